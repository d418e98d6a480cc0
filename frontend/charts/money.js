/**
 * What arrived month by month, and how it adds up towards what was planned.
 *
 * @param {{labels: string[], sums: number[], planned: number | null, names: {month: string, cumulative: string, planned: string}}} data
 * @param {import('./types.js').Theme} theme
 * @returns {import('./types.js').Option}
 */
export function money({ labels, sums, planned, names }, theme) {
  const text = { fontFamily: theme.font, fontSize: 12, color: theme.muted };
  const cumulative = totals(sums);
  const last = cumulative.length - 1;
  return {
    animation: false,
    textStyle: { fontFamily: theme.font },
    grid: { left: 44, right: 52, top: 30, bottom: 26 },
    legend: { left: 0, top: 0, itemWidth: 14, itemHeight: 10, selectedMode: false, textStyle: text, data: [names.month, names.cumulative] },
    xAxis: { type: 'category', data: labels, axisTick: { show: false }, axisLine: { lineStyle: { color: theme.line } }, axisLabel: { ...text, hideOverlap: true } },
    yAxis: { type: 'value', max: planned === null ? null : Math.max(planned, ...cumulative), axisLabel: text, splitLine: { lineStyle: { color: theme.line } } },
    series: [
      { name: names.month, type: 'bar', barMaxWidth: 22, itemStyle: { color: theme.bar }, data: sums },
      {
        name: names.cumulative,
        type: 'line',
        symbol: 'circle',
        symbolSize: 6,
        lineStyle: { color: theme.cumulative, width: 2.5 },
        itemStyle: { color: theme.cumulative },
        data: cumulative.map((value, index) => ({
          value,
          label: { show: index === last, position: 'right', fontFamily: theme.font, fontSize: 13, fontWeight: 650, color: theme.ink, formatter: String(value) },
        })),
        ...(planned === null
          ? {}
          : {
              markLine: {
                silent: true,
                symbol: 'none',
                lineStyle: { color: theme.plan, type: 'dashed', width: 1.5 },
                label: { ...text, formatter: names.planned, position: 'insideStartBottom' },
                data: [{ yAxis: planned }],
              },
            }),
      },
    ],
  };
}

/**
 * @param {number[]} sums
 */
export function totals(sums) {
  let sum = 0;
  return sums.map((value) => Math.round((sum += value) * 1e6) / 1e6);
}
