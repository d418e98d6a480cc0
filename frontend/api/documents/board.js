/**
 * The whole board in one answer, so that every figure on the page comes from one revision; as it was known at a moment
 * where one is given. The day's report is always the one that is on record now.
 */
export const board = `
query Board($asOf: Date, $knownAt: DateTime) {
  about { demonstration reportingDate years revision canWrite user }
  now: board(asOf: $asOf) {
    publishedReport {
      title
      publishedAt
      differences { code name department { code } delta published { actual unitLabel } now { actual } }
    }
  }
  board(asOf: $asOf, knownAt: $knownAt) {
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
      actual
      shortfall
      completion { percent text }
      schedule { percent text }
      lead
      status
      statusLabel
      statusRule
      sentence
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
}`;

/** Whether anything was written since. */
export const revision = `
query Revision {
  about { revision }
}`;
