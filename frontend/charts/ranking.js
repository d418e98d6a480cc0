import { largest, rowEnds, rowMark, rowNames, rowText, smallest, UNSCALED } from './rows.js';
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
  const text = rowText(theme);
  const percents = rows.map((row) => row.percent ?? 0);
  const most = largest(percents, schedule);
  return {
    animation: false,
    textStyle: { fontFamily: theme.font },
    grid: { left: nameWidth + 8, right: FIGURES, top: 22, bottom: 4 },
    xAxis: {
      type: 'value',
      min: smallest(percents, 0),
      max: most * 1.06 || 1,
      ...UNSCALED,
    },
    yAxis: [
      rowNames(rows.map((row) => row.label), { width: nameWidth, overflow: 'truncate' }, theme),
      rowEnds(
        rows.map((row) => row.figures),
        {
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
        theme,
      ),
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
        markLine: rowMark(schedule, scheduleLabel, 18, theme),
      },
    ],
  };
}
