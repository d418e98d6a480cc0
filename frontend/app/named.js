import { pages } from '../pages/index.js';

/**
 * What an address names of what there is.
 *
 * @typedef {import('./state.js').State} State
 */

/**
 * The tab that it names; the overview, null, where it names none that we have.
 *
 * @param {State} state
 */
export function pageOf(state) {
  return pages.find(({ id }) => id === state.page) ?? null;
}

/**
 * Its place among all pages, the overview the first.
 *
 * @param {State} state
 */
export function placeOf(state) {
  const shown = pageOf(state);
  return shown === null ? 0 : pages.indexOf(shown) + 1;
}

/** @param {number} place */
export function idAt(place) {
  return place === 0 ? null : pages[place - 1].id;
}

/**
 * The indicator of the charts.
 *
 * @param {import('../api/types.js').Board | undefined} board
 * @param {State} state
 */
export function selectedOf(board, state) {
  return board?.indicators.find(({ code }) => code === state.indicator) ?? board?.indicators[0];
}

/**
 * What is asked of the server. The page that is shown knows, and is brought where it is not here yet.
 *
 * @param {State} state
 * @returns {import('./loader.js').Wish}
 */
export function wishOf(state) {
  const tab = pageOf(state);
  return { language: state.lang, request: async () => requestOf(state, tab === null ? null : await tab.page.bring()) };
}

/**
 * Whether two states ask for the same, as far as can be said while the page is not here.
 *
 * @param {State} one
 * @param {State} other
 */
export function askSame(one, other) {
  const [a, b] = [one, other].map((state) => {
    const tab = pageOf(state);
    return tab !== null && tab.page.here === null ? state : { id: tab?.id, ...requestOf(state, tab?.page.here ?? null) };
  });
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * @param {State} state
 * @param {import('../pages/page.js').AnyPage | null} page
 * @returns {import('./loader.js').Request}
 */
function requestOf(state, page) {
  const { asOf, published, lang } = state;
  return { asOf, published, language: lang, page, variables: page?.variables?.(state) ?? {} };
}
