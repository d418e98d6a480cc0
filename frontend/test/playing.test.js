import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedAhead } from '../app/ahead.js';
import { course, inYearUntil, monthDay } from '../app/dates.js';
import { player } from '../app/player.js';

const demonstration = { reporting: '2015-03-31', last: '2026-11-26' };
const real = { reporting: '2026-11-26', last: '2026-11-26' };

test('a month stands for its end, for the reporting day in it, and for nothing while it is to come', () => {
  assert.equal(monthDay(2015, 2, demonstration), '2015-02-28');
  assert.equal(monthDay(2015, 12, demonstration), '2015-12-31');
  assert.equal(monthDay(2026, 10, real), '2026-10-31');
  assert.equal(monthDay(2026, 11, real), '2026-11-26');
  assert.equal(monthDay(2026, 12, real), null);
  assert.equal(monthDay(2026, 11, demonstration), '2026-11-26');
  assert.equal(monthDay(2015, 3, { reporting: '2015-03-20', last: '2026-11-26' }), '2015-03-20');
});

test('playing goes on to the reporting day, or from there to the end of the year, or begins again', () => {
  assert.deepEqual(course('2015-01-31', demonstration), ['2015-02-28', '2015-03-31']);
  assert.deepEqual(course('2015-03-31', demonstration), ['2015-01-31', '2015-02-28', '2015-03-31']);
  assert.deepEqual(course('2015-11-15', demonstration), ['2015-11-30', '2015-12-31']);
  assert.equal(course('2015-12-31', demonstration).length, 12);
  assert.equal(course('2014-12-31', demonstration).length, 12);
  assert.deepEqual(course('2026-09-30', real), ['2026-10-31', '2026-11-26']);
});

test('another year is not one to come', () => {
  assert.equal(inYearUntil('2025-12-31', 2026, '2026-11-26'), '2026-11-26');
  assert.equal(inYearUntil('2015-02-28', 2016, '2026-11-26'), '2016-02-29');
});

test('days are shown one after another, each asked for before, and not after a stop', async () => {
  /** @type {string[]} */
  const done = [];
  const playing = player({
    ahead: async (day) => done.push(`asked ${day}`),
    show: (day, first) => {
      done.push(`${first ? 'first' : 'then'} ${day}`);
      if (day === 'b') {
        playing.stop();
      }
    },
    changed: () => done.push(playing.playing ? 'plays' : 'stands'),
    wait: async () => undefined,
  });

  await playing.play(['a', 'b', 'c']);

  assert.deepEqual(done, ['plays', 'asked a', 'first a', 'asked b', 'then b', 'stands']);
});

test('what is asked ahead is handed out once', async () => {
  let count = 0;
  const ahead = askedAhead(async (/** @type {{day: string}} */ { day }) => `${day} ${(count += 1)}`);

  await ahead.ask({ day: 'a' });
  await ahead.ask({ day: 'a' });

  assert.equal(await ahead.take({ day: 'a' }), 'a 1');
  assert.equal(await ahead.take({ day: 'a' }), 'a 2');
});
