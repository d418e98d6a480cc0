import { inYear, isDay, monthEnd, parts } from '../app/dates.js';
import { h } from './dom.js';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/**
 * The day of the board: a year, a month's end by one tap, or any day.
 *
 * @param {{asOf: string, years: number[]}} view
 * @param {import('../i18n/index.js').Words} words
 * @param {(day: string) => void} choose
 */
export function dateControl({ asOf, years }, { say, month: monthName, monthOf }, choose) {
  const { year, month } = parts(asOf);
  const choices = [...new Set([...years, year])].sort((a, b) => a - b);
  return h(
    'div',
    { class: 'dates', role: 'group', 'aria-label': say('dateControl') },
    h(
      'select',
      {
        class: 'field',
        key: 'year',
        'aria-label': say('year'),
        on: { change: (/** @type {any} */ { target }) => choose(inYear(asOf, Number(target.value))) },
      },
      choices.map((choice) =>
        h('option', { value: choice, selected: choice === year }, say('yearOption', { year: choice })),
      ),
    ),
    h(
      'div',
      { class: 'months' },
      MONTHS.map((each) =>
        h(
          'button',
          {
            type: 'button',
            class: 'month',
            key: `month-${each}`,
            'aria-pressed': String(each === month),
            'aria-label': monthOf(year, each),
            on: { click: () => choose(monthEnd(year, each)) },
          },
          monthName(each),
        ),
      ),
    ),
    h('input', {
      type: 'date',
      class: 'field',
      key: 'day',
      value: asOf,
      required: true,
      'aria-label': say('chooseDay'),
      data: { testid: 'asof' },
      on: { change: (/** @type {any} */ { target }) => isDay(target.value) && choose(target.value) },
    }),
  );
}
