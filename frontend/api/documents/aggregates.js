/** By what there are groups, beside the stages. */
export const BY = /** @type {const} */ (['INDUSTRY', 'DEPARTMENT', 'KIND', 'MAJOR']);

/** What projects come to by groups, for those who see no records (汇总统计). */
export const aggregates = `
query Aggregates {
  about { demonstration user roles }
  aggregates { asOf smallestGroup total { ...Sums } }
  stages: aggregates(by: [STAGE]) { ...Groups }
  ${BY.map((by) => `${by}: aggregates(by: [${by}]) { ...Groups }\n  ${by}_STAGE: aggregates(by: [${by}, STAGE]) { ...Groups }`).join('\n  ')}
}
fragment Groups on Aggregates { suppressed groups { keys { value label } ...Sums } }
fragment Sums on AggregateGroup { count planned { text } arrived { text } arrivalRate { text } share { text } suppressed }`;
