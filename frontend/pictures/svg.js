/**
 * SVG as text. Whatever a panel is called stays text in it.
 *
 * @typedef {import('./types.js').Hand} Hand
 *
 * @typedef {object} Letters
 * @property {number} size
 * @property {string} colour
 * @property {boolean} [bold]
 * @property {'start' | 'end'} [anchor]
 */

/** @type {Record<string, string>} */
const SIGNS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Which XML has no room for. */
const UNSPEAKABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Where a line may be broken: between words, and between Chinese characters, whose stops stay with them. */
const PIECES = /[\u2e80-\uffff][，。：；、！？）》”]*|[^\s\u2e80-\uffff]+\s*|\s+/g;

/** @param {string} text */
export function escaped(text) {
  return text.replace(UNSPEAKABLE, '\ufffd').replace(/[&<>"]/g, (sign) => SIGNS[sign]);
}

/**
 * @param {string} name
 * @param {Record<string, string | number | undefined>} attributes what is undefined is left out
 * @param {string} [content]
 */
export function element(name, attributes, content = '') {
  const told = Object.entries(attributes)
    .filter((entry) => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(typeof value === 'number' ? rounded(value) : value))}"`)
    .join('');
  return `<${name}${told}>${content}</${name}>`;
}

/**
 * @param {string} content
 * @param {number} x
 * @param {number} y of the line it stands on
 * @param {Letters} letters
 */
export function text(content, x, y, { size, colour, bold, anchor }) {
  return element(
    'text',
    { x, y, fill: colour, 'font-size': size, 'font-weight': bold ? 'bold' : undefined, 'text-anchor': anchor === 'end' ? 'end' : undefined },
    escaped(content),
  );
}

/**
 * A text in lines, the last of them cut off where it does not fit.
 *
 * @param {string} content
 * @param {number} room
 * @param {number} most how many lines there may be
 * @param {Letters} letters
 * @param {Hand} hand
 */
export function lines(content, room, most, { size, bold }, { widthOf }) {
  /** @type {string[]} */
  const broken = [];
  let line = '';
  (content.match(PIECES) ?? []).forEach((piece) => {
    if (line !== '' && widthOf((line + piece).trimEnd(), size, bold) > room) {
      broken.push(line);
      line = '';
    }
    line += piece;
  });
  broken.push(line);
  const kept = broken.slice(0, most).map((one) => one.trim());
  return kept.map((one, at) => cut(at === most - 1 && broken.length > most ? `${one}…` : one, room, { size, bold }, { widthOf }));
}

/**
 * A text that is cut off where it does not fit into one line.
 *
 * @param {string} content
 * @param {number} room
 * @param {{size: number, bold?: boolean}} letters
 * @param {Pick<Hand, 'widthOf'>} hand
 */
export function cut(content, room, { size, bold }, { widthOf }) {
  if (widthOf(content, size, bold) <= room) {
    return content;
  }
  const signs = [...content.slice(0, 400).replace(/…$/, '')];
  const begun = (/** @type {number} */ count) => `${signs.slice(0, count).join('')}…`;
  return begun(mostThat((count) => widthOf(begun(count), size, bold) <= room, 0, signs.length));
}

/**
 * The largest number that does, where every smaller one does too.
 *
 * @param {(count: number) => boolean} does
 * @param {number} least
 * @param {number} most
 * @returns {number}
 */
function mostThat(does, least, most) {
  if (least >= most) {
    return least;
  }
  const middle = Math.ceil((least + most) / 2);
  return does(middle) ? mostThat(does, middle, most) : mostThat(does, least, middle - 1);
}

/** @param {number} value */
function rounded(value) {
  return Math.round(value * 100) / 100;
}
