import { importLedger, Refused } from '../api/client.js';
import { drawer } from '../components/drawer.js';
import { importPanel } from '../components/import-panel.js';

/** @typedef {import('../components/import-panel.js').ImportView} ImportView */

/** @type {ImportView} */
const IDLE = { file: null, phase: 'idle', report: null, failure: null };

/**
 * The dialog in which a ledger file is tried and then written.
 *
 * @param {{close(): void, applied(): void}} actions
 */
export function importDialog({ close, applied }) {
  const shell = drawer({ class: 'drawer dialog', testid: 'import', onClose: () => view.phase !== 'applying' && close() });
  let view = IDLE;
  let open = false;
  /** @type {import('../i18n/index.js').Words} */
  let words;

  return {
    /** @param {import('../i18n/index.js').Words} language */
    show(language) {
      words = language;
      if (!open) {
        open = true;
        draw(IDLE);
      }
    },

    hide() {
      open = false;
      shell.hide();
    },
  };

  /** @param {ImportView} next */
  function draw(next) {
    view = next;
    if (open) {
      shell.show({ title: words.say('importTitle') }, importPanel(view, words, { choose, confirm }), words);
    }
  }

  /** @param {File} file */
  function choose(file) {
    void send(file, false);
  }

  function confirm() {
    if (view.file !== null) {
      void send(view.file, true);
    }
  }

  /**
   * @param {File} file
   * @param {boolean} apply
   */
  async function send(file, apply) {
    draw({ file, phase: apply ? 'applying' : 'checking', report: apply ? view.report : null, failure: null });
    const tried = view.report;
    try {
      const report = await importLedger(file, apply, words.language);
      draw({ file, phase: 'idle', report, failure: null });
      if (report.applied) {
        applied();
      }
    } catch (problem) {
      draw({ file, phase: 'idle', report: tried, failure: failure(problem) });
    }
  }

  /** @param {unknown} problem */
  function failure(problem) {
    if (!(problem instanceof Refused)) {
      return words.say('unreachableShort');
    }
    return problem.status === 401
      ? words.say('importSignIn')
      : problem.status === 403
        ? words.say('importForbidden')
        : problem.message;
  }
}
