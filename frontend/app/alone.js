import { isDay } from './dates.js';

/**
 * A panel by itself, as its address names it: `/embed/signed-by-industry?asOf=2015-03-31&lang=en&theme=dark`.
 *
 * @typedef {object} Alone
 * @property {string} id
 * @property {string | null} asOf the reporting date where null
 * @property {'zh' | 'en'} lang
 * @property {'auto' | 'light' | 'dark'} theme
 */

const FRAME = '/embed/';

/**
 * @param {string} id
 * @param {Omit<Alone, 'id'>} look
 */
export function aloneAddress(id, { asOf, lang, theme }) {
  const query = new URLSearchParams();
  if (asOf !== null) {
    query.set('asOf', asOf);
  }
  if (lang !== 'zh') {
    query.set('lang', lang);
  }
  if (theme !== 'auto') {
    query.set('theme', theme);
  }
  const text = query.toString();
  return `${FRAME}${encodeURIComponent(id)}${text === '' ? '' : `?${text}`}`;
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
  const asOf = query.get('asOf');
  const theme = query.get('theme');
  return {
    id: path.startsWith(FRAME) ? path.slice(FRAME.length).replace(/\/+$/, '') : '',
    asOf: asOf !== null && isDay(asOf) ? asOf : null,
    lang: query.get('lang') === 'en' ? 'en' : 'zh',
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
  };
}
