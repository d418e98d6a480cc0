import { h } from './dom.js';
import { icon } from './icon.js';
import { accessTool, languageTool, lookTool } from './page-tools.js';

/**
 * The band on top of a page beside the board: what this is, the way back where there is one, the language, the look, who is signed in.
 *
 * @param {{title: string, theme: import('./page-tools.js').Look, board: string | null, about: {demonstration: boolean, user: string | null} | null}} view
 * @param {import('../i18n/index.js').Words} words
 * @param {{speak(language: 'zh' | 'en'): void, wear(look: import('./page-tools.js').Look): void, openAccess(): void}} actions
 */
export function band({ title, theme, board, about }, words, { speak, wear, openAccess }) {
  const { say } = words;
  return h(
    'div',
    { class: 'bar' },
    board !== null && h('a', { class: 'tool', href: board, 'aria-label': say('backToBoard'), data: { testid: 'back-to-board' } }, icon('back'), h('span', { class: 'tool-text' }, say('backToBoard'))),
    h('h1', { class: 'title' }, title),
    about?.demonstration && h('span', { class: 'badge', title: say('demonstrationHint') }, say('demonstration')),
    h('div', { class: 'bar-middle' }),
    languageTool(words, speak),
    lookTool(theme, words, wear),
    about && accessTool(about.user, words, openAccess),
  );
}
