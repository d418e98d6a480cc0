import { isDay } from './dates.js';

/**
 * What every address can name beside what it is for.
 *
 * @typedef {object} Look
 * @property {string | null} asOf the reporting date where null
 * @property {'zh' | 'en'} lang
 * @property {'auto' | 'light' | 'dark'} theme
 */

/** @type {Look} */
export const PLAIN = { asOf: null, lang: 'zh', theme: 'auto' };

/**
 * What is not understood is left out.
 *
 * @param {URLSearchParams} query
 * @returns {Look}
 */
export function readLook(query) {
  const asOf = query.get('asOf');
  const theme = query.get('theme');
  return {
    asOf: asOf !== null && isDay(asOf) ? asOf : null,
    lang: query.get('lang') === 'en' ? 'en' : 'zh',
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
  };
}

/**
 * The part of an address after its path: only what differs from the start.
 *
 * @template {object} T
 * @param {T} state
 * @param {T} start
 */
export function written(state, start) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(state)) {
    if (value !== null && value !== start[/** @type {keyof T} */ (name)]) {
      query.set(name, String(value));
    }
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/**
 * A part of an address as it was before it was written into it; nothing where it cannot have been.
 *
 * @param {string} text
 */
export function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
