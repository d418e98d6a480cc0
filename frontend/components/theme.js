import { themeOf } from '../charts/theme.js';

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
  return themeOf((name) => style.getPropertyValue(name).trim());
}
