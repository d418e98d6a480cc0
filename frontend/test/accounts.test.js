import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accounts as accountsEn } from '../i18n/accounts-en.js';
import { accounts as accountsZh } from '../i18n/accounts-zh.js';
import { admin as adminEn } from '../i18n/admin-en.js';
import { admin as adminZh } from '../i18n/admin-zh.js';

/** @type {Record<string, Record<string, string>[]>} */
const WORDS = { accounts: [accountsZh, accountsEn], administration: [adminZh, adminEn] };

for (const [name, [zh, en]] of Object.entries(WORDS)) {
  test(`${name} say the same in both languages, with the same values`, () => {
    assert.deepEqual(Object.keys(en).sort(), Object.keys(zh).sort());
    for (const message of Object.keys(zh)) {
      assert.deepEqual(values(en[message]), values(zh[message]), message);
      assert.match(zh[message], /\p{Script=Han}/u);
      assert.doesNotMatch(en[message], /\p{Script=Han}/u);
    }
  });
}

/** @param {string} text */
function values(text) {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
}
