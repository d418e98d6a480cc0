import { h } from '../components/dom.js';
import { icon } from '../components/icon.js';

/**
 * @typedef {import('../i18n/index.js').Words} Words
 * @typedef {'auto' | 'light' | 'dark'} Look
 */

/** @type {Look[]} */
const LOOKS = ['auto', 'light', 'dark'];
const LOOK_NAMES = /** @type {const} */ ({ auto: 'themeAuto', light: 'themeLight', dark: 'themeDark' });

/**
 * The band on top: what this is, the way back, the language, the look, who is signed in.
 *
 * @param {{theme: Look, board: string, about: {demonstration: boolean, user: string | null} | null}} view
 * @param {Words} words
 * @param {{speak(): void, wear(look: Look): void, openAccess(): void}} actions
 */
export function band({ theme, board, about }, { say, language }, { speak, wear, openAccess }) {
  const name = say(LOOK_NAMES[theme]);
  return h(
    'div',
    { class: 'bar' },
    h('a', { class: 'tool', href: board, 'aria-label': say('analystBack'), data: { testid: 'back-to-board' } }, icon('back'), h('span', { class: 'tool-text' }, say('analystBack'))),
    h('h1', { class: 'title' }, say('analystTitle')),
    about?.demonstration && h('span', { class: 'badge', title: say('demonstrationHint') }, say('demonstration')),
    h('div', { class: 'bar-middle' }),
    h(
      'button',
      { type: 'button', class: 'tool', key: 'lang', lang: language === 'zh' ? 'en' : 'zh-CN', data: { testid: 'lang-switch' }, on: { click: speak } },
      say('switchLanguage'),
    ),
    h(
      'button',
      {
        type: 'button',
        class: 'tool',
        key: 'theme',
        'aria-label': say('themeLabel', { theme: name }),
        data: { testid: 'theme-switch' },
        on: { click: () => wear(LOOKS[(LOOKS.indexOf(theme) + 1) % LOOKS.length]) },
      },
      icon(theme),
      h('span', { class: 'tool-text' }, name),
    ),
    about &&
      h(
        'button',
        {
          type: 'button',
          class: 'tool',
          key: 'access',
          'aria-label': about.user === null ? say('signIn') : say('accountOf', { user: about.user }),
          data: { testid: 'access', signedIn: String(about.user !== null) },
          on: { click: openAccess },
        },
        icon(about.user === null ? 'person' : 'signedIn'),
      ),
  );
}

/**
 * What can be done with the query.
 *
 * @param {boolean} busy
 * @param {Words} words
 * @param {{run(): void, showExamples(): void, showPast(): void, prettify(): void, share(): void}} actions
 */
export function queryBar(busy, { say }, { run, showExamples, showPast, prettify, share }) {
  const button = (/** @type {string} */ key, /** @type {string} */ text, /** @type {() => void} */ click, traits = {}) =>
    h('button', { type: 'button', class: 'button', key, data: { testid: key }, on: { click }, ...traits }, text);
  return [
    button('run', say(busy ? 'running' : 'run'), run, { class: 'button primary', 'aria-disabled': String(busy), title: say('runHint') }),
    button('examples', say('examples'), showExamples),
    button('asked', say('asked'), showPast),
    button('prettify', say('prettify'), prettify, { title: say('prettifyHint') }),
    button('share', say('shareLink'), share),
  ];
}
