import { STATUS_MARK } from './types.js';

/** Room for the mark, the rate and the figures of a row, in columns beside the bars. */
const FIGURES = 188;

/**
 * @typedef {object} RankingRow
 * @property {string} label 1  投资促进局
 * @property {number | null} percent
 * @property {string} rate 37.5%
 * @property {string} figures 3 / 8
 * @property {import('./types.js').Status} status
 * @property {string} statusLabel
 */

/**
 * Departments by completion, best on top, against the schedule.
 *
 * @param {{rows: RankingRow[], schedule: number, scheduleLabel: string, nameWidth: number}} data
 * @param {import('./types.js').Theme} theme
 * @returns {import('./types.js').Option}
 */
export function ranking({ rows, schedule, scheduleLabel, nameWidth }, theme) {
  const text = { fontFamily: theme.font, fontSize: 12, color: theme.ink };
  const most = Math.max(schedule, ...rows.map((row) => row.percent ?? 0));
  return {
    animation: false,
    textStyle: { fontFamily: theme.font },
    grid: { left: nameWidth + 8, right: FIGURES, top: 22, bottom: 4 },
    xAxis: {
      type: 'value',
      min: Math.min(0, ...rows.map((row) => row.percent ?? 0)),
      max: most * 1.06 || 1,
      axisLabel: { show: false },
      splitLine: { show: false },
    },
    yAxis: [
      {
        type: 'category',
        inverse: true,
        data: rows.map((row) => row.label),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: theme.line } },
        axisLabel: { ...text, width: nameWidth, overflow: 'truncate', interval: 0 },
      },
      {
        type: 'category',
        inverse: true,
        position: 'right',
        data: rows.map((row) => row.figures),
        axisTick: { show: false },
        axisLine: { show: false },
        axisLabel: {
          ...text,
          interval: 0,
          margin: 10,
          align: 'left',
          formatter: (/** @type {string} */ figures, /** @type {number} */ index) =>
            `{${rows[index].status}|${STATUS_MARK[rows[index].status]}}{rate|${rows[index].rate}}${figures}`,
          rich: {
            rate: { ...text, fontWeight: 650, width: 58, align: 'left' },
            ...Object.fromEntries(
              Object.entries(theme.status).map(([status, color]) => [
                status,
                { color, fontFamily: theme.font, fontSize: 11, width: 26, align: 'left' },
              ]),
            ),
          },
        },
      },
    ],
    series: [
      {
        type: 'bar',
        barMaxWidth: 16,
        barCategoryGap: '38%',
        showBackground: true,
        backgroundStyle: { color: theme.track, opacity: 0.55, borderRadius: 3 },
        data: rows.map((row) => ({
          value: row.percent ?? 0,
          itemStyle: { color: theme.status[row.status], borderRadius: [0, 3, 3, 0] },
        })),
        markLine: {
          silent: true,
          symbol: 'none',
          lineStyle: { color: theme.ink, type: 'dashed', width: 1.5 },
          label: { ...text, color: theme.muted, formatter: scheduleLabel, position: 'start', distance: 3 },
          data: [[{ xAxis: schedule, yAxis: 0, y: 18 }, { xAxis: schedule, yAxis: 0, y: '100%' }]],
        },
      },
    ],
  };
}
