import { panelsFragment } from '../api/documents/panels.js';
import { aloneAddress } from '../app/alone.js';
import { added } from '../app/arrangement.js';
import { keepDeck, openRefresh } from '../app/decks.js';
import { readShared } from '../app/shared.js';
import { boardArranger } from '../components/board-arranger.js';
import { boardHead } from '../components/board-head.js';
import { fill, h } from '../components/dom.js';
import { pagePanel } from '../components/page-panel.js';
import { panelList } from '../components/panel-list.js';
import { savedDrawing } from '../components/saved-panel.js';
import { shareButton } from '../components/share-button.js';
import { chartOf, sentence, table, titleOf as titled } from '../panels/saved.js';

/**
 * @typedef {import('../api/panel-types.js').PanelBoard} PanelBoard
 * @typedef {import('../api/panel-types.js').PanelPlace} PanelPlace
 * @typedef {import('../app/arrangement.js').Place} Place
 */

/** What is being arranged, while the page is drawn again and again. @type {Place[] | null} */
let draft = null;

/** The reader's board of panels, to look at and to arrange, and all panels by name (面板). @type {import('./page.js').Page<{panelBoard: PanelBoard}>} */
export const panels = {
  id: 'panels',
  fragment: panelsFragment,

  content: ({ asOf, panelBoard }, view, words, { toggle, arrangeBoard, resetBoard, shareBoard, removePanel, share }) => {
    const { say } = words;
    const { lang, theme } = view.state;
    const when = { asOf: view.knownAt === null ? view.state.asOf : asOf, knownAt: view.knownAt };
    const { kind, version, places, others } = panelBoard;
    const all = [...places.map(({ id, panel }) => ({ ...panel, id, title: titled(panel, words) })), ...others];
    const refusal = h('p', { class: 'refusal', role: 'alert' });
    const body = h('div', { class: 'board-body' });
    const head = h('section', { class: 'board-head', 'aria-label': say('panelsPage') });
    const list = h('section', { class: 'panel no-slide', 'aria-label': say('panelsAll'), data: { testid: 'panels-all' } });
    draw();
    return [head, body, list];

    function draw() {
      fill(head, boardHead(panelBoard, draft !== null, words, { arrange, save, cancel, reset: () => void told(resetBoard()), share: () => void told(shareBoard()), keep: () => told(keepDeck(when, words)), refresh: () => openRefresh(asOf, words) }), refusal);
      fill(body, draft === null ? shown() : boardArranger({ places: draft, title: titleOf, changed }, words));
      drawList();
    }

    function drawList() {
      const on = draft ?? places.map(({ id, size }) => ({ panel: id, size }));
      fill(
        list,
        h('div', { class: 'panel-head' }, h('h2', { class: 'panel-title' }, say('panelsAll'))),
        h('p', { class: 'panel-sentence' }, say('boardAllHint')),
        panelList(
          all,
          {
            address: (id) => aloneAddress(id, { asOf, lang, theme }),
            placed: (id) => on.some(({ panel }) => panel === id),
            add: draft === null ? null : add,
            remove: draft === null ? (id) => void told(removePanel(id)) : null,
          },
          words,
        ),
      );
    }

    function shown() {
      return places.length === 0
        ? h('p', { class: 'page-sentence' }, say('boardNone'))
        : places.map((place) => panelOf(place, view, words, { toggle, share }));
    }

    /** @param {string} id */
    function titleOf(id) {
      return all.find((panel) => panel.id === id)?.title ?? id;
    }

    function arrange() {
      draft = places.map(({ id, size }) => ({ panel: id, size }));
      draw();
    }

    /** @param {Place[]} next */
    function changed(next) {
      draft = next;
      drawList();
    }

    /** @param {string} id */
    function add(id) {
      draft = added(draft ?? [], id);
      draw();
    }

    function cancel() {
      draft = null;
      draw();
    }

    async function save() {
      const wanted = draft ?? [];
      draft = null; // what changes draws the page anew
      if (!(await told(arrangeBoard(wanted, kind === 'OWN' ? version : null)))) {
        draft = wanted;
      }
    }

    /** @param {Promise<string | null>} doing @returns whether it was done */
    async function told(doing) {
      const problem = await doing;
      refusal.textContent = problem ?? '';
      return problem === null;
    }
  },
};

/**
 * @param {PanelPlace} place
 * @param {import('./page.js').View} view
 * @param {import('../i18n/index.js').Words} words
 * @param {Pick<import('./page.js').Actions, 'toggle' | 'share'>} actions
 */
function panelOf({ id, panel, size }, view, words, { toggle, share }) {
  const drawing = savedDrawing(panel, words, view.theme);
  const shown = pagePanel(
    {
      id: id.replace(/\W+/g, '-'),
      title: titled(panel, words),
      sentence: sentence(panel, words),
      drawing: () => drawing,
      table: drawing === null || (panel.chart === 'TABLE' && chartOf(panel, words) === null) ? null : table(panel, words),
      share: shareButton({ ...(readShared(id) ?? { id }), title: titled(panel, words) }, words, { share }),
    },
    view,
    words,
    toggle,
  );
  shown.classList.add(`size-${size.toLowerCase()}`);
  return shown;
}
