import { isMonthEnd } from '../app/dates.js';
import { progress as chart } from '../charts/progress.js';
import { figure } from '../i18n/figures.js';

/** @typedef {import('../api/types.js').Decimal} Decimal */

/** An indicator through the year: what came in, what the plan asks for, where it is heading. @type {import('./panel.js').Panel} */
export const progress = {
  id: 'progress',
  shared: 'indicator-progress',
  axis: 'x',
  title: (indicator, { say }) => say('progressTitle', { name: indicator.name, unit: indicator.unitLabel }),

  sentence: (indicator, board, words) => {
    const { say, amount } = words;
    const inUnit = (/** @type {Decimal} */ value) => amount(value, indicator.unitLabel);
    const now = begun(indicator).at(-1);
    const { yearEnd, completion, requiredPerMonth } = indicator.forecast;
    let text = say('progressNow', {
      month: now ? words.month(now.month) : words.day(board.asOf),
      actual: inUnit(indicator.actual),
    });
    if (now?.planned != null && isMonthEnd(board.asOf)) {
      text += say('progressPlan', { planned: inUnit(now.planned) });
    }
    if (yearEnd !== null) {
      text += say('progressForecast', { yearEnd: inUnit(yearEnd) });
      text += completion === null ? '' : say('progressForecastRate', { rate: completion.text });
    }
    if (requiredPerMonth !== null) {
      text += Number(requiredPerMonth) > 0
        ? say('progressRequired', { required: inUnit(requiredPerMonth) })
        : say('progressReached');
    }
    return text + say('progressEnd');
  },

  hint: (_indicator, { say }) => say('progressHint'),

  option: (indicator, { say, month }, theme) =>
    chart(
      {
        months: indicator.monthly.map((entry) => month(entry.month)),
        actual: indicator.monthly.map((entry) => number(entry.actual)),
        cumulative: indicator.monthly.map((entry) => number(entry.cumulative)),
        planned: indicator.monthly.map((entry) => number(entry.planned)),
        yearEnd: number(indicator.forecast.yearEnd),
        names: {
          actual: say('monthlyActual'),
          cumulative: say('cumulative'),
          planned: say('planned'),
          forecast: say('forecast'),
        },
        marks: {
          now: figure(indicator.actual),
          target: indicator.target === null ? '' : say('targetPoint', { value: figure(indicator.target) }),
          yearEnd: indicator.forecast.yearEnd === null
            ? ''
            : say('forecastPoint', { value: figure(indicator.forecast.yearEnd) }),
        },
      },
      theme,
    ),

  table: (indicator, { say, month }) => ({
    head: [say('monthColumn'), say('monthlyActual'), say('cumulative'), say('planned'), say('completion')],
    rows: indicator.monthly.map((entry) => [
      entry.actual === null
        ? { text: month(entry.month) }
        : { text: month(entry.month), scope: { month: entry.month } },
      { text: text(entry.actual, say('nothing')), figure: true },
      { text: text(entry.cumulative, say('nothing')), figure: true },
      { text: text(entry.planned, say('nothing')), figure: true },
      { text: entry.completion?.text ?? say('nothing'), figure: true },
    ]),
  }),

  pick: (indicator, index) => {
    const entry = indicator.monthly[index];
    return entry && entry.actual !== null ? { month: entry.month } : null;
  },

  height: () => null,
};

/** @param {import('../api/types.js').Indicator} indicator */
function begun(indicator) {
  return indicator.monthly.filter((month) => month.cumulative !== null);
}

/** @param {Decimal | null} value */
function number(value) {
  return value === null ? null : Math.round(Number(value) * 1e6) / 1e6;
}

/**
 * @param {Decimal | null} value
 * @param {string} nothing
 */
function text(value, nothing) {
  return value === null ? nothing : figure(value);
}
