// Work that takes long: <div data-going>. The page is asked again every two seconds, and only what
// it says there is put in; when the work is done, the whole page is shown.
(function () {
  'use strict';
  function again() {
    fetch(location.href, {credentials: 'same-origin'}).then(function (answer) {
      return answer.text();
    }).then(function (text) {
      const here = document.querySelector('[data-going]');
      const there = new DOMParser().parseFromString(text, 'text/html').querySelector('[data-going]');
      if (!there) { location.reload(); return; }
      here.textContent = there.textContent;
      setTimeout(again, 2000);
    }).catch(function () { setTimeout(again, 5000); });
  }
  if (document.querySelector('[data-going]') && 'fetch' in window) { setTimeout(again, 2000); }
})();
