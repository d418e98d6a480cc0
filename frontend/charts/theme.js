/**
 * The charts' colours and font, from the tokens of the style sheet: whoever draws says how a token is looked up.
 *
 * @param {(name: string) => string} token
 * @returns {import('./types.js').Theme}
 */
export function themeOf(token) {
  return {
    font: token('--font'),
    ink: token('--ink'),
    muted: token('--muted'),
    line: token('--line'),
    track: token('--track'),
    surface: token('--surface'),
    bar: token('--chart-bar'),
    cumulative: token('--chart-cumulative'),
    plan: token('--chart-plan'),
    stages: {
      RESERVE: token('--stage-reserve'),
      SIGNED: token('--stage-signed'),
      STARTED: token('--stage-started'),
      BUILDING: token('--stage-building'),
      PRODUCING: token('--stage-producing'),
    },
    status: {
      AHEAD: token('--ahead'),
      ON_SCHEDULE: token('--on-schedule'),
      BEHIND: token('--behind'),
      SERIOUSLY_BEHIND: token('--seriously-behind'),
      NO_TARGET: token('--no-target'),
    },
  };
}
