import { element, escaped, lines, text } from './svg.js';

/**
 * Below the picture: its day, the records it was drawn from, and whether it will change.
 *
 * @param {import('./types.js').Shown} shown
 * @param {import('./types.js').Room} room whose lower edge is at its y
 * @param {import('./svg.js').Letters} letters
 * @param {import('./types.js').Words} words
 * @param {Record<string, string>} tokens
 * @param {import('./types.js').Hand} hand
 */
export function foot(shown, room, letters, words, tokens, hand) {
  const mark = shown.demonstration ? words.say('demonstration') : '';
  const markWidth = mark === '' ? 0 : hand.widthOf(mark, letters.size) + 12;
  const rows = lines(told(shown, words).join(' · '), room.width - markWidth - 8, 2, letters, hand);
  const leading = letters.size * 1.4;
  const height = rows.length * leading;
  const baseline = (/** @type {number} */ at) => room.y - height + letters.size + at * leading;
  const right = room.x + room.width;
  const badge =
    mark === ''
      ? ''
      : element('rect', { x: right - markWidth, y: baseline(0) - letters.size - 2, width: markWidth, height: letters.size + 7, rx: 4, fill: tokens['--behind-soft'] }) +
        element('text', { x: right - 6, y: baseline(0), 'text-anchor': 'end', 'font-size': letters.size, fill: tokens['--behind'] }, escaped(mark));
  return { height, drawn: rows.map((line, at) => text(line, room.x, baseline(at), letters)).join('') + badge };
}

/**
 * @param {import('./types.js').Shown} shown
 * @param {import('./types.js').Words} words
 */
export function told(shown, words) {
  const { data } = shown.panel;
  return [
    data.followsDay ? words.say('panelAsOf', { day: words.day(data.asOf) }) : '',
    words.say('pictureRevision', { revision: shown.revision }),
    lasting(shown, words),
  ].filter((part) => part !== '');
}

/**
 * @param {import('./types.js').Shown} shown
 * @param {import('./types.js').Words} words
 */
function lasting({ dayFixed, knownAt }, { say, moment }) {
  if (knownAt === null) {
    return say(dayFixed ? 'pictureDayFixed' : 'pictureMoving');
  }
  return say(dayFixed ? 'pictureFixed' : 'pictureKnown', { moment: moment(knownAt) });
}
