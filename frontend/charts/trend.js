/**
 * A count from day to day.
 *
 * @param {{labels: string[], counts: number[]}} data
 * @param {import('./types.js').Theme} theme
 * @returns {import('./types.js').Option}
 */
export function trend({ labels, counts }, theme) {
  const text = { fontFamily: theme.font, fontSize: 12, color: theme.muted };
  const last = counts.length - 1;
  return {
    animation: false,
    textStyle: { fontFamily: theme.font },
    grid: { left: 40, right: 44, top: 16, bottom: 26 },
    xAxis: {
      type: 'category',
      boundaryGap: false,
      data: labels,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: theme.line } },
      axisLabel: { ...text, interval: Math.max(0, Math.ceil(labels.length / 3) - 1) },
    },
    yAxis: {
      type: 'value',
      min: 0,
      minInterval: 1,
      axisLabel: text,
      splitLine: { lineStyle: { color: theme.line } },
    },
    series: [
      {
        type: 'line',
        step: 'end',
        symbol: 'circle',
        symbolSize: 8,
        showSymbol: true,
        lineStyle: { color: theme.cumulative, width: 2.5 },
        areaStyle: { color: theme.bar, opacity: 0.35 },
        itemStyle: { color: theme.cumulative },
        data: counts.map((count, index) => ({
          value: count,
          symbolSize: index === last ? 8 : 0,
          label: {
            show: index === last,
            position: 'right',
            fontFamily: theme.font,
            fontSize: 13,
            fontWeight: 650,
            color: theme.ink,
          },
        })),
      },
    ],
  };
}
