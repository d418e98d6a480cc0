import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words } from '../i18n/index.js';
import { funnelOption, funnelTable, monthsOption, monthsSentence, monthsTable } from '../panels/funnel.js';
import { mixOption, mixSentence, mixTable, moneyOption, moneySentence, moneyTable } from '../panels/industries.js';
import { funnel as funnelPage } from '../pages/funnel.js';
import { START } from '../app/state.js';
import { theme } from './samples.js';

const zh = words('zh');
const en = words('en');

/**
 * @param {Partial<import('../api/funnel-types.js').FunnelStage>} change
 * @returns {import('../api/funnel-types.js').FunnelStage}
 */
function stage(change) {
  return {
    stage: 'RESERVE',
    label: '储备',
    count: 55,
    monthOnMonth: { text: '-3.51%' },
    yearOnYear: { text: '——' },
    planned: { text: '274.23亿元' },
    plannedUsd: null,
    arrived: { text: '0万元' },
    arrivedUsd: null,
    enteredThisYear: 12,
    enteredYearOnYear: { text: '+20%' },
    medianDays: 186,
    conversion: null,
    cohort: null,
    movedOn: null,
    young: null,
    givenUp: 2,
    ...change,
  };
}

/** @type {import('../api/funnel-types.js').Funnel} */
const funnel = {
  sentence: '在册项目82个',
  conversionRule: '转化率',
  stuckBefore: 'SIGNED',
  terminated: 2,
  onTheBooks: 82,
  stages: [
    stage({}),
    stage({
      stage: 'SIGNED',
      label: '签约',
      count: 25,
      arrivedUsd: { text: '495万美元' },
      medianDays: '319.5',
      conversion: { percent: 68.18, text: '68.18%' },
      cohort: 110,
      movedOn: 75,
      young: 9,
    }),
  ],
  months: [
    { year: 2014, month: 12, stages: [month('RESERVE', '储备', 60, 1), month('SIGNED', '签约', 20, 2)] },
    { year: 2015, month: 1, stages: [month('RESERVE', '储备', 55, 0), month('SIGNED', '签约', 25, 5)] },
  ],
};

/**
 * @param {import('../api/funnel-types.js').StageCode} code
 * @param {string} label
 * @param {number} count
 * @param {number} entered
 */
function month(code, label, count, entered) {
  return { stage: code, label, count, entered };
}

/**
 * @param {Partial<import('../api/funnel-types.js').IndustryStanding>} change
 * @returns {import('../api/funnel-types.js').IndustryStanding}
 */
function standing(change) {
  return {
    industry: null,
    count: 76,
    terminated: 1,
    monthOnMonth: { text: '0%' },
    yearOnYear: { text: '+50%' },
    stages: [
      { stage: 'RESERVE', label: '储备', count: 50, enteredThisYear: 4, yearOnYear: { text: '+100%' } },
      { stage: 'SIGNED', label: '签约', count: 26, enteredThisYear: 3, yearOnYear: { text: '——' } },
    ],
    planned: { text: '563.11亿元' },
    plannedUsd: null,
    arrived: { text: '90亿元' },
    arrivedUsd: null,
    arrivedThisYear: { amount: '14.483', text: '14.483亿元' },
    arrivedThisYearUsd: { text: '3245万美元' },
    arrivedYearOnYear: { previous: 20, text: '-27.59%' },
    countShare: { percent: 100, text: '100%' },
    plannedShare: null,
    arrivedShare: null,
    ...change,
  };
}

/** @type {import('../api/funnel-types.js').Industries} */
const industries = {
  sentence: '支柱产业',
  total: standing({}),
  rows: [
    standing({ industry: { code: 'BIOMED', name: '生物医学', pillar: true, brand: '全链医学' } }),
    standing({
      industry: { code: 'FOOD', name: '健康食品', pillar: false, brand: null },
      arrivedYearOnYear: { previous: null, text: '——' },
    }),
  ],
};

test('a stage is a bar in the middle, as long as its projects are many, in its colour', () => {
  const [left, bars] = funnelOption(funnel, zh, theme).series;

  assert.deepEqual(bars.data.map((/** @type {any} */ bar) => bar.value), [55, 25]);
  assert.deepEqual(left.data, [0, 15]);
  assert.equal(bars.data[1].itemStyle.color, theme.stages.SIGNED);
});

test('beside a bar stand its money, its conversion and its days, and where projects are stuck it says so in words', () => {
  const [, figures] = funnelOption(funnel, zh, theme).yAxis;

  assert.equal(figures.data[0], '55个 · 274.23亿元');
  assert.equal(figures.axisLabel.formatter(figures.data[0], 0), '{figures|55个 · 274.23亿元}\n{step|停留186天}');
  assert.equal(figures.axisLabel.formatter(figures.data[1], 1).split('\n')[1], '{stuck|▼ 卡点 转化率68.18% · 停留319.5天}');
});

test('an empty funnel is drawn', () => {
  const none = { ...funnel, stages: funnel.stages.map((one) => ({ ...one, count: 0 })) };

  assert.equal(funnelOption(none, zh, theme).xAxis.max, 1);
});

test('the table tells base and part of each conversion, dollars beside yuan, and leads to the projects that are chosen', () => {
  const { head, rows } = funnelTable(funnel, { kind: 'NEW' }, zh);

  assert.ok(rows.every((row) => row.length === head.length));
  assert.equal(rows[1][8].text, '68.18%（75 / 110）');
  assert.equal(rows[1][5].text, '0万元 + 495万美元');
  assert.equal(rows[0][6].text, '12（+20%）');
  assert.deepEqual(rows[1][0].scope, { kind: 'NEW', stage: 'SIGNED' });
  assert.deepEqual(rows[2][0].scope, { kind: 'NEW', stage: 'TERMINATED' });
});

test('months are stacked by stage with their sum on top, the year under its first month', () => {
  const { series, xAxis } = monthsOption(funnel, zh, theme);

  assert.deepEqual(series[1].data, [20, 25]);
  assert.equal(series.at(-1).data[0].label.formatter, '80');
  assert.deepEqual(xAxis.data, ['12月\n2014', '1月\n2015']);
  assert.equal(monthsSentence(funnel, zh), '2014年12月至2015年1月：月末在手由80个到80个；其间签约7个、开工0个、投产0个。');
  assert.deepEqual(monthsTable(funnel, en).rows[0].map(({ text }) => text), ['Jan 2015', '55 (+0)', '25 (+5)']);
});

test('the address chooses the projects of the funnel', () => {
  const { variables } = funnelPage;

  assert.deepEqual(variables?.(START), { filter: null });
  assert.deepEqual(variables?.({ ...START, pick: 'major:true' }), { filter: { and: [{ major: { eq: true } }] } });
});

test('industries are rows of stages, a pillar with its brand, their sums at the ends', () => {
  const { yAxis, xAxis, series } = mixOption(industries, zh, theme);

  assert.deepEqual(yAxis.data, ['生物医学\n全链医学', '健康食品']);
  assert.deepEqual(mixOption(industries, en, theme).yAxis.data, ['生物医学', '健康食品']);
  assert.equal(xAxis.max, 76);
  assert.deepEqual(series[0].data, [50, 50]);
  assert.equal(series.at(-1).data[0].label.formatter, '76个 · 563.11亿元');
  assert.equal(mixSentence(industries, zh), '在手项目76个，最多的是生物医学：76个，占100%。');
  assert.equal(mixSentence({ ...industries, rows: [] }, zh), '没有在手项目。');
});

test('the money of two years stands side by side, and what nobody has is no bar', () => {
  const { series, yAxis } = moneyOption(industries, 2015, zh, theme);

  assert.deepEqual(series[0].data, [14.483, 14.483]);
  assert.deepEqual(series[1].data, [20, 0]);
  assert.deepEqual(yAxis[1].data, ['14.483亿元 -27.59%', '14.483亿元 ——']);
  assert.match(moneySentence(industries, zh), /14\.483亿元 \+ 3245万美元.*-27\.59%/);
});

test('the tables of the industries are as wide as their heads and lead to their projects', () => {
  for (const { head, rows } of [mixTable(industries, zh), moneyTable(industries, zh)]) {
    assert.ok(rows.every((row) => row.length === head.length));
    assert.deepEqual(rows[0][0].scope, { industry: 'BIOMED', inHand: 'true' });
    assert.equal(rows.at(-1)?.[0].text, '合计');
  }
  assert.equal(moneyTable(industries, zh).rows[0].at(-1)?.text, '3（——）');
});
