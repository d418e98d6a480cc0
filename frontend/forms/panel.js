import { KINDS, OF_ONE } from '../charts/saved.js';
import { orNull } from './form.js';

/**
 * What the analyst looks at, kept as a panel (面板).
 *
 * @typedef {import('./form.js').Field} Field
 * @typedef {import('./form.js').Values} Values
 * @typedef {import('../i18n/index.js').Words} Words
 *
 * @typedef {object} Looked What is kept: the query, and what of its answer is drawn.
 * @property {string} query
 * @property {Record<string, unknown>} variables
 * @property {string} title what the query is called
 * @property {string} chart
 * @property {string} rows
 * @property {string} label
 * @property {string | null} series
 * @property {string[]} values
 */

/** How a panel can be drawn. */
const CHARTS = /** @type {const} */ ([...KINDS, 'TABLE', 'NUMBER']);

/**
 * @param {Looked} looked
 * @returns {Values}
 */
export function start({ query, title, chart }) {
  return { id: idOf(query), title, titleEn: '', chart, unit: '' };
}

/**
 * @param {Words} words
 * @returns {Field[]}
 */
export function fields({ say }) {
  return [
    { name: 'title', label: say('panelTitle'), kind: 'line' },
    { name: 'titleEn', label: say('panelTitleEn'), kind: 'line', optional: true },
    { name: 'id', label: say('panelId'), kind: 'line', hint: say('panelIdHint') },
    { name: 'chart', label: say('chartKind'), kind: 'list', narrow: true, choices: CHARTS.map((value) => ({ value, label: say(`chart${value}`) })) },
    { name: 'unit', label: say('panelUnit'), kind: 'line', narrow: true, optional: true },
  ];
}

/**
 * @param {Values} values
 * @param {Looked} looked
 * @param {number} expectedVersion 0 where there must be none yet
 */
export function input({ id, title, titleEn, chart, unit }, { query, variables, rows, label, series, values }, expectedVersion) {
  const single = OF_ONE.some((one) => one === chart);
  return {
    id: id.trim(),
    title: title.trim(),
    titleEn: orNull(titleEn),
    chart,
    query,
    variables,
    mapping: { rows, label, series: single ? null : series, values: single ? values.slice(0, 1) : values, unit: orNull(unit) },
    expectedVersion,
  };
}

/**
 * An id that the name of a query suggests: SignedByIndustry is signed-by-industry.
 *
 * @param {string} query
 */
export function idOf(query) {
  const name = /\bquery\s+([A-Za-z]\w*)/.exec(query)?.[1] ?? '';
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/_+/g, '-')
    .toLowerCase()
    .replace(/-+$/, '');
}
