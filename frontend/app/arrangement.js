/**
 * A board of panels while it is arranged: pure, each change makes another.
 *
 * @typedef {'SMALL' | 'MEDIUM' | 'LARGE'} Size
 * @typedef {{panel: string, size: Size}} Place
 */

/** @type {Size[]} */
export const SIZES = ['SMALL', 'MEDIUM', 'LARGE'];

/**
 * A panel elsewhere, the others as they were.
 *
 * @param {Place[]} places
 * @param {string} panel
 * @param {number} index from 0; before the first it is the first, beyond the last the last
 */
export function moved(places, panel, index) {
  const place = places.find((each) => each.panel === panel);
  if (place === undefined) {
    return places;
  }
  const rest = without(places, panel);
  const at = Math.max(0, Math.min(index, rest.length));
  return [...rest.slice(0, at), place, ...rest.slice(at)];
}

/**
 * @param {Place[]} places
 * @param {string} panel
 * @param {Size} size
 */
export function sized(places, panel, size) {
  return places.map((each) => (each.panel === panel ? { ...each, size } : each));
}

/**
 * @param {Place[]} places
 * @param {string} panel
 * @returns {Place[]}
 */
export function added(places, panel) {
  return places.some((each) => each.panel === panel) ? places : [...places, { panel, size: 'MEDIUM' }];
}

/**
 * @param {Place[]} places
 * @param {string} panel
 */
export function without(places, panel) {
  return places.filter((each) => each.panel !== panel);
}
