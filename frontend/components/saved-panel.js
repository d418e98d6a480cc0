import { chartOf, sentence, table as tableOf, titleOf, told } from '../panels/saved.js';
import { chartElement } from './chart.js';
import { h } from './dom.js';
import { table } from './table.js';

/**
 * @typedef {import('../api/panel-types.js').SavedPanel} SavedPanel
 * @typedef {import('../i18n/index.js').Words} Words
 */

/**
 * What a panel says it is: a chart, large figures, or a table; nothing where it has nothing to show.
 *
 * @param {SavedPanel} panel
 * @param {Words} words
 * @param {import('../charts/types.js').Theme} theme
 */
export function savedDrawing(panel, words, theme) {
  const chart = chartOf(panel, words);
  if (panel.data.rows.length === 0) {
    return null;
  }
  if (chart !== null) {
    const element = chartElement({
      class: 'panel-chart saved-chart',
      testid: `chart-${panel.id}`,
      label: `${titleOf(panel, words)}：${sentence(panel, words)}`,
      option: (width) => chart.option(theme, width),
      height: chart.fixed ? chart.height : undefined,
    });
    if (!chart.fixed) {
      element.style.minBlockSize = `${chart.height(0)}px`;
    }
    return element;
  }
  return panel.chart === 'NUMBER' ? figures(panel, words) : savedTable(panel, words);
}

/**
 * @param {SavedPanel} panel
 * @param {Words} words
 */
export function savedTable(panel, words) {
  return h(
    'div',
    { class: 'panel-table', tabindex: '0', role: 'group', 'aria-label': titleOf(panel, words) },
    table(tableOf(panel, words), titleOf(panel, words), words, () => undefined),
  );
}

/**
 * @param {SavedPanel} panel
 * @param {Words} words
 */
function figures({ data }, words) {
  return h(
    'dl',
    { class: 'saved-figures' },
    data.rows.map(({ label, values }) =>
      h(
        'div',
        {},
        h('dt', {}, label),
        values.map((value, at) =>
          h('dd', {}, h('strong', {}, told(value, data.columns[at], words)), ' ', h('span', {}, data.columns[at].title)),
        ),
      ),
    ),
  );
}
