/** Projects about a screen at a time, however they are filtered and ordered, and what all of them come to. */
export const projectList = `
query ProjectList($asOf: Date, $knownAt: DateTime, $filter: ProjectFilter, $orderBy: [ProjectOrder!], $after: String) {
  projects(asOf: $asOf, knownAt: $knownAt, filter: $filter, orderBy: $orderBy, first: 25, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      code
      name
      kindLabel
      major
      cityRecognised
      stageLabel
      daysInStage
      planned { text }
      arrived { text }
      arrivalRate { percent text }
      industry { name }
      department { name }
      person { name }
    }
  }
  sums: projectStats(asOf: $asOf, knownAt: $knownAt, filter: $filter, first: 1) {
    total { count planned { sum } arrived { sum } }
  }
}`;

/** What the list can be narrowed to. */
export const projectChoices = `
query ProjectChoices($asOf: Date, $knownAt: DateTime) {
  industries: projectStats(asOf: $asOf, knownAt: $knownAt, groupBy: [{ field: INDUSTRY }]) { groups { keys { value label } count } }
  departments: projectStats(asOf: $asOf, knownAt: $knownAt, groupBy: [{ field: DEPARTMENT }]) { groups { keys { value label } count } }
}`;
