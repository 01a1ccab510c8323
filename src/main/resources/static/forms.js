// Typed text outlives a lost connection: it is kept in this tab until a page has answered.
// Not kept: passwords, files, hidden fields, and forms with data-keep="off".
(function () {
  'use strict';
  const body = document.body;

  const typed = {
    key: function (form) { return 'typed ' + form.action; },
    keeps: function (form) {
      return form.method === 'post' && !form.hasAttribute('data-queue') && form.dataset.keep !== 'off';
    },
    inputs: function (form) {
      return Array.from(form.elements).filter(function (input) {
        return input.name && !['hidden', 'password', 'file', 'submit', 'button'].includes(input.type);
      });
    },
    store: function (form) {
      const values = typed.inputs(form).map(function (input) {
        return ['radio', 'checkbox'].includes(input.type) ? input.checked : input.value;
      });
      sessionStorage.setItem(typed.key(form), JSON.stringify(values));
    },
    restore: function (form) {
      const values = JSON.parse(sessionStorage.getItem(typed.key(form)) || 'null');
      if (!values) { return; }
      typed.inputs(form).forEach(function (input, i) {
        if (typeof values[i] === 'boolean') { input.checked = values[i]; }
        else if (typeof values[i] === 'string') { input.value = values[i]; }
      });
    },
    // A page after a redirect, or one without the form, is the server's yes.
    forget: function () {
      const sent = sessionStorage.getItem('sent');
      sessionStorage.removeItem('sent');
      if (!sent || body.hasAttribute('data-problem')) { return; }
      const arrival = performance.getEntriesByType('navigation')[0];
      const here = Array.from(document.forms).some(function (f) { return typed.key(f) === sent; });
      if (!here || (arrival && arrival.redirectCount > 0)) { sessionStorage.removeItem(sent); }
    }
  };

  // Signing out leaves nothing behind on a shared machine.
  document.addEventListener('click', function (event) {
    if (event.target.closest && event.target.closest('[data-forget]')) { sessionStorage.clear(); }
  });

  function keepTyped() {
    try { typed.forget(); } catch (full) { return; }
    Array.from(document.forms).filter(typed.keeps).forEach(function (form) {
      if (!document.getElementById('mistakes')) { typed.restore(form); }
      form.addEventListener('input', function () { typed.store(form); });
      form.addEventListener('submit', function () {
        sessionStorage.setItem('sent', typed.key(form));
      });
    });
  }

  // What a page that said no sends once more is the form that was kept.
  Array.from(document.querySelectorAll('form[data-again]')).forEach(function (form) {
    form.addEventListener('submit', function () {
      try { sessionStorage.setItem('sent', typed.key(form)); } catch (full) { return; }
    });
  });

  keepTyped();
})();
