import { chartElement } from '../components/chart.js';
import { h } from '../components/dom.js';
import { theme } from '../components/theme.js';
import { drawn, savedHeight, savedOption } from '../charts/saved.js';
import { answerTable } from './answer-table.js';
import { chartChooser } from './chart-chooser.js';
import { drawnOf } from './charting.js';

/**
 * @typedef {import('../i18n/index.js').Words} Words
 * @typedef {import('../components/dom.js').Child} Child
 * @typedef {import('./answer.js').Answer} Answer
 * @typedef {import('./shown.js').Shown} Shown
 */

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
    return [problems, answer.data !== null && h('p', { class: 'answer-none' }, say(answer.text.includes('[]') ? 'answerNoRows' : 'answerEmpty'))];
  }
  if (view === 'table') {
    return [problems, answerTable(table, order, words, sort)];
  }
  if (choice === null) {
    return [problems, h('p', { class: 'answer-none' }, say('chartNone'))];
  }
  const data = drawnOf(choice, table, say('chartRest'));
  const look = theme();
  const count = drawn(choice.chart, data.rows.length);
  const tall = choice.chart === 'BAR' || choice.chart === 'FUNNEL';
  return [
    problems,
    chartChooser(choice, table.columns, words, choose),
    count < data.rows.length && h('p', { class: 'answer-note' }, say('chartFirst', { count, total: data.rows.length })),
    h(
      'div',
      { class: tall ? 'answer-chart tall' : 'answer-chart', tabindex: '0', role: 'region', 'aria-label': say('viewChart') },
      chartElement({
        option: (width) => savedOption(choice.chart, data, look, width),
        label: say('chartOf', { values: choice.values.join('、'), label: choice.label }),
        class: 'answer-drawing',
        testid: 'answer-chart',
        ...(tall ? { height: () => savedHeight(choice.chart, data) } : {}),
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
export function listChooser({ answer, list, table, pages }, { say }, choose) {
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
      pages.total !== null && pages.more ? say('answerRowsOf', { shown: count, total: pages.total }) : say('answerRows', { shown: count }),
      pages.more && say(pages.followed ? 'answerFollowed' : 'answerNotFollowed'),
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
