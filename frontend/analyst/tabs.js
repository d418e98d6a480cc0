import { h } from '../components/dom.js';

/**
 * The ways to look at an answer, as tabs: arrows move among them.
 *
 * @typedef {import('./address.js').View} View
 *
 * @param {View} shown
 * @param {import('../i18n/index.js').Words} words
 * @param {(view: View) => void} turn
 */
export function viewTabs(shown, { say }, turn) {
  const views = /** @type {const} */ ({ table: 'viewTable', chart: 'viewChart', json: 'viewJson', docs: 'viewDocs' });
  const names = /** @type {View[]} */ (Object.keys(views));
  return h(
    'div',
    { class: 'view-tabs', role: 'tablist', 'aria-label': say('results') },
    names.map((view, index) =>
      h(
        'button',
        {
          type: 'button',
          role: 'tab',
          class: 'view-tab',
          id: `tab-${view}`,
          key: `view-${view}`,
          tabindex: view === shown ? '0' : '-1',
          'aria-selected': String(view === shown),
          'aria-controls': view === 'docs' ? 'analyst-docs' : 'analyst-shown',
          data: { testid: `view-${view}` },
          on: {
            click: () => turn(view),
            keydown: (/** @type {KeyboardEvent} */ { key }) => {
              const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
              const next = names[(index + step + names.length) % names.length];
              if (step !== 0) {
                turn(next);
                document.getElementById(`tab-${next}`)?.focus();
              }
            },
          },
        },
        say(views[view]),
      ),
    ),
  );
}
