import { h } from '../components/dom.js';
import { icon } from '../components/icon.js';
import { accessTool, languageTool, lookTool } from '../components/page-tools.js';

/**
 * @typedef {import('../i18n/index.js').Words} Words
 */

/**
 * The band on top: what this is, the way back, the language, the look, who is signed in.
 *
 * @param {{theme: import('../components/page-tools.js').Look, board: string, about: {demonstration: boolean, user: string | null} | null}} view
 * @param {Words} words
 * @param {{speak(language: 'zh' | 'en'): void, wear(look: import('../components/page-tools.js').Look): void, openAccess(): void}} actions
 */
export function band({ theme, board, about }, words, { speak, wear, openAccess }) {
  const { say } = words;
  return h(
    'div',
    { class: 'bar' },
    h('a', { class: 'tool', href: board, 'aria-label': say('analystBack'), data: { testid: 'back-to-board' } }, icon('back'), h('span', { class: 'tool-text' }, say('analystBack'))),
    h('h1', { class: 'title' }, say('analystTitle')),
    about?.demonstration && h('span', { class: 'badge', title: say('demonstrationHint') }, say('demonstration')),
    h('div', { class: 'bar-middle' }),
    languageTool(words, speak),
    lookTool(theme, words, wear),
    about && accessTool(about.user, words, openAccess),
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
