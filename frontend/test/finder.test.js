import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filterOf } from '../app/finder.js';

test('every word has to be somewhere in the name, the code or the investor', () => {
  assert.deepEqual(filterOf(' 医药　wj-1 '), {
    and: [
      { or: [{ name: { contains: '医药' } }, { code: { contains: '医药' } }, { investor: { contains: '医药' } }] },
      { or: [{ name: { contains: 'wj-1' } }, { code: { contains: 'WJ-1' } }, { investor: { contains: 'wj-1' } }] },
    ],
  });
  assert.deepEqual(filterOf('  '), { and: [] });
});
