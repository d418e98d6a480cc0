/**
 * What was asked before, on this machine.
 *
 * @typedef {{query: string, variables: string, at: string}} Asked `at` is a moment in ISO form
 */

const KEPT = 50;
const PLACE = 'zhaoshang.analyst.asked';

/**
 * With what was asked now, the newest first, each once.
 *
 * @param {Asked[]} past
 * @param {Asked} asked
 */
export function joined(past, asked) {
  return [asked, ...past.filter(({ query, variables }) => query !== asked.query || variables !== asked.variables)].slice(0, KEPT);
}

/**
 * What a query is called: the comment that it begins with, or its name, or how it begins.
 *
 * @param {string} query
 */
export function titleOf(query) {
  const comment = /^\s*#\s*(.+)/.exec(query)?.[1];
  const name = /\b(?:query|mutation)\s+(\w+)/.exec(query)?.[1];
  return (comment ?? name ?? query.replace(/\s+/g, ' ').trim().slice(0, 60)).trim();
}

/**
 * What the machine remembers; nothing where it does not remember, or not what we wrote.
 *
 * @param {Pick<Storage, 'getItem'>} storage
 * @returns {Asked[]}
 */
export function recall(storage) {
  try {
    const kept = JSON.parse(storage.getItem(PLACE) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one?.query === 'string' && typeof one.variables === 'string') : [];
  } catch {
    return [];
  }
}

/**
 * @param {Pick<Storage, 'setItem'>} storage
 * @param {Asked[]} past
 */
export function remember(storage, past) {
  try {
    storage.setItem(PLACE, JSON.stringify(past));
  } catch {
    // full, or not allowed: the page works without
  }
}
