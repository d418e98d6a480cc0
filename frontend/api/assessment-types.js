/**
 * What the server answers about assessment.
 *
 * @typedef {import('./types.js').Decimal} Decimal
 * @typedef {'DEPARTMENT' | 'PERSON'} Subject
 * @typedef {'NEW' | 'EXPANSION' | 'NEITHER'} Track
 *
 * @typedef {{count: number, planned: {text: string}[]}} Signed
 *
 * @typedef {object} Item
 * @property {{code: string, name: string}} indicator
 * @property {Decimal} weight
 * @property {Decimal | null} points
 * @property {boolean} capped
 * @property {string} sentence
 *
 * @typedef {{rule: string, label: string, count: number, points: Decimal, sentence: string}} Deduction
 *
 * @typedef {object} Row
 * @property {number | null} rank
 * @property {string} code
 * @property {string} name
 * @property {Decimal | null} score
 * @property {Decimal} deducted
 * @property {Deduction[]} deductions
 * @property {string} sentence
 * @property {number | null} rankBefore
 * @property {number | null} movement
 * @property {'RED' | 'BLACK' | null} list
 * @property {Track | null} track
 * @property {number | null} trackRank
 * @property {number} projects
 * @property {boolean} smallBase
 * @property {{code: string, name: string} | null} department
 * @property {Signed} newProjects
 * @property {Signed} expansions
 * @property {Item[]} items
 *
 * @typedef {{track: Track, label: string, departments: number, newProjects: Signed, expansions: Signed}} TrackSum
 *
 * @typedef {object} Assessment
 * @property {Subject} by
 * @property {string} sentence
 * @property {string} rule
 * @property {Decimal} par
 * @property {string} listRule
 * @property {string | null} before
 * @property {string} movementRule
 * @property {string} trackRule
 * @property {Row[]} rows
 * @property {TrackSum[]} tracks
 */

export {};
