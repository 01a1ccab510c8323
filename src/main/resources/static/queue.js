// What is tapped without a network is kept on the device and sent later, once.
// Shared by the page and the service worker; ES2018, no words of its own.
// Kept: {id, url, body, kept}. Sending twice is harmless: the server knows the id.
(function (scope) {
  'use strict';

  function open() {
    return new Promise(function (done, failed) {
      const request = indexedDB.open('chibo', 1);
      request.onupgradeneeded = function () {
        request.result.createObjectStore('queue', {keyPath: 'id'});
      };
      request.onsuccess = function () { done(request.result); };
      request.onerror = function () { failed(request.error); };
    });
  }

  async function inStore(mode, act) {
    const db = await open();
    return new Promise(function (done, failed) {
      const work = db.transaction('queue', mode);
      const request = act(work.objectStore('queue'));
      work.oncomplete = function () { db.close(); done(request && request.result); };
      work.onerror = function () { db.close(); failed(work.error); };
    });
  }

  function put(item) { return inStore('readwrite', function (store) { return store.put(item); }); }
  function drop(id) { return inStore('readwrite', function (store) { return store.delete(id); }); }
  function list() { return inStore('readonly', function (store) { return store.getAll(); }); }

  // A no that will stay a no ends the waiting; trouble on the way does not, nor does an ended
  // session (401, or 499 from the sign-in layer when a script asks).
  function isFinal(status) {
    return status < 500 && ![401, 408, 425, 429, 499].includes(status);
  }

  async function send(item) {
    const answer = await fetch(item.url, {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'Content-Type': 'application/json',
        'Accept': 'application/json',
        'X-Requested-With': 'JavaScript'
      },
      body: JSON.stringify(item.body)
    });
    if (!isFinal(answer.status)) { return {id: item.id, waits: true, status: answer.status}; }
    const said = await answer.json().catch(function () { return {}; });
    await drop(item.id);
    return {
      id: item.id,
      url: item.url,
      ok: answer.ok,
      state: answer.ok ? said.state : 'bad',
      message: said.message || [said.title, said.detail].filter(Boolean).join('. ')
    };
  }

  // Oldest first; the first failure of the network ends the round, the rest waits for the next.
  async function flush(tell) {
    const items = await list();
    items.sort(function (a, b) { return a.kept - b.kept; });
    for (const item of items) { tell(await send(item)); }
  }

  scope.chiboQueue = {put: put, list: list, flush: flush};
})(self);
