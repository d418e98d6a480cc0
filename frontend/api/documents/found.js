/** Projects by a part of their name, code or investor, those touched last first. */
export const found = `
query Found($asOf: Date, $knownAt: DateTime, $filter: ProjectFilter, $after: String) {
  projects(asOf: $asOf, knownAt: $knownAt, filter: $filter, orderBy: [{ field: UPDATED_AT, direction: DESC }], first: 20, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      code
      name
      kindLabel
      cityRecognised
      stageLabel
      planned { text }
      industry { name }
      link { name }
      department { name }
      person { name }
    }
  }
}`;
