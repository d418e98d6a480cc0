/** One project, and the records by which an indicator counts it. */
export const project = `
query Project($asOf: Date, $knownAt: DateTime, $code: ID!, $indicator: ID!, $department: ID, $month: Int) {
  people(first: 500) { nodes { code name } }
  project(code: $code, asOf: $asOf, knownAt: $knownAt) {
    code
    name
    version
    kindLabel
    major
    cityRecognised
    stageLabel
    industry { name }
    link { name }
    investor
    department { name }
    person { name }
    leader { name }
    planned { text }
    arrived { text }
    arrivalRate { percent text }
    agreement
    signedOn
    stageHistory { stage label on note }
    arrivals { reference reverses on amount { amount text } sourceLabel note }
    followUps { on kind by place summary nextStep nextOn }
    commitments { code promise by dueOn status doneOn }
    requests { code subject raisedOn dueOn closedOn handler }
    reviews { on reviewer thirdParty conclusion score }
    history(first: 5) {
      pageInfo { hasNextPage endCursor }
      nodes { version at by reason summary changes { label before after } }
    }
  }
  board(asOf: $asOf, knownAt: $knownAt) {
    indicator(code: $indicator) {
      evidence(first: 500, department: $department, month: $month, project: $code) {
        nodes { on amount reference project { code } }
      }
    }
  }
}`;
