import { pages } from '../pages/index.js';

/**
 * What an address names of what there is.
 *
 * @typedef {import('./state.js').State} State
 */

/**
 * The page that it names; the overview, null, where it names none that we have.
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
 * What is asked of the server.
 *
 * @param {State} state
 * @returns {import('./loader.js').Request}
 */
export function requestOf(state) {
  const { asOf, published, lang } = state;
  const page = pageOf(state);
  return { asOf, published, language: lang, page, variables: page?.variables?.(state) ?? {} };
}
