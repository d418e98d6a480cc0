import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { moveOfKey, moveOfTouch } from '../app/remote.js';
import { nextPace, rotation } from '../app/rotation.js';
import { read, START, turned, write } from '../app/state.js';

/** @param {string} name @param {boolean} [shiftKey] */
const key = (name, shiftKey = false) => moveOfKey({ key: name, shiftKey, ctrlKey: false, altKey: false, metaKey: false });

test('remote controls and keyboards turn pages, and leave', () => {
  assert.deepEqual(['PageDown', 'ArrowRight', ' '].map((name) => key(name)), ['next', 'next', 'next']);
  assert.deepEqual(['PageUp', 'ArrowLeft'].map((name) => key(name)), ['before', 'before']);
  assert.equal(key(' ', true), 'before');
  assert.equal(key('Escape'), 'leave');
  assert.equal(key('ArrowDown'), null);
  assert.equal(moveOfKey({ key: 'ArrowLeft', shiftKey: false, ctrlKey: false, altKey: true, metaKey: false }), null);
});

test('a finger turns a page across, not along, and not slowly', () => {
  const from = { x: 500, y: 500, at: 0 };
  assert.equal(moveOfTouch(from, { x: 300, y: 520, at: 200 }), 'next');
  assert.equal(moveOfTouch(from, { x: 700, y: 480, at: 200 }), 'before');
  assert.equal(moveOfTouch(from, { x: 470, y: 500, at: 100 }), null);
  assert.equal(moveOfTouch(from, { x: 300, y: 300, at: 200 }), null);
  assert.equal(moveOfTouch(from, { x: 300, y: 500, at: 2000 }), null);
});

test('the address of a meeting can be sent', () => {
  const state = { ...START, page: 'funnel', meeting: 2, every: 30 };
  assert.deepEqual(read(write(state)), state);
  assert.deepEqual(read('?meeting=0&every=30'), START);
  assert.deepEqual(read('?meeting=3&every=7'), { ...START, meeting: 3 });
  assert.equal(turned(state, 'chains').meeting, 2);
});

test('pages turn by the clock, which a touch and what lies over them stop', () => {
  mock.timers.enable({ apis: ['setInterval'] });
  let turns = 0;
  let over = false;
  const clock = rotation({ turn: () => (turns += 1), held: () => over, changed: () => undefined });
  assert.deepEqual([null, 15, 30, 60].map(nextPace), [15, 30, 60, null]);

  clock.set(15);
  mock.timers.tick(14_000);
  assert.deepEqual([clock.left, turns], [1, 0]);
  mock.timers.tick(1000);
  assert.deepEqual([clock.left, turns], [15, 1]);
  over = true;
  mock.timers.tick(20_000);
  over = false;
  clock.pause(true);
  mock.timers.tick(20_000);
  assert.deepEqual([clock.left, clock.paused, turns], [15, true, 1]);
  clock.pause(false);
  clock.again();
  mock.timers.tick(15_000);
  assert.equal(turns, 2);
  clock.set(null);
  mock.timers.tick(60_000);
  assert.deepEqual([clock.left, turns], [null, 2]);
  mock.timers.reset();
});
