// Everything here only adds: each page works without it. All words come from the page.
(function () {
  'use strict';
  const body = document.body;
  const queue = 'indexedDB' in window ? window.chiboQueue : null;
  const worker = 'serviceWorker' in navigator
    ? navigator.serviceWorker.register('/sw.js').catch(function () { return null; })
    : Promise.resolve(null);

  // The strip that says the network is gone.
  function showNetwork() {
    const strip = document.getElementById('offline');
    if (strip) { strip.hidden = navigator.onLine; }
  }

  // Forms that may wait: <form data-queue>, the answer goes to its data-answer place.

  // randomUUID needs a secure page; a hall's plain network has none.
  function newId() {
    if (crypto.randomUUID) { return crypto.randomUUID(); }
    const b = crypto.getRandomValues(new Uint8Array(16));
    b[6] = (b[6] & 15) | 64;
    b[8] = (b[8] & 63) | 128;
    const hex = Array.from(b, function (n) { return (n + 256).toString(16).slice(1); }).join('');
    return hex.replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  }

  function fields(form, button) {
    const values = {};
    new FormData(form).forEach(function (value, name) {
      if (typeof value !== 'string') { return; }
      values[name] = name in values ? [].concat(values[name], value) : value;
    });
    if (button && button.name) { values[button.name] = button.value; }
    return values;
  }

  function answerPlace(form) {
    return document.getElementById(form.dataset.answer) || form.querySelector('[data-answer]');
  }

  function say(form, state, text) {
    const place = answerPlace(form);
    if (!place || !text) { return; }
    const note = document.createElement('p');
    note.className = 'note ' + (state || 'ok');
    note.textContent = text;
    place.replaceChildren ? place.replaceChildren(note) : (place.textContent = text);
  }

  // Hours and minutes as in Viet Nam, which is seven hours ahead all year.
  function keptAt(time) {
    const there = new Date(time + 7 * 3600 * 1000).toISOString();
    return body.dataset.kept.replace('%h', there.slice(11, 13)).replace('%m', there.slice(14, 16));
  }

  // The form whose tap is still on its way.
  function formOf(item) {
    return Array.from(document.querySelectorAll('form[data-queue]')).find(function (form) {
      return form.dataset.waiting === item.id || (form.action === item.url && !form.dataset.waiting);
    });
  }

  function showKept(form, item) {
    form.dataset.waiting = item.id;
    form.querySelectorAll('button').forEach(function (button) { button.disabled = true; });
    say(form, 'wait', keptAt(item.kept));
  }

  function showAnswer(answer) {
    const form = document.querySelector('form[data-waiting="' + answer.id + '"]');
    if (!form) { return; }
    if (answer.waits) {
      if ([401, 499].includes(answer.status)) { say(form, 'wait', body.dataset.signInAgain); }
      return;
    }
    delete form.dataset.waiting;
    say(form, answer.state, answer.message);
    form.querySelectorAll('button').forEach(function (button) { button.disabled = false; });
    if (answer.ok && form.dataset.queue === 'again') { form.reset(); }
    if (answer.ok) { refresh(); }
    if (answer.ok && form.dataset.queue === 'once') {
      form.querySelectorAll('button').forEach(function (button) { button.hidden = true; });
    }
  }

  // What others see of an answer: parts marked data-fresh are read again, unless somebody types there.
  async function refresh() {
    const parts = Array.from(document.querySelectorAll('[data-fresh]')).filter(function (part) {
      return part.id && !part.contains(document.activeElement) && !part.querySelector('details[open]');
    });
    if (!parts.length) { return; }
    try {
      const answer = await fetch(location.href, {credentials: 'same-origin', headers: {'Accept': 'text/html'}});
      if (!answer.ok || answer.redirected) { return; }
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      parts.forEach(function (part) {
        const fresh = page.getElementById(part.id);
        if (fresh) { part.replaceWith(document.importNode(fresh, true)); }
      });
    } catch (networkGone) { askWorker(); }
  }

  async function flush() {
    if (!queue) { return; }
    try { await queue.flush(showAnswer); } catch (networkGone) { askWorker(); }
  }

  async function askWorker() {
    const ready = await worker;
    if (ready && 'sync' in ready) { ready.sync.register('queue').catch(function () {}); }
  }

  async function keep(form, button) {
    const id = newId();
    const now = new Date();
    const sent = Object.assign(fields(form, button), {id: id, at: now.toISOString()});
    const item = {id: id, url: form.action, body: sent, kept: now.getTime()};
    try { await queue.put(item); } catch (noRoom) { form.submit(); return; }
    showKept(form, item);
    await flush();
  }

  async function showWaiting() {
    if (!queue) { return; }
    (await queue.list()).forEach(function (item) {
      const form = formOf(item);
      if (form) { showKept(form, item); }
    });
  }

  let lastButton = null;
  document.addEventListener('click', function (event) {
    lastButton = event.target.closest ? event.target.closest('button') : null;
  });
  document.addEventListener('submit', function (event) {
    const form = event.target;
    if (!queue || !form.matches('form[data-queue]')) { return; }
    event.preventDefault();
    keep(form, event.submitter || lastButton);
  });

  showNetwork();
  addEventListener('offline', showNetwork);
  addEventListener('online', function () { showNetwork(); flush(); });
  addEventListener('pageshow', flush);
  document.addEventListener('chibo:swapped', showWaiting);
  if ('serviceWorker' in navigator) {
    navigator.serviceWorker.addEventListener('message', function (event) { showAnswer(event.data); });
  }
  showWaiting().catch(function () {});
  // That a personal page was read, for the proof of notice; a scanner that opens links runs no script.
  if (/^\/invitation\/[0-9a-f-]{36}$/.test(location.pathname) && navigator.sendBeacon) {
    navigator.sendBeacon(location.pathname + '/opening');
  }
  const mistakes = document.getElementById('mistakes');
  if (mistakes) { mistakes.focus(); }
})();
