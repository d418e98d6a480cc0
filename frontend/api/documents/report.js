/** The report of a day: its figures as they were published, as they are now, and the records that make the difference. */
export const report = `
query Report($asOf: Date) {
  board(asOf: $asOf) {
    publishedReport {
      code
      title
      knownAt
      publishedAt
      publishedBy
      note
      published { ...Figure }
      today { ...Figure }
      differences {
        code
        name
        department { code name }
        delta
        sentence
        records(first: 100) {
          totalCount
          nodes {
            kind
            code
            name
            published
            now
            delta
            versions { version at by reason summary changes { label before after } }
          }
        }
      }
    }
  }
}

fragment Figure on ReportFigure {
  code
  name
  unitLabel
  target
  actual
  completion { percent text }
  statusLabel
}`;

/** What was on record when the day's report was published. */
export const publishedMoment = `
query PublishedMoment($asOf: Date) {
  board(asOf: $asOf) {
    publishedReport { knownAt }
  }
}`;
