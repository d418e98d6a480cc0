/** The sheet from which a panel leaves the page, in English. */
export const share = {
  shareUnknown: 'There is no panel {id}, or it was removed.',
  shareTime: 'Figures',
  shareMoving: 'Follow updates',
  shareMovingHint: 'Always shows the newest day and the newest records.',
  sharePinned: 'Pin as they are now',
  sharePinnedHint: 'Shows the figures of {day} for ever, from the records as known at {moment}.',
  shareCopy: 'Copy',
  shareCopied: 'Copied',
  shareNotCopied: 'The browser does not allow copying; it is selected: copy it by hand',
  shareLinks: 'Link',
  shareLinkPanel: 'This panel',
  shareLinkBoard: 'This page of the board',
};
