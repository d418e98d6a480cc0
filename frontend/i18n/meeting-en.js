/** @type {Record<keyof typeof import('./meeting-zh.js').meeting, string>} */
export const meeting = {
  meeting: 'Meeting',
  meetingWhere: '{title} {slide}/{slides}',
  meetingBefore: 'Page before',
  meetingNext: 'Next page',
  meetingLeave: 'Leave the meeting',
  meetingFill: 'Full screen',
  meetingByHand: 'By hand',
  meetingSeconds: 'Next in {left} s',
  meetingPaused: 'Paused',
  meetingPace: 'Seconds between pages, 0 for by hand: {every}',
  meetingResume: 'Go on turning pages',
};
