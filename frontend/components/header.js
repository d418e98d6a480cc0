import { dateControl } from './date-control.js';
import { h } from './dom.js';
import { icon } from './icon.js';
import { calendar } from './verdict.js';

/**
 * @typedef {import('../app/state.js').State} State
 * @typedef {import('../i18n/index.js').Words} Words
 */

const THEMES = /** @type {const} */ (['auto', 'light', 'dark']);
const THEME_NAMES = /** @type {const} */ ({ auto: 'themeAuto', light: 'themeLight', dark: 'themeDark' });

/**
 * @param {object} view
 * @param {State} view.state
 * @param {import('../api/types.js').About | null} view.about
 * @param {import('../api/types.js').Board | null} view.board
 * @param {string | null} view.asOf the day that was asked for, or else the one that is shown
 * @param {Words} words
 * @param {{go(change: Partial<State>): void, openFinder(): void, openImport(): void, openAccess(): void}} actions
 */
export function header({ state, about, board, asOf }, words, { go, openFinder, openImport, openAccess }) {
  const { say } = words;
  const nextTheme = THEMES[(THEMES.indexOf(state.theme) + 1) % THEMES.length];
  const themeName = say(THEME_NAMES[state.theme]);
  return [
    h(
      'div',
      { class: 'bar' },
      h('h1', { class: 'title' }, say('title')),
      about?.demonstration &&
        h('span', { class: 'badge', title: say('demonstrationHint') }, say('demonstration')),
      h('div', { class: 'bar-middle' }, board && calendar(board, words)),
      h(
        'button',
        { type: 'button', class: 'tool', key: 'find', 'aria-label': say('find'), title: say('find'), data: { testid: 'find' }, on: { click: openFinder } },
        icon('search'),
      ),
      h(
        'button',
        { type: 'button', class: 'tool', key: 'import', 'aria-label': say('import'), on: { click: openImport } },
        icon('import'),
        h('span', { class: 'tool-text' }, say('import')),
      ),
      h(
        'button',
        {
          type: 'button',
          class: 'tool',
          key: 'lang',
          data: { testid: 'lang-switch' },
          lang: words.language === 'zh' ? 'en' : 'zh-CN',
          on: { click: () => go({ lang: words.language === 'zh' ? 'en' : 'zh' }) },
        },
        say('switchLanguage'),
      ),
      h(
        'button',
        {
          type: 'button',
          class: 'tool',
          key: 'theme',
          data: { testid: 'theme-switch' },
          'aria-label': say('themeLabel', { theme: themeName }),
          on: { click: () => go({ theme: nextTheme }) },
        },
        icon(state.theme),
        h('span', { class: 'tool-text' }, themeName),
      ),
      about &&
        h(
          'button',
          {
            type: 'button',
            class: 'tool',
            key: 'access',
            data: { testid: 'access', signedIn: String(about.user !== null) },
            'aria-label': about.user === null ? say('signIn') : say('accountOf', { user: about.user }),
            title: about.user ?? say('signIn'),
            on: { click: openAccess },
          },
          icon(about.user === null ? 'person' : 'signedIn'),
        ),
    ),
    asOf !== null && dateControl({ asOf, years: about?.years ?? [] }, words, (day) => go({ asOf: day })),
  ];
}
