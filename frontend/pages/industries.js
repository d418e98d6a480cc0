import { industriesFragment } from '../api/documents/industries.js';
import { chartElement } from '../components/chart.js';
import { h } from '../components/dom.js';
import { pagePanel } from '../components/page-panel.js';
import { shareButton } from '../components/share-button.js';
import {
  mixOption,
  mixSentence,
  mixTable,
  moneyOption,
  moneySentence,
  moneyTable,
} from '../panels/industries.js';

/**
 * @typedef {import('../api/funnel-types.js').Industries} Industries
 */

/** The 2+X industries at a glance (产业). @type {import('./page.js').Page<{industries: Industries}>} */
export const industries = {
  id: 'industries',
  fragment: industriesFragment,

  content: ({ industries, year }, view, words, { toggle, openProjects, share }) => {
    const { say } = words;
    const open = (/** @type {number} */ index) => {
      const industry = industries.rows[index]?.industry;
      if (industry) {
        openProjects({ industry: industry.code, inHand: 'true' });
      }
    };
    return [
      h('p', { class: 'page-sentence', data: { testid: 'industries-sentence' } }, industries.sentence),
      pagePanel(
        {
          id: 'industry-mix',
          title: say('industryMixTitle'),
          sentence: mixSentence(industries, words),
          drawing: () =>
            chartElement({
              class: 'industry-chart',
              testid: 'chart-industry-mix',
              label: `${say('industryMixTitle')}：${mixSentence(industries, words)}`,
              option: () => mixOption(industries, words, view.theme),
              axis: 'y',
              onPick: open,
            }),
          table: mixTable(industries, words),
          share: shareButton({ id: 'industry-stages', title: say('industryMixTitle') }, words, { share }),
          open: openProjects,
        },
        view,
        words,
        toggle,
      ),
      pagePanel(
        {
          id: 'industry-money',
          title: say('industryMoneyTitle', { year }),
          sentence: moneySentence(industries, words),
          drawing: () =>
            chartElement({
              class: 'industry-chart',
              testid: 'chart-industry-money',
              label: `${say('industryMoneyTitle', { year })}：${moneySentence(industries, words)}`,
              option: () => moneyOption(industries, year, words, view.theme),
              axis: 'y',
              onPick: open,
            }),
          table: moneyTable(industries, words),
          share: shareButton({ id: 'industry-money', title: say('industryMoneyTitle', { year }) }, words, { share }),
          open: openProjects,
        },
        view,
        words,
        toggle,
      ),
    ];
  },
};
