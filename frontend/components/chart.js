/**
 * The only place where a chart is put on the page.
 *
 * @typedef {import('../charts/types.js').Option} Option
 * @typedef {{
 *   setOption(option: Option, fresh: boolean): void,
 *   resize(): void,
 *   dispose(): void,
 *   dispatchAction(action: object): void,
 *   convertFromPixel(finder: object, point: number[]): number[],
 *   containPixel(finder: object, point: number[]): boolean,
 *   getZr(): {on(event: string, listener: (event: {offsetX: number, offsetY: number}) => void): void},
 * }} Drawing
 *
 * @typedef {object} Chart
 * @property {(width: number) => Option} option
 * @property {string} [label] what it shows; without one it is decoration beside the same words
 * @property {string} [class]
 * @property {string} [testid]
 * @property {'x' | 'y'} [axis] the axis along which the reader picks
 * @property {(index: number) => void} [onPick]
 */

/** @type {Map<HTMLElement, {chart: Chart, drawing: Drawing | null}>} */
const charts = new Map();

const sizes = new ResizeObserver((entries) => entries.forEach(({ target }) => draw(/** @type {HTMLElement} */ (target))));

// Our font comes in slices, as they are needed: a canvas has to be told that its letters have arrived.
document.fonts.addEventListener('loadingdone', () => charts.forEach((_, element) => draw(element)));

/**
 * An element that draws itself once it is on the page, and again when its size changes.
 *
 * @param {Chart} chart
 */
export function chartElement(chart) {
  const element = document.createElement('div');
  element.className = `chart ${chart.class ?? ''}`.trim();
  if (chart.testid) {
    element.dataset.testid = chart.testid;
  }
  if (chart.label) {
    element.setAttribute('role', 'img');
    element.setAttribute('aria-label', chart.label);
  } else {
    element.setAttribute('aria-hidden', 'true');
  }
  charts.set(element, { chart, drawing: null });
  sizes.observe(element);
  return element;
}

/** Draws what has been put on the page, and lets go of what has left it. */
export function drawCharts() {
  for (const [element, { drawing }] of charts) {
    if (!element.isConnected) {
      sizes.unobserve(element);
      drawing?.dispose();
      charts.delete(element);
    } else if (drawing === null) {
      draw(element);
    }
  }
}

/** @param {HTMLElement} element */
function draw(element) {
  const entry = charts.get(element);
  if (!entry || !element.isConnected || element.clientWidth === 0 || element.clientHeight === 0) {
    return;
  }
  if (entry.drawing === null) {
    entry.drawing = begin(element, entry.chart);
  } else {
    entry.drawing.resize();
  }
  entry.drawing.setOption(entry.chart.option(element.clientWidth), true);
}

/**
 * @param {HTMLElement} element
 * @param {Chart} chart
 * @returns {Drawing}
 */
function begin(element, { axis, onPick }) {
  /** @type {{echarts: {init(element: HTMLElement, theme: null, how: object): Drawing}}} */
  const { echarts } = /** @type {any} */ (window);
  const drawing = echarts.init(element, null, { renderer: 'canvas' });
  if (axis && onPick) {
    element.classList.add('pickable');
    drawing.getZr().on('click', ({ offsetX, offsetY }) => {
      const [x, y] = drawing.convertFromPixel({ gridIndex: 0 }, [offsetX, offsetY]);
      drawing.dispatchAction({ type: 'hideTip' });
      onPick(Math.round(axis === 'x' ? x : y));
    });
  }
  return drawing;
}
