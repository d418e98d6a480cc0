import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyst } from '../i18n/analyst-zh.js';
import { en } from '../i18n/en.js';
import { front } from '../i18n/front-zh.js';
import { words } from '../i18n/index.js';
import { live } from '../i18n/live-zh.js';
import { pages } from '../i18n/pages-zh.js';
import { time } from '../i18n/time-zh.js';
import { zh } from '../i18n/zh.js';
import { lettersOfOthers } from './letters.js';

const messages = /** @type {(keyof typeof zh)[]} */ (Object.keys(zh));

test('both languages say the same things', () => {
  assert.deepEqual(Object.keys(en).sort(), Object.keys(zh).sort());
  for (const message of messages) {
    assert.ok(zh[message].length > 0 && en[message].length > 0, message);
  }
});

test('a message is worded in one place', () => {
  const [mine, theirs] = [Object.keys(analyst), Object.keys(pages)];
  assert.deepEqual(mine.filter((message) => theirs.includes(message)), []);
});

test('both languages use the same values', () => {
  for (const message of messages.filter((name) => !['day', 'monthLong'].includes(name))) {
    assert.deepEqual(values(en[message]), values(zh[message]), message);
  }
});

test('English is English', () => {
  const chinese = messages.filter((message) => /\p{Script=Han}/u.test(en[message]));

  assert.deepEqual(chinese, ['switchLanguage']);
});

test('days, months and amounts are told as each language tells them', () => {
  assert.equal(words('zh').day('2015-03-31'), '2015年3月31日');
  assert.equal(words('en').day('2015-03-31'), '31 Mar 2015');
  assert.equal(words('zh').monthOf(2015, 3), '2015年3月');
  assert.equal(words('en').monthOf(2015, 3), 'Mar 2015');
  assert.equal(words('zh').moment('2015-04-02T17:30:00Z'), '2015年4月3日 01:30');
  assert.equal(words('zh').amount('24.07', '亿元'), '24.07亿元');
});

test('the front page finds its own letters in the first file of our font, else `npm run font`', async () => {
  assert.equal(await lettersOfOthers(Object.values({ ...front, ...time, ...live }).join('')), '');
});

/** @param {string} text */
function values(text) {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
}
