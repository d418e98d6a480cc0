import { briefingPanels } from '../components/briefing.js';
import { h, slot } from '../components/dom.js';
import { standing } from '../components/standing.js';
import { words as wordsOf } from '../i18n/index.js';
import { headline, worstStatus } from '../panels/front.js';
import { EVERYTHING, pickOf } from '../panels/supervision.js';
import { STATUS_MARK } from '../charts/types.js';
import { verdict } from '../panels/wording.js';

/**
 * The first page, to be read in five seconds: on schedule or not, what is worst, what changed since the last report, whom
 * to call.
 *
 * @param {object} actions
 * @param {(change: Partial<import('./state.js').State>) => void} actions.go
 * @param {(indicator: string, scope?: {department?: string, month?: number}) => void} actions.openIndicator
 * @param {(scope: import('./scope.js').Scope) => void} actions.openProjects
 */
export function overview({ go, openIndicator, openProjects }) {
  const places = {
    verdict: h('section', { class: 'verdict' }),
    standings: h('section', { class: 'standings', data: { slide: '' } }),
    briefing: h('div', { class: 'front' }),
  };
  const fillVerdict = slot(places.verdict);
  const fillStandings = slot(places.standings);
  const fillBriefing = slot(places.briefing);

  return {
    elements: [places.verdict, places.standings, places.briefing],

    /** @param {boolean} shown */
    show(shown) {
      Object.values(places).forEach((place) => {
        place.hidden = !shown;
      });
    },

    /** @param {NonNullable<import('./loader.js').Loading['data']>} data */
    render(data) {
      const { board } = data;
      const words = wordsOf(data.language);
      places.standings.setAttribute('aria-label', words.say('indicators'));
      fillVerdict([data], () => {
        const status = worstStatus(board);
        return [
          h(
            'p',
            { class: 'verdict-text', data: { testid: 'verdict', status }, role: 'status' },
            h('span', { class: 'verdict-mark', 'aria-hidden': 'true' }, STATUS_MARK[status]),
            headline(board, words),
          ),
          h('p', { class: 'visually-hidden' }, verdict(board, words)),
        ];
      });
      fillStandings([data], () =>
        board.indicators.map((indicator) =>
          standing(indicator, words, {
            open: (code) => openIndicator(code),
            show: (code) => go({ page: 'targets', pick: null, indicator: code }),
          }),
        ),
      );
      const { briefing } = board;
      fillBriefing([data], () =>
        briefing === undefined
          ? []
          : briefingPanels(briefing, words, {
              indicator: (code, department) => openIndicator(code, department === null ? {} : { department }),
              link: (chain, link) => go({ page: 'chains', pick: [chain, link].filter(Boolean).join('/') }),
              alerts: (choice) => go({ page: 'supervision', pick: pickOf({ ...EVERYTHING, ...choice }) }),
              projects: openProjects,
            }),
      );
    },
  };
}
