/** Words for what is old (离线、实时). */
export const live = {
  ageMinutes: '{n}分钟',
  ageHours: '{n}小时',
  ageDays: '{n}天',
  offline: '离线，这是{age}前的数据（{moment}）。无法连接服务器，每10秒自动重试。',
  away: '数据服务连接中断，显示 {time} 的数据；暂不能保存，接通后自动更新。',
  stale: '与服务器的联系中断，数据可能不是最新（{time} 的数据）。',
};
