import { rowNames, rowText, UNSCALED } from './rows.js';

/**
 * @typedef {object} CountRow
 * @property {string} label
 * @property {number} count
 * @property {boolean} faint whether something else is looked at
 */

/**
 * How many of each, the figure at the end of its bar.
 *
 * @param {{rows: CountRow[], nameWidth: number}} data
 * @param {import('./types.js').Theme} theme
 * @returns {import('./types.js').Option}
 */
export function counts({ rows, nameWidth }, theme) {
  const text = rowText(theme);
  return {
    animation: false,
    textStyle: { fontFamily: theme.font },
    grid: { left: nameWidth, right: 44, top: 4, bottom: 4 },
    xAxis: { type: 'value', minInterval: 1, ...UNSCALED },
    yAxis: rowNames(rows.map(({ label }) => label), { width: nameWidth - 8, overflow: 'truncate' }, theme),
    series: [
      {
        type: 'bar',
        barMaxWidth: 18,
        label: { show: true, position: 'right', ...text, fontWeight: 650 },
        data: rows.map(({ count, faint }) => ({
          value: count,
          itemStyle: { color: faint ? theme.track : theme.cumulative, borderRadius: [0, 3, 3, 0] },
        })),
      },
    ],
  };
}
