import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gauge } from '../charts/gauge.js';
import { words } from '../i18n/index.js';
import { progress } from '../panels/progress.js';
import { ranking, unranked } from '../panels/ranking.js';
import { domesticCapital, theme } from './samples.js';

const zh = words('zh');

test('the gauge fills to the completion and ticks at the schedule, in the colour of the status', () => {
  const [arc, tick] = gauge({ percent: 15.79, schedule: 25, status: 'BEHIND' }, theme).series;

  assert.equal(arc.data[0].value, 15.79);
  assert.equal(arc.progress.itemStyle.color, theme.status.BEHIND);
  assert.equal(tick.data[0].value, 25);
  assert.equal(arc.max, 100);
});

test('the gauge makes room for more than the whole', () => {
  const [arc, tick] = gauge({ percent: 165.07, schedule: 100, status: 'AHEAD' }, theme).series;

  assert.equal(arc.data[0].value, 165.07);
  assert.equal(arc.max, 200);
  assert.equal(tick.max, 200);
});

test('without a target the gauge is empty', () => {
  const [arc] = gauge({ percent: null, schedule: 25, status: 'NO_TARGET' }, theme).series;

  assert.equal(arc.progress.show, false);
});

test('the forecast runs from today to December, and the plan through the year', () => {
  const { series } = progress.option(domesticCapital(), zh, theme, 600);
  const [actual, planned, forecast, cumulative] = series;

  assert.deepEqual(actual.data.slice(0, 4), [6.12, 5.43, 12.52, null]);
  assert.equal(cumulative.data[2].value, 24.07);
  assert.equal(planned.data[0], 17.75);
  assert.equal(planned.data[11].value, 213);
  assert.equal(planned.data[11].label.formatter, '目标 213');
  assert.equal(forecast.data[2], 24.07);
  assert.equal(forecast.data[11].value, 96.28);
  assert.deepEqual(forecast.data.slice(3, 11), Array(8).fill(null));
});

test('a year that is over has no forecast line', () => {
  const monthly = domesticCapital().monthly.map((month) => ({ ...month, actual: 1, cumulative: month.month }));
  const { series } = progress.option(domesticCapital({ monthly }), zh, theme, 600);

  assert.deepEqual(series[2].data, Array(12).fill(null));
});

test('an indicator without target, plan or forecast is still drawn', () => {
  const monthly = domesticCapital().monthly.map((month) => ({ ...month, planned: null }));
  const bare = domesticCapital({
    target: null,
    monthly,
    forecast: { yearEnd: null, completion: null, requiredPerMonth: null },
  });

  assert.deepEqual(progress.option(bare, zh, theme, 600).series[1].data, Array(12).fill(null));
});

test('bars of money taken back hang below the line of zero', () => {
  const monthly = domesticCapital().monthly.map((month) => ({ ...month, actual: month.month === 2 ? -3 : month.actual }));
  const { yAxis } = progress.option(domesticCapital({ monthly }), zh, theme, 600);

  assert.ok(yAxis.min <= -3);
});

test('months and the year so far share one scale, so that heights can be compared', () => {
  const { yAxis, series } = progress.option(domesticCapital(), zh, theme, 600);
  const drawn = series.flatMap((/** @type {any} */ one) => one.data.map((/** @type {any} */ point) => point?.value ?? point));

  assert.ok(!Array.isArray(yAxis));
  assert.ok(yAxis.max >= Math.max(...drawn.filter(Number.isFinite)));
});

test('only months that have begun and departments that exist can be picked', () => {
  assert.deepEqual(progress.pick(domesticCapital(), 2), { month: 3 });
  assert.equal(progress.pick(domesticCapital(), 3), null);
  assert.equal(progress.pick(domesticCapital(), -1), null);
  assert.deepEqual(ranking.pick(domesticCapital(), 1), { department: 'COM' });
  assert.equal(ranking.pick(domesticCapital(), 2), null);
});

test('the ranking leaves those without a target out, and lists them apart', () => {
  const [bars] = ranking.option(domesticCapital(), zh, theme, 600).series;

  assert.deepEqual(bars.data.map((/** @type {any} */ bar) => bar.value), [30, 20.12]);
  assert.deepEqual(unranked(domesticCapital()).map(({ department }) => department.code), ['EDU']);
});

test('a status in the ranking has a mark besides its colour', () => {
  const [, figures] = ranking.option(domesticCapital(), zh, theme, 600).yAxis;

  assert.equal(figures.axisLabel.formatter('12 / 40', 0), '{AHEAD|▲}{rate|30%}12 / 40');
});

test('the table behind a chart tells the same', () => {
  const { head, rows } = progress.table(domesticCapital(), zh);

  assert.equal(rows.length, 12);
  assert.ok(rows.every((row) => row.length === head.length));
  assert.deepEqual(rows[2].slice(0, 3).map(({ text }) => text), ['3月', '12.52', '24.07']);
});

test('the ends of the plan and of the forecast are written apart where they are near', () => {
  const offsets = (/** @type {number} */ yearEnd) => {
    const forecast = { ...domesticCapital().forecast, yearEnd };
    const [, planned, foreseen] = progress.option(domesticCapital({ forecast }), zh, theme, 600).series;
    return [planned, foreseen].map(({ data }) => data[11].label.offset[1]);
  };

  assert.deepEqual(offsets(96.28), [0, 0]);
  assert.deepEqual(offsets(210), [-8, 8]);
  assert.deepEqual(offsets(216), [8, -8]);
});
