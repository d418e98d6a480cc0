/**
 * The answers about the funnel and the industries, as our documents ask for them.
 *
 * @typedef {import('./types.js').Decimal} Decimal
 * @typedef {import('./types.js').Money} Money
 * @typedef {import('./types.js').Rate} Rate
 * @typedef {'RESERVE' | 'SIGNED' | 'STARTED' | 'BUILDING' | 'PRODUCING'} StageCode
 * @typedef {{text: string}} Change
 *
 * @typedef {object} FunnelStage
 * @property {StageCode} stage
 * @property {string} label
 * @property {number} count
 * @property {Change} monthOnMonth
 * @property {Change} yearOnYear
 * @property {Money} planned
 * @property {Money | null} plannedUsd
 * @property {Money} arrived
 * @property {Money | null} arrivedUsd
 * @property {number} enteredThisYear
 * @property {Change} enteredYearOnYear
 * @property {Decimal | null} medianDays
 * @property {Rate | null} conversion
 * @property {number | null} cohort
 * @property {number | null} movedOn
 * @property {number | null} young
 * @property {number} givenUp
 *
 * @typedef {{stage: StageCode, label: string, count: number, entered: number}} StageOfMonth
 * @typedef {{year: number, month: number, stages: StageOfMonth[]}} FunnelMonth
 *
 * @typedef {object} Funnel
 * @property {string} sentence
 * @property {string} conversionRule
 * @property {StageCode | null} stuckBefore
 * @property {number} terminated
 * @property {number} onTheBooks
 * @property {FunnelStage[]} stages
 * @property {FunnelMonth[]} months
 *
 * @typedef {{code: string, name: string, pillar: boolean, brand: string | null}} IndustryNamed
 * @typedef {{stage: StageCode, label: string, count: number, enteredThisYear: number, yearOnYear: Change}} IndustryStage
 *
 * @typedef {object} IndustryStanding
 * @property {IndustryNamed | null} industry
 * @property {number} count
 * @property {number} terminated
 * @property {Change} monthOnMonth
 * @property {Change} yearOnYear
 * @property {IndustryStage[]} stages
 * @property {Money} planned
 * @property {Money | null} plannedUsd
 * @property {Money} arrived
 * @property {Money | null} arrivedUsd
 * @property {{amount: Decimal, text: string}} arrivedThisYear
 * @property {Money | null} arrivedThisYearUsd
 * @property {{previous: Decimal | null, text: string}} arrivedYearOnYear
 * @property {Rate | null} countShare
 * @property {Rate | null} plannedShare
 * @property {Rate | null} arrivedShare
 *
 * @typedef {object} Industries
 * @property {string} sentence
 * @property {IndustryStanding[]} rows
 * @property {IndustryStanding} total
 */

export {};
