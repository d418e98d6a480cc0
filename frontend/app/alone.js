import { PLAIN, readLook, written } from './address.js';

/**
 * A panel by itself, as its address names it: `/embed/signed-by-industry?asOf=2015-03-31&lang=en&theme=dark`.
 *
 * @typedef {import('./address.js').Look} Look
 * @typedef {Look & {id: string}} Alone
 */

const FRAME = '/embed/';

/**
 * @param {string} id
 * @param {Look} look
 */
export function aloneAddress(id, { asOf, lang, theme }) {
  return `${FRAME}${encodeURIComponent(id)}${written({ asOf, lang, theme }, PLAIN)}`;
}

/**
 * What an address asks for; what it does not understand it leaves out.
 *
 * @param {string} path
 * @param {string} search
 * @returns {Alone}
 */
export function readAlone(path, search) {
  return {
    id: path.startsWith(FRAME) ? path.slice(FRAME.length).replace(/\/+$/, '') : '',
    ...readLook(new URLSearchParams(search)),
  };
}
