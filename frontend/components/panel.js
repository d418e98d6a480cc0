import { chartElement } from './chart.js';
import { h } from './dom.js';
import { shareButton } from './share-button.js';
import { table } from './table.js';

/**
 * A panel on the page: its chart, or the table behind it.
 *
 * @param {import('../panels/panel.js').Panel} panel
 * @param {object} view
 * @param {import('../api/types.js').Indicator} view.indicator
 * @param {import('../api/types.js').Board} view.board
 * @param {boolean} view.asTable
 * @param {HTMLElement | null} [view.extra] what does not fit in a chart
 * @param {import('../i18n/index.js').Words} words
 * @param {import('../charts/types.js').Theme} theme
 * @param {{toggle(id: string): void, open(scope: {department?: string, month?: number}): void, share: import('../pages/page.js').Actions['share']}} actions
 */
export function panelElement(panel, { indicator, board, asTable, extra = null }, words, theme, { toggle, open, share }) {
  const { say } = words;
  const title = panel.title(indicator, words);
  const sentence = panel.sentence(indicator, board, words);
  return h(
    'section',
    { class: `panel panel-${panel.id}`, 'aria-label': title },
    h(
      'div',
      { class: 'panel-head' },
      h('h2', { class: 'panel-title' }, title),
      h(
        'button',
        {
          type: 'button',
          class: 'quiet',
          key: `table-${panel.id}`,
          'aria-label': say(asTable ? 'showChart' : 'showTable', { title }),
          on: { click: () => toggle(panel.id) },
        },
        say(asTable ? 'chart' : 'table'),
      ),
      shareButton({ id: panel.shared, title, variables: { indicator: indicator.code } }, words, { share }),
    ),
    h('p', { class: 'panel-sentence' }, sentence, ' ', panel.hint(indicator, words)),
    asTable ? h('div', { class: 'panel-table' }, table(panel.table(indicator, words), title, words, open)) : drawing(),
    !asTable && extra,
  );

  function drawing() {
    const element = chartElement({
      class: 'panel-chart',
      testid: `${panel.id}-chart`,
      label: `${title}：${sentence}`,
      option: (width) => panel.option(indicator, words, theme, width),
      axis: panel.axis,
      onPick: (index) => {
        const scope = panel.pick(indicator, index);
        if (scope !== null) {
          open(scope);
        }
      },
    });
    const height = panel.height(indicator);
    if (height !== null) {
      element.style.minBlockSize = `${height}px`;
    }
    return element;
  }
}
