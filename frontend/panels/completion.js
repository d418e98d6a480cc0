import { dial, gauge } from '../charts/gauge.js';
import { STATUS_MARK } from '../charts/types.js';

/**
 * @typedef {import('../api/types.js').Indicator} Indicator
 * @typedef {import('../charts/types.js').Theme} Theme
 */

/**
 * An indicator's completion against its schedule, as a gauge.
 *
 * @param {Indicator} indicator
 * @param {Theme} theme
 */
export function completion(indicator, theme) {
  return gauge(standing(indicator), theme);
}

/**
 * The same by itself, where no words stand beside it.
 *
 * @param {Indicator} indicator
 * @param {import('../i18n/index.js').Words} words
 * @param {Theme} theme
 */
export function completionAlone(indicator, { say }, theme) {
  return dial(
    {
      ...standing(indicator),
      rate: indicator.completion?.text ?? say('noRate'),
      standing: `${STATUS_MARK[indicator.status]} ${indicator.statusLabel}`,
      scheduleLabel: say('scheduleTick', { rate: indicator.schedule.text }),
    },
    theme,
  );
}

/** @param {Indicator} indicator */
function standing({ completion: rate, schedule, status }) {
  return { percent: rate === null ? null : Number(rate.percent), schedule: Number(schedule.percent), status };
}
