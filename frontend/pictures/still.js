import { element, escaped } from './svg.js';

/**
 * A drawing whose option says of everything where it lies, such as the map of a chain: it is written as it stands, with no
 * chart engine between.
 *
 * @typedef {import('./types.js').Option} Option
 */

/** The head of a flow, pointing up. */
const ARROW = 'M0 0L4 6L0 4.5L-4 6Z';

/** @param {Option} option */
export function isStill({ graphic, series }) {
  return Array.isArray(graphic) && series.every((/** @type {any} */ { type, layout }) => type === 'graph' && layout === 'none');
}

/**
 * @param {Option} option
 * @returns {string} the parts of an SVG
 */
export function still({ graphic, series }) {
  const flows = series.map((/** @type {any} */ one) => ({ z: one.z, draw: () => flowing(one) }));
  const shapes = graphic.map((/** @type {any} */ one, /** @type {number} */ at) => ({ z: one.z, draw: () => (one.type === 'text' ? text(one) : box(one, `fill${at}`)) }));
  return [...flows, ...shapes]
    .sort((a, b) => a.z - b.z)
    .map(({ draw }) => draw())
    .join('');
}

/**
 * Lines with an arrow each, from every other point to the next.
 *
 * @param {any} series
 */
function flowing({ data, links, lineStyle: { color, width, opacity } }) {
  return links
    .map((/** @type {unknown} */ _, /** @type {number} */ at) => {
      const [x1, y1] = data[2 * at].value;
      const [x2, y2] = data[2 * at + 1].value;
      const turn = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI + 90;
      return (
        element('path', { d: `M${x1} ${y1}L${x2} ${y2}`, fill: 'none', stroke: color, 'stroke-width': width, 'stroke-opacity': opacity }) +
        element('path', { d: ARROW, transform: `translate(${x2} ${y2}) rotate(${Math.round(turn * 10) / 10})`, fill: color, 'fill-opacity': opacity })
      );
    })
    .join('');
}

/**
 * @param {any} graphic
 * @param {string} id of its filling, where that is none of one colour
 */
function box({ shape, style: { fill, stroke, lineWidth, lineDash } }, id) {
  const mixed = typeof fill === 'object';
  return (
    (mixed ? filling(fill, id) : '') +
    element('rect', {
      x: shape.x,
      y: shape.y,
      width: shape.width,
      height: shape.height,
      rx: shape.r,
      fill: mixed ? `url(#${id})` : fill,
      stroke,
      'stroke-width': lineWidth,
      'stroke-dasharray': lineDash ? lineDash.join(' ') : undefined,
    })
  );
}

/**
 * @param {any} gradient
 * @param {string} id
 */
function filling({ x, y, x2, y2, colorStops }, id) {
  const stops = colorStops.map((/** @type {{offset: number, color: string}} */ { offset, color }) => element('stop', { offset, 'stop-color': color })).join('');
  return element('linearGradient', { id, x1: x, y1: y, x2, y2 }, stops);
}

/** @param {any} graphic */
function text({ x, y, style: { text: words, font, fill, align } }) {
  const size = Number((/([\d.]+)px/.exec(font) ?? ['', '12'])[1]);
  return element(
    'text',
    {
      x,
      y: y + size / 2,
      fill,
      'font-size': size,
      'font-weight': /^[6-9]00/.test(font) ? 'bold' : undefined,
      'text-anchor': align === 'center' ? 'middle' : undefined,
      'dominant-baseline': 'central',
    },
    escaped(words),
  );
}
