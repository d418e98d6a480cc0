import { stageMix } from '../charts/stage-mix.js';
import { twoYears } from '../charts/two-years.js';
import { withDollars } from './wording.js';

/**
 * The industries of the board, as drawings and tables.
 *
 * @typedef {import('../api/funnel-types.js').Industries} Industries
 * @typedef {import('../api/funnel-types.js').IndustryStanding} IndustryStanding
 * @typedef {import('../app/scope.js').Scope} Scope
 * @typedef {import('../charts/types.js').Theme} Theme
 * @typedef {import('../i18n/index.js').Words} Words
 */

/**
 * @param {Industries} industries
 * @param {Words} words
 * @param {Theme} theme
 */
export function mixOption({ rows }, words, theme) {
  const stages = rows[0]?.stages ?? [];
  return stageMix(
    {
      labels: rows.map((row) => label(row, words)),
      series: stages.map(({ stage, label: name }, place) => ({
        stage,
        name,
        counts: rows.map((row) => row.stages[place].count),
      })),
      lying: true,
      nameWidth: nameWidth(words),
      ends: rows.map((row) => words.say('industryEnd', { count: row.count, planned: row.planned.text })),
      endsWidth: words.language === 'zh' ? 128 : 168,
    },
    theme,
  );
}

/**
 * @param {Industries} industries
 * @param {number} year
 * @param {Words} words
 * @param {Theme} theme
 */
export function moneyOption({ rows }, year, words, theme) {
  const { say } = words;
  return twoYears(
    {
      rows: rows.map((row) => ({
        label: label(row, words),
        now: Number(row.arrivedThisYear.amount),
        before: Number(row.arrivedYearOnYear.previous ?? 0),
        end: say('industryMoneyEnd', { amount: row.arrivedThisYear.text, change: row.arrivedYearOnYear.text }),
      })),
      names: { now: say('industryYear', { year }), before: say('industryYear', { year: year - 1 }) },
      nameWidth: nameWidth(words),
      endsWidth: words.language === 'zh' ? 156 : 196,
    },
    theme,
  );
}

/**
 * @param {Industries} industries
 * @param {Words} words
 * @returns {import('./panel.js').Table<Scope>}
 */
export function mixTable({ rows, total }, { say }) {
  return {
    head: [
      say('industry'),
      say('industryBrand'),
      say('industryCount'),
      say('monthOnMonth'),
      say('yearOnYear'),
      say('industryShare'),
      ...total.stages.map(({ label: name }) => name),
      say('funnelTerminated'),
      say('funnelPlanned'),
      say('industryShare'),
    ],
    rows: [...rows, total].map((row) => [
      name(row, say),
      { text: row.industry?.brand ?? '' },
      number(row.count),
      { text: row.monthOnMonth.text, figure: true },
      { text: row.yearOnYear.text, figure: true },
      share(row.countShare, say),
      ...row.stages.map(({ count }) => number(count)),
      number(row.terminated),
      { text: withDollars(row.planned, row.plannedUsd, say), figure: true },
      share(row.plannedShare, say),
    ]),
  };
}

/**
 * @param {Industries} industries
 * @param {Words} words
 * @returns {import('./panel.js').Table<Scope>}
 */
export function moneyTable({ rows, total }, { say }) {
  const shown = total.stages.filter(({ stage }) => ['SIGNED', 'STARTED', 'PRODUCING'].includes(stage));
  return {
    head: [
      say('industry'),
      say('industryArrivedThisYear'),
      say('yearOnYear'),
      say('industryShare'),
      say('industryArrived'),
      ...shown.map(({ label: stage }) => say('industryEntered', { stage })),
    ],
    rows: [...rows, total].map((row) => [
      name(row, say),
      { text: withDollars(row.arrivedThisYear, row.arrivedThisYearUsd, say), figure: true },
      { text: row.arrivedYearOnYear.text, figure: true },
      share(row.arrivedShare, say),
      { text: withDollars(row.arrived, row.arrivedUsd, say), figure: true },
      ...row.stages
        .filter(({ stage }) => shown.some((one) => one.stage === stage))
        .map(({ enteredThisYear: count, yearOnYear }) => ({
          text: say('funnelEnteredText', { count, change: yearOnYear.text }),
          figure: true,
        })),
    ]),
  };
}

/**
 * The two panels' sentences.
 *
 * @param {Industries} industries
 * @param {Words} words
 */
export function mixSentence({ rows, total }, { say }) {
  const largest = [...rows].sort((a, b) => b.count - a.count)[0];
  return largest?.industry && largest.countShare
    ? say('industryMixSentence', {
        total: total.count,
        name: largest.industry.name,
        count: largest.count,
        share: largest.countShare.text,
      })
    : say('industryNone');
}

/**
 * @param {Industries} industries
 * @param {Words} words
 */
export function moneySentence({ total }, { say }) {
  return say('industryMoneySentence', {
    amount: withDollars(total.arrivedThisYear, total.arrivedThisYearUsd, say),
    change: total.arrivedYearOnYear.text,
  });
}

/**
 * Its name, and what it is promoted as: a Chinese name, which nobody has translated.
 *
 * @param {IndustryStanding} row
 * @param {Words} words
 */
function label({ industry }, { language }) {
  return industry?.brand && language === 'zh' ? `${industry.name}\n${industry.brand}` : (industry?.name ?? '');
}

/** @param {Words} words */
function nameWidth({ language }) {
  return language === 'zh' ? 104 : 150;
}

/**
 * @param {IndustryStanding} row
 * @param {Words['say']} say
 */
function name({ industry }, say) {
  return industry === null ? { text: say('industryTotal') } : { text: industry.name, scope: { industry: industry.code, inHand: 'true' } };
}

/** @param {number} value */
function number(value) {
  return { text: String(value), figure: true };
}

/**
 * @param {{text: string} | null} rate
 * @param {Words['say']} say
 */
function share(rate, say) {
  return { text: rate?.text ?? say('nothing'), figure: true };
}
