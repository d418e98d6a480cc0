import { told } from '../panels/saved.js';
import { cut, text } from './svg.js';

const LABEL = 15;
const LEAST_WIDTH = 170;

/**
 * Large figures, one a row of the panel, as the page has them.
 *
 * @param {import('../api/panel-types.js').SavedPanel} panel
 * @param {import('./types.js').Room} stage
 * @param {import('./types.js').Words} words
 * @param {import('./types.js').Theme} theme
 * @param {import('./types.js').Hand} hand
 */
export function figures({ data }, stage, words, theme, hand) {
  const values = data.columns.length;
  const columns = Math.max(1, Math.min(data.rows.length, Math.floor(stage.width / LEAST_WIDTH)));
  const wide = stage.width / columns;
  const room = wide - 12;
  const texts = data.rows.map((row) => row.values.map((value, at) => told(value, data.columns[at], words)));
  const widest = texts.flat().reduce((most, one) => Math.max(most, hand.widthOf(one, 1, true)), 1);
  const least = LABEL * 1.5 * (1 + values) + 24 * values + 12;
  const shown = data.rows.slice(0, columns * Math.max(1, Math.floor(stage.height / least)));
  const lines = Math.ceil(shown.length / columns);
  const high = stage.height / lines;
  const size = Math.max(20, Math.min(64, room / widest, (high - LABEL * 1.5 * (1 + values) - 12) / values));
  const block = LABEL * 1.5 * (1 + values) + size * values;
  const more = data.rows.length - shown.length;
  return (
    shown
      .map(({ label }, index) => {
        const x = stage.x + (index % columns) * wide;
        const top = stage.y + Math.floor(index / columns) * high + Math.max(0, (high - block) / 2);
        const name = text(cut(label, room, { size: LABEL }, hand), x, top + LABEL, { size: LABEL, colour: theme.muted });
        return (
          name +
          data.columns
            .map(({ title }, at) => {
              const y = top + LABEL * 1.5 + at * (size + LABEL * 1.5) + size;
              return (
                text(texts[index][at], x, y, { size, colour: theme.ink, bold: true }) +
                text(cut(title, room, { size: LABEL }, hand), x, y + LABEL * 1.25, { size: LABEL, colour: theme.muted })
              );
            })
            .join('')
        );
      })
      .join('') +
    (more > 0 ? text(words.say('pictureMore', { count: more }), stage.x + stage.width, stage.y + stage.height, { size: 12, colour: theme.muted, anchor: 'end' }) : '')
  );
}
