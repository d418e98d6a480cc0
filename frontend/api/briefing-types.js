/**
 * What a leader is to know first.
 *
 * @typedef {import('./types.js').Decimal} Decimal
 *
 * @typedef {object} Concern
 * @property {'INDICATOR' | 'DEPARTMENT' | 'LINK' | 'ALERTS'} kind
 * @property {string} sentence
 * @property {boolean} serious
 * @property {string | null} indicator
 * @property {string | null} department
 * @property {string | null} chain
 * @property {string | null} link
 *
 * @typedef {object} IndicatorChange
 * @property {string} code
 * @property {string} name
 * @property {string} unitLabel
 * @property {Decimal} gained
 * @property {import('./types.js').Rate | null} completion
 * @property {Decimal | null} leadMoved
 * @property {import('./types.js').Status} status
 * @property {string} statusLabel
 * @property {import('./types.js').Status | null} statusBefore
 * @property {string | null} statusLabelBefore
 *
 * @typedef {object} Call
 * @property {{code: string, name: string, title: string | null, department: {name: string} | null}} person
 * @property {number} alerts
 * @property {number} red
 * @property {string} about
 * @property {string} ask
 * @property {{indicator: string, indicatorName: string, text: string}[]} gaps
 *
 * @typedef {object} Briefing
 * @property {string} since
 * @property {string | null} report
 * @property {string | null} reportTitle
 * @property {Concern[]} concerns
 * @property {IndicatorChange[]} indicators
 * @property {{began: number, ended: number, now: number}} alerts
 * @property {{stage: string, label: string, count: number}[]} stages
 * @property {Call[]} calls
 */

export {};
