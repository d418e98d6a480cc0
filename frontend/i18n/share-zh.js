/** The sheet from which a panel leaves the page (分享). */
export const share = {
  shareUnknown: '没有编号为 {id} 的面板，或已撤下。',
  shareTime: '数字',
  shareMoving: '随更新',
  shareMovingHint: '始终显示最新的日期和记录。',
  sharePinned: '固定为此时',
  sharePinnedHint: '永远显示{day}的数字，记录按{moment}所知。',
  shareCopy: '复制',
  shareCopied: '已复制',
  shareNotCopied: '浏览器不允许复制，已选中，请手动复制',
  shareLinks: '链接',
  shareLinkPanel: '这个面板',
  shareLinkBoard: '看板上的这一页',
};
