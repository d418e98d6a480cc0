import { h, slot } from '../components/dom.js';
import { indicatorCard } from '../components/indicator-card.js';
import { panelElement } from '../components/panel.js';
import { theme } from '../components/theme.js';
import { unranked } from '../components/unranked.js';
import { verdict } from '../components/verdict.js';
import { words as wordsOf } from '../i18n/index.js';
import { progress } from '../panels/progress.js';
import { ranking } from '../panels/ranking.js';

const PANELS = [progress, ranking];

/**
 * The first page: on schedule or not, indicator by indicator.
 *
 * @param {object} actions
 * @param {(change: Partial<import('./state.js').State>) => void} actions.go
 * @param {(id: string) => void} actions.toggle
 * @param {(indicator: string, scope?: {department?: string, month?: number}) => void} actions.openIndicator
 */
export function overview({ go, toggle, openIndicator }) {
  const places = {
    verdict: h('section', { class: 'verdict' }),
    cards: h('section', { class: 'cards' }),
    panels: h('div', { class: 'panels' }),
  };
  const fillVerdict = slot(places.verdict);
  const fillCards = slot(places.cards);
  const fillPanels = slot(places.panels);

  return {
    elements: [places.verdict, places.cards, places.panels],

    /** @param {boolean} shown */
    show(shown) {
      Object.values(places).forEach((place) => {
        place.hidden = !shown;
      });
    },

    /**
     * @param {NonNullable<import('./loader.js').Loading['data']>} data
     * @param {object} view
     * @param {import('../api/types.js').Indicator | undefined} view.selected the indicator of the charts
     * @param {ReadonlySet<string>} view.tables the panels that are shown as tables
     * @param {string | undefined} view.look light or dark
     */
    render(data, { selected, tables, look }) {
      const { board } = data;
      const words = wordsOf(data.language);
      const colours = theme();
      places.cards.setAttribute('aria-label', words.say('indicators'));
      fillVerdict([data], () => verdict(board, words));
      fillCards([data, look, selected?.code], () =>
        board.indicators.map((indicator) =>
          indicatorCard(indicator, indicator === selected, words, colours, {
            select: (code) => code !== selected?.code && go({ indicator: code }),
            open: (code) => openIndicator(code),
          }),
        ),
      );
      fillPanels([data, look, selected?.code, tables], () =>
        selected === undefined
          ? []
          : PANELS.map((panel) => {
              const open = (/** @type {{department?: string, month?: number}} */ scope) =>
                openIndicator(selected.code, scope);
              return panelElement(
                panel,
                {
                  indicator: selected,
                  board,
                  asTable: tables.has(panel.id),
                  extra: panel === ranking ? unranked(selected, words, open) : null,
                },
                words,
                colours,
                { toggle, open },
              );
            }),
      );
    },
  };
}
