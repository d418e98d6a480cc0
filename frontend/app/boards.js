import { query, Refused } from '../api/client.js';
import { panelBoardArrange, panelBoardReset, panelBoardShare, panelRemove } from '../api/documents/panels.js';

/** Nobody signed in: there is nothing to say, and nothing was done. */
const NOT_DONE = '';

/**
 * Changes boards of panels: one's own, and from it the one that all see. Whoever is not signed in is asked to, once.
 *
 * @typedef {import('../i18n/index.js').Words} Words
 *
 * @param {object} around
 * @param {() => Words} around.words
 * @param {(words: Words) => Promise<boolean>} around.signIn
 * @param {() => void} around.changed what to do when it is on record
 */
export function boardChanges({ words: wordsNow, signIn, changed }) {
  return {
    /**
     * @param {import('./arrangement.js').Place[]} places
     * @param {number | null} expectedVersion of one's own board, where one has one
     */
    arrange: (places, expectedVersion) => send(panelBoardArrange, { places, expectedVersion }),
    reset: () => send(panelBoardReset, {}),
    share: () => send(panelBoardShare, {}),
    remove: (/** @type {string} */ id) => send(panelRemove, { id }),
  };

  /**
   * @param {string} document
   * @param {Record<string, unknown>} input
   * @param {boolean} [again] whether a sign-in was asked for already
   * @returns {Promise<string | null>} why it was not done; null where it was
   */
  async function send(document, input, again = false) {
    const words = wordsNow();
    try {
      /** @type {{change: {userErrors: {message: string}[]}}} */
      const { change } = await query(document, { input }, words.language);
      if (change.userErrors.length > 0) {
        return change.userErrors.map(({ message }) => message).join('\n');
      }
      changed();
      return null;
    } catch (problem) {
      if (problem instanceof Refused && problem.needsSignIn && !again) {
        return (await signIn(words)) ? send(document, input, true) : NOT_DONE;
      }
      return problem instanceof Refused ? problem.message : words.say('unanswered');
    }
  }
}
