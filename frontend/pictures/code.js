import { element } from './svg.js';

const WANTED = 84;
/** With less, whoever reads it does not tell the modules apart. */
const LEAST_PIXELS = 2;

/**
 * The QR code that leads to where the picture's numbers are from, at the right of it and dark on light whatever the picture is.
 * Each of its modules is as many whole points of the picture.
 *
 * @param {import('./types.js').Code} code
 * @param {number} right
 * @param {number} top
 * @param {number} zoom how many points are 1
 */
export function code({ address, path, side }, right, top, zoom) {
  const module = Math.max(LEAST_PIXELS, Math.round((WANTED * zoom) / side)) / zoom;
  const size = module * side;
  const x = Math.floor((right - size) * zoom) / zoom;
  const y = Math.floor(top * zoom) / zoom;
  const drawn = element(
    'a',
    { href: address },
    element('rect', { x, y, width: size, height: size, fill: '#ffffff' }) +
      element('path', { d: path, fill: '#000000', 'shape-rendering': 'crispEdges', transform: `translate(${exact(x)} ${exact(y)}) scale(${exact(module)})` }),
  );
  return { x, bottom: y + size, drawn };
}

/** @param {number} value */
function exact(value) {
  return Math.round(value * 1e6) / 1e6;
}
