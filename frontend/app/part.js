import { Unreachable } from '../api/client.js';

/**
 * A part of the page that comes when it is first wanted, or when there is nothing else to do: the first board does not wait
 * for it.
 *
 * @template T
 * @typedef {object} Part
 * @property {T | null} here null until it has come
 * @property {() => Promise<T>} bring throws {@link Unreachable} where it cannot be had
 */

/**
 * @template T
 * @param {() => Promise<T>} load
 * @returns {Part<T>}
 */
export function part(load) {
  /** @type {T | null} */
  let here = null;
  /** @type {Promise<T> | null} */
  let arrival = null;
  return {
    get here() {
      return here;
    },
    bring() {
      arrival ??= load().then(
        (whole) => (here = whole),
        (problem) => {
          arrival = null; // the next wish asks again
          throw new Unreachable(String(problem));
        },
      );
      return arrival;
    },
  };
}
