/** Exact decimals as texts. */

/**
 * A number as people type it, such as ５，０００ or 1 200.50, as a plain decimal; null where it is none.
 *
 * @param {string} typed
 */
export function plain(typed) {
  const text = typed.normalize('NFKC').replace(/[\s,，']/g, '');
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text) ? trimmed(text) : null;
}

/**
 * A plain decimal times a power of ten, nothing rounded.
 *
 * @param {string} decimal
 * @param {number} places
 */
export function shifted(decimal, places) {
  const [, sign, whole, part] = /** @type {RegExpExecArray} */ (/^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal));
  const digits = whole + (part ?? '');
  const point = whole.length + places;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = Math.max(point, 1);
  return trimmed(`${sign}${padded.slice(0, at)}.${padded.slice(at)}`);
}

/** @param {string} text */
function trimmed(text) {
  const [, sign, whole, part] = /** @type {RegExpExecArray} */ (/^([+-]?)(\d*)\.?(\d*)$/.exec(text));
  const front = whole.replace(/^0+(?=\d)/, '') || '0';
  const back = part.replace(/0+$/, '');
  const number = back === '' ? front : `${front}.${back}`;
  return sign === '-' && number !== '0' ? `-${number}` : number;
}
