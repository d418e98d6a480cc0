import { drawn, KINDS, OF_ONE } from '../charts/saved.js';
import { figure } from '../i18n/figures.js';

/**
 * What of a table is drawn, and how.
 *
 * @typedef {import('./flatten.js').Table} Table
 * @typedef {object} Choice
 * @property {import('../charts/saved.js').SavedKind} chart
 * @property {string} label the path of the column that names the rows
 * @property {string[]} values the paths of the columns that are drawn
 * @property {string | null} series the path of the column whose words become series, of the first value (透视); null where
 *   the values are the series
 */

/** More are hard to tell apart, and a panel keeps no more. */
export const MOST_VALUES = 6;

/** Where time goes on from row to row. */
const TIMES = /(^|\.)(month|date|on|at|day|year|quarter)$/;
const MOMENT = /^\d{4}([-年]|$)/;
const KEYS = /^keys\.\d+\.label$/;
const NO_SUM = /(^|\.)(avg|median|min|max|percent|rate|lead|score)$/;
const NAMES = /(^|\.)(label|name|title|code)$/;
/** Numbers that count or name rows, and measure nothing. */
const NUMBERING = /(^|\.)(rank|month|year|version|revision|place|priority|value|days)$/;

/**
 * What is drawn unless somebody chooses: a name and the first thing that is measured.
 *
 * @param {Table} table
 * @returns {Choice | null} null where nothing can be drawn
 */
export function proposed({ columns, rows }) {
  const figures = columns.filter(({ figures: all }) => all);
  const values = figures.filter(({ path }) => !NUMBERING.test(path));
  const value = (values.length > 0 ? values : figures)[0];
  const words = columns.filter((column) => !column.figures);
  const label =
    columns.find(({ path }) => TIMES.test(path)) ?? words.find(({ path }) => NAMES.test(path)) ?? words[0] ?? columns.find((column) => column !== value);
  if (value === undefined || label === undefined || rows.length === 0) {
    return null;
  }
  const [first, second] = words.filter(({ path }) => KEYS.test(path));
  if (first !== undefined && second !== undefined && repeats(first.path, rows)) {
    return { chart: 'COLUMN', label: first.path, values: [value.path], series: second.path };
  }
  return { chart: isTime(label.path, rows) ? 'LINE' : 'BAR', label: label.path, values: [value.path], series: null };
}

/**
 * A choice as far as the table has what it names; what fits best otherwise.
 *
 * @param {Partial<Choice>} wish
 * @param {Table} table
 * @returns {Choice | null}
 */
export function fitting(wish, table) {
  const best = proposed(table);
  if (best === null) {
    return null;
  }
  const figures = new Set(table.columns.filter((column) => column.figures).map(({ path }) => path));
  const values = (wish.values ?? []).filter((path) => figures.has(path)).slice(0, MOST_VALUES);
  const chart = wish.chart !== undefined && KINDS.includes(wish.chart) ? wish.chart : best.chart;
  const kept = values.length > 0 ? values : best.values;
  const label = table.columns.find(({ path }) => path === wish.label)?.path ?? best.label;
  const asked = wish.series === undefined ? best.series : wish.series;
  const impossible = OF_ONE.includes(chart) || asked === label || !seriesOf(table).includes(asked ?? '') || !adds(table.rows, label, asked ?? '', kept[0]);
  const series = impossible ? null : asked;
  return { chart, label, values: OF_ONE.includes(chart) || series !== null ? kept.slice(0, 1) : kept, series };
}

/**
 * The columns whose words can be series.
 *
 * @param {Table} table
 */
export function seriesOf({ columns }) {
  return columns.filter(({ figures }) => !figures).map(({ path }) => path);
}

/**
 * What is drawn of a table, as a panel would draw it. A pie is the whole: slices that are too many become one.
 *
 * @param {Choice} choice
 * @param {Table} table
 * @param {string} others what that one is called
 * @returns {import('../charts/saved.js').SavedRows}
 */
export function drawnOf({ chart, label, values, series }, { rows }, others) {
  if (series !== null) {
    return crossed(rows, { label, series, value: values[0] }, others);
  }
  const all = rows.map((row) => rowOf(nameOf(row[label]), values.map((path) => numberOf(row[path]))));
  return { series: values, rows: chart === 'PIE' ? slices(all, others) : all };
}

/**
 * A row for each name, a series for each word beside it; series that are too many to be told apart become one.
 *
 * @param {Table['rows']} rows
 * @param {{label: string, series: string, value: string}} paths
 * @param {string} others
 * @returns {import('../charts/saved.js').SavedRows}
 */
function crossed(rows, { label, series, value }, others) {
  const named = rows.map((row) => ({ name: nameOf(row[label]), word: nameOf(row[series]), number: numberOf(row[value]) }));
  const words = [...new Set(named.map(({ word }) => word))];
  const shown = words.length > MOST_VALUES ? [...words.slice(0, MOST_VALUES - 1), others] : words;
  const at = new Map(words.map((word, index) => [word, Math.min(index, shown.length - 1)]));
  /** @type {Map<string, (number | null)[]>} */
  const sums = new Map();
  for (const { name, word, number } of named) {
    const cells = sums.get(name) ?? shown.map(() => null);
    const place = at.get(word) ?? 0;
    if (number !== null) {
      cells[place] = Number(((cells[place] ?? 0) + number).toPrecision(12));
    }
    sums.set(name, cells);
  }
  return { series: shown, rows: [...sums].map(([name, cells]) => rowOf(name, cells)) };
}

/**
 * @param {import('../charts/saved.js').SavedRow[]} all
 * @param {string} others
 */
function slices(all, others) {
  const parts = all.filter(({ values: [value] }) => value !== null && value > 0).sort((a, b) => Number(b.values[0]) - Number(a.values[0]));
  const room = drawn('PIE', parts.length);
  if (parts.length <= room) {
    return parts;
  }
  const rest = parts.slice(room - 1).reduce((sum, { values: [value] }) => sum + Number(value), 0);
  return [...parts.slice(0, room - 1), rowOf(others, [Number(rest.toPrecision(12))])];
}

/**
 * @param {string} label
 * @param {(number | null)[]} values
 */
function rowOf(label, values) {
  return { label, values, texts: values.map((value) => (value === null ? '' : figure(value))) };
}

/** @param {import('./flatten.js').Cell | undefined} cell */
function nameOf(cell) {
  return cell === null || cell === undefined ? '—' : String(cell);
}

/** @param {import('./flatten.js').Cell | undefined} cell */
function numberOf(cell) {
  return cell === null || cell === undefined ? null : Number(cell);
}

/**
 * Whether what falls together may be added: there is no median of medians.
 *
 * @param {Table['rows']} rows
 * @param {string} label
 * @param {string} series
 * @param {string} value
 */
function adds(rows, label, series, value) {
  const places = new Set(rows.map((row) => JSON.stringify([row[label], row[series]])));
  const words = new Set(rows.map((row) => row[series]));
  return !NO_SUM.test(value) || (places.size === rows.length && words.size <= MOST_VALUES);
}

/**
 * @param {string} path
 * @param {Table['rows']} rows
 */
function repeats(path, rows) {
  return new Set(rows.map((row) => row[path])).size < rows.length;
}

/**
 * @param {string} path
 * @param {Table['rows']} rows
 */
function isTime(path, rows) {
  return TIMES.test(path) || rows.every((row) => MOMENT.test(String(row[path])));
}
