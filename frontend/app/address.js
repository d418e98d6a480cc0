/**
 * A part of an address as it was before it was written into it; nothing where it cannot have been.
 *
 * @param {string} text
 */
export function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
