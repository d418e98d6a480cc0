/**
 * Reads an answer without rounding: a number that a browser would write otherwise than the server did stays the text
 * that came, such as an average of many digits.
 *
 * @param {string} text
 * @returns {any}
 */
export function exactly(text) {
  /** @type {(key: string, value: unknown, context?: {source?: string}) => unknown} */
  const reviver = (_key, value, context) =>
    typeof value === 'number' && context?.source !== undefined && String(value) !== context.source ? context.source : value;
  return JSON.parse(text, reviver);
}

const FIGURE = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i;

/**
 * Whether something is a number, or the exact text of one.
 *
 * @param {unknown} value
 * @returns {value is number | string}
 */
export function isFigure(value) {
  return typeof value === 'number' || (typeof value === 'string' && FIGURE.test(value));
}
