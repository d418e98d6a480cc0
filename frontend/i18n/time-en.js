/** @type {Record<keyof typeof import('./time-zh.js').time, string>} */
export const time = {
  yearBefore: 'The year before',
  yearAfter: 'The year after',
  monthsSlider: 'Month',
  monthReporting: '{month} (reporting day {day})',
  monthToCome: '{month} (still to come)',
  play: 'Play month by month',
  pause: 'Pause',
  reportingDay: 'Reporting day',
  figuresNoReport: 'No report was published for this day: only the figures now',
};
