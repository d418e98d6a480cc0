/** Dark or light, and the tokens of the style sheet for what is drawn on a canvas. */

const DARK = matchMedia('(prefers-color-scheme: dark)');

/** The class of a body that is being printed, which is light whatever was chosen. */
export const PAPER = 'on-paper';

/** @param {'auto' | 'light' | 'dark'} choice */
export function wear(choice) {
  const look = choice === 'auto' ? (DARK.matches ? 'dark' : 'light') : choice;
  document.documentElement.dataset.theme = document.body.classList.contains(PAPER) ? 'light' : look;
}

/** @param {() => void} listener */
export function onSystemTheme(listener) {
  DARK.addEventListener('change', listener);
}

/** @returns {import('../charts/types.js').Theme} */
export function theme() {
  const style = getComputedStyle(document.documentElement);
  const token = (/** @type {string} */ name) => style.getPropertyValue(name).trim();
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
