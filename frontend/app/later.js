/**
 * What the page brings when it is first wanted, from where the page itself came: below the same hash, so that both are of one
 * version.
 *
 * @param {string} path of a module or sheet of ours, such as `share/main.js`
 */
export function beside(path) {
  const own = /** @type {HTMLScriptElement | null} */ (document.querySelector('script[src$="app/main.js"]'));
  return new URL(`../${path}`, own?.src ?? location.href).href;
}

/** @param {string} path */
export function bringSheet(path) {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = beside(path);
  return new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', reject);
    document.head.append(link);
  });
}
