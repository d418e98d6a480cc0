import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { buildSchema, parse, validate } from 'graphql';
import { read, write } from '../analyst/address.js';
import { drawnOf, fitting, proposed } from '../analyst/charting.js';
import { exactly } from '../analyst/exact.js';
import { asTyped, example, EXAMPLES } from '../analyst/examples.js';
import { lists, longest, table } from '../analyst/flatten.js';
import { joined, recall, titleOf } from '../analyst/past.js';
import { sorted, turned } from '../analyst/sorting.js';
import { idOf, input, start } from '../forms/panel.js';

const root = new URL('../', import.meta.url);
const pivot = {
  projectStats: {
    totalCount: 2,
    groups: [
      { keys: [{ label: '生物医学' }, { label: '2015年第1季度' }], count: 4, planned: { sum: 41.98 } },
      { keys: [{ label: '电子信息' }, { label: '2014年第4季度' }], count: 12, planned: { sum: null } },
    ],
    subtotals: [{ keys: [{ label: '生物医学' }], count: 4 }],
  },
};

test('the menu names every example, and the contract can answer each', async () => {
  const schema = buildSchema(await readFile(new URL('../schema.graphqls', root), 'utf8'));
  const files = (await readdir(new URL('analyst/examples', root))).map((name) => name.replace('.graphql', ''));

  assert.deepEqual([...EXAMPLES], files.sort());
  for (const name of EXAMPLES) {
    const one = example(await readFile(new URL(`analyst/examples/${name}.graphql`, root), 'utf8'));
    const document = parse(asTyped(one, 'zh').query);
    assert.deepEqual(validate(schema, document).map(String), [], name);
    assert.match(one.title.zh, /\p{Script=Han}/u, name);
    assert.doesNotMatch(one.title.en, /\p{Script=Han}|^#/u, name);
    const [operation] = /** @type {any[]} */ (document.definitions);
    const declared = operation.variableDefinitions.map((/** @type {any} */ { variable }) => variable.name.value);
    const given = Object.keys(one.variables === '' ? {} : JSON.parse(one.variables));
    assert.deepEqual(given, declared.filter((/** @type {string} */ variable) => variable !== 'after'), name);
  }
});

test('an example is put into the editor with its title, on the day of the records', () => {
  const one = example('# 漏斗\n# The funnel\n# {"asOf": "2015-03-31", "chain": "BIOMED"}\nquery A { a }\n');

  assert.deepEqual(asTyped(one, 'en'), { query: '# The funnel\nquery A { a }', variables: '{\n  "asOf": "2015-03-31",\n  "chain": "BIOMED"\n}' });
  assert.deepEqual(JSON.parse(asTyped(one, 'zh', '2026-01-31').variables), { asOf: '2026-01-31', chain: 'BIOMED' });
});

test('a list of an answer is found by itself, the longest first', () => {
  const found = lists(pivot);

  assert.deepEqual(found.map(({ path }) => path), ['projectStats.groups', 'projectStats.subtotals']);
  assert.equal(longest(found)?.path, 'projectStats.groups');
  assert.equal(longest([]), null);
  assert.deepEqual(lists({ project: { code: 'A', name: 'B' } }), [{ path: 'project', items: [{ code: 'A', name: 'B' }] }]);
  assert.deepEqual(lists({ projects: { totalCount: 0, nodes: [] }, about: null }), []);
  assert.deepEqual(lists(null), []);
});

test('nested fields become columns named by their paths', () => {
  const { columns, rows } = table(pivot.projectStats.groups);

  assert.deepEqual(columns, [
    { path: 'keys.0.label', figures: false },
    { path: 'keys.1.label', figures: false },
    { path: 'count', figures: true },
    { path: 'planned.sum', figures: true },
  ]);
  assert.deepEqual(rows[1], { 'keys.0.label': '电子信息', 'keys.1.label': '2014年第4季度', count: 12, 'planned.sum': null });
});

test('an object that is missing in a row makes no column; words are put beside each other; long lists stay JSON', () => {
  const long = Array.from({ length: 7 }, (_, code) => ({ code }));
  const { columns, rows } = table([
    { candidate: null, tags: ['甲', '乙'], many: long, attributes: { '用地.亩': 60 } },
    { candidate: { name: '某公司' }, tags: [], many: [], attributes: {} },
  ]);

  assert.deepEqual(columns.map(({ path }) => path), ['tags', 'many', 'attributes.用地.亩', 'candidate.name']);
  assert.equal(rows[0].tags, '甲、乙');
  assert.equal(rows[0].many, JSON.stringify(long));
});

test('numbers that a browser would round stay the texts that came, and are numbers nonetheless', () => {
  const { items } = exactly('{"items":[{"avg":7.915111111111111111111111},{"avg":10.5},{"avg":9}]}');

  assert.equal(items[1].avg, 10.5);
  assert.equal(Number(items[0].avg), 7.915111111111111);
  const long = table([{ avg: '7.915111111111111111111111' }, { avg: 10.5 }, { avg: 9 }]);
  assert.equal(long.columns[0].figures, true);
  assert.deepEqual(sorted(long, { path: 'avg', down: false }).rows.map(({ avg }) => avg), ['7.915111111111111111111111', 9, 10.5]);
});

test('a column orders by size or by sound, what is missing at the end, and a third tap gives the answer back', () => {
  const data = table([{ n: 10, w: '重庆' }, { n: null, w: '安徽' }, { n: 9, w: '北京' }, { n: -1, w: null }]);
  const by = (/** @type {string} */ path, /** @type {boolean} */ down) => sorted(data, { path, down }).rows.map((row) => row[path]);

  assert.deepEqual(by('n', false), [-1, 9, 10, null]);
  assert.deepEqual(by('n', true), [10, 9, -1, null]);
  assert.deepEqual(by('w', false), ['安徽', '北京', '重庆', null]);
  assert.equal(sorted(data, null), data);
  const once = turned(null, 'n');
  assert.deepEqual(once, { path: 'n', down: false });
  assert.deepEqual(turned(once, 'n'), { path: 'n', down: true });
  assert.equal(turned({ path: 'n', down: true }, 'n'), null);
});

test('what is drawn fits the table: names against measures, time as a line', () => {
  assert.deepEqual(proposed(table(pivot.projectStats.groups)), { chart: 'BAR', label: 'keys.0.label', values: ['count'], series: null });
  assert.deepEqual(proposed(table([{ month: 1, actual: 6.12 }, { month: 2, actual: 5.35 }])), { chart: 'LINE', label: 'month', values: ['actual'], series: null });
  assert.deepEqual(proposed(table([{ rank: 1, name: '甲', score: 90 }])), { chart: 'BAR', label: 'name', values: ['score'], series: null });
  assert.equal(proposed(table([{ name: '甲' }])), null);
  assert.equal(proposed(table([])), null);
});

test('a wish is kept as far as the table has what it names', () => {
  const data = table(pivot.projectStats.groups);

  assert.deepEqual(fitting({ chart: 'PIE', label: 'keys.1.label', values: ['planned.sum', 'count'] }, data), {
    chart: 'PIE',
    label: 'keys.1.label',
    values: ['planned.sum'],
    series: null,
  });
  assert.deepEqual(fitting({ chart: /** @type {any} */ ('MAP'), label: 'none', values: ['keys.0.label'] }, data), proposed(data));
});

test('slices that are too many become one, so that a pie stays the whole, and nothing stands for what is missing', () => {
  const rows = Array.from({ length: 20 }, (_, index) => ({ name: `第${index}`, count: index }));
  const data = table([...rows, { name: null, count: null }]);
  const bars = drawnOf({ chart: 'BAR', label: 'name', values: ['count'], series: null }, data, '其他');
  const pie = drawnOf({ chart: 'PIE', label: 'name', values: ['count'], series: null }, data, '其他');

  assert.deepEqual(bars.rows[20], { label: '—', values: [null], texts: [''] });
  assert.equal(pie.rows.length, 9);
  assert.deepEqual(pie.rows[0], { label: '第19', values: [19], texts: ['19'] });
  assert.deepEqual(pie.rows[8], { label: '其他', values: [66], texts: ['66'] });
  assert.equal(pie.rows.reduce((sum, { values: [value] }) => sum + Number(value), 0), 190);
});

test('a pivot is drawn across: a row for each name, a series for each word, those too many together', () => {
  const data = table(
    ['生物医学', '电子信息'].flatMap((industry, row) =>
      Array.from({ length: 7 }, (_, quarter) => ({ keys: [{ label: industry }, { label: `第${quarter}季度` }], count: row + quarter })),
    ),
  );
  const choice = proposed(data);

  assert.deepEqual(choice, { chart: 'COLUMN', label: 'keys.0.label', values: ['count'], series: 'keys.1.label' });
  assert.deepEqual(drawnOf(/** @type {import('../analyst/charting.js').Choice} */ (choice), data, '其他'), {
    series: ['第0季度', '第1季度', '第2季度', '第3季度', '第4季度', '其他'],
    rows: [
      { label: '生物医学', values: [0, 1, 2, 3, 4, 11], texts: ['0', '1', '2', '3', '4', '11'] },
      { label: '电子信息', values: [1, 2, 3, 4, 5, 13], texts: ['1', '2', '3', '4', '5', '13'] },
    ],
  });
  assert.equal(fitting({ series: null }, data)?.series, null);
  assert.equal(fitting({ chart: 'PIE' }, data)?.series, null);
  assert.equal(fitting({ label: 'keys.1.label' }, data)?.series, null);
  const rates = table(data.rows.map(({ count, ...row }) => ({ ...row, percent: count })));
  assert.equal(fitting({ label: 'keys.0.label', series: 'keys.1.label' }, rates)?.series, null);
});

test('what is looked at is an address to send', () => {
  const shared = /** @type {const} */ ({
    query: '# 各园区\n{ projectStats(groupBy: [{attribute: "园区"}]) { groups { count } } }',
    variables: '{"asOf": "2015-03-31"}',
    view: 'chart',
    list: 'projectStats.groups',
    choice: { chart: 'PIE', label: 'keys.0.label', values: ['count', 'planned.sum'], series: 'keys.1.label' },
  });

  assert.deepEqual(read(write({ ...shared, choice: { ...shared.choice, values: [...shared.choice.values] } })), shared);
  assert.deepEqual(read(write({ query: '{ about { user } }', variables: '{}', view: 'table', list: null, choice: {} })), {
    query: '{ about { user } }',
    variables: '',
    view: 'table',
    list: null,
    choice: {},
  });
  assert.equal(read('#view=chart'), null);
  assert.equal(read('#query=x&view=nonsense')?.view, 'table');
});

test('what was asked before is remembered once each, and forgotten where it cannot be read', () => {
  const one = { query: '# 各园区\n{ a }', variables: '', at: '2015-04-01T00:00:00Z' };
  const again = { ...one, at: '2015-04-02T00:00:00Z' };
  const other = { ...one, query: 'query Pivot { a }' };

  assert.deepEqual(joined(joined([one], other), again), [again, other]);
  assert.equal(joined(Array.from({ length: 60 }, (_, n) => ({ ...one, query: String(n) })), one).length, 50);
  assert.equal(titleOf(one.query), '各园区');
  assert.equal(titleOf(other.query), 'Pivot');
  assert.equal(titleOf('{  about { user } }'), '{ about { user } }');
  assert.deepEqual(recall({ getItem: () => JSON.stringify([one, { odd: true }]) }), [one]);
  assert.deepEqual(recall({ getItem: () => 'nonsense' }), []);
});

test('what is looked at becomes a panel that one value is drawn of where the chart has one', () => {
  const looked = { query: 'query SignedByIndustry { a }', variables: { asOf: '2015-03-31' }, title: '产业分布', chart: 'BAR', rows: 'a.groups', label: 'keys.0.label', series: 'keys.1.label', values: ['count', 'planned.sum'] };
  /** @type {import('../forms/form.js').Values} */
  const values = { ...start(looked), chart: 'PIE', unit: ' 个 ' };

  assert.equal(values.id, 'signed-by-industry');
  assert.equal(idOf('{ a }'), '');
  assert.deepEqual(input(values, looked, 0), {
    id: 'signed-by-industry',
    title: '产业分布',
    titleEn: null,
    chart: 'PIE',
    query: looked.query,
    variables: looked.variables,
    mapping: { rows: 'a.groups', label: 'keys.0.label', series: null, values: ['count'], unit: '个' },
    expectedVersion: 0,
  });
  assert.equal(input({ ...values, chart: 'COLUMN' }, looked, 0).mapping.series, 'keys.1.label');
});
