/** One project, and the records by which an indicator counts it. */
export const project = `
query Project($asOf: Date, $knownAt: DateTime, $code: ID!, $only: ProjectFilter!, $indicator: ID!, $department: ID, $month: Int) {
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
    planned { amount(unit: YI) text }
    arrived { text }
    arrivalRate { percent text }
    agreement
    signedOn
    stageHistory { stage label on note withheld }
    arrivals { reference reverses on amount { amount text } sourceLabel note }
    followUps { on kind by place summary nextStep nextOn withheld }
    commitments { code promise by dueOn status doneOn policy { title } withheld }
    requests { code subject raisedOn dueOn closedOn handler withheld }
    physicalInvestments { on amount { text } note reference }
    recognitions { on levelLabel stepLabel }
    factors { code factorLabel neededOn metOn status note withheld }
    supports { code subject amount { text } agreedOn deliveredOn policy { title } withheld }
    reviews { on reviewer thirdParty conclusion score withheld }
    history(first: 5) {
      pageInfo { hasNextPage endCursor }
      nodes { version at by reason summary changes { label before after } }
    }
  }
  money: entryStats(of: ARRIVALS, asOf: $asOf, knownAt: $knownAt, projects: $only, groupBy: [{ on: MONTH }]) {
    groups { keys { value label } amount { sum } }
  }
  board(asOf: $asOf, knownAt: $knownAt) {
    alerts(project: $code, first: 20) { totalCount nodes { id label severity severityLabel days since message } }
    indicator(code: $indicator) {
      evidence(first: 500, department: $department, month: $month, project: $code) {
        nodes { on amount reference project { code } }
      }
    }
  }
}`;
