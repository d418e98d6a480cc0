import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPinned, readAlone } from '../app/alone.js';
import { homeAddress } from '../app/home.js';
import { tries } from '../app/room.js';
import { share as en } from '../i18n/share-en.js';
import { share as zh } from '../i18n/share-zh.js';
import { dataAddress, deckAddress, frameAddress, pictureAddress, snippet } from '../share/addresses.js';

const MOVING = { id: 'chain-map', variables: { chain: 'BIOMED' }, asOf: null, knownAt: null, lang: /** @type {const} */ ('zh') };
const PINNED = { ...MOVING, asOf: '2015-03-31', knownAt: '2015-04-02T01:30:00.000Z', lang: /** @type {const} */ ('en') };

test('what follows names no day and no moment, what is pinned both', () => {
  assert.equal(frameAddress(MOVING, 'auto'), '/embed/chain-map?chain=BIOMED');
  assert.equal(frameAddress(PINNED, 'transparent'), '/embed/chain-map?chain=BIOMED&asOf=2015-03-31&knownAt=2015-04-02T01%3A30%3A00.000Z&lang=en&theme=transparent');
  assert.equal(dataAddress({ ...MOVING, variables: {} }, 'csv'), '/panels/chain-map.csv');
  assert.equal(deckAddress(MOVING), '/decks/board.pptx?panels=chain-map%3Fchain%3DBIOMED');
});

test('a picture has a size; left to itself it is light', () => {
  const how = { form: /** @type {const} */ ('png'), width: 960, height: 540, scale: 2 };

  assert.equal(pictureAddress(MOVING, { ...how, theme: 'dark' }), '/panels/chain-map.png?chain=BIOMED&theme=dark&width=960&height=540&scale=2');
  assert.equal(pictureAddress(MOVING, { ...how, theme: 'light', form: 'svg', scale: 1 }), '/panels/chain-map.svg?chain=BIOMED&width=960&height=540');
});

test('a title cannot leave its frame', () => {
  assert.equal(
    snippet('http://a/embed/x?a=1&b=2', 'A "b" <c>', { width: 640, height: 360 }),
    '<iframe src="http://a/embed/x?a=1&amp;b=2" title="A &quot;b&quot; &lt;c&gt;" width="640" height="360" style="border:0" loading="lazy"></iframe>',
  );
});

test('the sheet says the same in both languages, with the same values', () => {
  assert.deepEqual(Object.keys(en).sort(), Object.keys(zh).sort());
  for (const name of /** @type {(keyof typeof zh)[]} */ (Object.keys(zh))) {
    assert.deepEqual(values(en[name]), values(zh[name]), name);
    assert.doesNotMatch(en[name], /\p{Script=Han}/u);
  }
});

/** @param {string} text */
function values(text) {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
}

test('a frame reads what the sheet writes', () => {
  const address = frameAddress(PINNED, 'transparent');
  const read = readAlone('/embed/chain-map', address.slice(address.indexOf('?')));

  assert.deepEqual(read, { ...PINNED, theme: 'light', transparent: true, link: null });
  assert.ok(isPinned(read) && !isPinned({ ...read, knownAt: null }));
  assert.equal(readAlone('/embed/x', '?knownAt=2015-04-02T09:30:00 08:00').knownAt, '2015-04-02T01:30:00.000Z');
});

test('a frame leads to the page where its panel is at home, on its day', () => {
  const look = { asOf: '2015-03-31', lang: /** @type {const} */ ('en'), theme: /** @type {const} */ ('auto') };

  assert.equal(homeAddress({ drawing: 'CHAIN_MAP', variables: { chain: 'BIOMED' } }, look), '/?page=chains&pick=BIOMED&asOf=2015-03-31&lang=en');
  assert.equal(homeAddress({}, { ...look, asOf: null, lang: 'zh' }), '/?page=panels');
});

test('a small frame first says less, then smaller; a large one says it larger', () => {
  assert.deepEqual(tries(900, 560)[0], { size: 1, less: 0 });
  assert.deepEqual(tries(1920, 1080)[0], { size: 1.8, less: 0 });
  const small = tries(200, 120);
  assert.deepEqual(small[0], { size: 0.6, less: 0 });
  assert.deepEqual(small[small.length - 1], { size: 0.35, less: 3 });
});
