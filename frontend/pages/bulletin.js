import { bulletin as fragment } from '../api/documents/bulletin.js';
import { h } from '../components/dom.js';
import { table as tableElement } from '../components/table.js';

/**
 * @typedef {{head: string, figures: boolean}} Column
 * @typedef {{title: string, paragraphs: string[], table: {columns: Column[], rows: {cells: string[]}[]} | null}} Section
 * @typedef {{bulletin: {title: string, heading: string[], sections: Section[]}}} Answer
 * @typedef {import('./page.js').Words} Words
 */

/** The report that an office sends, as it would be printed. @type {import('./page.js').Page<Answer>} */
export const bulletin = {
  id: 'bulletin',
  fragment,
  declarations: ['$department: ID'],
  variables: ({ pick }) => ({ department: pick }),

  content: (board, { state, knownAt }, words, { go }) => [
    tools(board, state.pick, knownAt, words, (department) => go({ pick: department })),
    h(
      'article',
      { class: 'panel bulletin', data: { testid: 'bulletin' } },
      h('h2', { class: 'bulletin-title' }, board.bulletin.title),
      h('p', { class: 'bulletin-heading' }, board.bulletin.heading.map((line) => h('span', {}, line))),
      board.bulletin.sections.map((part) => section(part, words)),
    ),
  ],
};

/**
 * For whom it is, and how to take it along.
 *
 * @param {import('../api/types.js').Board} board
 * @param {string | null} department
 * @param {string | null} knownAt
 * @param {Words} words
 * @param {(department: string | null) => void} choose
 */
function tools(board, department, knownAt, words, choose) {
  const { say, language } = words;
  const query = new URLSearchParams({ lang: language });
  if (knownAt === null) {
    query.set('current', 'true');
  } else {
    query.set('knownAt', knownAt);
  }
  if (department !== null) {
    query.set('department', department);
  }
  const address = (/** @type {string} */ ending) => `/bulletins/${board.asOf}.${ending}?${query}`;
  return h(
    'div',
    { class: 'bulletin-tools' },
    h(
      'label',
      { class: 'bulletin-scope' },
      h('span', {}, say('bulletinScope')),
      h(
        'select',
        {
          class: 'input',
          key: 'bulletin-scope',
          data: { testid: 'bulletin-scope' },
          on: { change: (/** @type {any} */ { target }) => choose(target.value || null) },
        },
        h('option', { value: '', selected: department === null }, say('bulletinDistrict')),
        departments(board).map(({ code, name }) => h('option', { value: code, selected: code === department }, name)),
      ),
    ),
    h('a', { class: 'button', href: address('html'), target: '_blank', rel: 'noopener', data: { testid: 'bulletin-print' } }, say('bulletinPrint')),
    h('a', { class: 'button primary', href: address('docx'), data: { testid: 'bulletin-word' } }, say('bulletinWord')),
  );
}

/**
 * Those that carry a part of an indicator, in the order of the ranking.
 *
 * @param {import('../api/types.js').Board} board
 */
function departments({ indicators }) {
  const found = new Map(
    indicators.flatMap(({ byDepartment }) => byDepartment.map(({ department }) => [department.code, department])),
  );
  return [...found.values()].sort((a, b) => a.code.localeCompare(b.code));
}

/**
 * @param {Section} section
 * @param {Words} words
 */
function section({ title, paragraphs, table }, words) {
  return h(
    'section',
    { class: 'bulletin-section' },
    h('h3', {}, title),
    paragraphs.map((text) => h('p', {}, text)),
    table &&
      h(
        'div',
        { class: 'panel-table', tabindex: '0', role: 'region', 'aria-label': title },
        tableElement(tableOf(table), title, words, () => {}),
      ),
  );
}

/**
 * @param {NonNullable<Section['table']>} table
 * @returns {import('../panels/panel.js').Table<never>}
 */
function tableOf({ columns, rows }) {
  return {
    head: columns.map(({ head }) => head),
    rows: rows.map(({ cells }) => cells.map((text, column) => ({ text, figure: columns[column].figures }))),
  };
}
