import { query, Refused } from '../api/client.js';
import { contributors as contributorsDocument } from '../api/documents/contributors.js';
import { project as projectDocument } from '../api/documents/project.js';
import { contributors } from '../components/contributors.js';
import { h } from '../components/dom.js';
import { drawer } from '../components/drawer.js';
import { projectDetails } from '../components/project-details.js';

/**
 * @typedef {import('../api/types.js').Contributors} Contributors
 * @typedef {import('../api/types.js').Indicator} Indicator
 * @typedef {import('../i18n/index.js').Words} Words
 * @typedef {{indicator: Indicator, asOf: string, year: number, department: string | null, month: number | null, project: string | null, revision: number}} Evidenced
 */

/**
 * The drawer behind a number: its projects, and the records of each.
 *
 * @param {{close(): void, back(): void, openProject(code: string): void}} actions
 */
export function evidenceDrawer({ close, back, openProject }) {
  const shell = drawer({ class: 'drawer', testid: 'drawer', onClose: close });
  let shown = '';
  /** @type {{key: string, nodes: Contributors['nodes'], total: number, cursor: string | null, hasMore: boolean, scroll: number} | null} */
  let list = null;

  return { show, hide };

  function hide() {
    shown = '';
    list = null;
    shell.hide();
  }

  /**
   * @param {Evidenced} view
   * @param {Words} words
   */
  function show(view, words) {
    const key = [listKey(view, words), view.project].join('|');
    if (key === shown) {
      return;
    }
    if (list !== null && view.project !== null) {
      list.scroll = shell.scroll;
    }
    shown = key;
    void (view.project === null ? showList(view, words) : showProject(view, view.project, words));
  }

  /**
   * @param {Evidenced} view
   * @param {Words} words
   */
  async function showList(view, words) {
    const key = listKey(view, words);
    if (list?.key === key) {
      drawList(view, words);
      shell.scroll = list.scroll;
      return;
    }
    list = { key, nodes: [], total: 0, cursor: null, hasMore: false, scroll: 0 };
    await page(view, words);
  }

  /**
   * @param {Evidenced} view
   * @param {Words} words
   */
  async function page(view, words) {
    const mine = list;
    const title = listTitle(view, words);
    if (mine === null) {
      return;
    }
    await attempt(title, null, words, () => mine === list && view.project === null && shown !== '', mine.nodes.length === 0, async () => {
      /** @type {{board: {indicator: {contributors: Contributors} | null}}} */
      const answer = await query(
        contributorsDocument,
        { ...variables(view), after: mine.cursor },
        words.language,
      );
      const found = answer.board.indicator?.contributors;
      return () => {
        mine.nodes = [...mine.nodes, ...(found?.nodes ?? [])];
        mine.total = found?.totalCount ?? 0;
        mine.cursor = found?.pageInfo.endCursor ?? null;
        mine.hasMore = found?.pageInfo.hasNextPage ?? false;
        drawList(view, words);
      };
    });
  }

  /**
   * @param {Evidenced} view
   * @param {Words} words
   */
  function drawList(view, words) {
    if (list === null) {
      return;
    }
    const { nodes, total, hasMore } = list;
    shell.show(
      { title: listTitle(view, words) },
      contributors(
        { indicator: view.indicator, scope: scopeText(view, words), nodes, total, hasMore },
        words,
        { more: () => void page(view, words), open: openProject },
      ),
      words,
    );
  }

  /**
   * @param {Evidenced} view
   * @param {string} code
   * @param {Words} words
   */
  async function showProject(view, code, words) {
    const mine = shown;
    const name = list?.nodes.find(({ project }) => project.code === code)?.project.name ?? code;
    await attempt(name, back, words, () => mine === shown, true, async () => {
      /** @type {{project: import('../api/types.js').ProjectDetails | null, board: {indicator: {evidence: {nodes: import('../api/types.js').Evidence[]}} | null}}} */
      const { project, board } = await query(projectDocument, { ...variables(view), code }, words.language);
      return () => {
        const records = board.indicator?.evidence.nodes ?? [];
        shell.show(
          { title: project?.name ?? code, back },
          project === null
            ? [h('p', { class: 'drawer-empty' }, words.say('projectMissing', { code }))]
            : projectDetails(project, records, view.indicator, view.asOf, words),
          words,
        );
        shell.scroll = 0;
      };
    });
  }

  /**
   * Asks, and shows the answer if it is still wanted; says so when it cannot be had, with a way to ask again.
   *
   * @param {string} title
   * @param {(() => void) | null} goBack
   * @param {Words} words
   * @param {() => boolean} wanted
   * @param {boolean} blank whether nothing is shown yet
   * @param {() => Promise<() => void>} ask
   */
  async function attempt(title, goBack, words, wanted, blank, ask) {
    if (blank) {
      shell.show({ title, back: goBack }, [h('p', { class: 'drawer-empty' }, words.say('loading'))], words);
    }
    try {
      const draw = await ask();
      if (wanted()) {
        draw();
      }
    } catch (problem) {
      if (wanted()) {
        const text = problem instanceof Refused ? problem.message : words.say('unreachableShort');
        const retry = () => void attempt(title, goBack, words, wanted, true, ask);
        shell.show(
          { title, back: goBack },
          [
            h('p', { class: 'drawer-empty', role: 'alert' }, text),
            h('button', { type: 'button', class: 'button wide', on: { click: retry } }, words.say('retry')),
          ],
          words,
        );
      }
    }
  }
}

/** @param {Evidenced} view */
function variables({ asOf, indicator, department, month }) {
  return { asOf, indicator: indicator.code, department, month };
}

/**
 * @param {Evidenced} view
 * @param {Words} words
 */
function listKey({ indicator, asOf, department, month, revision }, { language }) {
  return [indicator.code, asOf, department, month, revision, language].join('|');
}

/**
 * @param {Evidenced} view
 * @param {Words} words
 */
function listTitle({ indicator }, { say }) {
  return say('drawerTitle', { name: indicator.name });
}

/**
 * @param {Evidenced} view
 * @param {Words} words
 */
function scopeText({ indicator, asOf, year, department, month }, { say, day, monthOf }) {
  const who = indicator.byDepartment.find((row) => row.department.code === department)?.department.name ?? department;
  const when = month === null ? say('drawerScopeYear', { year, day: day(asOf) }) : monthOf(year, month);
  return [who, when].filter(Boolean).join(' · ');
}
