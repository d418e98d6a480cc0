/**
 * What a key of a remote control, or a finger's way over the page, asks of a meeting: pure.
 *
 * @typedef {'next' | 'before' | 'leave'} Move
 * @typedef {{x: number, y: number, at: number}} Touch a place, and when in milliseconds
 */

/** @type {Record<string, Move>} */
const KEYS = {
  ArrowRight: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'before',
  PageUp: 'before',
  Escape: 'leave',
};

/** How far a finger goes at least, and for how long at most, where it is meant to turn. */
const FAR = 60;
const LONG = 900;

/**
 * @param {{key: string, shiftKey: boolean, ctrlKey: boolean, altKey: boolean, metaKey: boolean}} event
 * @returns {Move | null}
 */
export function moveOfKey({ key, shiftKey, ctrlKey, altKey, metaKey }) {
  if (ctrlKey || altKey || metaKey) {
    return null;
  }
  return key === ' ' && shiftKey ? 'before' : (KEYS[key] ?? null);
}

/**
 * @param {Touch} from
 * @param {Touch} to
 * @returns {Move | null}
 */
export function moveOfTouch(from, to) {
  const [across, along] = [to.x - from.x, to.y - from.y];
  const turns = Math.abs(across) >= FAR && Math.abs(across) > 2 * Math.abs(along) && to.at - from.at <= LONG;
  return turns ? (across < 0 ? 'next' : 'before') : null;
}
