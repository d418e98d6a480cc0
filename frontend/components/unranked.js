import { unranked as rows } from '../panels/ranking.js';
import { h } from './dom.js';

/**
 * Departments that carry no target, apart from those that are held against one.
 *
 * @param {import('../api/types.js').Indicator} indicator
 * @param {import('../i18n/index.js').Words} words
 * @param {(scope: {department: string}) => void} open
 */
export function unranked(indicator, { say, amount }, open) {
  const all = rows(indicator);
  return all.length === 0
    ? null
    : h(
        'div',
        { class: 'unranked' },
        h('span', { class: 'unranked-title' }, say('withoutTarget')),
        all.map(({ department, actual }) =>
          h(
            'button',
            {
              type: 'button',
              class: 'chip',
              key: `unranked-${department.code}`,
              on: { click: () => open({ department: department.code }) },
            },
            department.name,
            h('span', { class: 'chip-figure' }, amount(actual, indicator.unitLabel)),
          ),
        ),
      );
}
