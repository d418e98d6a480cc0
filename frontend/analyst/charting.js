/**
 * What of a table is drawn, and how.
 *
 * @typedef {import('./flatten.js').Table} Table
 * @typedef {import('../charts/drawn.js').Kind} Kind
 * @typedef {object} Choice
 * @property {Kind} chart
 * @property {string} label the path of the column that names the rows
 * @property {string[]} values the paths of the columns that are drawn
 */

/** @type {Kind[]} */
export const KINDS = ['BAR', 'COLUMN', 'LINE', 'PIE'];

/** More are hard to tell apart, and a panel keeps no more. */
export const MOST_VALUES = 6;

/** Where time goes on from row to row. */
const TIMES = /(^|\.)(month|date|on|at|day|year|quarter)$/;
const MOMENT = /^\d{4}([-年]|$)/;
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
  return { chart: isTime(label.path, rows) ? 'LINE' : 'BAR', label: label.path, values: [value.path] };
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
  return {
    chart,
    label: table.columns.find(({ path }) => path === wish.label)?.path ?? best.label,
    values: chart === 'PIE' ? kept.slice(0, 1) : kept,
  };
}

/**
 * What is drawn of a table.
 *
 * @param {Choice} choice
 * @param {Table} table
 * @returns {import('../charts/drawn.js').Drawn}
 */
export function drawnOf({ chart, label, values }, { rows }) {
  return {
    chart,
    columns: values.map((path) => ({ title: path, unit: null })),
    rows: rows.map((row) => ({
      label: row[label] === null || row[label] === undefined ? '—' : String(row[label]),
      values: values.map((path) => (row[path] === null || row[path] === undefined ? null : Number(row[path]))),
    })),
  };
}

/**
 * @param {string} path
 * @param {Table['rows']} rows
 */
function isTime(path, rows) {
  return TIMES.test(path) || rows.every((row) => MOMENT.test(String(row[path])));
}
