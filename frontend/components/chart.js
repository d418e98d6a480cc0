import { lettersAreHere, lettersAreMissing, lettersArrived, wait } from './letters.js';

/**
 * The only place where a chart is put on the page. What draws them comes beside the page, whose words are shown meanwhile.
 *
 * @typedef {import('../charts/types.js').Option} Option
 * @typedef {{
 *   setOption(option: Option, fresh: boolean): void,
 *   resize(): void,
 *   dispose(): void,
 *   getDataURL(how: {type: 'png', pixelRatio: number, backgroundColor: string}): string,
 *   convertFromPixel(finder: object, point: number[]): number[],
 * }} Drawing
 *
 * @typedef {object} Chart
 * @property {(width: number) => Option} option
 * @property {string} [label] what it shows; without one it is decoration beside the same words
 * @property {string} [class]
 * @property {string} [testid]
 * @property {'x' | 'y'} [axis] the axis along which the reader picks
 * @property {(index: number) => void} [onPick]
 * @property {(width: number) => number} [height] how high it is at a width, where the style sheet does not say
 * @property {(at: {x: number, y: number, width: number}) => void} [onPickAt] a tap at a place of the drawing
 */

/** The zoom is that which the drawing was begun for. @type {Map<HTMLElement, {chart: Chart, drawing: Drawing | null, zoom: number}>} */
const charts = new Map();

/** Begun with the first chart, so that what imports this file can be looked at without a page. @type {ResizeObserver | null} */
let sizes = null;

/** Whether what draws is waited for. */
const engine = { awaited: false };

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
  charts.set(element, { chart, drawing: null, zoom: 1 });
  listen(element, chart);
  sizes ??= new ResizeObserver((entries) => entries.forEach(({ target }) => draw(/** @type {HTMLElement} */ (target))));
  sizes.observe(element);
  return element;
}

/** Draws what has been put on the page, and lets go of what has left it. */
export function drawCharts() {
  for (const [element, { drawing }] of charts) {
    if (!element.isConnected) {
      sizes?.unobserve(element);
      drawing?.dispose();
      charts.delete(element);
    } else if (drawing === null) {
      draw(element);
    }
  }
}

/** Makes those as high as they need to be that know it, as wide as they have just become; they are drawn a moment later. */
export function sizeCharts() {
  charts.forEach(({ chart }, element) => size(element, chart));
}

/** Draws all charts anew at once, as wide as they have just become. */
export function redrawCharts() {
  for (const element of charts.keys()) {
    draw(element);
  }
}

/** Once everything that is on the page has been painted, its charts and letters too. */
export async function painted() {
  await frames();
  if (lettersAreMissing()) {
    await lettersArrived();
    await frames();
  }
}

/** The next two; who asked for letters before the first, would have the page laid out at once and once more. */
function frames() {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/**
 * A drawn chart as a picture to be kept.
 *
 * @param {HTMLElement} element
 * @param {string} ground the colour behind it
 * @returns {Blob | null} null while it is not drawn
 */
export function pictureOf(element, ground) {
  const drawing = charts.get(element)?.drawing;
  if (!drawing) {
    return null;
  }
  const [, encoded] = drawing.getDataURL({ type: 'png', pixelRatio: 2, backgroundColor: ground }).split(',');
  return new Blob([Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0))], { type: 'image/png' });
}

/** @param {HTMLElement} element */
function draw(element) {
  const entry = charts.get(element);
  if (!entry || !element.isConnected || element.clientWidth === 0) {
    return;
  }
  size(element, entry.chart);
  if (element.clientHeight === 0) {
    return;
  }
  if (!engineIsHere()) {
    return;
  }
  const option = entry.chart.option(element.clientWidth);
  if (!lettersAreHere(option.textStyle?.fontFamily, texts(option), () => draw(element))) {
    return;
  }
  const zoom = zoomOf(element);
  if (entry.drawing !== null && entry.zoom === zoom) {
    entry.drawing.resize();
  } else {
    entry.drawing?.dispose();
    entry.drawing = begin(element, zoom);
    entry.zoom = zoom;
  }
  entry.drawing.setOption(option, true);
}

/**
 * @param {HTMLElement} element
 * @param {Chart} chart
 */
function size(element, { height }) {
  if (height && element.clientWidth > 0) {
    element.style.blockSize = `${height(element.clientWidth)}px`;
  }
}

/** Whether there is something to draw with; what is on the page is drawn when it comes. */
function engineIsHere() {
  bringEngine();
  return 'echarts' in window;
}

/**
 * Brings what draws, three quarters of all script, once there is something to draw: the front page has no chart. The page
 * names its address, or has begun to load it.
 */
export function bringEngine() {
  if ('echarts' in window || engine.awaited) {
    return;
  }
  engine.awaited = true;
  const named = document.querySelector('script[src$="engine/echarts.js"], link[href$="engine/echarts.js"]');
  const begun = named instanceof HTMLScriptElement && document.readyState !== 'complete';
  const script = begun ? named : document.createElement('script');
  const arrival = new Promise((resolve) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', resolve);
    if (begun) {
      addEventListener('load', resolve); // it may have failed already
    }
  });
  if (!begun) {
    script.src = named?.getAttribute('src') ?? named?.getAttribute('href') ?? '';
    document.head.append(script);
  }
  wait(arrival, () => {
    engine.awaited = false;
    if ('echarts' in window) {
      drawCharts();
    } else if (!begun) {
      script.remove(); // the next drawing asks again
    }
  });
}

/**
 * @param {unknown} value
 * @returns {string}
 */
function texts(value) {
  if (typeof value === 'string') {
    return value;
  }
  return typeof value === 'object' && value !== null ? Object.values(value).map(texts).join('') : '';
}

/**
 * @param {HTMLElement} element
 * @param {number} zoom the drawing is as sharp as what is around it
 * @returns {Drawing}
 */
function begin(element, zoom) {
  /** @type {{echarts: {init(element: HTMLElement, theme: null, how: object): Drawing}}} */
  const { echarts } = /** @type {any} */ (window);
  return echarts.init(element, null, { renderer: 'canvas', devicePixelRatio: devicePixelRatio * zoom });
}

/**
 * Not the drawing's own click: after a touch that comes before the browser's, which would hit what opens.
 *
 * @param {HTMLElement} element
 * @param {Chart} chart
 */
function listen(element, { axis, onPick, onPickAt }) {
  if (axis && onPick) {
    element.classList.add('pickable');
    element.addEventListener('click', ({ clientX, clientY }) => {
      const place = charts.get(element)?.drawing?.convertFromPixel({ gridIndex: 0 }, within(element, clientX, clientY));
      if (place) {
        onPick(Math.round(place[axis === 'x' ? 0 : 1]));
      }
    });
  }
  if (onPickAt) {
    element.classList.add('pickable');
    element.addEventListener('click', ({ clientX, clientY }) => {
      const [x, y] = within(element, clientX, clientY);
      onPickAt({ x, y, width: element.clientWidth });
    });
  }
}

/**
 * A place of the page as the drawing counts it, which knows nothing of being enlarged.
 *
 * @param {HTMLElement} element
 * @param {number} x
 * @param {number} y
 */
function within(element, x, y) {
  const { left, top } = element.getBoundingClientRect();
  const zoom = zoomOf(element);
  return [(x - left) / zoom, (y - top) / zoom];
}

/** @param {HTMLElement} element */
function zoomOf(element) {
  const ratio = element.clientWidth === 0 ? 1 : element.getBoundingClientRect().width / element.clientWidth;
  return Math.round(ratio * 10) / 10;
}
