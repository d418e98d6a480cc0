import { colourLegend, rowEnds, rowNames, UNSCALED } from './rows.js';

/**
 * @typedef {object} TwoYearsRow
 * @property {string} label
 * @property {number} now
 * @property {number} before
 * @property {string} end what stands at the end of the bars: 3.2亿元 +12.3%
 */

/**
 * The same period of two years, row by row.
 *
 * @param {{rows: TwoYearsRow[], names: {now: string, before: string}, nameWidth: number, endsWidth: number}} data
 * @param {import('./types.js').Theme} theme
 * @returns {import('./types.js').Option}
 */
export function twoYears({ rows, names, nameWidth, endsWidth }, theme) {
  return {
    animation: false,
    textStyle: { fontFamily: theme.font },
    grid: { left: nameWidth, right: endsWidth, top: 30, bottom: 4 },
    legend: colourLegend([names.now, names.before], theme),
    xAxis: { type: 'value', ...UNSCALED },
    yAxis: [
      rowNames(rows.map(({ label }) => label), { width: nameWidth - 8, overflow: 'break', lineHeight: 16 }, theme),
      rowEnds(rows.map(({ end }) => end), {}, theme),
    ],
    series: [
      {
        name: names.now,
        type: 'bar',
        barMaxWidth: 13,
        barGap: '10%',
        color: theme.cumulative,
        itemStyle: { color: theme.cumulative, borderRadius: [0, 3, 3, 0] },
        data: rows.map(({ now }) => now),
      },
      {
        name: names.before,
        type: 'bar',
        barMaxWidth: 13,
        color: theme.bar,
        itemStyle: { color: theme.bar, borderRadius: [0, 3, 3, 0] },
        data: rows.map(({ before }) => before),
      },
    ],
  };
}
