/** What became of published figures, in words. */

import { figure } from '../i18n/figures.js';

/**
 * 到位省外内资：通报24.07，现行25.37亿元（差额+1.3）
 *
 * @param {import('../api/types.js').OutlinedDifference} difference
 * @param {import('../i18n/index.js').Words} words
 */
export function differenceText({ name, published, now, delta }, { say, amount }) {
  return say(delta === null || Number(delta) === 0 ? 'differencePlain' : 'difference', {
    name,
    published: published === null ? say('nothing') : figure(published.actual),
    now: now === null ? say('nothing') : published === null ? figure(now.actual) : amount(now.actual, published.unitLabel),
    delta: delta === null ? '' : signed(delta),
  });
}

/** @param {import('../api/types.js').Decimal} value */
export function signed(value) {
  const text = figure(value);
  return Number(value) > 0 ? `+${text}` : text;
}
