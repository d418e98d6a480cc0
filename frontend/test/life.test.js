import assert from 'node:assert/strict';
import { test } from 'node:test';
import { totals } from '../charts/money.js';
import { words } from '../i18n/index.js';
import { lifeEvents, lifeStages } from '../panels/life.js';

const project = /** @type {any} */ ({
  stageHistory: [
    { label: '储备', on: '2014-01-01', note: null },
    { label: '签约', on: '2014-03-01', note: null },
    { label: '开工', on: '2015-05-01', note: null },
  ],
  recognitions: [{ on: null, levelLabel: '市认定', stepLabel: '已认定' }],
  reviews: [],
  arrivals: [{ on: '2014-03-01', amount: { text: '1亿元' }, sourceLabel: '省外内资', reference: 'DZ-1', note: null }],
  physicalInvestments: [],
  followUps: [],
  commitments: [
    { code: 'CN-1', promise: '通路', by: 'ECON', dueOn: '2014-12-31', doneOn: null, status: 'OVERDUE', policy: { title: '办法' } },
    { code: 'CN-2', promise: '通电', by: null, dueOn: '2014-12-31', doneOn: '2015-02-01', status: 'DONE', policy: null },
  ],
  requests: [],
  factors: [],
  supports: [],
});

test('a life is told by day, the newest first, each with where it stands in the record', () => {
  const events = lifeEvents(project, '2015-03-31', (by) => by && '区经信局', words('zh'));

  assert.deepEqual(events.map(({ on }) => on), ['2015-05-01', '2015-02-01', '2014-12-31', '2014-03-01', '2014-03-01', '2014-01-01']);
  assert.deepEqual(events[0], { on: '2015-05-01', kind: 'lifeStage', what: '开工', source: '', later: true, urgent: false });
  assert.deepEqual(events[2], { on: '2014-12-31', kind: 'lifePromise', what: '通路 · 逾期', source: 'CN-1 · 区经信局 · 办法', later: false, urgent: true });
  assert.equal(events[3].what, '1亿元 · 省外内资');
});

test('what is withheld is told in its place', () => {
  const talked = { ...project, followUps: [{ on: '2014-02-01', kind: '上门', by: null, place: null, summary: null, nextStep: null, nextOn: null, withheld: '仅投促局可见' }] };

  assert.equal(lifeEvents(talked, '2015-03-31', (by) => by, words('zh')).find(({ kind }) => kind === 'lifeVisit')?.what, '上门 · 仅投促局可见');
});

test('a stage lasts until the next, the one where it stands until the day', () => {
  assert.deepEqual(
    lifeStages(project, '2015-03-31').map(({ label, days, current, later }) => [label, days, current, later]),
    [['储备', 59, false, false], ['签约', 395, true, false], ['开工', null, false, true]],
  );
});

test('money adds up without crumbs', () => {
  assert.deepEqual(totals([0.1, 0.2, -0.05]), [0.1, 0.3, 0.25]);
});
