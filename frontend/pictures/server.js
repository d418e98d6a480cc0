import { description } from './description.js';
import { picture } from './picture.js';
import { element, escaped } from './svg.js';

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

host.drawPicture = (/** @type {string} */ shown, /** @type {string} */ look) => picture(JSON.parse(shown), JSON.parse(look), { widthOf, chart });

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
 * The parts of a chart. ECharts' own writer leaves texts as they are, whatever they hold, so it is not asked.
 *
 * @param {import('./types.js').Option} option
 * @param {number} width
 * @param {number} height
 */
function chart(option, width, height) {
  const drawing = host.echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    drawing.setOption(option);
    const { children } = drawing.getZr().painter.renderToVNode({ animation: false, compress: true });
    return (children ?? []).map(written).join('');
  } finally {
    drawing.dispose();
  }
}

/**
 * @param {Node} node
 * @returns {string}
 */
function written({ tag, attrs, text, children }) {
  const told = Object.entries(attrs ?? {})
    .filter((entry) => entry[1] !== null && entry[1] !== undefined && typeof entry[1] !== 'boolean')
    .map(([name, value]) => [name, plain(name, value)]);
  return element(tag, Object.fromEntries(told), escaped(text ?? '') + (children ?? []).map(written).join(''));
}

/**
 * An attribute without what the picture says for all of it, and without the count of the drawings before this one.
 *
 * @param {string} name
 * @param {unknown} value
 */
function plain(name, value) {
  if (typeof value === 'number') {
    return value;
  }
  const told = String(value).replace(/\bzr\d+-/g, '');
  return name === 'style' ? told.replace(/font-family:[^;]*;?/g, '') : told;
}
