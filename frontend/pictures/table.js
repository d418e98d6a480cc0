import { table as tableOf } from '../panels/saved.js';
import { cut, element, text } from './svg.js';

const SIZE = 14;
const ROW = 26;
const GAP = 16;
const LEAST = 60;

/**
 * The panel's table, as many of its rows as there is room for; it says how many more there are.
 *
 * @param {import('../api/panel-types.js').SavedPanel} panel
 * @param {import('./types.js').Room} stage
 * @param {import('./types.js').Words} words
 * @param {import('./types.js').Theme} theme
 * @param {Record<string, string>} tokens
 * @param {import('./types.js').Hand} hand
 */
export function table(panel, stage, words, theme, tokens, hand) {
  const { head, rows } = tableOf({ ...panel, data: { ...panel.data, rows: panel.data.rows.slice(0, Math.ceil(stage.height / ROW)) } }, words);
  const fitting = Math.max(1, Math.floor(stage.height / ROW) - 1);
  const isCut = panel.data.rows.length > fitting;
  const shown = rows.slice(0, isCut ? Math.max(1, fitting - 1) : fitting);
  const wide = widths(head, shown, stage.width, hand);
  const ends = wide.map((_, at) => stage.x + wide.slice(0, at + 1).reduce((sum, one) => sum + one, 0));
  const cells = (/** @type {string[]} */ texts, /** @type {number} */ y, /** @type {string} */ colour, /** @type {boolean} */ bold) =>
    texts
      .map((content, at) => {
        const letters = { size: SIZE, colour, bold, anchor: /** @type {'start' | 'end'} */ (at === 0 ? 'start' : 'end') };
        return text(cut(content, wide[at] - GAP, letters, hand), at === 0 ? stage.x + 6 : ends[at] - 6, y, letters);
      })
      .join('');
  const line = (/** @type {number} */ y) => element('rect', { x: stage.x, y, width: stage.width, height: 1, fill: theme.line });
  return (
    element('rect', { x: stage.x, y: stage.y, width: stage.width, height: ROW, fill: tokens['--sunken'] }) +
    cells(head, stage.y + 18, theme.muted, true) +
    shown.map((row, at) => line(stage.y + (at + 2) * ROW) + cells(row.map((cell) => cell.text), stage.y + (at + 1) * ROW + 18, theme.ink, false)).join('') +
    (isCut
      ? text(words.say('pictureMore', { count: panel.data.rows.length - shown.length }), stage.x + 6, stage.y + (shown.length + 1) * ROW + 18, { size: 12, colour: theme.muted })
      : '')
  );
}

/**
 * So wide as what is in them; where that is too much, all but the narrow ones less. The first takes what is left.
 *
 * @param {string[]} head
 * @param {{text: string}[][]} rows
 * @param {number} room
 * @param {import('./types.js').Hand} hand
 */
function widths(head, rows, room, hand) {
  const wanted = head.map((title, at) =>
    rows.reduce((most, row) => Math.max(most, hand.widthOf(row[at].text, SIZE)), Math.max(LEAST, hand.widthOf(title, SIZE, true))) + GAP,
  );
  const whole = wanted.reduce((sum, one) => sum + one, 0);
  if (whole <= room) {
    return wanted.map((one, at) => (at === 0 ? one + room - whole : one));
  }
  return wanted.map((one) => (one / whole) * room);
}
