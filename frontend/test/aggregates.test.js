import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rows, shownStages } from '../aggregates/table.js';

const key = (/** @type {string} */ value) => ({ value, label: value });
const group = (/** @type {string[]} */ keys, /** @type {number | null} */ count) =>
  /** @type {import('../aggregates/table.js').Group} */ ({ keys: keys.map(key), count, planned: null, arrived: null, arrivalRate: null, share: null, suppressed: count === null ? '不足' : null });

test('a group has its stages: none is 0, what is kept back is nothing', () => {
  const stages = shownStages({ suppressed: null, groups: [group(['RESERVE'], 20), group(['SIGNED'], 9), group(['PRODUCING'], null)] });
  const byStage = { suppressed: null, groups: [group(['A', 'RESERVE'], 12), group(['B', 'RESERVE'], null), group(['B', 'SIGNED'], null)] };

  const told = rows({ suppressed: null, groups: [group(['A'], 12), group(['B'], 9), group(['C'], null)] }, byStage, stages);

  assert.deepEqual(stages.map(({ value }) => value), ['RESERVE', 'SIGNED']);
  assert.deepEqual(told.map((row) => row.stages), [[12, 0], [null, null], [null, null]]);
});

test('where the table is kept back, so is every cell of it', () => {
  const told = rows({ suppressed: null, groups: [group(['A'], 12)] }, { suppressed: '不足', groups: [] }, [key('RESERVE')]);

  assert.deepEqual(told[0].stages, [null]);
});
