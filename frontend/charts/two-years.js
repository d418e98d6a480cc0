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
  const text = { fontFamily: theme.font, fontSize: 12, color: theme.ink };
  return {
    animation: false,
    textStyle: { fontFamily: theme.font },
    grid: { left: nameWidth, right: endsWidth, top: 30, bottom: 4 },
    legend: {
      left: 0,
      top: 0,
      itemGap: 14,
      itemWidth: 14,
      itemHeight: 12,
      selectedMode: false,
      textStyle: { ...text, color: theme.muted },
      data: [names.now, names.before],
    },
    xAxis: { type: 'value', axisLabel: { show: false }, splitLine: { show: false } },
    yAxis: [
      {
        type: 'category',
        inverse: true,
        data: rows.map(({ label }) => label),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: theme.line } },
        axisLabel: { ...text, interval: 0, width: nameWidth - 8, overflow: 'break', lineHeight: 16 },
      },
      {
        type: 'category',
        inverse: true,
        position: 'right',
        data: rows.map(({ end }) => end),
        axisTick: { show: false },
        axisLine: { show: false },
        axisLabel: { ...text, interval: 0, margin: 10, align: 'left' },
      },
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
