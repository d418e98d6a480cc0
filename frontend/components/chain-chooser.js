import { h } from './dom.js';

/**
 * The chains side by side, each with its coverage; the one that is shown marked.
 *
 * @param {import('../api/chains.js').Chain[]} chains
 * @param {string} shown
 * @param {import('../i18n/index.js').Words} words
 * @param {(code: string) => void} choose
 */
export function chainChooser(chains, shown, { say }, choose) {
  return h(
    'div',
    { class: 'chain-chooser', role: 'group', 'aria-label': say('chainChoose') },
    chains.map(({ code, industry, summary }) =>
      h(
        'button',
        {
          type: 'button',
          class: 'chip chain-choice',
          key: `chain-${code}`,
          'aria-pressed': String(code === shown),
          data: { testid: `chain-${code}` },
          on: { click: () => choose(code) },
        },
        h('span', {}, industry.name),
        h('span', { class: 'chip-figure' }, summary.coverage?.text ?? say('nothing')),
      ),
    ),
  );
}
