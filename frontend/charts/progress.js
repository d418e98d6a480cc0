import { largest, smallest } from './rows.js';

/**
 * @typedef {object} ProgressData The year of an indicator; null where there is nothing to draw.
 * @property {string[]} months the names of the twelve months
 * @property {(number | null)[]} actual
 * @property {(number | null)[]} cumulative
 * @property {(number | null)[]} planned
 * @property {number | null} yearEnd the forecast for December
 * @property {{actual: string, cumulative: string, planned: string, forecast: string}} names
 * @property {{now: string, target: string, yearEnd: string}} marks what the ends of the lines say
 */

/** The part of the height from which on a figure fits between its point and the ground. */
const ROOM_BELOW = 0.14;

/** Ends nearer to one another than this part of the axis are written apart. */
const CLOSE = 0.1;
const HALF_A_LINE = 8;

const STEPS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/**
 * Months as bars, the year so far as a line, the plan dashed and the forecast dotted, all on one scale: what looks
 * twice as high is twice as much.
 *
 * @param {ProgressData} data
 * @param {import('./types.js').Theme} theme
 * @returns {import('./types.js').Option}
 */
export function progress(data, theme) {
  const { names, marks } = data;
  const now = data.cumulative.findLastIndex((value) => value !== null);
  const all = [...data.actual, ...data.cumulative, ...data.planned, data.yearEnd];
  const top = scale(all, 1.04);
  const least = smallest(present(all), 0);
  const text = { fontFamily: theme.font, fontSize: 12, color: theme.ink };
  const [targetDown, yearEndDown] = endsApart(data.planned[11], data.yearEnd, top - least);
  return {
    animation: false,
    textStyle: { fontFamily: theme.font },
    grid: { left: 8, right: endsWidth(marks), top: 34, bottom: 4, containLabel: true },
    legend: {
      left: 0,
      top: 0,
      itemGap: 16,
      itemWidth: 22,
      selectedMode: false,
      textStyle: { ...text, color: theme.muted, fontSize: 12 },
      data: [names.actual, names.cumulative, names.planned, names.forecast],
    },
    xAxis: {
      type: 'category',
      data: data.months.map((month, i) => `${month}\n{brought|${brought(data.actual[i])}}`),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: theme.line } },
      axisLabel: {
        ...text,
        color: theme.muted,
        interval: 0,
        lineHeight: 17,
        rich: { brought: { ...text, fontSize: 11, lineHeight: 15 } },
      },
    },
    yAxis: {
      type: 'value',
      min: least < 0 ? -scale([-least], 1.04) : 0,
      max: top,
      splitNumber: 4,
      axisLabel: { ...text, color: theme.muted, formatter: String, showMinLabel: least === 0, showMaxLabel: false },
      splitLine: { lineStyle: { color: theme.line, opacity: 0.7 } },
    },
    series: [
      {
        name: names.actual,
        type: 'bar',
        barMaxWidth: 26,
        itemStyle: { color: theme.bar, borderRadius: [3, 3, 0, 0] },
        data: data.actual,
      },
      {
        name: names.planned,
        type: 'line',
        symbol: 'none',
        color: theme.plan,
        lineStyle: { type: 'dashed', width: 2, color: theme.plan },
        data: endingWith(data.planned, marks.target, theme.plan, text, targetDown),
      },
      {
        name: names.forecast,
        type: 'line',
        symbol: 'none',
        connectNulls: true,
        color: theme.cumulative,
        lineStyle: { type: 'dotted', width: 2.5, color: theme.cumulative },
        data: endingWith(forecast(data, now), marks.yearEnd, theme.cumulative, text, yearEndDown),
      },
      {
        name: names.cumulative,
        type: 'line',
        symbol: 'circle',
        symbolSize: 7,
        color: theme.cumulative,
        lineStyle: { width: 3, color: theme.cumulative },
        itemStyle: { color: theme.cumulative },
        data: data.cumulative.map((value, month) =>
          month === now && value !== null
            ? {
                value,
                symbolSize: 10,
                label: {
                  ...text,
                  show: true,
                  position: value < (data.planned[now] ?? 0) && value / top > ROOM_BELOW ? 'bottom' : 'top', // away from the plan
                  fontWeight: 700,
                  fontSize: 13,
                  color: theme.cumulative,
                  textBorderColor: theme.surface,
                  textBorderWidth: 3,
                  formatter: marks.now,
                },
              }
            : value,
        ),
      },
    ],
  };
}

/**
 * What a month brought, under its name, where no line crosses it.
 *
 * @param {number | null} value
 */
function brought(value) {
  return value === null ? '' : value > 0 ? `+${value}` : String(value);
}

/**
 * Room for what stands at the ends of the lines.
 *
 * @param {ProgressData['marks']} marks
 */
function endsWidth({ target, yearEnd }) {
  const width = (/** @type {string} */ text) => [...text].reduce((sum, letter) => sum + (letter > '⺀' ? 12 : 7), 0);
  return Math.max(38, width(target), width(yearEnd)) + 8;
}

/**
 * From where the year stands straight to its forecast end; nothing in a year that is over.
 *
 * @param {ProgressData} data
 * @param {number} now
 * @returns {(number | null)[]}
 */
function forecast(data, now) {
  const drawn = data.yearEnd !== null && now >= 0 && now < 11;
  return data.months.map((_, month) =>
    drawn && month === now ? data.cumulative[now] : drawn && month === 11 ? data.yearEnd : null,
  );
}

/**
 * How far down the ends of the plan and of the forecast are written, so that neither covers the other.
 *
 * @param {number | null} target
 * @param {number | null} yearEnd
 * @param {number} range of the whole axis
 */
function endsApart(target, yearEnd, range) {
  if (target === null || yearEnd === null || Math.abs(target - yearEnd) > range * CLOSE) {
    return [0, 0];
  }
  return yearEnd > target ? [HALF_A_LINE, -HALF_A_LINE] : [-HALF_A_LINE, HALF_A_LINE];
}

/**
 * A line whose last month says what it is.
 *
 * @param {(number | null)[]} values
 * @param {string} formatter
 * @param {string} color
 * @param {object} text
 * @param {number} down in pixels
 */
function endingWith(values, formatter, color, text, down) {
  return values.map((value, month) =>
    value === null || month < 11
      ? value
      : {
          value,
          symbol: 'circle',
          symbolSize: 7,
          itemStyle: { color },
          label: { ...text, show: true, position: 'right', offset: [0, down], color, fontWeight: 600, formatter },
        },
  );
}

/**
 * A round number above all of them.
 *
 * @param {(number | null)[]} values
 * @param {number} room
 */
function scale(values, room) {
  const most = largest(present(values), 0) * room;
  if (most === 0) {
    return 1;
  }
  const power = 10 ** Math.floor(Math.log10(most));
  return (STEPS.find((step) => step * power >= most) ?? 10) * power;
}

/** @param {(number | null)[]} values */
function present(values) {
  return values.filter((value) => value !== null);
}
