import { h } from './dom.js';

const COVERAGES = /** @type {const} */ (['STRONG', 'WEAK', 'MISSING']);

/**
 * What the boxes of a map mean, and how many there are of each.
 *
 * @param {import('../api/chains.js').Chain} chain
 * @param {import('../i18n/index.js').Words} words
 */
export function chainLegend({ summary }, { say }) {
  const counts = { STRONG: summary.strong, WEAK: summary.weak, MISSING: summary.missing };
  return h(
    'ul',
    { class: 'chain-legend' },
    COVERAGES.map((coverage) =>
      h(
        'li',
        {},
        h('span', { class: 'swatch', 'aria-hidden': 'true', data: { coverage } }),
        `${say(`chainLegend${coverage}`)} ${counts[coverage]}`,
      ),
    ),
    h('li', {}, say('chainLegendKey')),
    h('li', {}, say('chainLegendServices')),
  );
}
