import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closed, opened, read, START, turned, write } from '../app/state.js';

test('an empty address is the start, and the start an empty address', () => {
  assert.deepEqual(read(''), START);
  assert.equal(write(START), '');
});

test('what is written is read again', () => {
  const state = {
    ...START,
    page: 'chains',
    pick: 'BIOMED',
    asOf: '2015-03-31',
    indicator: 'DOMESTIC_CAPITAL',
    published: true,
    lang: /** @type {const} */ ('en'),
    theme: /** @type {const} */ ('dark'),
    drawer: 'DOMESTIC_CAPITAL',
    department: 'INVEST_BUREAU',
    month: 3,
    project: 'WJ2015-001',
    form: /** @type {const} */ ('arrival'),
  };

  assert.deepEqual(read(write(state)), state);
});

test('what an address says wrongly is left out', () => {
  const state = read('?asOf=2015-02-30&lang=fr&theme=pink&drawer=X&month=13');

  assert.deepEqual(state, { ...START, drawer: 'X' });
});

test('a scope is of the projects that are looked for', () => {
  const state = { ...START, drawer: 'projects', scope: 'stage:SIGNED,chain:BIOMED' };

  assert.deepEqual(read(write(state)), state);
  assert.equal(read('?drawer=projects&scope=colour:red').scope, null);
  assert.equal(read('?scope=stage:SIGNED').scope, null);
});

test('another page forgets what was chosen on the last one', () => {
  assert.deepEqual(turned(read('?page=chains&pick=BIOMED&asOf=2015-03-31&drawer=projects'), 'funnel'), {
    ...START,
    asOf: '2015-03-31',
    page: 'funnel',
  });
});

test('a form is of a project, and one that we have', () => {
  assert.equal(read('?drawer=X&project=P&form=advance').form, 'advance');
  assert.equal(read('?drawer=X&form=advance').form, null);
  assert.equal(read('?drawer=X&project=P&form=erase').form, null);
});

test('a panel that is shared is named with its values, or nothing is', () => {
  const state = { ...START, drawer: 'share', share: 'chain-map?chain=BIOMED' };

  assert.deepEqual(read(write(state)), state);
  assert.equal(read('?drawer=share').drawer, null);
  assert.equal(read('?drawer=share&share=../x').drawer, null);
});

test('nothing is narrowed without a drawer', () => {
  assert.deepEqual(read('?department=INVEST&month=3&project=P'), START);
});

test('opening another drawer forgets what the last one was narrowed to', () => {
  const before = read('?asOf=2015-03-31&drawer=X&department=INVEST&project=P');

  assert.deepEqual(opened(before, 'Y', { month: 2 }), { ...START, asOf: '2015-03-31', drawer: 'Y', month: 2 });
  assert.deepEqual(closed(before), { ...START, asOf: '2015-03-31' });
});
