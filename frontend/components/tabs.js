import { h } from './dom.js';

/**
 * Ways to look at something, as tabs: arrows move among them.
 *
 * @template {string} T
 * @param {object} view
 * @param {string} view.label what they are tabs of
 * @param {{id: T, title: string, panel: string}[]} view.tabs each with the id of the element that it shows
 * @param {T} view.shown
 * @param {(id: T) => void} turn
 */
export function tabs({ label, tabs: all, shown }, turn) {
  return h(
    'div',
    { class: 'view-tabs', role: 'tablist', 'aria-label': label },
    all.map(({ id, title, panel }, index) =>
      h(
        'button',
        {
          type: 'button',
          role: 'tab',
          class: 'view-tab',
          id: `tab-${id}`,
          key: `view-${id}`,
          tabindex: id === shown ? '0' : '-1',
          'aria-selected': String(id === shown),
          'aria-controls': panel,
          data: { testid: `view-${id}` },
          on: {
            click: () => turn(id),
            keydown: (/** @type {KeyboardEvent} */ { key }) => {
              const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
              const next = all[(index + step + all.length) % all.length].id;
              if (step !== 0) {
                turn(next);
                document.getElementById(`tab-${next}`)?.focus();
              }
            },
          },
        },
        title,
      ),
    ),
  );
}
