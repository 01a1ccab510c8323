// A live part of a page: <div data-live="/path/of/events">. The server sends rendered HTML
// in events named "board"; reading place and focus stay where they were.
(function () {
  'use strict';
  const board = document.querySelector('[data-live]');
  if (!board || !('EventSource' in window)) { return; }
  const sign = document.querySelector('[data-live-sign]');
  const events = new EventSource(board.dataset.live);

  function isBusy() {
    const focused = document.activeElement;
    return board.contains(focused) && /^(INPUT|TEXTAREA|SELECT)$/.test(focused.tagName);
  }

  function swap(html) {
    const place = scrollY;
    const focused = board.contains(document.activeElement) ? document.activeElement.id : '';
    const open = Array.from(board.querySelectorAll('details[open]'), function (d) { return d.id; });
    board.innerHTML = html;
    open.filter(Boolean).forEach(function (id) {
      const again = document.getElementById(id);
      if (again) { again.open = true; }
    });
    const again = focused && document.getElementById(focused);
    if (again) { again.focus({preventScroll: true}); }
    scrollTo(0, place);
    document.dispatchEvent(new Event('chibo:swapped'));
  }

  function show(connected) {
    if (!sign) { return; }
    sign.classList.toggle('off', !connected);
    sign.textContent = connected ? sign.dataset.on : sign.dataset.off;
  }

  // While somebody types inside the board the newest picture waits.
  let waiting = null;
  events.addEventListener('board', function (event) {
    if (isBusy()) { waiting = event.data; } else { swap(event.data); }
  });
  board.addEventListener('focusout', function () {
    setTimeout(function () {
      if (waiting !== null && !isBusy()) { swap(waiting); waiting = null; }
    });
  });
  events.onopen = function () { show(true); };
  events.onerror = function () { show(false); };
})();
