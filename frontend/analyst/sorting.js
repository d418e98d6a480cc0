/**
 * @typedef {import('./flatten.js').Cell} Cell
 * @typedef {import('./flatten.js').Table} Table
 * @typedef {{path: string, down: boolean}} Order
 */

/** Chinese by its sound; digits within words by their size. */
const BY_WORD = new Intl.Collator('zh-CN', { numeric: true });

/**
 * A table in the order of a column: numbers by their size, words by their sound, what is missing at the end either way.
 *
 * @param {Table} table
 * @param {Order | null} order the order of the answer where null
 * @returns {Table}
 */
export function sorted(table, order) {
  const column = table.columns.find(({ path }) => path === order?.path);
  if (order === null || column === undefined) {
    return table;
  }
  const { path, down } = order;
  const compare = column.figures ? bySize : byWord;
  const rows = [...table.rows].sort((a, b) => {
    const [left, right] = [a[path] ?? null, b[path] ?? null];
    if (left === null || right === null) {
      return Number(left === null) - Number(right === null);
    }
    return down ? compare(right, left) : compare(left, right);
  });
  return { ...table, rows };
}

/**
 * The order after a tap on a column's head: rising, falling, and as the answer came.
 *
 * @param {Order | null} order
 * @param {string} path
 * @returns {Order | null}
 */
export function turned(order, path) {
  if (order?.path !== path) {
    return { path, down: false };
  }
  return order.down ? null : { path, down: true };
}

/**
 * @param {Cell} a
 * @param {Cell} b
 */
function bySize(a, b) {
  return Number(a) - Number(b);
}

/**
 * @param {Cell} a
 * @param {Cell} b
 */
function byWord(a, b) {
  return BY_WORD.compare(String(a), String(b));
}
