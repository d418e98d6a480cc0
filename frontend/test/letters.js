import { readFile } from 'node:fs/promises';

/**
 * Letters that the first file of our font does not have: each would bring another file with it.
 *
 * @param {string} text
 */
export async function lettersOfOthers(text) {
  const sheet = await readFile(new URL('../fonts/ours.css', import.meta.url), 'utf8');
  const ranges = /ours-0\.woff2[^}]*unicode-range: ([^;]*);/.exec(sheet)?.[1] ?? '';
  const has = ranges.split(',').map((range) => range.slice(2).split('-').map((code) => parseInt(code, 16)));
  const codes = [...new Set(text)].map((letter) => /** @type {number} */ (letter.codePointAt(0)));
  return String.fromCodePoint(...codes.filter((code) => code > 126 && !has.some(([from, to = from]) => code >= from && code <= to)));
}
