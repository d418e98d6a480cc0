/**
 * The answers of the API, as schema.graphqls describes them and our documents ask for them.
 *
 * @typedef {number | string} Decimal An exact decimal; never computed with where a text is at hand.
 * @typedef {{value?: Decimal, percent: Decimal, text: string}} Rate
 * @typedef {'NO_TARGET' | 'AHEAD' | 'ON_SCHEDULE' | 'BEHIND' | 'SERIOUSLY_BEHIND'} Status
 * @typedef {{code: string, name: string}} Named
 * @typedef {{name: string}} Called
 * @typedef {{text: string}} Money
 *
 * @typedef {object} TargetByIssuer
 * @property {string} issuer
 * @property {string} issuerLabel
 * @property {Decimal | null} value
 * @property {string | null} document
 * @property {boolean} inferred
 * @property {string | null} note
 * @property {Rate | null} completion
 *
 * @typedef {object} MonthProgress
 * @property {number} month
 * @property {Decimal | null} actual
 * @property {Decimal | null} cumulative
 * @property {Decimal | null} planned
 * @property {Rate | null} completion
 *
 * @typedef {object} Forecast
 * @property {Decimal | null} yearEnd
 * @property {Rate | null} completion
 * @property {Decimal | null} requiredPerMonth
 *
 * @typedef {object} DepartmentProgress
 * @property {Named} department
 * @property {Decimal | null} target
 * @property {Decimal} actual
 * @property {Rate | null} completion
 * @property {Decimal | null} lead
 * @property {Status} status
 * @property {string} statusLabel
 * @property {number | null} rank
 *
 * @typedef {object} Indicator
 * @property {string} code
 * @property {string} name
 * @property {'COUNT' | 'YI_YUAN' | 'WAN_YUAN' | 'WAN_USD'} unit
 * @property {string} unitLabel
 * @property {string} basis
 * @property {Decimal | null} target
 * @property {boolean} targetInferred
 * @property {Decimal} actual
 * @property {Decimal | null} shortfall
 * @property {Rate | null} completion
 * @property {Rate} schedule
 * @property {Decimal | null} lead
 * @property {Status} status
 * @property {string} statusLabel
 * @property {string} statusRule
 * @property {string} sentence
 * @property {{text: string}} monthOnMonth
 * @property {{text: string}} yearOnYear
 * @property {TargetByIssuer[]} targets
 * @property {MonthProgress[]} monthly
 * @property {Forecast} forecast
 * @property {DepartmentProgress[]} byDepartment
 *
 * @typedef {object} Board
 * @property {string} asOf
 * @property {number} revision
 * @property {number} year
 * @property {Rate} calendar
 * @property {Indicator[]} indicators
 * @property {import('./briefing-types.js').Briefing} [briefing] on the front page
 *
 * @typedef {object} About
 * @property {boolean} demonstration
 * @property {string} reportingDate
 * @property {number[]} years
 * @property {number} revision
 * @property {string | null} user
 *
 * @typedef {object} ReportOutline The day's report, and which of its figures are others now.
 * @property {string} title
 * @property {string} publishedAt
 * @property {OutlinedDifference[]} differences
 *
 * @typedef {object} OutlinedDifference
 * @property {string} code
 * @property {string} name
 * @property {{code: string} | null} department
 * @property {Decimal | null} delta
 * @property {{actual: Decimal, unitLabel: string} | null} published
 * @property {{actual: Decimal} | null} now
 *
 * @typedef {object} ReportFigure
 * @property {string} code
 * @property {string} name
 * @property {string} unitLabel
 * @property {Decimal | null} target
 * @property {Decimal} actual
 * @property {Rate | null} completion
 * @property {string} statusLabel
 *
 * @typedef {object} DifferingRecord
 * @property {string} kind
 * @property {string} code
 * @property {string} name
 * @property {Decimal | null} published
 * @property {Decimal | null} now
 * @property {Decimal | null} delta
 * @property {RecordVersion[]} versions
 *
 * @typedef {object} ReportDifference
 * @property {string} code
 * @property {string} name
 * @property {Named | null} department
 * @property {Decimal | null} delta
 * @property {string} sentence
 * @property {{totalCount: number, nodes: DifferingRecord[]}} records
 *
 * @typedef {object} PublishedReport
 * @property {string} code
 * @property {string} title
 * @property {string} knownAt
 * @property {string} publishedAt
 * @property {string} publishedBy
 * @property {string | null} note
 * @property {ReportFigure[]} published
 * @property {ReportFigure[]} today
 * @property {ReportDifference[]} differences
 *
 * @typedef {{hasNextPage: boolean, endCursor: string | null}} PageInfo
 *
 * @typedef {object} ProjectSummary
 * @property {string} code
 * @property {string} name
 * @property {string} kindLabel
 * @property {boolean} cityRecognised
 * @property {string | null} stageLabel
 * @property {Called | null} department
 * @property {Called | null} person
 *
 * @typedef {object} Contributor
 * @property {Decimal} amount
 * @property {Rate | null} share
 * @property {string} lastOn
 * @property {number} records
 * @property {ProjectSummary} project
 *
 * @typedef {object} Contributors
 * @property {number} totalCount
 * @property {PageInfo} pageInfo
 * @property {Contributor[]} nodes
 *
 * @typedef {object} Evidence
 * @property {string} on
 * @property {Decimal} amount
 * @property {string | null} reference
 * @property {{code: string}} project
 *
 * @typedef {object} ProjectDetails
 * @property {string} code
 * @property {string} name
 * @property {number} version
 * @property {string} kindLabel
 * @property {boolean} major
 * @property {boolean} cityRecognised
 * @property {string | null} stageLabel
 * @property {Called} industry
 * @property {Called | null} link
 * @property {string | null} investor
 * @property {Called | null} department
 * @property {Called | null} person
 * @property {Called | null} leader
 * @property {(Money & {amount?: Decimal}) | null} planned
 * @property {Money} arrived
 * @property {Rate | null} arrivalRate
 * @property {Agreement | null} agreement
 * @property {string | null} signedOn
 * @property {{stage: Stage, label: string, on: string | null, note: string | null, withheld: string | null}[]} stageHistory
 * @property {{reference: string, reverses: string | null, on: string, amount: Money & {amount: Decimal}, sourceLabel: string, note: string | null}[]} arrivals
 * @property {{on: string, kind: string, by: string | null, place: string | null, summary: string | null, nextStep: string | null, nextOn: string | null, withheld: string | null}[]} followUps where some of the words are withheld, `withheld` says so
 * @property {(Promised & {status: 'DONE' | 'OPEN' | 'OVERDUE', policy: {title: string} | null})[]} commitments
 * @property {{on: string, amount: Money, note: string | null, reference: string | null}[]} physicalInvestments
 * @property {{on: string | null, levelLabel: string, stepLabel: string}[]} recognitions
 * @property {{code: string, factorLabel: string, neededOn: string | null, metOn: string | null, status: 'DONE' | 'OPEN' | 'OVERDUE', note: string | null, withheld: string | null}[]} factors
 * @property {{code: string, subject: string | null, amount: Money | null, agreedOn: string | null, deliveredOn: string | null, policy: {title: string} | null, withheld: string | null}[]} supports
 * @property {{code: string, subject: string | null, raisedOn: string, dueOn: string | null, closedOn: string | null, handler: string | null, withheld: string | null}[]} requests
 * @property {{on: string, reviewer: string, thirdParty: boolean, conclusion: string | null, score: Decimal | null, withheld: string | null}[]} reviews
 * @property {RecordVersions} history
 *
 * @typedef {'RESERVE' | 'SIGNED' | 'STARTED' | 'BUILDING' | 'PRODUCING' | 'TERMINATED'} Stage
 * @typedef {'INTENT' | 'FRAMEWORK' | 'FORMAL'} Agreement
 * @typedef {{code: string, promise: string | null, by: string | null, dueOn: string | null, doneOn: string | null, withheld: string | null}} Promised
 *
 * @typedef {object} RecordedProject
 * @property {string} code
 * @property {string} name
 * @property {number} version
 * @property {Agreement | null} agreement
 * @property {Named | null} person
 * @property {{stage: Stage, label: string, on: string | null}[]} stageHistory
 * @property {Promised[]} commitments
 *
 * @typedef {Named & {department: Called | null}} Somebody
 *
 * @typedef {{field: string[] | null, code: string, message: string, currentVersion: number | null}} UserError
 * @typedef {{project: {code: string, version: number} | null, userErrors: UserError[]}} Change
 * @typedef {{version: number, at: string, by: string, reason: string | null, summary: string, changes: {label: string, before: string | null, after: string | null}[]}} RecordVersion
 * @typedef {{pageInfo: PageInfo, nodes: RecordVersion[]}} RecordVersions
 *
 * @typedef {object} FoundProject
 * @property {string} code
 * @property {string} name
 * @property {string} kindLabel
 * @property {boolean} cityRecognised
 * @property {string | null} stageLabel
 * @property {Money | null} planned
 * @property {Called} industry
 * @property {Called | null} link
 * @property {Called | null} department
 * @property {Called | null} person
 *
 * @typedef {{totalCount: number, pageInfo: PageInfo, nodes: FoundProject[]}} FoundProjects
 *
 * @typedef {object} ImportReport
 * @property {boolean} applied
 * @property {{kind: string, label: string, created: number, updated: number, unchanged: number, skipped: number}[]} records
 * @property {{severity: 'ERROR' | 'WARNING', sheet: string | null, row: number | null, column: string | null, value: string | null, message: string}[]} problems
 * @property {number} [revision]
 *
 * @typedef {'overwrite' | 'new'} ImportMode
 *
 * @typedef {object} ImportProgress
 * @property {'WAITING' | 'COUNTING' | 'CHECKING' | 'WRITING' | 'DONE' | 'FAILED'} state
 * @property {number} rows
 * @property {number} total
 */

export {};
