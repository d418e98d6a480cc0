import { h } from './dom.js';
import { table } from './table.js';

/**
 * A panel of a page: a title, a sentence that says what is to be seen, and a drawing with the table behind it.
 *
 * @template Scope
 * @typedef {object} PagePanel
 * @property {string} id
 * @property {string} title
 * @property {string} sentence
 * @property {string} [hint] what a tap on the drawing does
 * @property {() => import('./dom.js').Child | import('./dom.js').Child[]} drawing the chart, or whatever stands for one
 * @property {import('../panels/panel.js').Table<Scope> | null} table null where the drawing is one already
 * @property {import('./dom.js').Child} [share] the button by which it leaves the page, where it can
 * @property {(scope: Scope) => void} [open] what a cell of the table with a scope leads to
 */

/**
 * @template Scope
 * @param {PagePanel<Scope>} panel
 * @param {import('../pages/page.js').View} view
 * @param {import('../i18n/index.js').Words} words
 * @param {(id: string) => void} toggle
 */
export function pagePanel({ id, title, sentence, hint, drawing, table: behind, share, open = () => {} }, { tables }, words, toggle) {
  const asTable = behind !== null && tables.has(id);
  return h(
    'section',
    { class: `panel panel-${id}`, 'aria-label': title, data: { testid: `panel-${id}` } },
    h(
      'div',
      { class: 'panel-head' },
      h('h2', { class: 'panel-title' }, title),
      behind !== null &&
        h(
          'button',
          {
            type: 'button',
            class: 'quiet',
            key: `table-${id}`,
            'aria-label': words.say(asTable ? 'showChart' : 'showTable', { title }),
            on: { click: () => toggle(id) },
          },
          words.say(asTable ? 'chart' : 'table'),
        ),
      share,
    ),
    h('p', { class: 'panel-sentence' }, sentence, hint && ` ${hint}`),
    asTable ? h('div', { class: 'panel-table', tabindex: '0', role: 'group', 'aria-label': title }, table(behind, title, words, open)) : drawing(),
  );
}
