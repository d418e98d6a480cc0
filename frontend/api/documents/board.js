/** The whole board in one answer, so that every figure on the page comes from one revision. */
export const board = `
query Board($asOf: Date) {
  about { demonstration reportingDate years revision canWrite user }
  board(asOf: $asOf) {
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
