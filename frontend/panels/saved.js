import { drawn, savedHeight, savedOption } from '../charts/saved.js';
import { figure } from '../i18n/figures.js';
import { DRAWINGS } from './drawings.js';

/**
 * A panel that somebody saved, or that came with the application: its drawing, its table and a sentence. Where the board's
 * pages have a drawing of their own for it, all three are theirs.
 *
 * @typedef {import('../api/panel-types.js').SavedPanel} SavedPanel
 * @typedef {import('../api/panel-types.js').PanelColumn} PanelColumn
 * @typedef {import('../api/types.js').Decimal} Decimal
 * @typedef {import('../charts/saved.js').SavedKind} SavedKind
 * @typedef {import('../i18n/index.js').Words} Words
 */

/**
 * What is drawn.
 *
 * @typedef {object} PanelChart
 * @property {(theme: import('../charts/types.js').Theme, width: number) => import('../charts/types.js').Option} option
 * @property {(width: number) => number} height the least at which everything can be read
 * @property {boolean} fixed whether it has that height, and no other
 */

/**
 * Its title, with what it is of where a variable says which: 逐月进度：到位省外内资.
 *
 * @param {Pick<SavedPanel, 'title'> & {data?: {subject: string | null}}} panel
 * @param {Words} words
 */
export function titleOf({ title, data }, { say }) {
  const subject = data?.subject ?? '';
  return subject === '' || title.endsWith(subject) ? title : say('panelOf', { title, subject });
}

/**
 * The chart of a panel; null where it is no chart but figures or a table.
 *
 * @param {SavedPanel} panel
 * @param {Words} words
 * @returns {PanelChart | null}
 */
export function chartOf(panel, words) {
  const own = ownDrawing(panel);
  if (own !== null) {
    const { drawing, answer } = own;
    return {
      option: (theme, width) => drawing.option(answer, words, theme, width),
      height: (width) => drawing.height(answer, words, width),
      fixed: panel.drawing === 'CHAIN_MAP',
    };
  }
  const kind = kindOf(panel);
  return kind === null
    ? null
    : {
        option: (theme, width) => option(kind, panel, words, theme, width),
        height: () => height(kind, panel, words),
        fixed: false,
      };
}

/**
 * How the board's pages draw it, and from what; null where they do not, or where a newer server has a drawing that is not known
 * here.
 *
 * @param {SavedPanel} panel
 */
export function ownDrawing({ drawing: name, data: { answer } }) {
  const drawing = name === null ? undefined : DRAWINGS[name];
  return drawing === undefined || answer === null ? null : { drawing, answer };
}

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
  const own = ownDrawing(panel);
  const told = own === null ? whatIsSeen(panel, words) : own.drawing.sentence(own.answer, words);
  const kind = own === null ? kindOf(panel) : null;
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
export function table(panel, words) {
  const own = ownDrawing(panel);
  if (own !== null) {
    const { head, rows } = own.drawing.table(own.answer, words);
    // nothing opens here
    return { head, rows: rows.map((cells) => cells.map(({ text, figure: isFigure }) => ({ text, figure: isFigure }))) };
  }
  const { data } = panel;
  const { say } = words;
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
