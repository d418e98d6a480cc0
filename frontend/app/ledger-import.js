import { fetchFile, importLedger, Refused } from '../api/client.js';
import { drawer } from '../components/drawer.js';
import { importPanel } from '../components/import-panel.js';
import { saveFile } from '../components/save-file.js';

/** @typedef {import('../components/import-panel.js').ImportView} ImportView */

/** @type {ImportView} */
const IDLE = { file: null, mode: 'overwrite', phase: 'idle', progress: null, report: null, failure: null };

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
      shell.show({ title: words.say('importTitle') }, importPanel(view, words, { choose, decide, confirm, keep }), words);
    }
  }

  /** @param {File} file */
  function choose(file) {
    void send(file, view.mode, false);
  }

  /** @param {import('../api/types.js').ImportMode} mode */
  function decide(mode) {
    if (view.file === null) {
      draw({ ...view, mode });
    } else {
      void send(view.file, mode, false);
    }
  }

  function confirm() {
    if (view.file !== null) {
      void send(view.file, view.mode, true);
    }
  }

  /**
   * @param {File} file
   * @param {import('../api/types.js').ImportMode} mode
   * @param {boolean} apply
   */
  async function send(file, mode, apply) {
    const tried = apply ? view.report : null;
    const busy = { ...IDLE, file, mode, phase: /** @type {'applying' | 'checking'} */ (apply ? 'applying' : 'checking'), report: tried };
    draw(busy);
    try {
      const report = await importLedger(file, { apply, mode }, words.language, (progress) =>
        draw({ ...busy, progress }),
      );
      draw({ ...IDLE, file, mode, report });
      if (report.applied) {
        applied();
      }
    } catch (problem) {
      draw({ ...IDLE, file, mode, report: tried, failure: failure(problem) });
    }
  }

  /** @param {'template' | 'export' | 'marked'} what */
  async function keep(what) {
    const { file, mode } = view;
    try {
      saveFile(
        what === 'marked'
          ? await fetchFile(`/api/import/marked?mode=${mode}`, words.language, file)
          : await fetchFile(`/api/${what}.xlsx`, words.language),
      );
    } catch (problem) {
      draw({ ...view, failure: failure(problem) });
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
