import { words as wordsOf } from '../i18n/index.js';
import { answerDialog } from './answering.js';
import { evidenceDrawer } from './evidence.js';
import { importDialog } from './ledger-import.js';
import { selectedOf } from './named.js';
import { ALL, writeListing } from './project-pick.js';
import { reportDrawer } from './report.js';
import { readScope } from './scope.js';
import { shareDrawer } from './share.js';
import { signInDialog } from './sign-in.js';
import { closed, opened, turned, write } from './state.js';

/**
 * What lies over the board: what the address opens, and the dialogs in which people sign in or answer an alert.
 *
 * @param {ReturnType<typeof import('./navigation.js').navigation>} page
 * @param {() => void} changed what to do when something was recorded, or somebody else reads
 */
export function overlays(page, changed) {
  const access = signInDialog(changed);
  const evidence = evidenceDrawer({
    close: () => page.close(),
    back: () => page.back(),
    openProject: (code) => page.push({ ...page.state, project: code }),
    openList: (scope) => page.push({ ...turned(page.state, 'projects'), pick: writeListing({ ...ALL, scope: readScope(scope) }) }),
    openForm: (form) => page.push({ ...page.state, form }),
    signIn: access.ask,
    changed,
  });
  const answering = answerDialog({ signIn: access.ask, changed });
  const differences = reportDrawer({
    close: () => page.close(),
    openProject: (indicator, project) => page.push({ ...opened(page.state, indicator), project, published: false }),
  });
  const sharing = shareDrawer({ close: () => page.close() });
  const ledger = importDialog({ close: () => page.close(), applied: changed });

  return { access, answering, show };

  /**
   * As the address says.
   *
   * @param {import('./state.js').State} state
   * @param {import('./loader.js').Loading['data']} data
   */
  function show(state, data) {
    if (state.drawer === 'import') {
      evidence.hide();
      differences.hide();
      sharing.hide();
      ledger.show(wordsOf(state.lang));
      return;
    }
    ledger.hide();
    if (data !== null && state.drawer === 'share' && state.share !== null) {
      evidence.hide();
      differences.hide();
      sharing.show(
        {
          panel: state.share,
          board: write({ ...closed(state), meeting: null, every: null }),
          asOf: data.board.asOf,
          knownAt: data.knownAt,
          theme: state.theme,
          signedIn: data.about.user !== null,
        },
        wordsOf(data.language),
      );
      return;
    }
    sharing.hide();
    if (data !== null && state.drawer === 'report') {
      evidence.hide();
      differences.show({ asOf: data.board.asOf, revision: data.board.revision }, wordsOf(data.language));
      return;
    }
    differences.hide();
    const finding = state.drawer === 'projects' || state.drawer === 'project';
    const indicator = finding
      ? selectedOf(data?.board, state)
      : data?.board.indicators.find(({ code }) => code === state.drawer);
    if (data === null || state.drawer === null || indicator === undefined) {
      evidence.hide();
      return;
    }
    evidence.show(
      {
        indicator,
        asOf: data.board.asOf,
        knownAt: data.knownAt,
        year: data.board.year,
        revision: data.board.revision,
        department: state.department,
        month: state.month,
        project: state.project,
        scope: state.scope,
        form: state.form,
        finding,
        signedIn: data.about.user !== null,
      },
      wordsOf(data.language),
    );
  }
}
