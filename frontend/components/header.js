import { h } from './dom.js';
import { icon } from './icon.js';
import { accessTool, languageTool, lookTool } from './page-tools.js';
import { calendar } from './verdict.js';

/**
 * @typedef {import('../app/state.js').State} State
 * @typedef {import('../i18n/index.js').Words} Words
 */

/**
 * @param {object} view
 * @param {State} view.state
 * @param {import('../api/types.js').About | null} view.about
 * @param {import('../api/types.js').Board | null} view.board
 * @param {Words} words
 * @param {{go(change: Partial<State>): void, openFinder(): void, openImport(): void, openMeeting(): void, openAccess(): void}} actions
 */
export function header({ state, about, board }, words, { go, openFinder, openImport, openMeeting, openAccess }) {
  const { say } = words;
  return [
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
      { type: 'button', class: 'tool', key: 'meeting', 'aria-label': say('meeting'), title: say('meeting'), data: { testid: 'meeting' }, on: { click: openMeeting } },
      icon('meeting'),
    ),
    languageTool(words, (lang) => go({ lang })),
    lookTool(state.theme, words, (theme) => go({ theme })),
    about && accessTool(about.user, words, openAccess, about.user ?? say('signIn')),
  ];
}
