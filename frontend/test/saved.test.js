import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aloneAddress, readAlone } from '../app/alone.js';
import { writeShared } from '../app/shared.js';
import { drawn, savedHeight, savedOption } from '../charts/saved.js';
import { words } from '../i18n/index.js';
import { kindOf, option, sentence, table, told } from '../panels/saved.js';
import { theme } from './samples.js';

/**
 * @param {import('../api/panel-types.js').PanelChart} chart
 * @param {Partial<import('../api/panel-types.js').PanelData>} [change]
 * @returns {import('../api/panel-types.js').SavedPanel}
 */
function panel(chart, change = {}) {
  return {
    id: 'p',
    title: '各月到位',
    chart,
    drawing: null,
    variables: {},
    chartLabel: '',
    builtIn: false,
    savedBy: 'admin',

    data: {
      asOf: '2015-03-31',
      subject: null,
      followsDay: true,
      columns: [{ title: '累计', unit: '亿元' }],
      rows: [
        { label: '1月', values: ['6.12'] },
        { label: '2月', values: ['11.555'] },
        { label: '3月', values: [24.07] },
        { label: '4月', values: [null] },
      ],
      answer: null,
      problem: null,
      ...change,
    },
  };
}

const zh = words('zh');

test('every kind of chart draws all rows with the values and the texts they have', () => {
  for (const chart of /** @type {const} */ (['BAR', 'COLUMN', 'LINE', 'PIE', 'FUNNEL'])) {
    const drawing = option(chart, panel(chart), zh, theme, 500);
    const last = drawing.series[drawing.series.length - 1];
    assert.equal(drawing.animation, false, chart);
    assert.equal(last.data.length, chart === 'PIE' ? 3 : 4, chart);
    assert.doesNotMatch(JSON.stringify(drawing), /NaN|undefined/, chart);
  }
});

test('a value that is not there is no zero in bars, columns and lines', () => {
  for (const chart of /** @type {const} */ (['BAR', 'COLUMN', 'LINE'])) {
    const { data } = option(chart, panel(chart), zh, theme, 500).series[0];
    assert.equal(typeof data[3] === 'object' && data[3] !== null ? data[3].value : data[3], null, chart);
  }
});

test('a line tells its last figure, a pie tells parts of the whole', () => {
  const line = option('LINE', panel('LINE'), zh, theme, 500).series[0].data;
  assert.deepEqual(line.map((/** @type {any} */ point) => point.label.show), [false, false, true, false]);
  const label = option('PIE', panel('PIE'), zh, theme, 500).series[0].label.formatter;
  assert.equal(label({ dataIndex: 2 }), '3月\n24.07亿元 · 57.7%');
});

test('several values are several series with a legend, and a second line is dashed', () => {
  const columns = [{ title: '累计', unit: '亿元' }, { title: '计划', unit: '亿元' }];
  const rows = [{ label: '1月', values: [1, 2] }, { label: '2月', values: [3, 4] }];
  for (const chart of /** @type {const} */ (['BAR', 'COLUMN', 'LINE'])) {
    const drawing = option(chart, panel(chart, { columns, rows }), zh, theme, 500);
    assert.deepEqual(drawing.legend.data, ['累计（亿元）', '计划（亿元）'], chart);
    assert.equal(drawing.series.length, 2, chart);
  }
  assert.equal(option('LINE', panel('LINE', { columns, rows }), zh, theme, 500).series[1].lineStyle.type, 'dashed');
});

test('more rows than can be told apart are not drawn, and the sentence says so', () => {
  const rows = Array.from({ length: 40 }, (_, at) => ({ label: `项目${at}`, values: [at] }));
  const many = panel('BAR', { rows });
  assert.equal(drawn('BAR', 40), 24);
  assert.equal(option('BAR', many, zh, theme, 500).series[0].data.length, 24);
  assert.equal(sentence(many, zh), '共40项，累计居首的是项目39：39亿元。图中只画前24项，共40项。');
  assert.equal(table(many, zh).rows.length, 40);
  assert.ok(savedHeight('BAR', { series: ['a', 'b'], rows: [] }) < savedHeight('BAR', { series: ['a', 'b'], rows: [{ label: 'x', values: [1, 2], texts: ['1', '2'] }] }));
});

test('nothing below zero is drawn as a part, and nothing at all does not fail', () => {
  const less = panel('FUNNEL', { rows: [{ label: '甲', values: [-3] }, { label: '乙', values: [2] }] });
  assert.deepEqual(option('FUNNEL', less, zh, theme, 300).series[1].data.map((/** @type {any} */ bar) => bar.value), [0, 2]);
  for (const kind of /** @type {const} */ (['BAR', 'COLUMN', 'LINE', 'PIE', 'FUNNEL'])) {
    assert.doesNotMatch(JSON.stringify(savedOption(kind, { series: ['x'], rows: [] }, theme, 0)), /NaN/, kind);
  }
});

test('nothing is no part of a whole, and names that do not fit under their columns are turned', () => {
  const zero = panel('PIE', { rows: [{ label: '甲', values: [0] }, { label: '乙', values: [0] }] });
  assert.deepEqual(option('PIE', zero, zh, theme, 300).series[0].data, []);
  assert.equal(sentence(zero, zh), '共2项，累计均为0。');
  const rows = Array.from({ length: 8 }, () => ({ label: 'Biomedicine', values: [1] }));
  assert.equal(option('COLUMN', panel('COLUMN', { rows }), zh, theme, 400).xAxis.axisLabel.rotate, 40);
  assert.equal(option('COLUMN', panel('COLUMN', { rows: rows.map((row) => ({ ...row, label: '生物医学' })) }), zh, theme, 400).xAxis.axisLabel.rotate, undefined);
});

test('a sentence says what is to be seen, in both languages', () => {
  assert.equal(sentence(panel('LINE'), zh), '累计：1月 6.12亿元，3月 24.07亿元。');
  assert.equal(sentence(panel('PIE'), zh), '共4项，累计居首的是3月：24.07亿元。');
  assert.equal(sentence(panel('BAR', { rows: [] }), zh), '没有可显示的数据。');
  assert.equal(sentence(panel('NUMBER', { rows: [{ label: '甲', values: [3] }], followsDay: false }), zh), '甲：累计3亿元。（不随看板日期变化）');
  assert.equal(sentence(panel('BAR', { problem: '查询有误', rows: [] }), zh), '查询有误');
  assert.match(sentence(panel('PIE'), words('en')), /first by 累计: 3月/);
});

test('the table has every figure, and a gap where there is none', () => {
  const { head, rows } = table(panel('BAR'), zh);
  assert.deepEqual(head, ['名称', '累计（亿元）']);
  assert.deepEqual(rows.map(([, { text }]) => text), ['6.12', '11.56', '24.07', '—']);
  assert.equal(told(15.79, { title: '', unit: '%' }, zh), '15.79%');
  assert.equal(kindOf(panel('TABLE')), null);
});

test('a panel alone is named by its address, and what that does not mean is left out', () => {
  const address = aloneAddress('funnel-by-stage', { asOf: '2015-03-31', lang: 'en', theme: 'dark' });
  assert.equal(address, '/embed/funnel-by-stage?asOf=2015-03-31&lang=en&theme=dark');
  const plain = { asOf: null, knownAt: null, lang: 'zh', theme: 'auto', transparent: false, link: null, variables: {} };
  assert.deepEqual(readAlone('/embed/funnel-by-stage', address.slice(address.indexOf('?'))), { ...plain, id: 'funnel-by-stage', asOf: '2015-03-31', lang: 'en', theme: 'dark' });
  assert.deepEqual(readAlone('/embed/x', '?asOf=2015-02-30&knownAt=soon&lang=fr&theme=pink'), { ...plain, id: 'x' });
  const chain = aloneAddress(writeShared({ id: 'chain-map', variables: { chain: 'BIOMED', 'a b': '甲' } }), { asOf: null, lang: 'en', theme: 'auto' });
  assert.equal(chain, '/embed/chain-map?a+b=%E7%94%B2&chain=BIOMED&lang=en');
  assert.deepEqual(readAlone('/embed/chain-map', `${chain.slice(chain.indexOf('?'))}&link=x`).variables, { 'a b': '甲', chain: 'BIOMED' });
  assert.equal(aloneAddress('x', { asOf: null, lang: 'zh', theme: 'auto' }), '/embed/x');
});
