const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'; // none that look alike
const LENGTH = 10;

/**
 * A reference for what is about to be recorded: unlikely enough to be taken, short enough to be read out.
 *
 * @param {(bytes: Uint8Array) => void} fillRandomly
 */
export function reference(fillRandomly) {
  const bytes = new Uint8Array(LENGTH);
  fillRandomly(bytes);
  return [...bytes].map((byte) => LETTERS[byte % LETTERS.length]).join('');
}
