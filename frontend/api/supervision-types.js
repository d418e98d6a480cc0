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
 * @property {{reason: string | null, on: string, until: string, updatedBy: string, withheld: string | null}} [acknowledgement] what was answered for it
 *
 * @typedef {object} Supervision
 * @property {{totalCount: number, byRule: RuleCount[], byDepartment: DepartmentCount[], byPerson: PersonCount[]}} all
 * @property {{totalCount: number, nodes: Alert[]}} chosen
 * @property {{totalCount: number, nodes: Alert[]}} answered those that were answered for, by the same choice
 * @property {{date: string, count: number}[]} alertTrend
 *
 * @typedef {{rule: string, label: string, count: number}} RuleCount
 * @typedef {{department: {code: string, name: string}, count: number}} DepartmentCount
 * @typedef {{person: {code: string, name: string}, count: number}} PersonCount
 */

export {};
