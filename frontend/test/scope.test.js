import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filterOfScope, readScope, scopeWords, writeScope } from '../app/scope.js';
import { words } from '../i18n/index.js';

test('a scope is written and read again, whatever its words', () => {
  const scope = { stage: 'SIGNED', link: '冷链,物流: 50%' };

  assert.deepEqual(readScope(writeScope(scope)), scope);
  assert.equal(writeScope({}), null);
});

test('what an address says wrongly is left out', () => {
  assert.deepEqual(readScope('colour:red,stage:,link:%zz,kind:NEW'), { kind: 'NEW' });
  assert.deepEqual(readScope(null), {});
});

test('a scope is a filter of projects', () => {
  assert.deepEqual(filterOfScope({ chain: 'BIOMED', major: 'false' }), {
    and: [{ major: { eq: false } }, { chain: { eq: 'BIOMED' } }],
  });
  assert.deepEqual(filterOfScope({ inHand: 'true' }), { and: [{ stage: { ne: 'TERMINATED' } }] });
});

test('a scope is told by the names that its projects know', () => {
  const project = /** @type {any} */ ({ stageLabel: '签约', industry: { name: '生物医学' }, link: null, department: null });

  assert.equal(scopeWords({ stage: 'SIGNED', industry: 'BIOMED', link: 'API' }, project, words('zh')), '签约 · API · 生物医学');
  assert.equal(scopeWords({ major: 'true' }, undefined, words('zh')), '重大项目');
});
