// The service worker: files once fetched stay, a page marked for it opens without a network,
// and what waits in the queue is sent when the network returns. VERSION is set by the server.
'use strict';
const VERSION = '@version@';
const FILES = 'files-' + VERSION;
const PAGES = 'pages';
const DAY = 24 * 60 * 60 * 1000;
importScripts('/assets/' + VERSION + '/queue.js');

const SHELL = ['/offline', '/assets/' + VERSION + '/app.css', '/assets/' + VERSION + '/app.js'];

self.addEventListener('install', function (event) {
  event.waitUntil(caches.open(FILES)
    .then(function (files) { return files.addAll(SHELL); })
    .then(function () { return self.skipWaiting(); }));
});

self.addEventListener('activate', function (event) {
  event.waitUntil(caches.keys()
    .then(function (names) {
      return Promise.all(names
        .filter(function (name) { return name !== FILES && name !== PAGES; })
        .map(function (name) { return caches.delete(name); }));
    })
    .then(function () { return self.clients.claim(); }));
});

async function file(request) {
  const files = await caches.open(FILES);
  const kept = await files.match(request);
  if (kept) { return kept; }
  const answer = await fetch(request);
  if (answer.ok) { files.put(request, answer.clone()); }
  return answer;
}

// A page says itself whether a copy may stay on the device; a refusal removes the copy.
async function page(request) {
  const pages = await caches.open(PAGES);
  try {
    const answer = await fetch(request);
    if (answer.ok && answer.headers.get('Chibo-Offline') === 'keep') {
      await pages.put(request.url, answer.clone());
    } else if (answer.status < 500) {
      await pages.delete(request.url);
    }
    return answer;
  } catch (networkGone) {
    const kept = await pages.match(request.url);
    if (kept && Date.now() - Date.parse(kept.headers.get('Date') || 0) < DAY) { return kept; }
    return (await caches.match('/offline')) || Response.error();
  }
}

self.addEventListener('fetch', function (event) {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== location.origin) { return; }
  if (url.pathname.startsWith('/assets/')) { event.respondWith(file(event.request)); }
  else if (event.request.mode === 'navigate') { event.respondWith(page(event.request)); }
});

async function tell(answer) {
  const pages = await self.clients.matchAll();
  pages.forEach(function (client) { client.postMessage(answer); });
}

self.addEventListener('sync', function (event) {
  if (event.tag === 'queue') { event.waitUntil(self.chiboQueue.flush(tell)); }
});
