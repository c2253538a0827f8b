// Publish this file as sw.js to withdraw the worker: it forgets everything that was kept and unregisters itself.
// Open pages stay as they are, with what is typed in them; what they ask for comes from the server again.
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => {
  const mine = `guide ${new URL('./', location.href).pathname} `;
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name.startsWith(mine)).map((name) => caches.delete(name))))
      .then(() => registration.unregister()),
  );
});
