import { h } from './dom.js';

/**
 * @template Scope
 * @param {import('../panels/panel.js').Table<Scope>} table
 * @param {string} caption
 * @param {import('../i18n/index.js').Words} words
 * @param {(scope: Scope) => void} open
 */
export function table({ head, rows }, caption, { say }, open) {
  return h(
    'table',
    { class: 'table' },
    h('caption', { class: 'visually-hidden' }, caption),
    h('thead', {}, h('tr', {}, head.map((text) => h('th', { scope: 'col' }, text)))),
    h('tbody', {}, rows.map((row) => h('tr', {}, row.map(cell)))),
  );

  /** @param {import('../panels/panel.js').Cell<Scope>} cell */
  function cell({ text, scope, figure, label }) {
    return h(
      'td',
      { class: figure ? 'number' : '' },
      scope
        ? h(
            'button',
            {
              type: 'button',
              class: 'link',
              'aria-label': label ?? say('showProjectsOf', { name: text }),
              on: { click: () => open(scope) },
            },
            text,
          )
        : text,
    );
  }
}
