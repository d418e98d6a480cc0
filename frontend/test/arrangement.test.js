import assert from 'node:assert/strict';
import { test } from 'node:test';
import { added, moved, sized, without } from '../app/arrangement.js';

/** @type {import('../app/arrangement.js').Place[]} */
const board = [
  { panel: 'a', size: 'SMALL' },
  { panel: 'b', size: 'MEDIUM' },
  { panel: 'c', size: 'LARGE' },
];
const order = (/** @type {{panel: string}[]} */ places) => places.map(({ panel }) => panel).join('');

test('a panel moves, and nothing is lost', () => {
  assert.equal(order(moved(board, 'a', 1)), 'bac');
  assert.equal(order(moved(board, 'c', 0)), 'cab');
  assert.equal(order(moved(board, 'a', -1)), 'abc');
  assert.equal(order(moved(board, 'b', 9)), 'acb');
  assert.equal(moved(board, 'x', 0), board);
  assert.deepEqual(moved(board, 'a', 2)[2], { panel: 'a', size: 'SMALL' });
});

test('a panel has one width, is on the board once, and comes off it', () => {
  assert.deepEqual(sized(board, 'b', 'LARGE').map(({ size }) => size), ['SMALL', 'LARGE', 'LARGE']);
  assert.deepEqual(added(board, 'd')[3], { panel: 'd', size: 'MEDIUM' });
  assert.equal(added(board, 'a'), board);
  assert.equal(order(without(board, 'b')), 'ac');
});
