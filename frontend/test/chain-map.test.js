import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPick, toggled, writePick } from '../app/chain-pick.js';
import { broken, chainLayout, crossings, widthOf } from '../charts/chain-layout.js';
import { chainLinkAt, chainMap, chainMapHeight } from '../charts/chain-map.js';
import { words } from '../i18n/index.js';
import { mapOf, neighboursOf, tableOf } from '../panels/chain.js';
import { theme } from './samples.js';

const TIERS = /** @type {const} */ (['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM', 'SERVICE']);
const COVERAGES = /** @type {const} */ (['STRONG', 'WEAK', 'MISSING']);
const NAMES = ['试剂/培养基/填料', '中药饮片/中成药', 'Contract Development and Manufacturing (CDMO)', 'CRO', '第三方医学检验'];
const WIDTHS = [330, 560, 690, 760, 1050, 1600];

/**
 * @param {number[]} sizes of the tiers
 * @returns {import('../api/chains.js').Chain}
 */
function chain(sizes) {
  const links = sizes.flatMap((size, tier) =>
    Array.from({ length: size }, (_, index) => ({
      code: `${TIERS[tier]}-${index}`,
      name: NAMES[(index + tier) % NAMES.length],
      tier: TIERS[tier],
      tierLabel: TIERS[tier],
      key: index % 3 === 0,
      coverage: COVERAGES[index % 3],
      coverageLabel: COVERAGES[index % 3],
      projectCount: index,
      reserveCount: 1,
      enterpriseCount: 2,
      producingCount: 0,
    })),
  );
  const flows = links.slice(0, -7).map(({ code }, index) => ({ from: code, to: links[index + 7].code }));
  return {
    code: 'C',
    name: '链',
    brand: null,
    industry: { name: '产业' },
    sentence: '',
    coverageRule: '',
    summary: { links: links.length, strong: 0, weak: 0, missing: 0, coverage: null, keyMissing: 0 },
    links,
    flows,
    unmapped: { totalCount: 0 },
  };
}

const SIXTY = [[20, 20, 15, 5], [40, 5, 5, 10], [13, 9, 7, 5], [60, 0, 0, 0], [0, 0, 0, 60], [1, 0, 30, 29]];

test('no two of sixty boxes overlap, all lie inside, and every name fits into its box', () => {
  for (const sizes of SIXTY) {
    const map = chain(sizes);
    for (const width of WIDTHS) {
      const { boxes, heads, height } = chainLayout(map, width);
      assert.equal(boxes.length, map.links.length);
      boxes.forEach((box, index) => {
        const where = `${box.code} of ${sizes} at ${width}`;
        assert.ok(box.x >= 0 && box.y >= 0 && box.x + box.w <= width && box.y + box.h <= height, `inside: ${where}`);
        assert.ok(box.h >= 44 && box.w >= 44, `can be touched: ${where}`);
        assert.ok(box.lines.length * 15 + 15 <= box.h, `as high as its name: ${where}`);
        box.lines.forEach((line) => assert.ok(widthOf(line) <= box.w, `as wide as ${line}: ${where}`));
        assert.equal(box.lines.join('').replace(/\s/g, ''), map.links.find(({ code }) => code === box.code)?.name.replace(/\s/g, ''));
        for (const other of boxes.slice(index + 1)) {
          assert.ok(
            box.x + box.w <= other.x || other.x + other.w <= box.x || box.y + box.h <= other.y || other.y + other.h <= box.y,
            `${other.code} over ${where}`,
          );
        }
        for (const head of heads) {
          assert.ok(box.y >= head.y + 20 || box.y + box.h <= head.y || box.x >= head.x + head.w || box.x + box.w <= head.x, `head over ${where}`);
        }
      });
    }
  }
});

test('the tiers lie from left to right and the services below, the same each time', () => {
  const map = chain([13, 9, 7, 5]);
  const { boxes } = chainLayout(map, 760);
  const of = (/** @type {string} */ tier) => boxes.filter(({ code }) => code.startsWith(tier));
  const right = (/** @type {string} */ tier) => Math.max(...of(tier).map(({ x, w }) => x + w));
  const left = (/** @type {string} */ tier) => Math.min(...of(tier).map(({ x }) => x));

  assert.ok(right('UPSTREAM') < left('MIDSTREAM') && right('MIDSTREAM') < left('DOWNSTREAM'));
  assert.ok(Math.min(...of('SERVICE').map(({ y }) => y)) > Math.max(...boxes.filter(({ code }) => !code.startsWith('SERVICE')).map(({ y, h }) => y + h)));
  assert.deepEqual(chainLayout(map, 760), chainLayout(structuredClone(map), 760));
});

test('the order within a tier lets fewer flows cross, never more', () => {
  const links = ['A', 'B', 'C', 'X', 'Y', 'Z'].map((code) => ({
    code,
    name: code,
    tier: code < 'M' ? /** @type {const} */ ('UPSTREAM') : /** @type {const} */ ('MIDSTREAM'),
  }));
  const flows = [['A', 'Z'], ['B', 'Y'], ['C', 'X']].map(([from, to]) => ({ from, to }));
  const { boxes } = chainLayout({ links, flows }, 700);
  const tier = (/** @type {string} */ codes) => boxes.filter(({ code }) => codes.includes(code)).sort((a, b) => a.y - b.y).map(({ code }) => links.find((link) => link.code === code)).filter((link) => link !== undefined);

  assert.equal(crossings([links.slice(0, 3), links.slice(3)], flows), 3);
  assert.equal(crossings([tier('ABC'), tier('XYZ')], flows), 0);
});

test('a name is broken where it may be, and nothing of it is lost', () => {
  assert.deepEqual(broken('Contract Research (CRO)', 100), ['Contract', 'Research (CRO)']);
  assert.deepEqual(broken('试剂/培养基/填料', 60), ['试剂/培养', '基/填料']);
  assert.deepEqual(broken('CRO', 10).join(''), 'CRO');
});

test('coverage shows by fill and line as well as by colour', () => {
  const map = mapOf(chain([3, 0, 0, 0]), null, null, words('zh'));
  const { graphic } = chainMap(map, theme, 690);
  const [strong, weak, missing] = COVERAGES.map((coverage) => map.links.find((link) => link.coverage === coverage)).map(
    (link) => graphic.find((/** @type {{id?: string}} */ { id }) => id === link?.code)?.style,
  );
  const texts = graphic.map((/** @type {any} */ { style }) => style.text);

  assert.equal(strong.fill, theme.status.ON_SCHEDULE);
  assert.equal(weak.fill.type, 'linear');
  assert.equal(missing.fill, theme.surface);
  assert.equal(strong.lineDash, null);
  assert.ok(missing.lineDash.length > 0);
  assert.ok(texts.includes('强 项目0 企业2') && texts.includes('缺 项目2 企业2') && texts.some((/** @type {string} */ text) => text?.startsWith('★')));
});

test('the flows of the link that is picked light up, services included, and the map does not move', () => {
  const sample = chain([13, 9, 7, 5]);
  sample.flows.push({ from: 'SERVICE-0', to: 'MIDSTREAM-0' });
  const still = chainMap(mapOf(sample, null, null, words('zh')), theme, 690);
  const lit = chainMap(mapOf(sample, 'MIDSTREAM-0', null, words('zh')), theme, 690);
  const places = (/** @type {import('../charts/types.js').Option} */ option) => option.graphic.map((/** @type {any} */ { x, y, shape }) => ({ x, y, shape }));

  assert.equal(still.animation, false);
  assert.ok(still.series.every((/** @type {any} */ series) => series.layout === 'none'));
  assert.deepEqual(places(lit), places(still));
  const [quiet, bright] = lit.series;
  assert.equal(still.series[1].links.length, 0);
  assert.equal(bright.links.length, sample.flows.filter(({ from, to }) => [from, to].includes('MIDSTREAM-0')).length);
  assert.equal(quiet.links.length + bright.links.length, still.series[0].links.length + 1);
  assert.ok(bright.lineStyle.width > quiet.lineStyle.width && bright.lineStyle.opacity > quiet.lineStyle.opacity);
});

test('a tap finds the link under it, and nothing between the links', () => {
  const map = mapOf(chain([13, 9, 7, 5]), null, null, words('zh'));
  const { boxes, height } = chainLayout(map, 690);
  const box = boxes[17];

  assert.equal(chainLinkAt(map, { x: box.x + 3, y: box.y + 3, width: 690 }), box.code);
  assert.equal(chainLinkAt(map, { x: box.x - 4, y: box.y + 3, width: 690 }), null);
  assert.equal(chainMapHeight(map, 690), height);
});

test('what would change if projects landed is drawn as it would be and said', () => {
  const sample = chain([3, 0, 0, 0]);
  const links = sample.links.map(({ code }) => ({ code, coverage: /** @type {const} */ ('STRONG'), coverageLabel: '强链', changed: code.endsWith('1') }));
  const map = mapOf(sample, null, { sentence: '', projects: [], links }, words('zh'));

  assert.ok(map.links.every(({ coverage }) => coverage === 'STRONG'));
  assert.deepEqual(map.links.map(({ counts }) => counts), ['强 项目0 企业2', '若落地：强', '强 项目2 企业2']);
});

test('the table has a row a link, which leads to it', () => {
  const sample = chain([2, 1, 0, 0]);
  const { head, rows } = tableOf(sample, words('zh'));

  assert.equal(rows.length, 3);
  assert.ok(rows.every((row) => row.length === head.length));
  assert.deepEqual(rows[0][0].scope, { link: 'UPSTREAM-0' });
  assert.match(rows[0][0].text, /^★/);
});

test('the neighbours of a link are those before it and those after it', () => {
  const sample = chain([8, 8, 0, 0]);

  assert.deepEqual(neighboursOf(sample, 'UPSTREAM-7').before.map(({ code }) => code), ['UPSTREAM-0']);
  assert.deepEqual(neighboursOf(sample, 'UPSTREAM-7').after.map(({ code }) => code), ['MIDSTREAM-6']);
});

test('what is picked is read as it was written', () => {
  for (const pick of [
    { chain: 'BIOMED', link: null, landed: [] },
    { chain: 'BIOMED', link: 'A/B', landed: [] },
    { chain: 'BIOMED', link: null, landed: ['WJ-1', 'WJ+2', '中 文'] },
    { chain: 'BIOMED', link: 'CDMO', landed: ['WJ-1'] },
  ]) {
    assert.deepEqual(readPick(writePick(pick)), pick);
  }
  assert.deepEqual(readPick(null), { chain: null, link: null, landed: [] });
  assert.deepEqual(readPick('%/%/%'), { chain: null, link: null, landed: [] });
  assert.equal(writePick(toggled(toggled(readPick('C/L/P'), 'Q'), 'P')), 'C/L/Q');
});
