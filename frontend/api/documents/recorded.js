/** What a form begins with: the project's record as it is now, whatever day the board shows. */
export const recorded = `
query Recorded($code: ID!) {
  about { reportingDate }
  people(first: 500) { nodes { code name department { name } } }
  project(code: $code) {
    code
    name
    version
    agreement
    person { code name }
    stageHistory { stage label on }
    commitments { code promise by dueOn doneOn withheld }
  }
}`;
