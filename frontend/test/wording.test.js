import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figure, size } from '../i18n/figures.js';
import { words } from '../i18n/index.js';
import { progress } from '../panels/progress.js';
import { differenceText, signed } from '../panels/published.js';
import { ranking } from '../panels/ranking.js';
import { lead, ofTarget, verdict } from '../panels/wording.js';
import { board, domesticCapital } from './samples.js';

const zh = words('zh');
const en = words('en');

test('the verdict names those that are behind, worst first', () => {
  assert.equal(
    verdict(board(), zh),
    '3项指标中2项落后：到位省外内资严重滞后（落后13.7个百分点）、重大项目滞后（落后9.21个百分点）。利用外资正常（超4个百分点）。',
  );
});

test('the verdict of a good day, of a bad one, and of an empty board', () => {
  const all = board();
  const fine = { ...all, indicators: all.indicators.slice(0, 1) };
  const bad = { ...all, indicators: all.indicators.slice(1) };

  assert.match(verdict(fine, zh), /^1项指标均不低于序时进度/);
  assert.match(verdict(bad, zh), /^2项指标全部落后/);
  assert.equal(verdict({ ...all, indicators: [] }, zh), '暂无指标。');
});

test('an indicator without a target is not called on schedule', () => {
  const open = domesticCapital({ status: 'NO_TARGET', statusLabel: '未下达目标', lead: null });

  assert.doesNotMatch(verdict({ ...board(), indicators: [open] }, zh), /均不低于/);
});

test('leads are told in percentage points', () => {
  assert.equal(lead(-9.21, zh), '落后序时进度 9.21 个百分点');
  assert.equal(lead('4', zh), '超序时进度 4 个百分点');
  assert.equal(lead(0, zh), '与序时进度持平');
  assert.equal(lead(null, zh), '未下达目标');
  assert.equal(lead(-13.7, en), '13.7 pp behind schedule');
});

test('figures have no trailing zeros and are rounded half up from the exact decimal', () => {
  assert.equal(figure('24.0700'), '24.07');
  assert.equal(figure('1.005'), '1.01');
  assert.equal(figure(11000), '11000');
  assert.equal(size('-13.70'), '13.7');
  assert.equal(ofTarget(3, 19, zh), '3 / 19');
  assert.equal(ofTarget(3, null, zh), '3');
});

test('a sentence says what the progress chart shows', () => {
  assert.equal(
    progress.sentence(domesticCapital(), board(), zh),
    '截至3月累计24.07亿元，序时应完成53.25亿元；照此进度全年约96.28亿元（45.2%），今后每月需完成20.99亿元。',
  );
});

test("in the middle of a month the plan of the month's end is not held against it", () => {
  assert.doesNotMatch(progress.sentence(domesticCapital(), { ...board(), asOf: '2015-03-10' }, zh), /53\.25/);
});

test('a sentence says what the ranking shows', () => {
  assert.equal(
    ranking.sentence(domesticCapital(), board(), zh),
    '2个单位承担目标，1个落后序时进度25%。',
  );
});

test('a published figure is told beside the one that is known now', () => {
  const difference = {
    code: 'DOMESTIC_CAPITAL',
    name: '到位省外内资',
    department: null,
    delta: '1.30',
    published: { actual: '24.07', unitLabel: '亿元' },
    now: { actual: '25.37' },
  };

  assert.equal(differenceText(difference, zh), '到位省外内资：通报24.07，现行25.37亿元（差额+1.3）');
  assert.equal(differenceText({ ...difference, delta: 0 }, zh), '到位省外内资：通报24.07，现行25.37亿元');
  assert.equal(differenceText({ ...difference, published: null, delta: null }, zh), '到位省外内资：通报—，现行25.37');
  assert.equal(signed('-0.5'), '-0.5');
});
