/** The page of figures for those who see no records (汇总). */
export const aggregates = {
  aggregatesTitle: '招商汇总',
  aggregatesIntro: '截至 {day}。只有汇总，没有明细；不足 {smallest} 个项目的分组不显示，为保护它们，有的分组也不显示，记作 {mark}。',
  aggregatesAll: '全部项目',
  aggregatesSTAGE: '按阶段',
  aggregatesINDUSTRY: '按产业',
  aggregatesDEPARTMENT: '按牵头单位',
  aggregatesKIND: '按性质',
  aggregatesMAJOR: '按是否重大',
  aggregatesGroup: '分组',
  aggregatesCount: '项目',
  aggregatesPlanned: '计划总投资',
  aggregatesArrived: '到位资金',
  aggregatesRate: '到位率',
  aggregatesShare: '占比',
  aggregatesHidden: '不显示',
};
