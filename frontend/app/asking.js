import { query, Refused } from '../api/client.js';
import { fill } from '../components/dom.js';

/** What was asked beside the board, as long as the same is looked at. @type {Map<string, Promise<any>>} */
const remembered = new Map();
const MOST_REMEMBERED = 40;

/**
 * Asks for more of the board that is shown; what cannot be had is said in the place where it would be.
 *
 * @template T
 * @param {string} document
 * @param {Record<string, unknown>} more
 * @param {{asOf: string, knownAt: string | null, revision: number}} board
 * @param {import('../i18n/index.js').Words} words
 * @param {HTMLElement} place
 * @param {(answer: T) => void} show
 */
export async function ask(document, more, board, words, place, show) {
  const variables = { ...more, asOf: board.asOf, knownAt: board.knownAt };
  const key = JSON.stringify([document, variables, board.revision, words.language]);
  try {
    if (!remembered.has(key)) {
      if (remembered.size >= MOST_REMEMBERED) {
        remembered.clear();
      }
      remembered.set(key, query(document, variables, words.language));
    }
    show(await remembered.get(key));
  } catch (problem) {
    remembered.delete(key);
    fill(place, problem instanceof Refused ? problem.message : words.say('unreachableShort'));
  }
}
