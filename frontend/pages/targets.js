import { targetsFragment } from '../api/documents/targets.js';
import { h } from '../components/dom.js';
import { indicatorCard } from '../components/indicator-card.js';
import { panelElement } from '../components/panel.js';
import { unranked } from '../components/unranked.js';
import { progress } from '../panels/progress.js';
import { ranking } from '../panels/ranking.js';
import { verdict } from '../panels/wording.js';

/**
 * Every indicator against every target (目标): the year by month, and who carries it.
 *
 * @type {import('./page.js').Page<{}>}
 */
export const targets = {
  id: 'targets',
  fragment: targetsFragment,

  content: (board, { tables, theme, selected }, words, { go, toggle, openIndicator, share }) => [
    h('p', { class: 'page-sentence', data: { testid: 'targets-sentence' } }, verdict(board, words)),
    h(
      'section',
      { class: 'cards', 'aria-label': words.say('indicators') },
      board.indicators.map((indicator) =>
        indicatorCard(indicator, indicator === selected, words, theme, {
          select: (code) => code !== selected?.code && go({ indicator: code }),
          open: (code) => openIndicator(code),
          share,
        }),
      ),
    ),
    selected !== undefined &&
      h(
        'div',
        { class: 'panels' },
        [progress, ranking].map((panel) => {
          const open = (/** @type {{department?: string, month?: number}} */ scope) => openIndicator(selected.code, scope);
          return panelElement(
            panel,
            {
              indicator: selected,
              board,
              asTable: tables.has(panel.id),
              extra: panel === ranking ? unranked(selected, words, open) : null,
            },
            words,
            theme,
            { toggle, open, share },
          );
        }),
      ),
  ],
};
