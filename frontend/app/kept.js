/**
 * What was answered last is kept in the browser for when there is no network (离线): of one account only, for this version of
 * the page, and forgotten when somebody leaves. Where the browser does not let us keep anything, as without HTTPS, nothing is.
 */

const WHO = '/kept/who';
const MOST = 40;

/**
 * @typedef {{about: {user: string | null}}} Answer
 */

/**
 * @param {unknown} request
 * @param {Answer} answer
 */
export async function keep(request, answer) {
  await attempt(async (cache) => {
    const who = answer.about.user ?? '';
    if ((await (await cache.match(WHO))?.text()) !== who) {
      await empty(cache);
      await cache.put(WHO, new Response(who));
    }
    const all = await cache.keys();
    if (all.length > MOST) {
      await cache.delete(all.find(({ url }) => !url.endsWith(WHO)) ?? WHO);
    }
    const key = address(request);
    await cache.delete(key); // so that it is the youngest
    await cache.put(key, new Response(JSON.stringify({ at: Date.now(), answer })));
  });
}

/**
 * @template T
 * @param {unknown} request
 * @returns {Promise<{at: number, answer: T} | null>}
 */
export async function recall(request) {
  return attempt(async (cache) => (await cache.match(address(request)))?.json() ?? null);
}

export async function forget() {
  await attempt(empty);
}

/** @param {Cache} cache */
async function empty(cache) {
  await Promise.all((await cache.keys()).map((key) => cache.delete(key)));
}

/** @param {unknown} request */
function address(request) {
  return `/kept/answer?of=${encodeURIComponent(JSON.stringify(request))}`;
}

/**
 * @template T
 * @param {(cache: Cache) => Promise<T>} act
 * @returns {Promise<T | null>}
 */
async function attempt(act) {
  if (!('caches' in window)) {
    return null;
  }
  try {
    return await act(await caches.open(`answers-${version()}`));
  } catch {
    return null; // there is no room, or it was taken away
  }
}

/** Of the page, as the address of its sheet has it. */
function version() {
  const sheet = document.querySelector('link[rel="stylesheet"]')?.getAttribute('href') ?? '';
  return /^\/v\/(\w+)\//.exec(sheet)?.[1] ?? 'plain';
}
