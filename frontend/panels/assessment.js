import { assessment as chart } from '../charts/assessment.js';
import { figure } from '../i18n/figures.js';

/**
 * @typedef {import('../api/assessment-types.js').Assessment} Assessment
 * @typedef {import('../api/assessment-types.js').Row} Row
 * @typedef {import('../api/assessment-types.js').Signed} Signed
 * @typedef {import('../api/assessment-types.js').Subject} Subject
 * @typedef {import('../i18n/index.js').Words} Words
 */

/** More bars than this nobody reads; all of them are in the table. */
const MOST = 40;
const ROW = 27;
const EDGES = 54;

/**
 * Whose marks are shown, and whose are explained, as the address says.
 *
 * @param {string | null} pick such as `PERSON` or `DEPARTMENT:INVEST_BUREAU`
 * @returns {{by: Subject, code: string | null}}
 */
export function picked(pick) {
  const parts = (pick ?? '').split(':');
  return { by: parts[0] === 'PERSON' ? 'PERSON' : 'DEPARTMENT', code: parts.slice(1).join(':') || null };
}

/**
 * @param {Subject} by
 * @param {string} [code]
 */
export function pickOf(by, code) {
  return code === undefined ? (by === 'PERSON' ? by : null) : `${by}:${code}`;
}

/**
 * Those who have a place.
 *
 * @param {Assessment} assessment
 */
export function ranked({ rows }) {
  return rows.filter((row) => row.rank !== null);
}

/**
 * Those whose bars are drawn.
 *
 * @param {Assessment} assessment
 */
export function drawn(assessment) {
  return ranked(assessment).slice(0, MOST);
}

/**
 * ▲2, ▼1, or nothing to say.
 *
 * @param {Row} row
 * @param {Words} words
 */
export function movementMark({ movement }, { say }) {
  if (movement === null) {
    return '';
  }
  return movement > 0 ? `▲${movement}` : movement < 0 ? `▼${-movement}` : say('assessLevelMark');
}

/**
 * The same for those who cannot see the mark.
 *
 * @param {Row} row
 * @param {Words} words
 */
export function movementWords({ movement }, { say }) {
  if (movement === null) {
    return say('assessNotCompared');
  }
  return movement === 0 ? say('assessLevel') : say(movement > 0 ? 'assessUp' : 'assessDown', { places: Math.abs(movement) });
}

/**
 * 3个，3.2亿元
 *
 * @param {Signed} signed
 * @param {Words} words
 */
export function signedWords({ count, planned }, { say }) {
  return count === 0
    ? say('assessSignedNone')
    : say('assessSigned', { count, planned: planned.map(({ text }) => text).join(say('listSeparator')) });
}

/**
 * @param {Assessment} assessment
 * @param {Words} words
 * @param {import('../charts/types.js').Theme} theme
 * @param {number} width
 */
export function option(assessment, words, theme, width) {
  const rows = drawn(assessment);
  const indicators = indicatorsOf(rows);
  return chart(
    {
      rows: rows.map((row) => ({
        label: `${row.rank}  ${row.name}`,
        points: indicators.map(({ code }) => number(row.items.find(({ indicator }) => indicator.code === code)?.points)),
        deducted: Number(row.deducted),
        score: figure(row.score ?? 0),
        movement: movementMark(row, words),
      })),
      indicators: indicators.map(({ name }) => name),
      deductions: words.say('assessDeducted'),
      par: Number(assessment.par),
      parLabel: words.say('assessPar', { par: figure(assessment.par) }),
      nameWidth: Math.round(Math.min(210, Math.max(words.language === 'zh' ? 128 : 150, width * 0.24))),
    },
    theme,
  );
}

/** @param {Assessment} assessment */
export function height(assessment) {
  return drawn(assessment).length * ROW + EDGES;
}

/**
 * @param {Assessment} assessment
 * @param {Words} words
 * @returns {import('./panel.js').Table<string>} a cell leads to the code of the one that is to be explained
 */
export function table(assessment, words) {
  const { say } = words;
  const indicators = indicatorsOf(assessment.rows);
  const nothing = say('nothing');
  return {
    head: [
      say('rank'),
      say(assessment.by === 'PERSON' ? 'assessPerson' : 'department'),
      say('assessScore'),
      ...indicators.map(({ name }) => name),
      say('assessDeducted'),
      say('assessMovement'),
      say('assessInHand'),
    ],
    rows: assessment.rows.map((row) => [
      { text: row.rank === null ? nothing : String(row.rank), figure: true },
      { text: row.name, scope: row.code, label: say('assessExplain', { name: row.name }) },
      { text: row.score === null ? nothing : figure(row.score), figure: true },
      ...indicators.map(({ code }) => {
        const points = row.items.find(({ indicator }) => indicator.code === code)?.points ?? null;
        return { text: points === null ? nothing : figure(points), figure: true };
      }),
      { text: row.deductions.length === 0 ? nothing : `−${figure(row.deducted)}`, figure: true },
      { text: movementWords(row, words) },
      { text: row.smallBase ? say('assessFew', { count: row.projects }) : String(row.projects), figure: true },
    ]),
  };
}

/**
 * All that gave somebody points, in the order of the board.
 *
 * @param {Row[]} rows
 */
function indicatorsOf(rows) {
  /** @type {Map<string, {code: string, name: string}>} */
  const indicators = new Map();
  [...rows]
    .sort((a, b) => b.items.length - a.items.length)
    .forEach(({ items }) => items.forEach(({ indicator }) => indicators.has(indicator.code) || indicators.set(indicator.code, indicator)));
  return [...indicators.values()];
}

/** @param {import('../api/types.js').Decimal | null | undefined} value */
function number(value) {
  return value === null || value === undefined ? null : Number(value);
}
