import { query, Refused } from '../api/client.js';
import { found as foundDocument } from '../api/documents/found.js';
import { fill } from '../components/dom.js';
import { foundList, searchField } from '../components/found.js';
import { filterOfScope, readScope, scopeWords } from './scope.js';

/**
 * @typedef {import('../api/types.js').FoundProject} FoundProject
 * @typedef {import('../i18n/index.js').Words} Words
 * @typedef {{asOf: string, knownAt: string | null, revision: number, scope: string | null}} View
 */

const PAUSE = 250;

/**
 * Finds any project, whether or not it is part of a figure: most of those that are talked to are not yet.
 *
 * @param {ReturnType<typeof import('../components/drawer.js').drawer>} shell
 * @param {(code: string) => void} open
 */
export function finder(shell, open) {
  const results = document.createElement('div');
  results.className = 'found';
  let text = '';
  /** @type {string | null} */
  let scope = null;
  let key = '';
  let turn = 0;
  let scroll = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  /** @type {{nodes: FoundProject[], total: number, cursor: string | null, hasMore: boolean}} */
  let page = { nodes: [], total: 0, cursor: null, hasMore: false };

  return {
    /**
     * @param {View} view
     * @param {Words} words
     */
    show(view, words) {
      if (view.scope !== scope) {
        scope = view.scope;
        text = '';
      }
      const field = searchField(text, words, (typed) => {
        text = typed;
        clearTimeout(timer);
        timer = setTimeout(() => void search(view, words, false), PAUSE);
      });
      shell.show({ title: words.say(scope === null ? 'find' : 'scopeTitle') }, [field, results], words);
      const next = [view.asOf, view.knownAt, view.revision, words.language, scope].join('|');
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
          filter: { and: [filterOfScope(chosen), filterOf(text)] },
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
        const said = problem instanceof Refused ? problem.message : words.say('unreachableShort');
        fill(results, foundList({ ...page, problem: said }, words, { more: () => void search(view, words, false), open }));
      }
    }
  }
}

/**
 * Every word somewhere in the name, the code or the investor.
 *
 * @param {string} text
 */
export function filterOf(text) {
  const words = text.normalize('NFKC').split(/\s+/).filter(Boolean);
  return {
    and: words.map((word) => ({
      or: [{ name: { contains: word } }, { code: { contains: word.toUpperCase() } }, { investor: { contains: word } }],
    })),
  };
}
