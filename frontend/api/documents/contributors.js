/** The projects that make up an indicator's actual, a page at a time. */
export const contributors = `
query Contributors($asOf: Date, $knownAt: DateTime, $indicator: ID!, $department: ID, $month: Int, $after: String) {
  board(asOf: $asOf, knownAt: $knownAt) {
    indicator(code: $indicator) {
      contributors(first: 20, after: $after, department: $department, month: $month) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          amount
          share { percent text }
          lastOn
          records
          project {
            code
            name
            kindLabel
            cityRecognised
            stageLabel
            department { name }
            person { name }
          }
        }
      }
    }
  }
}`;
