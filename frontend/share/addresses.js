import { writeShared } from '../app/shared.js';

/**
 * The addresses of a panel, all in one grammar: which day (`asOf`) and which records (`knownAt`) it tells of, the values of its
 * query's variables, `lang`, `theme`; pictures have a size.
 *
 * @typedef {object} Figure what is shared
 * @property {string} id
 * @property {Record<string, string>} variables values of variables that the panel's query declares
 * @property {string | null} asOf null where it follows the newest day
 * @property {string | null} knownAt null where it follows the newest records
 * @property {'zh' | 'en'} lang
 *
 * @typedef {{width: number, height: number}} Size
 * @typedef {'auto' | 'light' | 'dark' | 'transparent'} Ground
 */

/**
 * The panel by itself, as a page or in a frame.
 *
 * @param {Figure} figure
 * @param {Ground} theme
 */
export function frameAddress(figure, theme) {
  return `/embed/${figure.id}${queryOf(figure, theme === 'auto' ? {} : { theme })}`;
}

/**
 * @param {Figure} figure
 * @param {Size & {form: 'svg' | 'png', scale: number, theme: string}} how
 */
export function pictureAddress(figure, { form, width, height, scale, theme }) {
  return `/panels/${figure.id}.${form}${queryOf(figure, { ...(theme === 'dark' && { theme }), width, height, ...(scale !== 1 && { scale }) })}`;
}

/**
 * What it shows, in numbers.
 *
 * @param {Figure} figure
 * @param {'csv' | 'xlsx' | 'json'} form
 */
export function dataAddress(figure, form) {
  return `/panels/${figure.id}.${form}${queryOf(figure, {})}`;
}

/** A slide of it. @param {Figure} figure */
export function deckAddress(figure) {
  return `/decks/board.pptx${queryOf({ ...figure, variables: { panels: writeShared(figure) } }, {})}`;
}

/**
 * A frame of it, to be put into another page.
 *
 * @param {string} address
 * @param {string} title
 * @param {Size} size
 */
export function snippet(address, title, { width, height }) {
  return `<iframe src="${attribute(address)}" title="${attribute(title)}" width="${width}" height="${height}" style="border:0" loading="lazy"></iframe>`;
}

/**
 * @param {Figure} figure
 * @param {Record<string, string | number>} more
 */
function queryOf({ variables, asOf, knownAt, lang }, more) {
  const values = { ...variables, ...(asOf && { asOf }), ...(knownAt && { knownAt }), ...(lang !== 'zh' && { lang }), ...more };
  const query = new URLSearchParams(Object.entries(values).map(([name, value]) => [name, String(value)])).toString();
  return query === '' ? '' : `?${query}`;
}

/** @param {string} text */
function attribute(text) {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
