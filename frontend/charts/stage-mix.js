import { colourLegend, largest, rowText } from './rows.js';

/**
 * @typedef {import('./types.js').Option} Option
 * @typedef {import('./types.js').Theme} Theme
 * @typedef {import('../api/funnel-types.js').StageCode} StageCode
 *
 * @typedef {{stage: StageCode, name: string, counts: number[]}} StageSeries the projects at a stage, row by row
 */

/**
 * Rows of projects by stage: one bar each, lying where `lying`, standing otherwise; the sum at its end.
 *
 * @param {{labels: string[], series: StageSeries[], lying: boolean, nameWidth: number, ends: string[], endsWidth: number}} data
 * @param {Theme} theme
 * @returns {Option}
 */
export function stageMix({ labels, series, lying, nameWidth, ends, endsWidth }, theme) {
  const text = rowText(theme);
  const names = {
    type: 'category',
    inverse: lying,
    data: labels,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: theme.line } },
    axisLabel: lying
      ? { ...text, interval: 0, width: nameWidth - 8, overflow: 'break', lineHeight: 16 }
      : { ...text, color: theme.muted, interval: 0, lineHeight: 15 },
  };
  const values = {
    type: 'value',
    minInterval: 1,
    max: lying ? largest(labels.map((_, row) => series.reduce((sum, { counts }) => sum + counts[row], 0)), 1) : null,
    splitNumber: 4,
    axisLabel: { ...text, color: theme.muted, show: !lying },
    splitLine: { show: !lying, lineStyle: { color: theme.line, opacity: 0.7 } },
  };
  return {
    animation: false,
    textStyle: { fontFamily: theme.font },
    grid: lying
      ? { left: nameWidth, right: endsWidth, top: 30, bottom: 4 }
      : { left: 4, right: 4, top: 48, bottom: 2, containLabel: true },
    legend: colourLegend(series.map(({ name }) => name), theme),
    xAxis: lying ? values : names,
    yAxis: lying ? names : values,
    series: [
      ...series.map(({ stage, name, counts }) => ({
        name,
        type: 'bar',
        stack: 'all',
        barMaxWidth: lying ? 22 : 30,
        color: theme.stages[stage],
        itemStyle: { color: theme.stages[stage], borderColor: theme.surface, borderWidth: 1 },
        data: counts,
      })),
      {
        type: 'bar',
        stack: 'all',
        silent: true,
        itemStyle: { color: 'transparent' },
        data: labels.map((_, row) => ({
          value: 0,
          label: { ...text, show: true, position: lying ? 'right' : 'top', formatter: ends[row] },
        })),
      },
    ],
  };
}
