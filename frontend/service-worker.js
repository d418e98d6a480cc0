/**
 * Keeps the page itself for when there is no network: its files under their hash for as long as this version is the newest, and
 * the page's frame, which is asked for anew whenever there is a network. Figures are none of its business: the page keeps the
 * last ones and says how old they are.
 */

/** Both are filled in by the server. */
const VERSION = '';
/** @type {string[]} */
const SHELL = [];

const KEPT = `page-${VERSION}`;
const ANSWERS = `answers-${VERSION}`;
const PATIENCE = 3_000;
const worker = /** @type {any} */ (self);

worker.addEventListener('install', (/** @type {any} */ event) => {
  event.waitUntil(begin());
  // the browser itself looks into the cache, or asks, without waking us
  event.addRoutes?.([
    { condition: { urlPattern: '/v/*' }, source: { cacheName: KEPT } },
    { condition: { urlPattern: '/graphql' }, source: 'network' },
    { condition: { urlPattern: '/live' }, source: 'network' },
  ])?.catch(() => undefined);
});

worker.addEventListener('activate', (/** @type {any} */ event) => event.waitUntil(takeOver()));

worker.addEventListener('fetch', (/** @type {any} */ event) => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== location.origin) {
    return;
  }
  if (pathname.startsWith('/v/')) {
    event.respondWith(file(event.request));
  } else if (event.request.mode === 'navigate' && (pathname === '/' || pathname === '/index.html')) {
    event.respondWith(frame(event));
  }
});

async function begin() {
  const cache = await caches.open(KEPT);
  await cache.addAll(['/', '/manifest.webmanifest', ...SHELL]);
  await worker.skipWaiting();
}

async function takeOver() {
  const old = (await caches.keys()).filter((name) => name !== KEPT && name !== ANSWERS);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.registration.navigationPreload?.enable();
  await worker.clients.claim();
}

/** @param {Request} request */
async function file(request) {
  const cache = await caches.open(KEPT);
  const kept = await cache.match(request);
  if (kept) {
    return kept;
  }
  const answer = await fetch(request);
  if (answer.ok && request.url.includes(`/v/${VERSION}/`)) {
    await cache.put(request, answer.clone());
  }
  return answer;
}

/** @param {any} event */
async function frame(event) {
  const fresh = Promise.resolve(event.preloadResponse).then((answer) => answer ?? fetch(event.request));
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  const kept = () => caches.open(KEPT).then((cache) => cache.match('/'));
  try {
    return (await Promise.race([fresh, late.then(kept)])) ?? (await fresh);
  } catch (problem) {
    const answer = await kept();
    if (!answer) {
      throw problem;
    }
    return answer;
  }
}
