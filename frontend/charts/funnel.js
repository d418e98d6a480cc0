import { largest } from './rows.js';

/**
 * @typedef {import('./types.js').Option} Option
 * @typedef {import('./types.js').Theme} Theme
 * @typedef {import('../api/funnel-types.js').StageCode} StageCode
 *
 * @typedef {object} FunnelRow
 * @property {StageCode} stage
 * @property {string} label 签约
 * @property {number} count
 * @property {string} figures what stands beside the bar: 16个 · 83.5亿元
 * @property {string} step how the projects came there: 转化 52.04%（98个中51个）
 * @property {boolean} stuck the step that the smallest part took
 */

/** Room beside the bars for two lines of figures. */
const FIGURES = 218;

/**
 * The stages one below the other, each a bar as long as its projects are many, in the middle of the drawing. The figures
 * stand beside it, and how many came that far below them.
 *
 * @param {{rows: FunnelRow[], nameWidth: number}} data
 * @param {Theme} theme
 * @returns {Option}
 */
export function funnel({ rows, nameWidth }, theme) {
  const text = { fontFamily: theme.font, fontSize: 13, color: theme.ink };
  const most = largest(rows.map(({ count }) => count), 1);
  const labels = rows.map(({ label }) => label);
  const hidden = { axisTick: { show: false }, axisLine: { show: false } };
  return {
    animation: false,
    textStyle: { fontFamily: theme.font },
    grid: { left: nameWidth, right: FIGURES, top: 4, bottom: 4 },
    xAxis: { type: 'value', min: 0, max: most, show: false },
    yAxis: [
      {
        type: 'category',
        inverse: true,
        data: labels,
        ...hidden,
        axisLabel: { ...text, fontWeight: 650, interval: 0, width: nameWidth - 10, overflow: 'truncate' },
      },
      {
        type: 'category',
        inverse: true,
        position: 'right',
        data: rows.map(({ figures }) => figures),
        ...hidden,
        axisLabel: {
          ...text,
          interval: 0,
          margin: 12,
          align: 'left',
          lineHeight: 19,
          formatter: (/** @type {string} */ figures, /** @type {number} */ index) => {
            const { step, stuck } = rows[index];
            return `{figures|${figures}}\n{${stuck ? 'stuck' : 'step'}|${step}}`;
          },
          rich: {
            figures: { ...text, fontWeight: 650, lineHeight: 19 },
            step: { ...text, fontSize: 12, color: theme.muted, lineHeight: 18 },
            stuck: { ...text, fontSize: 12, fontWeight: 650, color: theme.status.SERIOUSLY_BEHIND, lineHeight: 18 },
          },
        },
      },
    ],
    series: [
      {
        type: 'bar',
        stack: 'all',
        silent: true,
        itemStyle: { color: 'transparent' },
        data: rows.map(({ count }) => (most - count) / 2),
      },
      {
        type: 'bar',
        stack: 'all',
        barWidth: '72%',
        data: rows.map(({ stage, count }) => ({
          value: count,
          itemStyle: { color: theme.stages[stage], borderRadius: 4 },
        })),
      },
    ],
  };
}
