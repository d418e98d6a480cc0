import { description } from './description.js';
import { picture } from './picture.js';
import { isStill, still } from './still.js';

/**
 * Where the server begins: its engine runs this file with all that it imports, beside ECharts, and asks for a picture, or for
 * what is to be said of it, by two texts of JSON.
 *
 * @typedef {object} Node Of a drawing.
 * @property {string} tag
 * @property {Record<string, string | number | boolean | null | undefined>} [attrs]
 * @property {string} [text]
 * @property {Node[]} [children]
 *
 * @typedef {{
 *   setOption(option: import('./types.js').Option): void,
 *   getZr(): {painter: {renderToVNode(how: object): Node}},
 *   dispose(): void,
 * }} Drawing
 *
 * @typedef {object} Host What the server lends.
 * @property {{init(element: null, theme: null, how: object): Drawing, setPlatformAPI(api: object): void}} echarts
 * @property {(text: string, size: number, bold: boolean) => number} widthOf
 * @property {(nodes: Node[]) => string} written as SVG, whatever texts say
 * @property {(key: string) => string} drawnBefore what was kept under a key, also by another engine; empty where nothing was
 * @property {(key: string, drawn: string) => void} keep
 * @property {(shown: string, look: string) => string} drawPicture
 * @property {(shown: string, look: string) => string} describe
 */

const host = /** @type {Host} */ (/** @type {unknown} */ (globalThis));

/** A font as ECharts asks for it: bold 12px sans-serif. */
const FONT = /^(.*?)([\d.]+)px/;

host.echarts.setPlatformAPI({
  measureText: (/** @type {string} */ text, /** @type {string} */ font) => {
    const parts = FONT.exec(font ?? '') ?? ['', '', '12'];
    return { width: widthOf(text, Number(parts[2]), /bold|[6-9]\d\d/.test(parts[1])) };
  },
});

host.drawPicture = (/** @type {string} */ shown, /** @type {string} */ look) => picture(JSON.parse(shown), JSON.parse(look), { widthOf, chart, once });

host.describe = (/** @type {string} */ shown, /** @type {string} */ look) => JSON.stringify(description(JSON.parse(shown), JSON.parse(look)));

/**
 * @param {string} text
 * @param {number} size
 * @param {boolean} [bold]
 */
function widthOf(text, size, bold = false) {
  return host.widthOf(text, size, bold);
}

/**
 * Draws what was not drawn before.
 *
 * @param {string} key all that it follows from
 * @param {() => string} draw
 */
function once(key, draw) {
  const before = host.drawnBefore(key);
  if (before !== '') {
    return before;
  }
  const drawn = draw();
  host.keep(key, drawn);
  return drawn;
}

/**
 * The parts of a chart. ECharts' own writer leaves texts as they are, whatever they hold, so it is not asked.
 *
 * @param {import('./types.js').Option} option
 * @param {number} width
 * @param {number} height
 */
function chart(option, width, height) {
  if (isStill(option)) {
    return still(option);
  }
  const drawing = host.echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    drawing.setOption(option);
    const { children } = drawing.getZr().painter.renderToVNode({ animation: false, compress: true });
    return host.written(children ?? []);
  } finally {
    drawing.dispose();
  }
}
