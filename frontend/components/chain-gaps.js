import { COVERAGE_MARK, starred } from '../panels/chain.js';
import { h } from './dom.js';

/**
 * What to fill first, across the chains.
 *
 * @param {import('../api/chains.js').ChainsAnswer['chainGaps']} gaps
 * @param {import('../i18n/index.js').Words} words
 * @param {{pick(chain: string, link: string): void, openProject(code: string): void}} actions
 */
export function chainGaps({ totalCount, nodes }, { say }, { pick, openProject }) {
  const title = say('chainGapsTitle');
  return h(
    'section',
    { class: 'panel', 'aria-label': title, data: { testid: 'panel-gaps' } },
    h('div', { class: 'panel-head' }, h('h2', { class: 'panel-title' }, title)),
    h('p', { class: 'panel-sentence' }, say('chainGapsSentence', { total: totalCount, shown: nodes.length })),
    h(
      'div',
      { class: 'panel-table', tabindex: '0', role: 'group', 'aria-label': title },
      h(
        'table',
        { class: 'table chain-gaps' },
        h('caption', { class: 'visually-hidden' }, title),
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            [say('chainGapPlace'), say('chainLink'), say('chainGapReason'), say('chainGapNearest'), say('chainGapCandidate')].map(
              (text) => h('th', { scope: 'col' }, text),
            ),
          ),
        ),
        h('tbody', {}, nodes.map(row)),
      ),
    ),
  );

  /**
   * @param {import('../api/chains.js').ChainGap} gap
   * @param {number} index
   */
  function row({ chain, link, reason, nearest, candidate }, index) {
    return h(
      'tr',
      {},
      h('td', { class: 'number' }, String(index + 1)),
      h(
        'td',
        {},
        h(
          'button',
          { type: 'button', class: 'link', key: `gap-${chain.code}-${link.code}`, on: { click: () => pick(chain.code, link.code) } },
          starred(link),
        ),
        h('span', { class: 'project-note chain-of' }, chain.industry.name),
      ),
      h('td', {}, `${COVERAGE_MARK[link.coverage]} ${reason}`),
      h(
        'td',
        {},
        nearest === null
          ? say('chainGapNone')
          : [
              h(
                'button',
                { type: 'button', class: 'link', key: `near-${chain.code}-${link.code}`, on: { click: () => openProject(nearest.project.code) } },
                nearest.project.name,
              ),
              h('span', { class: 'project-note chain-of' }, say('chainNear', { where: nearest.nearnessLabel, link: nearest.link.name })),
            ],
      ),
      h(
        'td',
        {},
        candidate === null
          ? say('nothing')
          : [candidate.name, candidate.reason && h('span', { class: 'project-note chain-of' }, candidate.reason)],
      ),
    );
  }
}
