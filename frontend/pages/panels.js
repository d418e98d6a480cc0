import { panelsFragment } from '../api/documents/panels.js';
import { h } from '../components/dom.js';
import { pagePanel } from '../components/page-panel.js';
import { panelList } from '../components/panel-list.js';
import { savedDrawing } from '../components/saved-panel.js';
import { aloneAddress } from '../app/alone.js';
import { sentence, table } from '../panels/saved.js';

/** The panels that all see, and the others to choose from (面板). @type {import('./page.js').Page<import('../api/panel-types.js').Panels>} */
export const panels = {
  id: 'panels',
  title: ({ say }) => say('panelsPage'),
  fragment: panelsFragment,

  content: ({ asOf, pinned, others }, view, words, { toggle, pin, unpin, removePanel }) => {
    const { say } = words;
    const { state } = view;
    const refusal = h('p', { class: 'refusal', role: 'alert' });
    const told = async (/** @type {Promise<string | null>} */ doing) => {
      refusal.textContent = (await doing) ?? '';
    };
    const arranging = {
      pin: (/** @type {string} */ id, /** @type {number | null} */ place) => void told(pin(id, place)),
      unpin: (/** @type {string} */ id) => void told(unpin(id)),
      remove: (/** @type {string} */ id) => void told(removePanel(id)),
    };
    return [
      ...pinned.map((panel) => {
        const drawing = savedDrawing(panel, words, view.theme);
        const shown = pagePanel(
          {
            id: panel.id,
            title: panel.title,
            sentence: sentence(panel, words),
            drawing: () => drawing,
            table: drawing === null || panel.chart === 'TABLE' ? null : table(panel, words),
          },
          view,
          words,
          toggle,
        );
        shown.classList.add('half');
        return shown;
      }),
      pinned.length === 0 && h('p', { class: 'page-sentence' }, say('panelsNone')),
      h(
        'section',
        { class: 'panel no-slide', 'aria-label': say('panelsAll'), data: { testid: 'panels-all' } },
        h('div', { class: 'panel-head' }, h('h2', { class: 'panel-title' }, say('panelsAll'))),
        h('p', { class: 'panel-sentence' }, say(view.knownAt === null ? 'panelsAllHint' : 'panelsAllThen')),
        refusal,
        panelList({ pinned, others }, (id) => aloneAddress(id, { asOf, lang: state.lang, theme: state.theme }), view.knownAt === null ? arranging : null, words),
      ),
    ];
  },
};
