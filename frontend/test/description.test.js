import assert from 'node:assert/strict';
import { test } from 'node:test';
import { progress } from '../charts/progress.js';
import { stageMix } from '../charts/stage-mix.js';
import { twoYears } from '../charts/two-years.js';
import { words } from '../i18n/index.js';
import { sentence } from '../panels/saved.js';
import { description } from '../pictures/description.js';
import { nativeChart } from '../pictures/native.js';
import { theme } from './samples.js';

/**
 * @param {import('../api/panel-types.js').PanelChart} chart
 * @param {Partial<import('../api/panel-types.js').PanelData>} [change]
 * @returns {import('../pictures/types.js').Shown}
 */
function shown(chart, change = {}) {
  const data = {
    asOf: '2015-03-31',
    subject: null,
    followsDay: true,
    columns: [{ title: '累计', unit: '亿元' }],
    rows: [
      { label: '<img src=x>', values: [6.12] },
      { label: '2月', values: [null] },
      { label: '3月', values: [24.07] },
      { label: '4月', values: [0] },
    ],
    answer: null,
    problem: null,
    ...change,
  };
  const panel = { id: 'p', title: '各月到位', chart, drawing: null, variables: {}, chartLabel: '', builtIn: false, savedBy: 'admin', data };
  return { panel, revision: 7, demonstration: true, dayFixed: true, knownAt: null };
}

const LOOK = { lang: /** @type {const} */ ('zh'), tokens: { '--chart-cumulative': '#174a85', '--stage-building': '#2b6cb0' }, rows: 2 };

test('a chart is described by the page’s sentence, names, numbers and colours', () => {
  const told = description(shown('BAR'), LOOK);
  assert.equal(told.sentence, sentence(shown('BAR').panel, words('zh')));
  assert.equal(told.source, '截止2015年3月31日 · 记录版本 7 · 日期已定，记录随最新更新');
  assert.equal(told.demonstration, '演示数据');
  assert.deepEqual([told.chart?.shape, told.unit, told.table, told.figures, told.pictured], ['LYING', '亿元', null, null, false]);
  assert.deepEqual(told.chart?.labels, ['<img src=x>', '2月', '3月', '4月']);
  assert.deepEqual(told.chart?.series, [{ name: '累计（亿元）', line: false, stacked: false, second: false, colour: '#174a85', stroke: 'solid', values: [6.12, null, 24.07, 0] }]);
});

test('a ring has no part that is nothing, and a colour for each', () => {
  const { chart } = description(shown('PIE'), LOOK);
  assert.deepEqual([chart?.shape, chart?.labels, chart?.colours[0]], ['RING', ['<img src=x>', '3月'], '#2b6cb0']);
});

test('what is listed says how much is not', () => {
  const told = description(shown('TABLE'), LOOK);
  assert.deepEqual(told.table, { head: ['名称', '累计（亿元）'], rows: [['<img src=x>', '6.12'], ['2月', '—']] });
  assert.equal(told.more, '另有2行未列出');
  assert.deepEqual(description(shown('NUMBER'), LOOK).figures?.[0], { label: '<img src=x>', values: [{ text: '6.12亿元', title: '累计' }] });
  assert.equal(description(shown('NUMBER'), { ...LOOK, rows: 9 }).more, '');
});

test('what cannot be shown is told in words alone', () => {
  const told = description(shown('BAR', { columns: [], rows: [], problem: '查询有误' }), LOOK);
  assert.deepEqual([told.sentence, told.chart, told.table], ['查询有误', null, null]);
});

test('bars and lines on one scale stay what they are, without what is there for the sake of a text', () => {
  const some = (/** @type {number} */ count) => Array.from({ length: 12 }, (_, at) => (at < count ? at + 1 : null));
  const names = { actual: '当月', cumulative: '累计', planned: '计划', forecast: '预测' };
  const chart = nativeChart(
    progress({ months: some(12).map((at) => `${at}月`), actual: some(3), cumulative: some(3), planned: some(12), yearEnd: 20, names, marks: { now: '', target: '', yearEnd: '' } }, theme),
    't',
  );
  assert.deepEqual(chart?.labels.slice(0, 2), ['1月', '2月']);
  assert.deepEqual(
    chart?.series.map(({ name, line, stroke, values }) => [name, line, stroke, values[2]]),
    [['当月', false, 'solid', 3], ['计划', true, 'dashed', 3], ['预测', true, 'dotted', 3], ['累计', true, 'solid', 3]],
  );
});

test('stacked bars stay stacked, and lying ones keep the first row on top', () => {
  /** @type {import('../charts/stage-mix.js').StageSeries[]} */
  const series = [
    { stage: 'SIGNED', name: '签约', counts: [1, 2] },
    { stage: 'STARTED', name: '开工', counts: [3, 0] },
  ];
  const chart = nativeChart(stageMix({ labels: ['甲', '乙'], series, lying: true, nameWidth: 9, ends: ['4', '2'], endsWidth: 9 }, theme), 't');
  assert.deepEqual([chart?.shape, chart?.labels], ['LYING', ['甲', '乙']]);
  assert.deepEqual(chart?.series.map(({ name, stacked, values }) => [name, stacked, values]), [['签约', true, [1, 2]], ['开工', true, [3, 0]]]);
  const years = twoYears({ rows: [{ label: '甲', now: 1, before: 2, end: '' }], names: { now: '今年', before: '去年' }, nameWidth: 9, endsWidth: 9 }, theme);
  assert.deepEqual(nativeChart(years, 't')?.series.map(({ name, values }) => [name, values]), [['今年', [1]], ['去年', [2]]]);
});

test('what is no bars, lines or ring is no chart of another program', () => {
  const axes = { xAxis: { type: 'category', data: ['a'] }, yAxis: { type: 'value' } };
  assert.equal(nativeChart({ series: [{ type: 'graph', data: [] }] }, 't'), null);
  assert.equal(nativeChart({ ...axes, series: [{ type: 'bar', data: [1] }, { type: 'custom', data: [1] }] }, 't'), null);
  assert.equal(nativeChart({ ...axes, series: [{ type: 'line', data: [[1, 2]] }] }, 't'), null);
  assert.equal(nativeChart({ xAxis: { type: 'value' }, yAxis: { type: 'value' }, series: [{ type: 'bar', data: [1] }] }, 't'), null);
});
