import { query, Refused } from '../api/client.js';
import { panelBoardArrange, panelPlaces } from '../api/documents/panels.js';
import { added, without } from '../app/arrangement.js';
import { writeShared } from '../app/shared.js';
import { fill, h } from '../components/dom.js';

/**
 * @typedef {{kind: 'SHARED' | 'OWN', version: number, places: {id: string, size: import('../app/arrangement.js').Size}[]}} Placed
 */

/**
 * Puts the panel, with its variables, on the reader's own board of panels, or takes it off.
 *
 * @param {import('../app/shared.js').Shared} shared
 * @param {import('../app/share.js').Sharing} view
 * @param {import('../i18n/index.js').Words} words
 * @param {import('./words.js').ShareSay} say
 */
export function pinning(shared, view, words, say) {
  const pin = writeShared(shared);
  const body = h('div', { class: 'share-copyable' });
  const told = h('span', { class: 'share-told refusal', role: 'status' });
  void look();
  return h('section', { class: 'share-part' }, h('h3', { class: 'share-name' }, say('shareBoard')), body, told);

  async function look() {
    try {
      /** @type {{panelBoard: Placed}} */
      const { panelBoard } = await query(panelPlaces, {}, words.language);
      draw(panelBoard);
    } catch (problem) {
      tell(problem);
    }
  }

  /** @param {Placed} board */
  function draw(board) {
    const on = board.places.some(({ id }) => id === pin);
    const label = say(on ? 'shareUnpin' : 'sharePin');
    fill(
      body,
      h('span', { class: 'share-hint' }, say(!view.signedIn ? 'shareSignIn' : on ? 'sharePlaced' : 'shareUnplaced')),
      view.signedIn && h('button', { type: 'button', class: 'button', key: 'share-pin', data: { testid: 'share-pin' }, on: { click: () => void arrange(board, on) } }, label),
    );
  }

  /**
   * @param {Placed} board
   * @param {boolean} on
   */
  async function arrange({ kind, version, places }, on) {
    const now = places.map(({ id, size }) => ({ panel: id, size }));
    try {
      const input = { places: on ? without(now, pin) : added(now, pin), expectedVersion: kind === 'OWN' ? version : null };
      /** @type {{change: {userErrors: {message: string}[]}}} */
      const { change } = await query(panelBoardArrange, { input }, words.language);
      told.textContent = change.userErrors.map(({ message }) => message).join('\n');
      await look();
    } catch (problem) {
      tell(problem);
    }
  }

  /** @param {unknown} problem */
  function tell(problem) {
    told.textContent = problem instanceof Refused ? problem.message : words.say('unreachableShort');
  }
}
