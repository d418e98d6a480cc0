import { inYearUntil, isDay, monthDay, parts } from '../app/dates.js';
import { h, slot } from './dom.js';
import { icon } from './icon.js';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/**
 * @typedef {import('../i18n/index.js').Words} Words
 *
 * @typedef {object} Dates
 * @property {string} asOf the board's day
 * @property {number[]} years those that there are records of
 * @property {import('../app/dates.js').Span} span
 * @property {boolean} playing
 * @property {boolean} published whether the figures are those that were published
 * @property {boolean} reported whether any were published for this day
 *
 * @typedef {object} Choosing
 * @property {(day: string) => void} choose
 * @property {(day: string, first: boolean) => void} slide one day of many that are passed
 * @property {() => void} play
 * @property {() => void} pause
 * @property {(published: boolean) => void} figures
 */

/**
 * The day of the whole board: a year, a month by one tap or by sliding along the year, any day exactly; the year played
 * month by month; and which figures of that day. It stays one element while the board changes, so that a finger on the
 * slider is not lost.
 *
 * @param {Choosing} actions
 */
export function dateControl(actions) {
  /** @type {{dates: Dates, words: Words} | null} */
  let now = null;
  let sliding = false;
  const slider = h('input', {
    type: 'range',
    class: 'month-slider',
    min: 1,
    max: 12,
    step: 1,
    data: { testid: 'month-slider' },
    on: { input: slid, change: () => (sliding = false) },
  });
  const places = { year: h('div', { class: 'dates-part' }), months: h('div', { class: 'months' }), day: h('div', { class: 'dates-part' }) };
  const strip = h('div', { class: 'month-strip' }, slider, places.months);
  const element = h('div', { class: 'dates', role: 'group', hidden: true }, places.year, strip, places.day);
  const fillYear = slot(places.year);
  const fillMonths = slot(places.months);
  const fillDay = slot(places.day);

  return {
    element,

    /**
     * @param {Dates} dates
     * @param {Words} words
     */
    show(dates, words) {
      now = { dates, words };
      const { asOf, span, years, playing, published, reported } = dates;
      const { month } = parts(asOf);
      element.hidden = false;
      element.setAttribute('aria-label', words.say('dateControl'));
      slider.value = String(month);
      slider.setAttribute('aria-label', words.say('monthsSlider'));
      slider.setAttribute('aria-valuetext', words.day(asOf));
      fillYear([words.language, asOf, years, span.last], () => yearChoice(dates, words, actions.choose));
      fillMonths([words.language, asOf, span.reporting, span.last], () => MONTHS.map((each) => monthButton(each, dates, words, actions.choose)));
      fillDay([words.language, asOf, playing, published, reported], () => dayChoice(dates, words, actions));
    },
  };

  function slid() {
    if (now === null) {
      return;
    }
    const { dates, words } = now;
    const { year, month } = parts(dates.asOf);
    const day = monthDay(year, Number(slider.value), dates.span);
    if (day === null || Number(slider.value) === month) {
      slider.value = String(month);
      return;
    }
    slider.setAttribute('aria-valuetext', words.day(day));
    actions.slide(day, !sliding);
    sliding = true;
  }
}

/**
 * @param {Dates} dates
 * @param {Words} words
 * @param {(day: string) => void} choose
 */
function yearChoice({ asOf, years, span }, { say }, choose) {
  const { year } = parts(asOf);
  const choices = [...new Set([...years, year])].sort((a, b) => a - b);
  const lastYear = Math.max(parts(span.last).year, choices[choices.length - 1]);
  const move = (/** @type {number} */ to) => choose(inYearUntil(asOf, to, span.last));
  const step = (/** @type {number} */ to, /** @type {'yearBefore' | 'yearAfter'} */ name, /** @type {'back' | 'next'} */ mark) =>
    h(
      'button',
      {
        type: 'button',
        class: 'tool date-step',
        key: name,
        disabled: to < choices[0] || to > lastYear,
        'aria-label': say(name),
        title: say(name),
        data: { testid: name },
        on: { click: () => move(to) },
      },
      icon(mark),
    );
  return [
    step(year - 1, 'yearBefore', 'back'),
    h(
      'select',
      { class: 'field', key: 'year', 'aria-label': say('year'), on: { change: (/** @type {any} */ { target }) => move(Number(target.value)) } },
      choices.map((choice) => h('option', { value: choice, selected: choice === year }, say('yearOption', { year: choice }))),
    ),
    step(year + 1, 'yearAfter', 'next'),
  ];
}

/**
 * @param {number} month
 * @param {Dates} dates
 * @param {Words} words
 * @param {(day: string) => void} choose
 */
function monthButton(month, { asOf, span }, { say, day, month: monthName, monthOf }, choose) {
  const { year, month: current } = parts(asOf);
  const stands = monthDay(year, month, span);
  const reporting = stands === span.reporting;
  const name = monthOf(year, month);
  return h(
    'button',
    {
      type: 'button',
      class: 'month',
      key: `month-${month}`,
      disabled: stands === null && month !== current,
      'aria-pressed': String(month === current),
      'aria-label': reporting ? say('monthReporting', { month: name, day: day(span.reporting) }) : stands === null ? say('monthToCome', { month: name }) : name,
      title: reporting ? say('reportingDay') : null,
      data: { testid: `month-${month}`, reporting: String(reporting) },
      on: { click: () => stands !== null && choose(stands) },
    },
    monthName(month),
  );
}

/**
 * @param {Dates} dates
 * @param {Words} words
 * @param {Choosing} actions
 */
function dayChoice({ asOf, playing, published, reported }, { say }, actions) {
  return [
    h(
      'button',
      {
        type: 'button',
        class: 'tool date-step',
        key: 'play',
        'aria-label': say(playing ? 'pause' : 'play'),
        title: say(playing ? 'pause' : 'play'),
        data: { testid: 'play', playing: String(playing) },
        on: { click: playing ? actions.pause : actions.play },
      },
      icon(playing ? 'pause' : 'play'),
    ),
    h('input', {
      type: 'date',
      class: 'field',
      key: 'day',
      value: asOf,
      required: true,
      'aria-label': say('chooseDay'),
      data: { testid: 'asof' },
      on: { change: (/** @type {any} */ { target }) => isDay(target.value) && actions.choose(target.value) },
    }),
    h(
      'div',
      { class: 'which-figures', role: 'group', 'aria-label': say('whichFigures'), title: reported ? null : say('figuresNoReport') },
      [false, true].map((each) =>
        h(
          'button',
          {
            type: 'button',
            class: 'figures-choice',
            key: each ? 'published' : 'current',
            disabled: each && !reported,
            'aria-pressed': String(each === published),
            data: { testid: each ? 'figures-published' : 'figures-now' },
            on: { click: () => each !== published && actions.figures(each) },
          },
          say(each ? 'figuresPublished' : 'figuresNow'),
        ),
      ),
    ),
  ];
}
