/** Words for what is old. @type {Record<keyof typeof import('./live-zh.js').live, string>} */
export const live = {
  ageMinutes: '{n} min',
  ageHours: '{n} h',
  ageDays: '{n} d',
  offline: 'Offline: these figures are {age} old ({moment}). The server cannot be reached; retrying every 10 seconds.',
  away: 'The database is away: these are the figures of {time}. Nothing can be saved; the board catches up by itself.',
  stale: 'The connection to the server is interrupted; the figures may not be the latest (as of {time}).',
};
