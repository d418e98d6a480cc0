/** The words of a meeting (会议模式). */
export const meeting = {
  meeting: '会议模式',
  meetingWhere: '{title} {slide}/{slides}',
  meetingBefore: '上一页',
  meetingNext: '下一页',
  meetingLeave: '退出会议模式',
  meetingFill: '全屏',
  meetingByHand: '手动翻页',
  meetingSeconds: '{left} 秒后翻页',
  meetingPaused: '已暂停',
  meetingPace: '自动翻页间隔（秒，0 为手动）：{every}',
  meetingResume: '继续自动翻页',
};
