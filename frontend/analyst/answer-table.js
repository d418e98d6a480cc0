import { h } from '../components/dom.js';

/**
 * An answer as a table; a tap on a column's head orders it.
 *
 * @param {import('./flatten.js').Table} table
 * @param {import('./sorting.js').Order | null} order
 * @param {import('../i18n/index.js').Words} words
 * @param {(path: string) => void} sort
 */
export function answerTable({ columns, rows }, order, { say }, sort) {
  return h(
    'div',
    { class: 'answer-scroll', tabindex: '0', role: 'region', 'aria-label': say('viewTable'), key: 'scroll' },
    h(
      'table',
      { class: 'table answer-table', data: { testid: 'answer-table' } },
      h('thead', {}, h('tr', {}, columns.map(head))),
      h('tbody', {}, rows.map((row) => h('tr', {}, columns.map((column) => cell(row[column.path] ?? null, column))))),
    ),
  );

  /** @param {import('./flatten.js').Column} column */
  function head({ path, figures }) {
    const way = order?.path !== path ? null : order.down ? 'descending' : 'ascending';
    return h(
      'th',
      { scope: 'col', class: figures ? 'number' : '', 'aria-sort': way },
      h(
        'button',
        {
          type: 'button',
          class: 'sort',
          key: `sort-${path}`,
          title: say('sortBy', { column: path }),
          data: { testid: `sort-${path}` },
          on: { click: () => sort(path) },
        },
        path,
        h('span', { class: 'sort-mark', 'aria-hidden': 'true' }, way === null ? '' : way === 'ascending' ? '▲' : '▼'),
      ),
    );
  }
}

/**
 * @param {import('./flatten.js').Cell} value
 * @param {import('./flatten.js').Column} column
 */
function cell(value, { figures }) {
  const text = value === null ? '—' : String(value);
  return h('td', { class: figures ? 'number' : text.length > 24 ? 'long' : '', title: text.length > 60 ? text : null }, text);
}
