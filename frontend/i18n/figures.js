/** @typedef {import('../api/types.js').Decimal} Decimal */

const FORMAT = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2, useGrouping: false });

/**
 * A number as leaders write it: at most two decimals, no trailing zeros, rounded half up from the exact decimal.
 *
 * @param {Decimal} value
 */
export function figure(value) {
  return FORMAT.format(/** @type {`${number}`} */ (String(value)));
}

/**
 * The size of a number, without its sign.
 *
 * @param {Decimal} value
 */
export function size(value) {
  return figure(String(value).replace(/^-/, ''));
}
