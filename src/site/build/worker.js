// Keeps the guide for reading without a network. `build` is put before this text: its name, the files that pages are made of
// (their names hold a hash of their content), and per language the pages that are kept as soon as somebody reads in it.
//
// - Pages come from the network first, without the query: answers in an address never leave the browser this way.
// - Without a network, or when it is slow, a page comes from what was kept.
// - A new worker waits until a reader asks for it. The files of the build before it stay for tabs that are still open.
const here = new URL('./', location.href);
const mine = `guide ${here.pathname} `;
const partsName = `${mine}parts ${build.name}`;
const pagesName = `${mine}pages`;
/** How long a page may take that is also kept here, in milliseconds. */
const patience = 4000;
const buildsKept = 2;

const plain = (address) => {
  const url = new URL(address);
  return url.origin + url.pathname;
};

addEventListener('install', (event) => {
  const addresses = build.parts.map((part) => new URL(part, here).href);
  event.waitUntil(caches.open(partsName).then((cache) => cache.addAll(addresses)));
});

addEventListener('activate', (event) => event.waitUntil(activate()));

async function activate() {
  const parts = (await caches.keys()).filter((name) => name.startsWith(`${mine}parts `) && name !== partsName);
  await Promise.all(parts.slice(0, Math.max(0, parts.length - (buildsKept - 1))).map((name) => caches.delete(name)));
  await clients.claim();
  // Not waited for: a reader goes on meanwhile.
  refresh();
}

/** Brings every kept page up to date; what the new build does not have any more is forgotten. */
async function refresh() {
  const pages = await caches.open(pagesName);
  for (const { url } of await pages.keys()) {
    const response = await fetch(url).catch(() => undefined);
    if (!response) return;
    if (response.status === 404) await pages.delete(url);
    else if (response.ok && !response.redirected) await pages.put(url, response);
  }
}

/**
 * Keeps the checkers and the search of a language, and the page that asks: it was opened before there was a worker to keep it.
 * What cannot be had now is asked for again at the next visit.
 */
async function keep(lang, opened) {
  const pages = await caches.open(pagesName);
  const ofLanguage = Object.hasOwn(build.languages, lang) ? build.languages[lang] : [];
  for (const address of [opened, ...ofLanguage.map((path) => new URL(path, here).href)]) {
    const url = plain(address);
    if (!url.startsWith(here.href)) continue;
    if (await pages.match(url)) continue;
    const response = await fetch(url).catch(() => undefined);
    if (!response) return false;
    if (response.ok && !response.redirected) await pages.put(url, response);
  }
  return true;
}

addEventListener('message', (event) => {
  const answer = (value) => event.ports[0]?.postMessage(value);
  const { ask, lang } = event.data ?? {};
  if (ask === 'name') answer(build.name);
  if (ask === 'take over') skipWaiting();
  if (ask === 'keep') event.waitUntil(keep(lang, event.source?.url ?? here.href).then(answer));
});

addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== here.origin || !url.pathname.startsWith(here.pathname)) return;
  const path = url.pathname.slice(here.pathname.length);
  if (path === 'sw.js' || path.endsWith('.zip')) return;
  event.respondWith(path.startsWith('_astro/') ? part(request) : page(event));
});

/** A file whose name holds its hash: what was kept is right for ever. */
async function part(request) {
  const address = plain(request.url);
  const kept = await caches.match(address);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) {
    const copy = response.clone();
    caches.open(partsName).then((cache) => cache.put(address, copy));
  }
  return response;
}

async function page(event) {
  const { request } = event;
  const address = plain(request.url);
  const pages = await caches.open(pagesName);
  const kept = await pages.match(address);
  const asked = fetch(address, { cache: 'no-cache', credentials: 'same-origin' }).then(async (response) => {
    if (response.redirected) {
      const { search } = new URL(request.url);
      return request.mode === 'navigate' ? Response.redirect(response.url + search, 302) : response;
    }
    if (response.ok) await pages.put(address, response.clone());
    else if (response.status >= 500 && kept) return kept.clone();
    return response;
  });
  event.waitUntil(asked.catch(() => undefined));
  if (kept) {
    const late = new Promise((resolve) => setTimeout(resolve, patience, kept));
    return Promise.race([asked.catch(() => kept), late]);
  }
  return asked.catch(() => (request.mode === 'navigate' ? unread(address) : Response.error()));
}

/** In both languages: this page was never read with a network, and where to go on. */
function unread(address) {
  const spanish = new URL(address).pathname.startsWith(`${here.pathname}es/`);
  const say = (lang, title, text, link) =>
    `<section lang="${lang}"><h2>${title}</h2><p>${text}</p><p><a href="${here.pathname}${lang}/checkers/">${link}</a></p></section>`;
  const texts = [
    say(
      'en',
      'This page is not kept on this computer',
      'There is no network now, and this page was not opened before. Pages that were opened before, all checkers and the search work without a network.',
      'All checkers',
    ),
    say(
      'es',
      'Esta página no está guardada en este equipo',
      'Ahora no hay red y esta página no se había abierto antes. Las páginas ya abiertas, todos los comprobadores y la búsqueda funcionan sin red.',
      'Todos los comprobadores',
    ),
  ];
  const body = (spanish ? texts.reverse() : texts).join('');
  const html = `<!doctype html><html lang="${spanish ? 'es' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${spanish ? 'Sin red' : 'No network'}</title></head><body><h1>${spanish ? 'Sin red' : 'No network'}</h1>${body}</body></html>`;
  return new Response(html, {
    status: 503,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': "default-src 'none'" },
  });
}
