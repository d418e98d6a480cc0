import { query, Refused } from '../api/client.js';
import { h } from '../components/dom.js';

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
 * What is kept here: had anew after each change, with a place that says what is wrong.
 *
 * @param {string} name in front of `-problem`, for tests
 * @param {() => Promise<void>} load
 * @param {import('../i18n/index.js').Words} words
 */
export function keeping(name, load, words) {
  const problem = h('p', { class: 'refusal', role: 'alert', data: { testid: `${name}-problem` } });
  return { problem, again, change };

  /** Has it anew. Where it cannot be had, what there was stays, and what comes next goes on: a secret is told but once. */
  async function again() {
    try {
      await load();
    } catch (wrong) {
      tell(wrong);
    }
  }

  /**
   * Changes something by one press.
   *
   * @param {string} document
   * @param {object} input
   * @returns {Promise<Change | null>} null where nothing was changed
   */
  async function change(document, input) {
    try {
      const change = await changing(document, input, words);
      problem.textContent = change.userErrors.map(({ message }) => message).join('\n');
      return change.userErrors.length === 0 ? change : null;
    } catch (wrong) {
      tell(wrong);
      return null;
    } finally {
      await again();
    }
  }

  /** @param {unknown} wrong */
  function tell(wrong) {
    problem.textContent = wrong instanceof Refused ? wrong.message : words.say('unreachableShort');
  }
}
