import { PLAIN, readLook, written } from './address.js';
import { readShared } from './shared.js';

/** What the address of a panel says that is no value of a variable. */
const RESERVED = ['asOf', 'knownAt', 'lang', 'theme', 'width', 'height', 'scale', 'link', 'code', 'panels'];

/**
 * A panel by itself, as its address names it: `/embed/signed-by-industry?asOf=2015-03-31&lang=en&theme=dark`; with values of
 * its query's variables: `/embed/chain-map?chain=BIOMED`.
 *
 * @typedef {import('./address.js').Look} Look
 *
 * @typedef {object} Frame
 * @property {string} id
 * @property {Record<string, string>} variables
 * @property {string | null} knownAt the moment of whose knowledge it tells; null for now
 * @property {boolean} transparent whether what is behind the frame is seen
 * @property {string | null} link what was given to somebody without an account
 *
 * @typedef {Look & Frame} Alone
 */

const FRAME = '/embed/';

/**
 * @param {string} panel its id, and values of its query's variables, if any
 * @param {Look} look
 */
export function aloneAddress(panel, { asOf, lang, theme }) {
  const { id, variables } = readShared(panel) ?? { id: panel, variables: {} };
  return `${FRAME}${encodeURIComponent(id)}${written({ ...variables, asOf, lang, theme }, /** @type {Record<string, unknown>} */ (PLAIN))}`;
}

/**
 * What an address asks for; what it does not understand it leaves out.
 *
 * @param {string} path
 * @param {string} search
 * @returns {Alone}
 */
export function readAlone(path, search) {
  const query = new URLSearchParams(search);
  const look = readLook(query);
  const transparent = query.get('theme') === 'transparent';
  return {
    id: path.startsWith(FRAME) ? path.slice(FRAME.length).replace(/\/+$/, '') : '',
    ...look,
    theme: transparent ? 'light' : look.theme, // on a page that has no look to go by
    transparent,
    knownAt: momentOf(query.get('knownAt')),
    link: query.get('link') || null,
    variables: Object.fromEntries([...query].filter(([name]) => !RESERVED.includes(name))),
  };
}

/** Whether it shows the same for ever. @param {Alone} asked */
export function isPinned({ asOf, knownAt }) {
  return asOf !== null && knownAt !== null;
}

/** Whoever forgets to encode a plus sends a space. @param {string | null} text */
function momentOf(text) {
  const moment = new Date((text ?? '').replace(' ', '+'));
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}
