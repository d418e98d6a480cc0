/** A panel by itself, in a frame (框架). */
export const frame = {
  frameOpen: '在看板打开：{title}',
  framePinned: '固定',
  frameStale: '可能不是最新（{time} 的数据）',
  frameAway: '数据库连接中断（{time} 的数据）',
  frameSignIn: '登录看板',
};
