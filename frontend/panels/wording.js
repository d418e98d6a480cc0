/** What figures mean, in words. */

import { figure, size } from '../i18n/figures.js';

/**
 * @typedef {import('../i18n/index.js').Words} Words
 * @typedef {import('../api/types.js').Decimal} Decimal
 * @typedef {import('../api/types.js').Indicator} Indicator
 * @typedef {import('../api/types.js').Board} Board
 */

/** The worst first. @type {import('../api/types.js').Status[]} */
export const URGENCY = ['SERIOUSLY_BEHIND', 'BEHIND', 'NO_TARGET', 'ON_SCHEDULE', 'AHEAD'];

/**
 * Which indicators are behind, worst first, and how the rest stands.
 *
 * @param {Board} board
 * @param {Words} words
 */
export function verdict(board, words) {
  const { say } = words;
  const ordered = [...board.indicators].sort(
    (a, b) => URGENCY.indexOf(a.status) - URGENCY.indexOf(b.status) || Number(a.lead ?? 0) - Number(b.lead ?? 0),
  );
  const behind = ordered.filter(isBehind);
  const rest = ordered.filter((indicator) => !isBehind(indicator));
  const list = (/** @type {Indicator[]} */ some) =>
    some.map((indicator) => verdictItem(indicator, words)).join(say('listSeparator'));
  if (ordered.length === 0) {
    return say('verdictNone');
  }
  if (behind.length === 0) {
    return rest.some(({ lead: points }) => points === null)
      ? say('verdictRest', { list: list(rest) })
      : say('verdictFine', { total: ordered.length, list: list(rest) });
  }
  if (rest.length === 0) {
    return say('verdictAllBehind', { total: ordered.length, list: list(behind) });
  }
  return (
    say('verdictBehind', { total: ordered.length, behind: behind.length, list: list(behind) }) +
    say('verdictRest', { list: list(rest) })
  );
}

/** @param {{status: import('../api/types.js').Status}} standing */
export function isBehind({ status }) {
  return status === 'BEHIND' || status === 'SERIOUSLY_BEHIND';
}

/**
 * @param {Decimal | null} points
 * @param {Words} words
 */
export function lead(points, { say }) {
  if (points === null) {
    return say('noTarget');
  }
  return say(Number(points) < 0 ? 'leadBehind' : Number(points) > 0 ? 'leadAhead' : 'leadLevel', {
    points: size(points),
  });
}

/**
 * 3 / 19 个
 *
 * @param {Decimal} actual
 * @param {Decimal | null} target
 * @param {Words} words
 */
export function ofTarget(actual, target, { say }) {
  return target === null ? figure(actual) : say('ofTarget', { actual: figure(actual), target: figure(target) });
}

/**
 * What is missing to the target; nothing where there is none.
 *
 * @param {Indicator} indicator
 * @param {Words} words
 */
export function shortfallText({ shortfall, unitLabel }, { say, amount }) {
  if (shortfall === null) {
    return null;
  }
  return Number(shortfall) > 0 ? say('shortfall', { amount: amount(shortfall, unitLabel) }) : say('noShortfall');
}

/**
 * @param {Indicator} indicator
 * @param {Words} words
 */
function verdictItem(indicator, { say }) {
  const { name, statusLabel: status, lead: points } = indicator;
  if (points === null) {
    return say('verdictItemPlain', { name, status });
  }
  const sign = Number(points);
  return say('verdictItem', {
    name,
    status,
    lead: say(sign < 0 ? 'pointsBehind' : sign > 0 ? 'pointsAhead' : 'pointsLevel', { points: size(points) }),
  });
}

/**
 * Yuan, and dollars beside them where there are any; never added.
 *
 * @param {{text: string}} yuan
 * @param {{text: string} | null} dollars
 * @param {Words['say']} say
 */
export function withDollars(yuan, dollars, say) {
  return dollars === null ? yuan.text : say('yuanAndDollars', { yuan: yuan.text, dollars: dollars.text });
}
