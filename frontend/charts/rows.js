/**
 * What charts of lying bars have in common: a name before each row, what stands behind it, and nothing along the bars.
 *
 * @typedef {import('./types.js').Theme} Theme
 * @typedef {import('./types.js').Option} Option
 */

/** The scale of figures that are written out at the bars. */
export const UNSCALED = { axisLabel: { show: false }, splitLine: { show: false } };

/**
 * The largest of some numbers, however many; it is at least so much.
 *
 * @param {number[]} numbers
 * @param {number} least
 */
export function largest(numbers, least) {
  return numbers.reduce((most, one) => Math.max(most, one), least);
}

/**
 * @param {number[]} numbers
 * @param {number} most
 */
export function smallest(numbers, most) {
  return numbers.reduce((least, one) => Math.min(least, one), most);
}

/** @param {Theme} theme */
export function rowText(theme) {
  return { fontFamily: theme.font, fontSize: 12, color: theme.ink };
}

/**
 * The names of the rows, the first on top.
 *
 * @param {string[]} labels
 * @param {Option} look their width, and what becomes of longer ones
 * @param {Theme} theme
 */
export function rowNames(labels, look, theme) {
  return {
    type: 'category',
    inverse: true,
    data: labels,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: theme.line } },
    axisLabel: { ...rowText(theme), interval: 0, ...look },
  };
}

/**
 * What stands behind the rows, in a column of its own.
 *
 * @param {string[]} labels
 * @param {Option} look
 * @param {Theme} theme
 */
export function rowEnds(labels, look, theme) {
  return {
    type: 'category',
    inverse: true,
    position: 'right',
    data: labels,
    axisTick: { show: false },
    axisLine: { show: false },
    axisLabel: { ...rowText(theme), interval: 0, margin: 10, align: 'left', ...look },
  };
}

/**
 * What the colours stand for; nothing to switch off by a tap.
 *
 * @param {string[]} names
 * @param {Theme} theme
 */
export function colourLegend(names, theme) {
  return {
    left: 0,
    top: 0,
    itemGap: 14,
    itemWidth: 14,
    itemHeight: 12,
    selectedMode: false,
    textStyle: { ...rowText(theme), color: theme.muted },
    data: names,
  };
}

/**
 * The line that the bars are held against.
 *
 * @param {number} value
 * @param {string} label
 * @param {number} top where it begins, below its label
 * @param {Theme} theme
 */
export function rowMark(value, label, top, theme) {
  return {
    silent: true,
    symbol: 'none',
    lineStyle: { color: theme.ink, type: 'dashed', width: 1.5 },
    label: { ...rowText(theme), color: theme.muted, formatter: label, position: 'start', distance: 3 },
    data: [[{ xAxis: value, yAxis: 0, y: top }, { xAxis: value, yAxis: 0, y: '100%' }]],
  };
}
