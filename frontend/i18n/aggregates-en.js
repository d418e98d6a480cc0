/** The page of figures for those who see no records. */
export const aggregates = {
  aggregatesTitle: 'Aggregates',
  aggregatesIntro: 'As of {day}. Figures of many projects, and no record; groups of fewer than {smallest} are not shown, nor are others that would tell of them. They are marked {mark}.',
  aggregatesAll: 'All projects',
  aggregatesSTAGE: 'By stage',
  aggregatesINDUSTRY: 'By industry',
  aggregatesDEPARTMENT: 'By lead department',
  aggregatesKIND: 'By kind',
  aggregatesMAJOR: 'Major or not',
  aggregatesGroup: 'Group',
  aggregatesCount: 'Projects',
  aggregatesPlanned: 'Planned investment',
  aggregatesArrived: 'Arrived',
  aggregatesRate: 'Arrived of planned',
  aggregatesShare: 'Share',
  aggregatesHidden: 'not shown',
};
