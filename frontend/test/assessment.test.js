import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words } from '../i18n/index.js';
import { drawn, movementMark, movementWords, option, pickOf, picked, signedWords, table } from '../panels/assessment.js';
import { theme } from './samples.js';

const zh = words('zh');

/**
 * @param {string} code
 * @param {Partial<import('../api/assessment-types.js').Row>} [change]
 * @returns {import('../api/assessment-types.js').Row}
 */
function row(code, change = {}) {
  return {
    rank: 1,
    code,
    name: `${code}示例`,
    score: '85.335',
    deducted: 0,
    deductions: [],
    sentence: '85.34分，第1名',
    rankBefore: 3,
    movement: 2,
    list: null,
    track: 'NEW',
    trackRank: 1,
    projects: 8,
    smallBase: false,
    department: null,
    newProjects: { count: 0, planned: [{ text: '0万元' }] },
    expansions: { count: 2, planned: [{ text: '3亿元' }, { text: '200万美元' }] },
    items: [item('MAJORS', '48'), item('CAPITAL', '37.335')],
    ...change,
  };
}

/**
 * @param {string} code
 * @param {string | null} points
 * @returns {import('../api/assessment-types.js').Item}
 */
function item(code, points) {
  return { indicator: { code, name: `指标${code}` }, weight: 40, points, capped: false, sentence: '说明' };
}

/**
 * @param {...import('../api/assessment-types.js').Row} rows
 * @returns {import('../api/assessment-types.js').Assessment}
 */
function marks(...rows) {
  return { by: 'DEPARTMENT', sentence: '', rule: '', par: 100, listRule: '', before: null, movementRule: '', trackRule: '', rows, tracks: [] };
}

test('the address says whose marks are shown and whose are explained', () => {
  assert.deepEqual(picked(null), { by: 'DEPARTMENT', code: null });
  assert.deepEqual(picked('PERSON'), { by: 'PERSON', code: null });
  assert.deepEqual(picked('PERSON:P:1'), { by: 'PERSON', code: 'P:1' });
  assert.deepEqual(picked('NONSENSE'), { by: 'DEPARTMENT', code: null });
  for (const pick of [pickOf('DEPARTMENT'), pickOf('PERSON'), pickOf('PERSON', 'P1'), pickOf('DEPARTMENT', 'A')]) {
    const { by, code } = picked(pick);
    assert.equal(pickOf(by, code ?? undefined), pick);
  }
});

test('a movement is a mark, and words for those who cannot see it', () => {
  const mark = (/** @type {number | null} */ movement) => [movementMark(row('A', { movement }), zh), movementWords(row('A', { movement }), zh)];

  assert.deepEqual(mark(2), ['▲2', '上升2名']);
  assert.deepEqual(mark(-1), ['▼1', '下降1名']);
  assert.deepEqual(mark(0), ['＝', '持平']);
  assert.deepEqual(mark(null), ['', '不比较']);
});

test('a bar is made of what each indicator gave, and what was deducted is hatched at its end', () => {
  const { series, yAxis } = option(
    marks(row('A', { deducted: '1.5' }), row('B', { rank: 2, items: [item('CAPITAL', null)], deducted: 0 }), row('C', { rank: null, score: null, items: [] })),
    zh,
    theme,
    700,
  );
  const [majors, capital, left, taken] = series;

  assert.deepEqual(yAxis[0].data, ['1  A示例', '2  B示例']);
  assert.deepEqual(majors.data, [48, null]);
  assert.deepEqual(capital.data, [37.335, null]);
  assert.deepEqual(left.data.map((/** @type {number} */ points) => points.toFixed(3)), ['83.835', '0.000']);
  assert.deepEqual(taken.data, [1.5, null]);
  assert.equal(taken.name, '督查扣分');
  assert.equal(majors.markLine.data[0][0].xAxis, 100);
});

test('where nothing was deducted nothing is hatched', () => {
  const { series, legend } = option(marks(row('A')), zh, theme, 700);

  assert.equal(series.length, 2);
  assert.deepEqual(legend.data, ['指标MAJORS', '指标CAPITAL']);
});

test('no more bars are drawn than anybody reads, and the table has all', () => {
  const many = marks(...Array.from({ length: 60 }, (_, index) => row(`D${index}`, { rank: index + 1 })));

  assert.equal(drawn(many).length, 40);
  assert.equal(table(many, zh).rows.length, 60);
});

test('the table tells points, deductions, movement and a small base in words', () => {
  const { head, rows } = table(marks(row('A', { smallBase: true, projects: 2, deducted: '1.5', deductions: [{ rule: 'X', label: 'X', count: 1, points: '1.5', sentence: '' }] })), zh);

  assert.deepEqual(head, ['排名', '责任单位', '得分', '指标MAJORS', '指标CAPITAL', '督查扣分', '较上月末', '在手项目']);
  assert.deepEqual(rows[0].map(({ text }) => text), ['1', 'A示例', '85.34', '48', '37.34', '−1.5', '上升2名', '2个，基数小']);
});

test('signings are told with their sums, which are never added', () => {
  assert.equal(signedWords(row('A').expansions, zh), '2个，计划投资3亿元、200万美元');
  assert.equal(signedWords(row('A').newProjects, zh), '无');
});
