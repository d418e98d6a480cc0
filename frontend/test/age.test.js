import assert from 'node:assert/strict';
import { test } from 'node:test';
import { age, unchanged } from '../app/same.js';

const MINUTE = 60_000;

test('an age is told in the largest unit that it fills', () => {
  assert.equal(age(59_999), null);
  assert.deepEqual(age(MINUTE), { unit: 'ageMinutes', n: 1 });
  assert.deepEqual(age(59 * MINUTE), { unit: 'ageMinutes', n: 59 });
  assert.deepEqual(age(3 * 60 * MINUTE + 1), { unit: 'ageHours', n: 3 });
  assert.deepEqual(age(49 * 60 * MINUTE), { unit: 'ageDays', n: 2 });
});

test('an answer that says the same is not drawn again, and takes the later revision', () => {
  const shown = { about: { revision: 7, user: 'anna' }, board: { revision: 7, year: 2015 } };
  assert.equal(unchanged(null, shown), null);
  assert.equal(unchanged(shown, { about: { revision: 8, user: 'anna' }, board: { revision: 8, year: 2015 } }), shown);
  assert.deepEqual([shown.about.revision, shown.board.revision], [8, 8]);
  assert.equal(unchanged(shown, { about: { revision: 9, user: 'anna' }, board: { revision: 9, year: 2016 } }), null);
  assert.equal(unchanged(shown, { about: { revision: 9, user: 'berta' }, board: { revision: 9, year: 2015 } }), null);
});
