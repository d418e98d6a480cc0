import { query } from '../api/client.js';
import { found as foundDocument } from '../api/documents/found.js';
import { fill, h } from '../components/dom.js';
import { foundList } from '../components/found.js';
import { notHad } from '../components/notice.js';
import { filterOfScope, readScope, scopeWords } from './scope.js';

/**
 * @typedef {import('../api/types.js').FoundProject} FoundProject
 * @typedef {import('../i18n/index.js').Words} Words
 * @typedef {{asOf: string, knownAt: string | null, revision: number, scope: string | null}} View
 */

/**
 * The projects behind a number that is no indicator's: what they have in common says which; all of them are on a page of their own.
 *
 * @param {ReturnType<typeof import('../components/drawer.js').drawer>} shell
 * @param {(code: string) => void} open
 * @param {(scope: string | null) => void} openList
 */
export function finder(shell, open, openList) {
  const results = document.createElement('div');
  results.className = 'found';
  let key = '';
  let turn = 0;
  let scroll = 0;
  /** @type {{nodes: FoundProject[], total: number, cursor: string | null, hasMore: boolean}} */
  let page = { nodes: [], total: 0, cursor: null, hasMore: false };

  return {
    /**
     * @param {View} view
     * @param {Words} words
     */
    show(view, words) {
      const onPage = h('button', { type: 'button', class: 'button wide', key: 'open-list', on: { click: () => openList(view.scope) } }, words.say('scopeOpenList'));
      shell.show({ title: words.say('scopeTitle') }, [results, onPage], words);
      const next = [view.asOf, view.knownAt, view.revision, words.language, view.scope].join('|');
      if (next === key) {
        shell.scroll = scroll;
      } else {
        key = next;
        void search(view, words, false);
      }
    },

    leave() {
      scroll = shell.scroll;
    },
  };

  /**
   * @param {View} view
   * @param {Words} words
   * @param {boolean} more
   */
  async function search(view, words, more) {
    turn += 1;
    const mine = turn;
    const chosen = readScope(view.scope);
    try {
      /** @type {{projects: import('../api/types.js').FoundProjects}} */
      const { projects } = await query(
        foundDocument,
        {
          asOf: view.asOf,
          knownAt: view.knownAt,
          filter: filterOfScope(chosen),
          after: more ? page.cursor : null,
        },
        words.language,
      );
      if (mine !== turn) {
        return;
      }
      page = {
        nodes: more ? [...page.nodes, ...projects.nodes] : projects.nodes,
        total: projects.totalCount,
        cursor: projects.pageInfo.endCursor,
        hasMore: projects.pageInfo.hasNextPage,
      };
      const of = scopeWords(chosen, page.nodes[0], words);
      fill(results, foundList({ ...page, of }, words, { more: () => void search(view, words, true), open }));
    } catch (problem) {
      if (mine === turn) {
        fill(results, notHad(problem, words, () => void search(view, words, false), 'more'));
      }
    }
  }
}
