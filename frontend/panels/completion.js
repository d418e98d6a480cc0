import { gauge } from '../charts/gauge.js';

/**
 * An indicator's completion against its schedule, as a gauge.
 *
 * @param {import('../api/types.js').Indicator} indicator
 * @param {import('../charts/types.js').Theme} theme
 */
export function completion(indicator, theme) {
  return gauge(
    {
      percent: indicator.completion === null ? null : Number(indicator.completion.percent),
      schedule: Number(indicator.schedule.percent),
      status: indicator.status,
    },
    theme,
  );
}
