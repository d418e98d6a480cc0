/** The words of the date control and of playing (截止日期、播放). */
export const time = {
  yearBefore: '上一年',
  yearAfter: '下一年',
  monthsSlider: '月份',
  monthReporting: '{month}（报告日 {day}）',
  monthToCome: '{month}（尚未到来）',
  play: '逐月播放',
  pause: '暂停播放',
  reportingDay: '报告日',
  figuresNoReport: '这一天没有发布通报，只有现行数',
};
