/** What the front page says in a few words. */

import { figure, size } from '../i18n/figures.js';
import { isBehind, URGENCY } from './wording.js';

/**
 * @typedef {import('../api/briefing-types.js').IndicatorChange} IndicatorChange
 * @typedef {import('../api/types.js').Board} Board
 * @typedef {import('../api/types.js').Status} Status
 * @typedef {import('../i18n/index.js').Words} Words
 */

/**
 * On schedule or not, in one line.
 *
 * @param {Board} board
 * @param {Words} words
 */
export function headline({ indicators }, { say }) {
  const total = indicators.length;
  const behind = indicators.filter(isBehind).length;
  const unset = indicators.filter(({ status }) => status === 'NO_TARGET').length;
  if (total === 0) {
    return say('verdictNone');
  }
  if (behind === total) {
    return say('frontAllBehind', { total });
  }
  if (behind > 0) {
    return say('frontBehind', { total, behind });
  }
  return unset > 0 ? say('frontUnset', { total, unset }) : say('frontFine', { total });
}

/**
 * The status that the board as a whole wears: the worst one there is.
 *
 * @param {Board} board
 * @returns {Status}
 */
export function worstStatus({ indicators }) {
  return URGENCY.find((status) => indicators.some((indicator) => indicator.status === status)) ?? 'NO_TARGET';
}

/**
 * +9.75亿元
 *
 * @param {IndicatorChange} change
 * @param {Words} words
 */
export function gained({ gained: value, unitLabel }, { say, amount }) {
  return say(Number(value) < 0 ? 'frontLost' : 'frontGained', { amount: amount(value, unitLabel) });
}

/**
 * 追回1.2个百分点, 又落后2个百分点
 *
 * @param {IndicatorChange} change
 * @param {Words} words
 */
export function moved({ leadMoved }, { say }) {
  if (leadMoved === null) {
    return say('frontNewYear');
  }
  const points = Number(leadMoved);
  return points === 0 ? say('frontKept') : say(points < 0 ? 'frontFellBack' : 'frontCaughtUp', { points: size(leadMoved) });
}

/**
 * How wide a bar is drawn, in percent of the track, whose end is the whole target.
 *
 * @param {import('../api/types.js').Rate | null} rate
 */
export function barWidth(rate) {
  return rate === null ? 0 : Math.max(0, Math.min(100, Number(figure(rate.percent))));
}

/**
 * Projects that entered a stage after a day, as a scope of the list.
 *
 * @param {string} stage
 * @param {string} since
 * @returns {import('../app/scope.js').Scope}
 */
export function enteredSince(stage, since) {
  return { entered: `${stage}>${since}` };
}
