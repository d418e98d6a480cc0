import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ALL, filterOf, filterOfListing, readListing, writeListing } from '../app/project-pick.js';

test('every word has to be somewhere in the name, the code or the investor', () => {
  assert.deepEqual(filterOf(' 医药　wj-1 '), {
    and: [
      { or: [{ name: { contains: '医药' } }, { code: { contains: '医药' } }, { investor: { contains: '医药' } }] },
      { or: [{ name: { contains: 'wj-1' } }, { code: { contains: 'WJ-1' } }, { investor: { contains: 'wj-1' } }] },
    ],
  });
  assert.deepEqual(filterOf('  '), { and: [] });
});

test('a list is written into the address and read again, whatever is typed', () => {
  for (const listing of [
    ALL,
    { ...ALL, text: '城/南:, 50%' },
    { ...ALL, scope: { stage: 'SIGNED', link: '冷链,物流' }, stuck: true },
    /** @type {const} */ ({ ...ALL, order: 'PLANNED', down: false }),
  ]) {
    assert.deepEqual(readListing(writeListing(listing)), listing);
  }
  assert.equal(writeListing(ALL), null);
  assert.deepEqual(readListing('//-COLOUR/'), ALL);
});

test('stuck is what has stood on its way for long', () => {
  assert.deepEqual(filterOfListing({ ...ALL, stuck: true }, '2015-03-31').and.slice(2), [
    { stage: { in: ['RESERVE', 'SIGNED', 'STARTED', 'BUILDING'] } },
    { stageOn: { lt: '2014-10-02' } },
  ]);
});
