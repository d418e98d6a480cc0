/** What is found wanting: how much of what and whose, how it went, and the most pressing by name. */
export const supervisionFragment = `
fragment Page on Board {
  all: alerts(first: 1) {
    totalCount
    byRule { rule label count }
    byDepartment { department { code name } count }
    byPerson { person { code name } count }
  }
  chosen: alerts(rules: $rules, department: $department, person: $person, begunAfter: $begunAfter, endedSince: $endedSince, first: 100) {
    totalCount
    nodes { ...Found }
  }
  answered: alerts(rules: $rules, department: $department, person: $person, acknowledged: true, first: 100) {
    totalCount
    nodes { ...Found acknowledgement { reason on until updatedBy withheld } }
  }
  alertTrend(rules: $rules, department: $department, person: $person) { date count }
}

fragment Found on Alert {
  id
  rule
  label
  ruleText
  severity
  severityLabel
  days
  message
  project { code name }
  indicator
}`;
