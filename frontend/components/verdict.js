import { verdict as sentence } from '../panels/wording.js';
import { h } from './dom.js';

/**
 * @param {import('../api/types.js').Board} board
 * @param {import('../i18n/index.js').Words} words
 */
export function verdict(board, words) {
  return h('p', { class: 'verdict-text', data: { testid: 'verdict' }, role: 'status' }, sentence(board, words));
}

/**
 * The day that all figures refer to, and how much of the year has passed.
 *
 * @param {import('../api/types.js').Board} board
 * @param {import('../i18n/index.js').Words} words
 */
export function calendar(board, { say, day }) {
  const elapsed = h('span', { class: 'meter-fill' });
  elapsed.style.inlineSize = `${Math.min(100, Number(board.calendar.percent))}%`;
  return h(
    'p',
    { class: 'calendar' },
    h('span', {}, say('asOf', { day: day(board.asOf) })),
    h('span', { class: 'meter', 'aria-hidden': 'true' }, elapsed),
    h(
      'span',
      { class: 'calendar-rate' },
      `${say('calendar')} `,
      h('strong', { data: { testid: 'calendar' } }, board.calendar.text),
    ),
  );
}
