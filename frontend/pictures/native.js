/**
 * A chart as other programs draw it, from the option that the page draws it by: its names, its numbers and its colours, and
 * nothing of where things stand. Presentation programs know bars, lines and rings; what is drawn otherwise is a picture there.
 *
 * @typedef {import('../charts/types.js').Option} Option
 *
 * @typedef {object} NativeSeries
 * @property {string} name
 * @property {boolean} line
 * @property {boolean} stacked on the others that are
 * @property {boolean} second whether a scale of its own belongs to it
 * @property {string} colour
 * @property {'solid' | 'dashed' | 'dotted'} stroke
 * @property {(number | null)[]} values
 *
 * @typedef {object} NativeChart
 * @property {'STANDING' | 'LYING' | 'RING'} shape
 * @property {string[]} labels
 * @property {NativeSeries[]} series
 * @property {string[]} colours one a label, where they tell labels apart
 */

const MOST_SERIES = 12;
const MOST_LABELS = 400;

/**
 * @param {Option} option
 * @param {string} title what a series is called that has no name
 * @returns {NativeChart | null} null where it cannot be drawn so
 */
export function nativeChart(option, title) {
  const drawn = list(option.series).filter((one) => !isHelp(one));
  if (drawn.length === 0 || drawn.length > MOST_SERIES) {
    return null;
  }
  if (drawn.length === 1 && drawn[0].type === 'pie') {
    return ring(drawn[0], title);
  }
  if (new Set(drawn.map(({ stack }) => stack)).size > 1) {
    return null; // stacks over one another, which is no stack there
  }
  const names = named(option);
  return names === null || names.labels.length > MOST_LABELS || !drawn.every((one) => isDrawable(one, names.lying)) ? null : graph(drawn, names, title);
}

/**
 * @param {any[]} drawn
 * @param {{labels: string[], lying: boolean, turned: boolean}} names
 * @param {string} title
 * @returns {NativeChart}
 */
function graph(drawn, { labels, lying, turned }, title) {
  const inOrder = (/** @type {any[]} */ all) => (turned ? [...all].reverse() : all);
  const stacks = drawn.filter(({ stack }) => stack).length > 1;
  return {
    shape: lying ? 'LYING' : 'STANDING',
    labels: inOrder(labels),
    series: drawn.map((one) => ({
      name: one.name ?? title,
      line: one.type === 'line',
      stacked: stacks && Boolean(one.stack),
      second: Number(lying ? one.xAxisIndex ?? 0 : one.yAxisIndex ?? 0) > 0,
      colour: colourOf(one),
      stroke: one.lineStyle?.type ?? 'solid',
      values: inOrder(labels.map((_, at) => valueOf(one.data[at]))),
    })),
    colours: [],
  };
}

/**
 * @param {any} pie
 * @param {string} title
 * @returns {NativeChart}
 */
function ring({ name, data }, title) {
  return {
    shape: 'RING',
    labels: data.map((/** @type {any} */ part) => plain(part.name)),
    series: [{ name: name ?? title, line: false, stacked: false, second: false, colour: '', stroke: 'solid', values: data.map(valueOf) }],
    colours: data.map((/** @type {any} */ part) => part.itemStyle?.color ?? ''),
  };
}

/**
 * The axis that has names.
 *
 * @param {Option} option
 */
function named(option) {
  const isNamed = (/** @type {any} */ axis) => axis.type === 'category' && Array.isArray(axis.data);
  const below = list(option.xAxis).find(isNamed);
  const beside = list(option.yAxis).find(isNamed);
  const axis = below ?? beside;
  // from the lowest upwards, where nothing turns it
  return axis === undefined ? null : { labels: axis.data.map(plain), lying: below === undefined, turned: (below === undefined) !== Boolean(axis.inverse) };
}

/**
 * What is there for the sake of room, or of a text at the end.
 *
 * @param {any} series
 */
function isHelp({ itemStyle, lineStyle }) {
  return itemStyle?.color === 'transparent' || lineStyle?.opacity === 0;
}

/**
 * @param {any} series
 * @param {boolean} lying
 */
function isDrawable({ type, data }, lying) {
  return (type === 'bar' || (type === 'line' && !lying)) && Array.isArray(data) && data.every((point) => !Array.isArray(valueWithin(point)));
}

/** @param {any} series */
function colourOf({ color, itemStyle, lineStyle }) {
  return color ?? itemStyle?.color ?? lineStyle?.color ?? '';
}

/** @param {any} point */
function valueWithin(point) {
  return point !== null && typeof point === 'object' && !Array.isArray(point) ? point.value : point;
}

/**
 * @param {any} point
 * @returns {number | null}
 */
function valueOf(point) {
  const value = valueWithin(point);
  return typeof value === 'number' && isFinite(value) ? value : null;
}

/**
 * A name without what is written below it in another hand.
 *
 * @param {any} label
 */
function plain(label) {
  const text = typeof label === 'object' && label !== null ? label.value : label;
  return String(text ?? '').replace(/\n\{[\s\S]*$/, '').replace(/\s*\n\s*/g, ' ');
}

/**
 * @param {any} one
 * @returns {any[]}
 */
function list(one) {
  return one === undefined || one === null ? [] : Array.isArray(one) ? one : [one];
}
