/** One project, and the records by which an indicator counts it. */
export const project = `
query Project($asOf: Date, $code: ID!, $indicator: ID!, $department: ID, $month: Int) {
  project(code: $code, asOf: $asOf) {
    code
    name
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
    stageHistory { label on note }
    arrivals { reference on amount { text } sourceLabel note }
    followUps { on kind by summary nextStep nextOn }
    commitments { code promise by dueOn status doneOn }
  }
  board(asOf: $asOf) {
    indicator(code: $indicator) {
      evidence(first: 500, department: $department, month: $month, project: $code) {
        nodes { on amount reference project { code } }
      }
    }
  }
}`;
