import { query, Refused } from '../api/client.js';
import { panelPin, panelRemove, panelUnpin } from '../api/documents/panels.js';

/**
 * Arranges the board that all see. Whoever is not signed in is asked to, once.
 *
 * @typedef {import('../i18n/index.js').Words} Words
 *
 * @param {object} around
 * @param {() => Words} around.words
 * @param {(words: Words) => Promise<boolean>} around.signIn
 * @param {() => void} around.changed what to do when it is on record
 */
export function pinning({ words: wordsNow, signIn, changed }) {
  return {
    pin: (/** @type {string} */ id, /** @type {number | null} */ place) => send(panelPin, { id, place }),
    remove: (/** @type {string} */ id) => send(panelRemove, { id }),
    unpin: (/** @type {string} */ id) => send(panelUnpin, { id }),
  };

  /**
   * @param {string} document
   * @param {Record<string, unknown>} input
   * @param {boolean} [again] whether a sign-in was asked for already
   * @returns {Promise<string | null>} why it was not done; null where it was, or nobody signed in
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
        return (await signIn(words)) ? send(document, input, true) : null;
      }
      return problem instanceof Refused ? problem.message : words.say('unanswered');
    }
  }
}
