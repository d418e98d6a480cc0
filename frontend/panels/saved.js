import { drawn, savedHeight, savedOption } from '../charts/saved.js';
import { figure } from '../i18n/figures.js';

/**
 * A panel that somebody saved, or that came with the application: its drawing, its table and a sentence.
 *
 * @typedef {import('../api/panel-types.js').SavedPanel} SavedPanel
 * @typedef {import('../api/panel-types.js').PanelColumn} PanelColumn
 * @typedef {import('../api/types.js').Decimal} Decimal
 * @typedef {import('../charts/saved.js').SavedKind} SavedKind
 * @typedef {import('../i18n/index.js').Words} Words
 */

/**
 * The kind of chart; null where it is no chart but figures or a table.
 *
 * @param {SavedPanel} panel
 * @returns {SavedKind | null}
 */
export function kindOf({ chart }) {
  return chart === 'TABLE' || chart === 'NUMBER' ? null : chart;
}

/**
 * @param {SavedKind} kind
 * @param {SavedPanel} panel
 * @param {Words} words
 * @param {import('../charts/types.js').Theme} theme
 * @param {number} width
 */
export function option(kind, panel, words, theme, width) {
  return savedOption(kind, rows(panel, words), theme, width);
}

/**
 * @param {SavedKind} kind
 * @param {SavedPanel} panel
 * @param {Words} words
 */
export function height(kind, panel, words) {
  return savedHeight(kind, rows(panel, words));
}

/**
 * What is to be seen: from where to where a line goes, or what is the most.
 *
 * @param {SavedPanel} panel
 * @param {Words} words
 */
export function sentence(panel, words) {
  const { data } = panel;
  const { say } = words;
  if (data.problem !== null) {
    return data.problem;
  }
  const told = whatIsSeen(panel, words);
  const kind = kindOf(panel);
  const shown = kind === null ? data.rows.length : drawn(kind, data.rows.length);
  return (
    told +
    (shown < data.rows.length ? say('panelShown', { shown, total: data.rows.length }) : '') +
    (data.followsDay ? '' : say('panelFixed'))
  );
}

/**
 * @param {SavedPanel} panel
 * @param {Words} words
 */
function whatIsSeen({ chart, data }, words) {
  const { say } = words;
  const [column] = data.columns;
  const there = data.rows.filter(({ values }) => values[0] !== null);
  if (there.length === 0) {
    return say('panelNothing');
  }
  const value = (/** @type {import('../api/panel-types.js').PanelRow} */ row) => told(row.values[0], column, words);
  const [first] = there;
  if (there.length === 1) {
    return say('panelOne', { label: first.label, title: column.title, value: value(first) });
  }
  if (chart === 'LINE') {
    const last = there[there.length - 1];
    return say('panelCourse', { title: column.title, from: first.label, before: value(first), to: last.label, now: value(last) });
  }
  if (there.every(({ values }) => Number(values[0]) === 0)) {
    return say('panelZero', { count: data.rows.length, title: column.title });
  }
  const most = there.reduce((best, row) => (Number(row.values[0]) > Number(best.values[0]) ? row : best));
  return say('panelMost', { count: data.rows.length, title: column.title, label: most.label, value: value(most) });
}

/**
 * @param {SavedPanel} panel
 * @param {Words} words
 * @returns {import('./panel.js').Table<never>}
 */
export function table({ data }, { say }) {
  return {
    head: [say('panelRow'), ...data.columns.map(({ title, unit }) => (unit === null ? title : say('panelColumn', { title, unit })))],
    rows: data.rows.map(({ label, values }) => [
      { text: label },
      ...values.map((value) => ({ text: value === null ? '—' : figure(value), figure: true })),
    ]),
  };
}

/**
 * A value as people read it: 24.07亿元, 15.79%.
 *
 * @param {Decimal | null} value
 * @param {PanelColumn} column
 * @param {Words} words
 */
export function told(value, { unit }, words) {
  if (value === null) {
    return '—';
  }
  return unit === null || unit === '%' ? `${figure(value)}${unit ?? ''}` : words.amount(value, unit);
}

/**
 * What is drawn.
 *
 * @param {SavedPanel} panel
 * @param {Words} words
 * @returns {import('../charts/saved.js').SavedRows}
 */
export function rows({ chart, data }, words) {
  // where a legend tells the unit, a figure need not
  const withUnit = data.columns.length === 1 && ['BAR', 'PIE', 'FUNNEL'].includes(chart);
  return {
    series: data.columns.map(({ title, unit }) => (unit === null ? title : words.say('panelColumn', { title, unit }))),
    rows: data.rows.map(({ label, values }) => ({
      label,
      values: values.map((value) => (value === null ? null : Number(value))),
      texts: values.map((value, at) => (value === null ? '' : withUnit || data.columns[at].unit === '%' ? told(value, data.columns[at], words) : figure(value))),
    })),
  };
}
