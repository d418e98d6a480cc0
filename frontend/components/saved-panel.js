import { height, kindOf, option, sentence, table as tableOf, told } from '../panels/saved.js';
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
  const kind = kindOf(panel);
  if (panel.data.rows.length === 0) {
    return null;
  }
  if (kind !== null) {
    const element = chartElement({
      class: 'panel-chart saved-chart',
      testid: `chart-${panel.id}`,
      label: `${panel.title}：${sentence(panel, words)}`,
      option: (width) => option(kind, panel, words, theme, width),
    });
    element.style.minBlockSize = `${height(kind, panel, words)}px`;
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
    { class: 'panel-table', tabindex: '0', role: 'group', 'aria-label': panel.title },
    table(tableOf(panel, words), panel.title, words, () => undefined),
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
