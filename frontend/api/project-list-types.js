/**
 * @typedef {object} ListedProject
 * @property {string} code
 * @property {string} name
 * @property {string} kindLabel
 * @property {boolean} major
 * @property {boolean} cityRecognised
 * @property {string | null} stageLabel
 * @property {number | null} daysInStage
 * @property {{text: string} | null} planned
 * @property {{text: string}} arrived
 * @property {{percent: import('./types.js').Decimal, text: string} | null} arrivalRate
 * @property {{name: string}} industry
 * @property {{name: string} | null} department
 * @property {{name: string} | null} person
 *
 * @typedef {{count: number, planned: {sum: import('./types.js').Decimal}, arrived: {sum: import('./types.js').Decimal}}} ListSums
 * @typedef {{groups: {keys: {value: string | null, label: string}[], count: number}[]}} Choices
 */

export {};
