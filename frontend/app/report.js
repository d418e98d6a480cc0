import { query } from '../api/client.js';
import { report as reportDocument } from '../api/documents/report.js';
import { h } from '../components/dom.js';
import { drawer } from '../components/drawer.js';
import { notHad } from '../components/notice.js';
import { reportDetails } from '../components/report.js';

/**
 * @typedef {import('../i18n/index.js').Words} Words
 */

/**
 * The drawer behind a published report: both figures, and what made the difference.
 *
 * @param {{close(): void, openProject(indicator: string, project: string): void}} actions
 */
export function reportDrawer({ close, openProject }) {
  const shell = drawer({ class: 'drawer', testid: 'report', onClose: close });
  let shown = '';

  return { show, hide };

  function hide() {
    shown = '';
    shell.hide();
  }

  /**
   * @param {{asOf: string, revision: number}} view
   * @param {Words} words
   */
  function show(view, words) {
    const key = [view.asOf, view.revision, words.language].join('|');
    if (key !== shown) {
      shown = key;
      void load(view, words);
    }
  }

  /**
   * @param {{asOf: string, revision: number}} view
   * @param {Words} words
   */
  async function load({ asOf, revision }, words) {
    const mine = shown;
    const title = words.say('report');
    const tell = (/** @type {import('../components/dom.js').Child[]} */ content) => shell.show({ title }, content, words);
    tell([h('p', { class: 'drawer-empty' }, words.say('loading'))]);
    try {
      /** @type {{board: {publishedReport: import('../api/types.js').PublishedReport | null}}} */
      const { board } = await query(reportDocument, { asOf }, words.language);
      if (mine === shown) {
        const report = board.publishedReport;
        shell.show(
          { title: report?.title ?? title },
          report === null
            ? [h('p', { class: 'drawer-empty' }, words.say('reportNone'))]
            : reportDetails(report, words, openProject),
          words,
        );
      }
    } catch (problem) {
      if (mine === shown) {
        tell(notHad(problem, words, () => void load({ asOf, revision }, words)));
      }
    }
  }
}
