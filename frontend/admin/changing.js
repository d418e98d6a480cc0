import { query, Refused } from '../api/client.js';

/**
 * @typedef {{field: string[] | null, code: string, message: string}} Mistake
 * @typedef {{userErrors: Mistake[], password?: string | null, secret?: string | null}} Change what became of one, and what is told this once
 *
 * @param {string} document
 * @param {object} input
 * @param {import('../i18n/index.js').Words} words
 * @returns {Promise<Change>}
 */
export async function changing(document, input, words) {
  /** @type {{change: Change}} */
  const { change } = await query(document, { input }, words.language);
  return change;
}

/**
 * Changes something by one press, and says what is wrong with that.
 *
 * @param {string} document
 * @param {object} input
 * @param {import('../i18n/index.js').Words} words
 * @param {(problem: string) => void} tell
 * @returns {Promise<Change | null>} null where nothing was changed
 */
export async function changed(document, input, words, tell) {
  try {
    const change = await changing(document, input, words);
    tell(change.userErrors.map(({ message }) => message).join('\n'));
    return change.userErrors.length === 0 ? change : null;
  } catch (problem) {
    tell(problem instanceof Refused ? problem.message : words.say('unreachableShort'));
    return null;
  }
}
