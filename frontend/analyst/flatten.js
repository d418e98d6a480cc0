import { isFigure } from './exact.js';

/**
 * An answer as tables: where its lists are, and the objects of one as rows whose nested fields are columns named by
 * their paths, as the export of the server names them.
 *
 * @typedef {Record<string, unknown>} Item
 * @typedef {{path: string, items: Item[]}} List
 * @typedef {string | number | boolean | null} Cell
 * @typedef {Record<string, Cell>} Row
 * @typedef {{path: string, figures: boolean}} Column `figures` where all that is in it are numbers
 * @typedef {{columns: Column[], rows: Row[]}} Table
 */

/** Longer lists within a row stay JSON; a group has at most as many keys. */
const LONGEST_SPREAD = 6;

/**
 * The lists of an answer that can be rows, in its order; an answer that knows no lists is a row by itself.
 *
 * @param {unknown} data
 * @returns {List[]}
 */
export function lists(data) {
  const found = below(data, []);
  if (found.length > 0 || !isItem(data) || holdsList(data)) {
    return found;
  }
  const [name] = Object.keys(data).filter((key) => isItem(data[key]));
  return name === undefined ? [] : [{ path: name, items: [/** @type {Item} */ (data[name])] }];
}

/**
 * The list that is meant most likely: the longest, of those the first.
 *
 * @param {List[]} found
 */
export function longest(found) {
  return found.reduce((/** @type {List | null} */ most, list) => (most && most.items.length >= list.items.length ? most : list), null);
}

/**
 * @param {Item[]} items
 * @returns {Table}
 */
export function table(items) {
  const rows = items.map((item) => {
    /** @type {Row} */
    const row = {};
    spread('', item, row);
    return row;
  });
  const paths = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return {
    columns: paths
      .filter((path) => !isEmptyForm(path, paths, rows))
      .map((path) => ({ path, figures: ofFigures(rows.map((row) => row[path] ?? null)) })),
    rows,
  };
}

/**
 * @param {unknown} value
 * @param {string[]} names
 * @returns {List[]}
 */
function below(value, names) {
  if (Array.isArray(value)) {
    return value.length > 0 && value.every(isItem) ? [{ path: names.join('.'), items: value }] : [];
  }
  return isItem(value) ? Object.entries(value).flatMap(([name, nested]) => below(nested, [...names, name])) : [];
}

/**
 * @param {unknown} value
 * @returns {boolean}
 */
function holdsList(value) {
  return Array.isArray(value) || (isItem(value) && Object.values(value).some(holdsList));
}

/**
 * @param {string} path
 * @param {unknown} value
 * @param {Row} row
 */
function spread(path, value, row) {
  const inside = (/** @type {string | number} */ name) => (path === '' ? String(name) : `${path}.${name}`);
  if (Array.isArray(value)) {
    if (value.length > 0 && value.length <= LONGEST_SPREAD && value.every(isItem)) {
      value.forEach((item, index) => spread(inside(index), item, row));
    } else {
      row[path] = value.every((item) => typeof item === 'string') ? value.join('、') : JSON.stringify(value);
    }
  } else if (isItem(value)) {
    Object.entries(value).forEach(([name, nested]) => spread(inside(name), nested, row));
  } else {
    row[path] = /** @type {Cell} */ (value);
  }
}

/**
 * Whether a column is only there since an object was missing in some row.
 *
 * @param {string} path
 * @param {string[]} paths
 * @param {Row[]} rows
 */
function isEmptyForm(path, paths, rows) {
  return paths.some((other) => other.startsWith(`${path}.`)) && rows.every((row) => (row[path] ?? null) === null);
}

/** @param {Cell[]} cells */
function ofFigures(cells) {
  const there = cells.filter((cell) => cell !== null);
  return there.length > 0 && there.every(isFigure);
}

/**
 * @param {unknown} value
 * @returns {value is Item}
 */
function isItem(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
