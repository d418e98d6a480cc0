import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accounts as en } from '../i18n/accounts-en.js';
import { accounts as zh } from '../i18n/accounts-zh.js';

test('accounts say the same in both languages, with the same values', () => {
  assert.deepEqual(Object.keys(en).sort(), Object.keys(zh).sort());
  for (const name of /** @type {(keyof typeof zh)[]} */ (Object.keys(zh))) {
    assert.deepEqual(values(en[name]), values(zh[name]), name);
    assert.match(zh[name], /\p{Script=Han}/u);
  }
});

/** @param {string} text */
function values(text) {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
}
