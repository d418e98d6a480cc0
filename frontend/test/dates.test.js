import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inYear, isDay, isMonthEnd, monthEnd } from '../app/dates.js';

test('a day exists or it does not', () => {
  assert.ok(isDay('2016-02-29'));
  for (const wrong of ['2015-02-29', '1900-02-29', '2015-13-01', '2015-00-10', '2015-3-1', '', 'today']) {
    assert.ok(!isDay(wrong), wrong);
  }
});

test('months end where the calendar says', () => {
  assert.equal(monthEnd(2015, 2), '2015-02-28');
  assert.equal(monthEnd(2016, 2), '2016-02-29');
  assert.equal(monthEnd(2015, 4), '2015-04-30');
  assert.ok(isMonthEnd('2015-03-31'));
  assert.ok(!isMonthEnd('2015-03-30'));
});

test("a month's end stays one in another year, and another day stays itself", () => {
  assert.equal(inYear('2015-02-28', 2016), '2016-02-29');
  assert.equal(inYear('2016-02-29', 2015), '2015-02-28');
  assert.equal(inYear('2015-03-15', 2014), '2014-03-15');
});
