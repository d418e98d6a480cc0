import { projectList } from '../app/project-list.js';

/** One list for as long as the page is open, so that what is typed and how far it was read stay. @type {ReturnType<typeof projectList> | null} */
let list = null;

/** All projects (项目): searched, narrowed, ordered; the address says how. @type {import('./page.js').Page<{}>} */
export const projects = {
  id: 'projects',
  fragment: `
fragment Page on Board {
  year
}`,

  filled: async () => list?.filled(),

  content: (board, { state, knownAt }, words, { go, amend, openProject }) => {
    list ??= projectList();
    return [
      list.show({ asOf: board.asOf, knownAt, revision: board.revision, pick: state.pick }, words, {
        choose: (pick) => go({ pick }),
        type: (pick) => amend({ pick }),
        open: openProject,
      }),
    ];
  },
};
