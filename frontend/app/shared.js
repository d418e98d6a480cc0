/**
 * A panel that is shared (分享), in one part of an address: `funnel-by-stage`, or `chain-map?chain=BIOMED` where it is asked for
 * with values of its query's variables. It is also what a panel is arranged by on a board.
 *
 * @typedef {object} Shared
 * @property {string} id
 * @property {Record<string, string>} [variables] values of variables that its query declares
 */

/**
 * The same values make the same text, in whichever order they are given.
 *
 * @param {Shared} shared
 */
export function writeShared({ id, variables = {} }) {
  const values = new URLSearchParams(variables);
  values.sort();
  return values.size === 0 ? id : `${id}?${values}`;
}

/**
 * @param {string | null} text
 * @returns {Required<Shared> | null} null where it names none
 */
export function readShared(text) {
  const [, id, values] = /^([\w-]+)(?:\?(.*))?$/.exec(text ?? '') ?? [];
  return id === undefined ? null : { id, variables: Object.fromEntries(new URLSearchParams(values ?? '')) };
}
