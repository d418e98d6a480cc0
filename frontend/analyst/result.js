import { chartElement } from '../components/chart.js';
import { h } from '../components/dom.js';
import { theme } from '../components/theme.js';
import { drawn, drawnHeight } from '../charts/drawn.js';
import { answerTable } from './answer-table.js';
import { chartChooser } from './chart-chooser.js';
import { drawnOf } from './charting.js';

/**
 * @typedef {import('../i18n/index.js').Words} Words
 * @typedef {import('../components/dom.js').Child} Child
 * @typedef {import('./flatten.js').List} List
 * @typedef {import('./flatten.js').Table} Table
 *
 * @typedef {object} Answer What came of a query, read.
 * @property {{query: string, variables: Record<string, unknown>}} asked
 * @property {string} text as it came
 * @property {{message: string, locations?: {line: number, column: number}[]}[]} errors
 * @property {boolean} hasData
 * @property {List[]} lists
 *
 * @typedef {object} Shown
 * @property {import('./address.js').View} view
 * @property {Answer | null} answer
 * @property {List | null} list
 * @property {Table | null} table in the order that was chosen
 * @property {import('./sorting.js').Order | null} order
 * @property {import('./charting.js').Choice | null} choice
 * @property {number | null} total how many rows there are on all pages, where the answer says so
 */

/** More bars are a wall. */
export const MOST_DRAWN = 200;

/**
 * What is shown of an answer.
 *
 * @param {Shown} shown
 * @param {Words} words
 * @param {{sort(path: string): void, choose(change: Partial<import('./charting.js').Choice>): void}} actions
 * @returns {Child[]}
 */
export function result(shown, words, { sort, choose }) {
  const { view, answer, table, order, choice } = shown;
  const { say } = words;
  if (answer === null) {
    return [h('p', { class: 'answer-none' }, say('answerWaiting'))];
  }
  const problems = answer.errors.length > 0 && mistakes(answer.errors, words);
  if (view === 'json') {
    return [problems, h('pre', { class: 'answer-json', tabindex: '0', 'aria-label': say('viewJson'), data: { testid: 'answer-json' } }, indented(answer.text))];
  }
  if (table === null || shown.list === null) {
    return [problems, answer.hasData && h('p', { class: 'answer-none' }, say(answer.text.includes('[]') ? 'answerNoRows' : 'answerEmpty'))];
  }
  if (view === 'table') {
    return [problems, answerTable(table, order, words, sort)];
  }
  if (choice === null) {
    return [problems, h('p', { class: 'answer-none' }, say('chartNone'))];
  }
  const rows = table.rows.slice(0, MOST_DRAWN);
  const data = drawnOf(choice, { ...table, rows });
  const look = theme();
  const high = drawnHeight(data);
  return [
    problems,
    chartChooser(choice, table.columns, words, choose),
    rows.length < table.rows.length && h('p', { class: 'answer-note' }, say('chartFirst', { count: MOST_DRAWN })),
    h(
      'div',
      { class: high === null ? 'answer-chart' : 'answer-chart tall', tabindex: '0', role: 'region', 'aria-label': say('viewChart') },
      chartElement({
        option: (width) => drawn(data, say('chartRest'), look, width),
        label: say('chartOf', { values: choice.values.join('、'), label: choice.label }),
        class: 'answer-drawing',
        testid: 'answer-chart',
        ...(high === null ? {} : { height: () => high }),
      }),
    ),
  ];
}

/**
 * The list that is shown, where there is a choice, and how many rows it has.
 *
 * @param {Shown} shown
 * @param {Words} words
 * @param {(path: string) => void} choose
 */
export function listChooser({ answer, list, table, total }, { say }, choose) {
  if (answer === null || list === null || table === null) {
    return [];
  }
  const count = table.rows.length;
  return [
    answer.lists.length > 1
      ? h(
          'select',
          {
            class: 'input list-choice',
            'aria-label': say('answerList'),
            key: 'list',
            data: { testid: 'answer-list' },
            on: { change: (/** @type {any} */ { target }) => choose(target.value) },
          },
          answer.lists.map(({ path, items }) => h('option', { value: path, selected: path === list.path }, `${path}（${items.length}）`)),
        )
      : h('code', { class: 'list-path' }, list.path),
    h(
      'span',
      { class: 'row-count', data: { testid: 'row-count' } },
      total !== null && total > count ? say('answerRowsOf', { shown: count, total }) : say('answerRows', { shown: count }),
    ),
  ];
}

/**
 * @param {Answer['errors']} errors
 * @param {Words} words
 */
function mistakes(errors, { say }) {
  return h(
    'div',
    { class: 'answer-problems', role: 'alert', data: { testid: 'answer-problems' } },
    h('h3', {}, say('answerProblems')),
    h(
      'ul',
      {},
      errors.map(({ message, locations = [] }) =>
        h('li', {}, message, locations.length > 0 && h('span', { class: 'answer-at' }, say('answerAt', { line: locations[0].line, column: locations[0].column }))),
      ),
    ),
  );
}

/** @param {string} text */
function indented(text) {
  return JSON.stringify(JSON.parse(text), null, 2);
}
