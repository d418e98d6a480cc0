/**
 * @typedef {import('../api/types.js').Status} Status
 *
 * @typedef {object} Theme The page's colours and font, handed to the charts.
 * @property {string} font
 * @property {string} ink
 * @property {string} muted
 * @property {string} line
 * @property {string} track
 * @property {string} surface
 * @property {string} bar
 * @property {string} cumulative
 * @property {string} plan
 * @property {Record<Status, string>} status
 * @property {Record<import('../api/funnel-types.js').StageCode, string>} stages
 *
 * @typedef {Record<string, any>} Option An ECharts option.
 */

/** A status never speaks by colour alone. @type {Record<Status, string>} */
export const STATUS_MARK = {
  AHEAD: '▲',
  ON_SCHEDULE: '●',
  BEHIND: '▼',
  SERIOUSLY_BEHIND: '▼▼',
  NO_TARGET: '○',
};

export {};
