import { briefingFragment } from './briefing.js';

/**
 * @typedef {object} Asking
 * @property {string} fragment `fragment Page on Board { … }`
 * @property {string[]} [declarations] further variables: `$chain: ID!`
 */

/**
 * The whole board in one answer, so that every figure on the page comes from one revision; as it was known at a moment
 * where one is given. The day's report is always the one that is on record now.
 *
 * @param {Asking | null} page what the page that is shown asks beyond it; the front page where null
 */
export const boardDocument = (page) => `
query Board(${['$asOf: Date', '$knownAt: DateTime', ...(page?.declarations ?? [])].join(', ')}) {
  about { demonstration reportingDate years revision user }
  now: board(asOf: $asOf) {
    freshness { until }
    publishedReport {
      title
      publishedAt
      differences { code name department { code } delta published { actual unitLabel } now { actual } }
    }
  }
  board(asOf: $asOf, knownAt: $knownAt) {
    ...Page
    asOf
    revision
    year
    calendar { percent text }
    indicators {
      code
      name
      unit
      unitLabel
      basis
      target
      targetInferred
      actual
      shortfall
      completion { percent text }
      schedule { percent text }
      lead
      status
      statusLabel
      statusRule
      sentence
      monthOnMonth { text }
      yearOnYear { text }
      targets { issuer issuerLabel value document inferred note completion { percent text } }
      monthly { month actual cumulative planned completion { percent text } }
      forecast { yearEnd completion { percent text } requiredPerMonth }
      byDepartment {
        department { code name }
        target
        actual
        completion { percent text }
        lead
        status
        statusLabel
        rank
      }
    }
  }
}
${page === null ? briefingFragment : page.fragment}`;

/** Whether anything was written since, and whether we would know. */
export const revision = `
query Revision {
  about { revision }
  board { freshness { until } }
}`;
