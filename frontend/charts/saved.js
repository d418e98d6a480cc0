import { colourLegend, largest, rowNames, rowText, UNSCALED } from './rows.js';

/**
 * What a panel shows, drawn as it says: from rows of numbers alone, whatever they are.
 *
 * @typedef {import('./types.js').Option} Option
 * @typedef {import('./types.js').Theme} Theme
 *
 * @typedef {object} SavedRow
 * @property {string} label
 * @property {(number | null)[]} values one a series
 * @property {string[]} texts the same as people read them: 24.07亿元
 *
 * @typedef {object} SavedRows
 * @property {string[]} series what the values are called
 * @property {SavedRow[]} rows
 *
 * @typedef {'BAR' | 'COLUMN' | 'LINE' | 'PIE' | 'FUNNEL'} SavedKind
 */

/** @type {SavedKind[]} */
export const KINDS = ['BAR', 'COLUMN', 'LINE', 'PIE', 'FUNNEL'];

/** Charts of one value. @type {SavedKind[]} */
export const OF_ONE = ['PIE', 'FUNNEL'];

/** More than these cannot be told apart in a drawing. */
const MOST = { BAR: 24, COLUMN: 24, LINE: 400, PIE: 9, FUNNEL: 12 };
const ROW = 30;
const THIN_ROW = 15;
/** How long a name below a column may be. */
const SLANTED = 120;
/** A Chinese character, and a letter or a digit, at the size of the labels. */
const WIDE = 12.5;
const NARROW = 7;
/** Where a line may be broken: between words, and between Chinese characters. */
const WORDS = /\s+|(?<=[\u2e80-\uffff])|(?=[\u2e80-\uffff])/;

/**
 * How many of the rows are drawn.
 *
 * @param {SavedKind} kind
 * @param {number} rows
 */
export function drawn(kind, rows) {
  return Math.min(rows, MOST[kind]);
}

/**
 * The least height at which everything can be read.
 *
 * @param {SavedKind} kind
 * @param {SavedRows} data
 */
export function savedHeight(kind, { series, rows }) {
  const shown = drawn(kind, rows.length);
  if (kind === 'BAR') {
    return 8 + shown * (series.length === 1 ? ROW : series.length * THIN_ROW + 14) + (series.length > 1 ? 30 : 0);
  }
  return kind === 'FUNNEL' ? 8 + shown * 40 : 250;
}

/**
 * @param {SavedKind} kind
 * @param {SavedRows} data
 * @param {Theme} theme
 * @param {number} width
 * @returns {Option}
 */
export function savedOption(kind, { series, rows }, theme, width) {
  const data = { series, rows: rows.slice(0, drawn(kind, rows.length)) };
  const parts = { BAR: bars, COLUMN: columns, LINE: lines, PIE: pie, FUNNEL: funnel }[kind](data, theme, width);
  return { animation: false, textStyle: { fontFamily: theme.font }, ...parts };
}

/** @type {(data: SavedRows, theme: Theme, width: number) => Option} */
function bars({ series, rows }, theme, width) {
  const text = rowText(theme);
  const names = Math.min(width * 0.4, widest(rows.map(({ label }) => label)) + 12);
  const several = series.length > 1;
  return {
    grid: { left: names, right: widest(rows.flatMap(({ texts }) => texts)) + 12, top: several ? 30 : 4, bottom: 4 },
    legend: several ? colourLegend(series, theme) : undefined,
    xAxis: { type: 'value', ...UNSCALED },
    yAxis: rowNames(rows.map(({ label }) => label), { width: names - 8, overflow: 'truncate' }, theme),
    series: series.map((name, at) => ({
      name,
      type: 'bar',
      barMaxWidth: several ? 12 : 18,
      barGap: '20%',
      color: colours(theme)[at],
      label: { show: true, position: 'right', ...text, formatter: formatter(rows, at) },
      itemStyle: { color: colours(theme)[at], borderRadius: [0, 3, 3, 0] },
      data: rows.map(({ values }) => values[at]),
    })),
  };
}

/** @type {(data: SavedRows, theme: Theme, width: number) => Option} */
function columns({ series, rows }, theme, width) {
  const text = rowText(theme);
  const room = (width - 60) / Math.max(1, rows.length);
  const fits = widest(rows.flatMap(({ label }) => label.split(WORDS))) <= room - 6;
  const told = series.length === 1 && widest(rows.flatMap(({ texts }) => texts)) <= room + 4;
  const standing = scaled(series, rows, theme);
  // a slanting name begins to the left of its column, the first one left of the scale
  const slant = Math.min(SLANTED, widest(rows.slice(0, 1).map(({ label }) => label))) * Math.cos((40 * Math.PI) / 180) - room / 2 - 24;
  return {
    ...standing,
    grid: fits ? standing.grid : { ...standing.grid, left: Math.max(standing.grid.left, slant) },
    xAxis: {
      ...names(rows, theme),
      axisLabel: { ...text, color: theme.muted, interval: 0, lineHeight: 15, ...(fits ? { width: room - 6, overflow: 'break' } : { rotate: 40, width: SLANTED, overflow: 'truncate' }) },
    },
    series: series.map((name, at) => ({
      name,
      type: 'bar',
      barMaxWidth: 36,
      color: colours(theme)[at],
      label: { show: told, position: 'top', ...text, formatter: formatter(rows, at) },
      itemStyle: { color: colours(theme)[at], borderRadius: [3, 3, 0, 0] },
      data: rows.map(({ values }) => values[at]),
    })),
  };
}

/** @type {(data: SavedRows, theme: Theme, width: number) => Option} */
function lines({ series, rows }, theme) {
  const text = rowText(theme);
  return {
    ...scaled(series, rows, theme),
    xAxis: { ...names(rows, theme), boundaryGap: rows.length < 2, axisLabel: { ...text, color: theme.muted, hideOverlap: true } },
    series: series.map((name, at) => {
      const last = rows.findLastIndex(({ values }) => values[at] !== null);
      return {
        name,
        type: 'line',
        symbol: 'circle',
        showSymbol: true,
        connectNulls: false,
        color: colours(theme)[at],
        lineStyle: { color: colours(theme)[at], width: 2.5, type: at === 1 ? 'dashed' : 'solid' },
        itemStyle: { color: colours(theme)[at] },
        data: rows.map(({ values, texts }, row) => ({
          value: values[at],
          symbolSize: row === last ? 8 : 4,
          label: { show: row === last, position: row < rows.length / 2 ? 'right' : 'top', align: row < rows.length / 2 ? 'left' : 'right', ...text, fontWeight: 650, formatter: texts[at] },
        })),
      };
    }),
  };
}

/** What is nothing is no part of a whole. @type {(data: SavedRows, theme: Theme, width: number) => Option} */
function pie(data, theme, width) {
  const text = rowText(theme);
  const rows = data.rows.filter(({ values }) => (values[0] ?? 0) > 0);
  const shares = percents(rows);
  return {
    series: [
      {
        type: 'pie',
        radius: ['34%', '62%'],
        center: ['50%', '50%'],
        silent: true,
        minAngle: 2,
        stillShowZeroSum: false,
        emptyCircleStyle: { color: theme.track },
        label: { ...text, lineHeight: 16, formatter: (/** @type {{dataIndex: number}} */ { dataIndex }) => `${rows[dataIndex].label}\n${rows[dataIndex].texts[0]} · ${shares[dataIndex]}`, width: Math.max(70, width / 2 - 150), overflow: 'break' },
        labelLine: { length: 8, length2: 8, lineStyle: { color: theme.line } },
        itemStyle: { borderColor: theme.surface, borderWidth: 2 },
        data: rows.map(({ label, values }, row) => ({ name: label, value: values[0], itemStyle: { color: slices(theme)[row % slices(theme).length] } })),
      },
    ],
  };
}

/** @type {(data: SavedRows, theme: Theme, width: number) => Option} */
function funnel({ rows }, theme, width) {
  const text = { ...rowText(theme), fontSize: 13 };
  const sizes = rows.map(({ values }) => Math.max(0, values[0] ?? 0));
  const most = largest(sizes, 1);
  const left = Math.min(width * 0.35, widest(rows.map(({ label }) => label)) + 16);
  const hidden = { type: 'category', inverse: true, axisTick: { show: false }, axisLine: { show: false } };
  return {
    grid: { left, right: widest(rows.map(({ texts }) => texts[0])) + 20, top: 4, bottom: 4 },
    xAxis: { type: 'value', min: 0, max: most, show: false },
    yAxis: [
      { ...hidden, data: rows.map(({ label }) => label), axisLabel: { ...text, interval: 0, width: left - 10, overflow: 'truncate' } },
      { ...hidden, position: 'right', data: rows.map(({ texts }) => texts[0]), axisLabel: { ...text, fontWeight: 650, interval: 0 } },
    ],
    series: [
      { type: 'bar', stack: 'all', silent: true, itemStyle: { color: 'transparent' }, data: sizes.map((size) => (most - size) / 2) },
      { type: 'bar', stack: 'all', barWidth: '72%', data: sizes.map((size) => ({ value: size, itemStyle: { color: theme.cumulative, borderRadius: 4 } })) },
    ],
  };
}

/**
 * What standing drawings have in common: a scale, and a legend that tells the unit too.
 *
 * @param {string[]} series
 * @param {SavedRow[]} rows
 * @param {Theme} theme
 */
function scaled(series, rows, theme) {
  const text = rowText(theme);
  return {
    grid: { left: 4, right: 18, top: 48, bottom: 4, containLabel: true },
    legend: colourLegend(series, theme),
    yAxis: {
      type: 'value',
      scale: rows.some(({ values }) => values.some((value) => value !== null && value < 0)),
      splitNumber: 4,
      axisLabel: { ...text, color: theme.muted },
      splitLine: { lineStyle: { color: theme.line, opacity: 0.7 } },
    },
  };
}

/**
 * @param {SavedRow[]} rows
 * @param {Theme} theme
 */
function names(rows, theme) {
  return { type: 'category', data: rows.map(({ label }) => label), axisTick: { show: false }, axisLine: { lineStyle: { color: theme.line } } };
}

/**
 * @param {SavedRow[]} rows
 * @param {number} at
 */
function formatter(rows, at) {
  return (/** @type {{dataIndex: number}} */ { dataIndex }) => rows[dataIndex].texts[at];
}

/** Of the series, one after the other. @param {Theme} theme */
export function colours({ cumulative, plan, stages, bar, status }) {
  return [cumulative, plan, stages.PRODUCING, bar, stages.RESERVE, status.SERIOUSLY_BEHIND];
}

/** Of the parts of a whole. @param {Theme} theme */
export function slices({ stages, plan, bar, status }) {
  return [stages.BUILDING, stages.STARTED, stages.SIGNED, stages.PRODUCING, plan, stages.RESERVE, bar, status.NO_TARGET, status.BEHIND];
}

/**
 * Each row's part of the whole in words.
 *
 * @param {SavedRow[]} rows
 */
function percents(rows) {
  const sizes = rows.map(({ values }) => Math.max(0, values[0] ?? 0));
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  return sizes.map((size) => (whole === 0 ? '' : `${Math.round((size / whole) * 1000) / 10}%`));
}

/**
 * About how wide the widest of some texts is.
 *
 * @param {string[]} texts
 */
export function widest(texts) {
  return largest(texts.map((text) => [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? WIDE : NARROW), 0)), 0);
}
