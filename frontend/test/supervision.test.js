import assert from 'node:assert/strict';
import { test } from 'node:test';
import { START } from '../app/state.js';
import { ANSWERS } from '../forms/answer.js';
import { words } from '../i18n/index.js';
import { supervision as page } from '../pages/supervision.js';
import { EVERYTHING, choiceOf, holdersTable, pickOf, rulesOption, rulesTable, supervisionSentence, trendOption, trendSentence } from '../panels/supervision.js';
import { theme } from './samples.js';

const zh = words('zh');

/** @type {import('../api/supervision-types.js').Supervision} */
const board = {
  all: {
    totalCount: 5,
    byRule: [
      { rule: 'TALK_WITHOUT_FOLLOW_UP', label: '重洽谈轻跟踪', count: 1 },
      { rule: 'SIGNED_WITHOUT_FUNDS', label: '重签约轻到资', count: 0 },
      { rule: 'PROMISE_OVERDUE', label: '承诺逾期', count: 4 },
    ],
    byDepartment: [{ department: { code: 'ECON', name: '区经信局' }, count: 3 }],
    byPerson: [{ person: { code: 'ZHOU', name: '周某某' }, count: 2 }],
  },
  chosen: { totalCount: 0, nodes: [] },
  answered: { totalCount: 0, nodes: [] },
  alertTrend: [
    { date: '2015-03-29', count: 4 },
    { date: '2015-03-30', count: 7 },
    { date: '2015-03-31', count: 5 },
  ],
};

test('a choice is written and read again', () => {
  for (const pick of [null, 'PROMISE_OVERDUE//', '/ECON/', '//ZHOU', 'PROMISE_OVERDUE/ECON/ZHOU', '///2015-02-28', 'PROMISE_OVERDUE////2015-02-28']) {
    assert.equal(pickOf(choiceOf(pick)), pick);
  }
  assert.deepEqual(page.variables?.({ ...START, pick: 'PROMISE_OVERDUE/ECON' }), { rules: ['PROMISE_OVERDUE'], department: 'ECON', person: null, begunAfter: null, endedSince: null });
  assert.deepEqual(page.variables?.(START), { rules: null, department: null, person: null, begunAfter: null, endedSince: null });
});

test('the sentence names what there is most of, and whose', () => {
  assert.equal(supervisionSentence(board, zh), '共有督查事项5项，最多的是承诺逾期4项、重洽谈轻跟踪1项；责任最集中的是区经信局，3项。');
  assert.equal(supervisionSentence({ ...board, all: { totalCount: 0, byRule: [], byDepartment: [], byPerson: [] } }, zh), '没有督查事项。');
});

test('a rule that nothing breaks has no bar but a row in the table', () => {
  const option = rulesOption(board, { ...EVERYTHING, rule: 'PROMISE_OVERDUE' }, zh, theme);

  assert.deepEqual(option.yAxis.data, ['重洽谈轻跟踪', '承诺逾期']);
  assert.deepEqual(option.series[0].data.map((/** @type {any} */ bar) => bar.itemStyle.color), [theme.track, theme.cumulative]);
  assert.equal(rulesTable(board, zh).rows.length, 3);
  assert.deepEqual(holdersTable(board, 'department', zh).rows[0][0].scope, { ...EVERYTHING, department: 'ECON' });
  assert.deepEqual(holdersTable(board, 'person', zh).rows[0][0], { text: '周某某', scope: { ...EVERYTHING, person: 'ZHOU' } });
});

test('the trend starts at nought and tells its highest day', () => {
  const option = trendOption(board, zh, theme);

  assert.equal(option.yAxis.min, 0);
  assert.deepEqual(option.series[0].data.map((/** @type {any} */ point) => point.value), [4, 7, 5]);
  assert.equal(option.xAxis.data[2], '3月31日');
  assert.equal(trendSentence(board, zh), '2015年3月29日4项，现在5项；最多时7项（2015年3月30日）。');
});

test('an answer counts from the day that is shown, and comes back thirty days later unless another day is chosen', () => {
  const values = { ...ANSWERS.answer.start('2015-03-31'), reason: ' 外线工程已招标 ' };

  assert.deepEqual(ANSWERS.answer.input(values, 'A:1', '2015-03-31'), { alert: 'A:1', reason: '外线工程已招标', until: '2015-04-30', on: '2015-03-31' });
  assert.deepEqual(ANSWERS.answer.fields(zh).map(({ name }) => name), ['reason', 'until']);
  assert.deepEqual(ANSWERS.withdrawal.input({ reason: ' ' }, 'A:1', '2015-03-31'), { alert: 'A:1', on: '2015-03-31', reason: null });
});
