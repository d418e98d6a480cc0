import { colourLegend, rowNames, rowText } from './rows.js';

/**
 * Rows of numbers as somebody chose to have them drawn.
 *
 * @typedef {import('./types.js').Theme} Theme
 * @typedef {import('./types.js').Option} Option
 * @typedef {'BAR' | 'COLUMN' | 'LINE' | 'PIE'} Kind
 *
 * @typedef {object} Drawn
 * @property {Kind} chart
 * @property {{title: string, unit: string | null}[]} columns what the values are, one each
 * @property {{label: string, values: (number | null)[]}[]} rows
 */

const LEGEND = 30;
const ROW = 26;
const LEAST = 220;
const MOST_SLICES = 12;

/**
 * How high it is: bars take a line each, the others take the place they are given.
 *
 * @param {Drawn} drawn
 * @returns {number | null}
 */
export function drawnHeight({ chart, columns, rows }) {
  return chart === 'BAR' ? Math.max(LEAST, rows.length * (ROW + 8 * (columns.length - 1)) + LEGEND + 30) : null;
}

/**
 * @param {Drawn} drawn
 * @param {string} rest what slices are called that are too many to be told apart
 * @param {Theme} theme
 * @param {number} width
 * @returns {Option}
 */
export function drawn({ chart, columns, rows }, rest, theme, width) {
  const base = {
    animation: false,
    textStyle: { fontFamily: theme.font },
    color: palette(theme),
    tooltip: {
      trigger: chart === 'PIE' ? 'item' : 'axis',
      axisPointer: { type: chart === 'LINE' ? 'line' : 'shadow' },
      confine: true,
      renderMode: 'richText',
      backgroundColor: theme.surface,
      borderColor: theme.line,
      textStyle: rowText(theme),
    },
  };
  const titles = columns.map(named);
  const legend = columns.length > 1 ? colourLegend(titles, theme) : { show: false };
  const labels = rows.map(({ label }) => label);
  const values = (/** @type {number} */ column) => rows.map((row) => row.values[column] ?? null);
  const scale = { type: 'value', axisLabel: { ...rowText(theme), color: theme.muted }, splitLine: { lineStyle: { color: theme.line } } };
  const place = { top: columns.length > 1 ? LEGEND + 10 : 18, bottom: 8, right: 24, left: 8, containLabel: true };
  switch (chart) {
    case 'PIE':
      return { ...base, legend: { show: false }, series: [pie(titles[0], rows, rest, theme)] };
    case 'BAR':
      return {
        ...base,
        legend,
        grid: { ...place, right: 56 },
        xAxis: { ...scale, position: 'top' },
        yAxis: rowNames(labels, { width: Math.min(200, Math.round(width * 0.32)), overflow: 'truncate' }, theme),
        series: titles.map((name, column) => ({
          type: 'bar',
          name,
          barMaxWidth: 18,
          data: values(column),
          label: { show: true, position: 'right', ...rowText(theme) },
        })),
      };
    default:
      return {
        ...base,
        legend,
        grid: place,
        xAxis: {
          type: 'category',
          data: labels,
          boundaryGap: chart === 'COLUMN',
          axisTick: { show: false },
          axisLine: { lineStyle: { color: theme.line } },
          axisLabel: { ...rowText(theme), hideOverlap: true, rotate: crowded(labels, width) ? 35 : 0, width: 110, overflow: 'truncate' },
        },
        yAxis: scale,
        series: titles.map((name, column) => ({
          type: chart === 'LINE' ? 'line' : 'bar',
          name,
          barMaxWidth: 36,
          connectNulls: false,
          symbolSize: 6,
          showSymbol: rows.length <= 40,
          data: values(column),
        })),
      };
  }
}

/**
 * @param {string} name
 * @param {Drawn['rows']} rows
 * @param {string} rest
 * @param {Theme} theme
 */
function pie(name, rows, rest, theme) {
  const slices = rows
    .map(({ label, values: [value] }) => ({ name: label, value: value ?? 0 }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value);
  const shown = slices.length > MOST_SLICES ? slices.slice(0, MOST_SLICES - 1) : slices;
  const others = slices.slice(shown.length).reduce((sum, { value }) => sum + value, 0);
  return {
    type: 'pie',
    name,
    radius: ['32%', '62%'],
    itemStyle: { borderColor: theme.surface, borderWidth: 2 },
    label: { ...rowText(theme), formatter: '{b}\n{c}（{d}%）', lineHeight: 16 },
    labelLine: { lineStyle: { color: theme.muted } },
    data: others > 0 ? [...shown, { name: rest, value: Number(others.toPrecision(12)) }] : shown,
  };
}

/**
 * Whether names beside each other would not fit.
 *
 * @param {string[]} labels
 * @param {number} width
 */
function crowded(labels, width) {
  const letters = Math.max(0, ...labels.map((label) => Math.min(9, label.length)));
  return labels.length * (letters * 12 + 8) > width && labels.length <= 40;
}

/** @param {{title: string, unit: string | null}} column */
function named({ title, unit }) {
  return unit === null ? title : `${title}（${unit}）`;
}

/**
 * Colours that can be told from each other and from the ground, in light and in dark.
 *
 * @param {Theme} theme
 */
function palette(theme) {
  return [theme.cumulative, theme.stages.PRODUCING, theme.plan, theme.stages.STARTED, theme.status.BEHIND, theme.bar, theme.muted, theme.stages.SIGNED];
}
