import { h } from './dom.js';
import { icon } from './icon.js';

/**
 * What every page has on top: the language, the look, who is signed in.
 *
 * @typedef {import('../i18n/index.js').Words} Words
 * @typedef {'auto' | 'light' | 'dark'} Look
 */

/** @type {Look[]} */
const LOOKS = ['auto', 'light', 'dark'];
const LOOK_NAMES = /** @type {const} */ ({ auto: 'themeAuto', light: 'themeLight', dark: 'themeDark' });

/**
 * @param {Words} words
 * @param {(language: 'zh' | 'en') => void} speak
 */
export function languageTool({ say, language }, speak) {
  const other = language === 'zh' ? 'en' : 'zh';
  return h(
    'button',
    {
      type: 'button',
      class: 'tool',
      key: 'lang',
      data: { testid: 'lang-switch' },
      lang: other === 'zh' ? 'zh-CN' : 'en',
      on: { click: () => speak(other) },
    },
    say('switchLanguage'),
  );
}

/**
 * @param {Look} look
 * @param {Words} words
 * @param {(look: Look) => void} wear
 */
export function lookTool(look, { say }, wear) {
  const name = say(LOOK_NAMES[look]);
  return h(
    'button',
    {
      type: 'button',
      class: 'tool',
      key: 'theme',
      data: { testid: 'theme-switch' },
      'aria-label': say('themeLabel', { theme: name }),
      on: { click: () => wear(LOOKS[(LOOKS.indexOf(look) + 1) % LOOKS.length]) },
    },
    icon(look),
    h('span', { class: 'tool-text' }, name),
  );
}

/**
 * @param {string | null} user null where nobody is signed in
 * @param {Words} words
 * @param {() => void} open
 * @param {string | null} [hint]
 */
export function accessTool(user, { say }, open, hint = null) {
  return h(
    'button',
    {
      type: 'button',
      class: 'tool',
      key: 'access',
      data: { testid: 'access', signedIn: String(user !== null) },
      'aria-label': user === null ? say('signIn') : say('accountOf', { user }),
      title: hint,
      on: { click: open },
    },
    icon(user === null ? 'person' : 'signedIn'),
  );
}
