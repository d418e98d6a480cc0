import { fitting } from './charting.js';
import { longest, table as tableOf } from './flatten.js';
import { sorted } from './sorting.js';

/**
 * What of an answer is shown, and what can be done with it.
 *
 * @typedef {import('./answer.js').Answer} Answer
 * @typedef {import('./charting.js').Choice} Choice
 * @typedef {import('./flatten.js').List} List
 * @typedef {import('./sorting.js').Order} Order
 * @typedef {{total: number | null, more: boolean, followed: boolean}} Pages
 *
 * @typedef {object} Wish What was chosen, of this answer or of one before.
 * @property {import('./address.js').View} view
 * @property {Answer | null} answer
 * @property {string | null} list the path of the list that was chosen; the longest where null
 * @property {Order | null} order
 * @property {Partial<Choice>} choice
 *
 * @typedef {object} Shown
 * @property {import('./address.js').View} view
 * @property {Answer | null} answer
 * @property {List | null} list
 * @property {import('./flatten.js').Table | null} table in the order that was chosen
 * @property {Order | null} order
 * @property {Choice | null} choice
 * @property {Pages} pages whether there are more rows, and a download has them
 */

/**
 * @param {Wish} wish
 * @returns {Shown}
 */
export function shownOf({ view, answer, list: path, order, choice }) {
  const list = answer && (answer.lists.find((one) => one.path === path) ?? longest(answer.lists));
  const whole = list && tableOf(list.items);
  return {
    view,
    answer,
    list,
    order,
    table: whole && sorted(whole, order),
    choice: whole && fitting(choice, whole),
    pages: answer === null || list === null ? { total: null, more: false, followed: false } : pagesOf(answer, list),
  };
}

/**
 * Whether a list has more rows than came, and whether a download would have them: it follows pages where the query
 * takes `$after` and selects `pageInfo`.
 *
 * @param {Answer} answer
 * @param {List} list
 * @returns {Pages}
 */
function pagesOf({ asked, data }, { path, items }) {
  const holder = path.split('.').slice(0, -1).reduce((value, name) => value?.[name], data);
  const paged = /\.(nodes|edges|groups)$/.test(path);
  const total = paged && typeof holder?.totalCount === 'number' ? holder.totalCount : null;
  const more = paged && (total !== null ? total > items.length : holder?.pageInfo?.hasNextPage === true);
  return { total, more, followed: /\$after\b/.test(asked.query) && typeof holder?.pageInfo?.endCursor === 'string' };
}

/**
 * A panel has numbers.
 *
 * @param {Shown} shown
 */
export function canBePanel({ choice }) {
  return choice !== null;
}

/**
 * @param {Shown} shown
 * @returns {import('./downloads.js').Kind[]}
 */
export function downloadable({ answer, list, choice, view }) {
  return [
    ...(list === null ? [] : /** @type {const} */ (['XLSX', 'CSV'])),
    ...(answer === null ? [] : /** @type {const} */ (['JSON'])),
    ...(view === 'chart' && choice !== null ? /** @type {const} */ (['PNG']) : []),
  ];
}
