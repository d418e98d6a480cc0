import { ranking as chart } from '../charts/ranking.js';
import { STATUS_MARK } from '../charts/types.js';
import { figure } from '../i18n/figures.js';
import { isBehind, ofTarget } from './wording.js';

/**
 * @typedef {import('../api/types.js').DepartmentProgress} DepartmentProgress
 * @typedef {import('../api/types.js').Indicator} Indicator
 */

const ROW = 25;
const EDGES = 26;

/** Who carries an indicator, best completion first. @type {import('./panel.js').Panel} */
export const ranking = {
  id: 'ranking',
  shared: 'indicator-ranking',
  axis: 'y',
  title: (indicator, { say }) => say('rankingTitle', { name: indicator.name, unit: indicator.unitLabel }),

  sentence: (indicator, _board, { say }) => {
    const rows = ranked(indicator);
    const behind = rows.filter(isBehind).length;
    if (rows.length === 0) {
      return say('rankingNone');
    }
    return say(behind > 0 ? 'rankingSummary' : 'rankingFine', {
      total: rows.length,
      behind,
      schedule: indicator.schedule.text,
    });
  },

  hint: (indicator, { say }) => (ranked(indicator).length === 0 ? '' : say('rankingHint')),

  option: (indicator, words, theme, width) =>
    chart(
      {
        rows: ranked(indicator).map((row) => ({
          label: row.rank === null ? row.department.name : `${row.rank}  ${row.department.name}`,
          percent: row.completion === null ? null : Number(row.completion.percent),
          rate: row.completion?.text ?? words.say('nothing'),
          figures: ofTarget(row.actual, row.target, words),
          status: row.status,
          statusLabel: row.statusLabel,
        })),
        schedule: Number(indicator.schedule.percent),
        scheduleLabel: words.say('scheduleTick', { rate: indicator.schedule.text }),
        nameWidth: Math.round(Math.min(210, Math.max(words.language === 'zh' ? 132 : 170, width * 0.27))),
      },
      theme,
    ),

  table: (indicator, { say }) => ({
    head: [
      say('rank'),
      say('department'),
      say('target'),
      say('actual'),
      say('completion'),
      say('lead'),
      say('status'),
    ],
    rows: indicator.byDepartment.map((row) => [
      { text: row.rank === null ? say('nothing') : String(row.rank), figure: true },
      { text: row.department.name, scope: { department: row.department.code } },
      { text: row.target === null ? say('nothing') : figure(row.target), figure: true },
      { text: figure(row.actual), figure: true },
      { text: row.completion?.text ?? say('nothing'), figure: true },
      { text: row.lead === null ? say('nothing') : figure(row.lead), figure: true },
      { text: `${STATUS_MARK[row.status]} ${row.statusLabel}` },
    ]),
  }),

  pick: (indicator, index) => {
    const row = ranked(indicator)[index];
    return row ? { department: row.department.code } : null;
  },

  height: (indicator) => ranked(indicator).length * ROW + EDGES,
};

/**
 * Those that carry a target.
 *
 * @param {Indicator} indicator
 */
export function ranked(indicator) {
  return indicator.byDepartment.filter((row) => row.target !== null);
}

/**
 * Those that carry none: their figures are shown, but not held against anybody.
 *
 * @param {Indicator} indicator
 */
export function unranked(indicator) {
  return indicator.byDepartment.filter((row) => row.target === null);
}
