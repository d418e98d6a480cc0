/**
 * @typedef {object} Alert
 * @property {string} id
 * @property {string} rule
 * @property {string} label
 * @property {string} ruleText
 * @property {'RED' | 'YELLOW'} severity
 * @property {string} severityLabel
 * @property {number} days
 * @property {string} message
 * @property {{code: string, name: string} | null} project
 * @property {string | null} indicator
 *
 * @typedef {object} Supervision
 * @property {{totalCount: number, byRule: RuleCount[], byDepartment: DepartmentCount[]}} all
 * @property {{totalCount: number, nodes: Alert[]}} chosen
 * @property {{date: string, count: number}[]} alertTrend
 *
 * @typedef {{rule: string, label: string, count: number}} RuleCount
 * @typedef {{department: {code: string, name: string}, count: number}} DepartmentCount
 */

export {};
