import { query } from '../api/client.js';
import { contributors as contributorsDocument } from '../api/documents/contributors.js';
import { project as projectDocument } from '../api/documents/project.js';
import { contributors } from '../components/contributors.js';
import { h } from '../components/dom.js';
import { drawer } from '../components/drawer.js';
import { notHad } from '../components/notice.js';
import { projectDetails } from '../components/project-details.js';
import { pastNotice, recordButtons, recordedNotice } from '../components/record-buttons.js';
import { versionsSection } from '../components/versions.js';
import { finder } from './finder.js';
import { versions } from './outcome.js';
import { recorder } from './recording.js';

/**
 * @typedef {import('../api/types.js').Contributors} Contributors
 * @typedef {import('../api/types.js').Indicator} Indicator
 * @typedef {import('../i18n/index.js').Words} Words
 * @typedef {{indicator: Indicator, asOf: string, knownAt: string | null, year: number, department: string | null, month: number | null, project: string | null, scope: string | null, form: FormName | null, finding: boolean, signedIn: boolean, revision: number}} Evidenced
 * @typedef {import('../forms/index.js').FormName} FormName
 */

/**
 * The drawer behind a number: its projects, or any that are looked for, the records of each, and what is being recorded.
 *
 * @param {object} actions
 * @param {() => void} actions.close
 * @param {() => void} actions.back
 * @param {(code: string) => void} actions.openProject
 * @param {(scope: string | null) => void} actions.openList the same projects on a page of their own
 * @param {(form: FormName) => void} actions.openForm
 * @param {(words: Words) => Promise<boolean>} actions.signIn
 * @param {() => void} actions.changed what to do when something was recorded
 */
export function evidenceDrawer({ close, back, openProject, openList, openForm, signIn, changed }) {
  const shell = drawer({ class: 'drawer', testid: 'drawer', onClose: close });
  const forms = recorder({
    shell,
    signIn,
    back,
    recorded: (code, text, on) => {
      news = { code, text, on };
      changed();
    },
  });
  const search = finder(shell, openProject, openList);
  let shown = '';
  let recording = false;
  /** What was recorded last, until something else is looked at. @type {{code: string, text: string, on: string} | null} */
  let news = null;
  /** The version of the project that is shown. @type {{code: string, version: number} | null} */
  let seen = null;
  /** @type {{key: string, of: string, nodes: Contributors['nodes'], total: number, cursor: string | null, hasMore: boolean, scroll: number} | null} */
  let list = null;

  return { show, hide };

  function hide() {
    shown = '';
    recording = false;
    list = null;
    news = null;
    seen = null;
    forms.hide();
    shell.hide();
  }

  /**
   * @param {Evidenced} view
   * @param {Words} words
   */
  function show(view, words) {
    if (view.project !== null && view.form !== null) {
      showForm(view.form, view.project, view.signedIn, words);
      return;
    }
    const key = [listKey(view, words), view.project].join('|');
    if (key === shown && !recording) {
      return;
    }
    if (view.project !== null && seen === null) {
      search.leave();
      if (list !== null) {
        list.scroll = shell.scroll;
      }
    }
    const again = !recording && seen !== null && seen.code === view.project;
    shown = key;
    recording = false;
    forms.hide();
    void (view.project === null ? showList(view, words) : showProject(view, view.project, again, words));
  }

  /**
   * A form stays as it is, whatever is written meanwhile: that is seen when it is sent.
   *
   * @param {FormName} name
   * @param {string} code
   * @param {boolean} signedIn
   * @param {Words} words
   */
  function showForm(name, code, signedIn, words) {
    const key = [name, code, words.language].join('|');
    if (!recording || key !== shown) {
      shown = key;
      recording = true;
      void forms.show({ name, code, seenVersion: seen?.code === code ? seen.version : null, signedIn }, words);
    }
  }

  /**
   * @param {Evidenced} view
   * @param {Words} words
   */
  async function showList(view, words) {
    const key = listKey(view, words);
    const of = listKey({ ...view, revision: 0 }, words);
    /** Where the reader is in the same list, before something was written: it stays until the new one is there. */
    const scroll = seen === null && list?.of === of ? shell.scroll : null;
    news = null;
    seen = null;
    if (view.finding) {
      search.show(view, words);
      return;
    }
    if (list?.key === key) {
      drawList(view, words);
      shell.scroll = list.scroll;
      return;
    }
    list = { key, of, nodes: [], total: 0, cursor: null, hasMore: false, scroll: 0 };
    await page(view, words, scroll);
  }

  /**
   * @param {Evidenced} view
   * @param {Words} words
   * @param {number | null} [scroll] where to go on reading, while an older list is shown
   */
  async function page(view, words, scroll = null) {
    const mine = list;
    const title = listTitle(view, words);
    const key = shown;
    if (mine === null) {
      return;
    }
    await attempt(title, null, words, () => mine === list && key === shown && !recording, mine.nodes.length === 0 && scroll === null, async () => {
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
        if (scroll !== null) {
          shell.scroll = scroll;
        }
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
   * @param {boolean} again whether an older answer is shown, which stays until the new one is there
   * @param {Words} words
   */
  async function showProject(view, code, again, words) {
    const mine = shown;
    const name = list?.nodes.find(({ project }) => project.code === code)?.project.name ?? code;
    await attempt(name, back, words, () => mine === shown, !again, async () => {
      /** @type {{people: {nodes: import('../api/types.js').Named[]}, project: import('../api/types.js').ProjectDetails | null, money: import('../components/life.js').Life['money'], board: {alerts: import('../components/life.js').Life['alerts'], indicator: {evidence: {nodes: import('../api/types.js').Evidence[]}} | null}}} */
      const { people, project, board, money } = await query(projectDocument, { ...variables(view), code, only: { code: { eq: code } } }, words.language);
      return () => {
        const records = board.indicator?.evidence.nodes ?? [];
        const scroll = again ? shell.scroll : 0;
        seen = project;
        shell.show(
          { title: project?.name ?? code, back },
          project === null
            ? [h('p', { class: 'drawer-empty' }, words.say('projectMissing', { code }))]
            : [
                news?.code === code && recordedNotice(news, view.asOf, words),
                view.knownAt === null ? recordButtons(project, words, openForm) : pastNotice(view.knownAt, words),
                ...projectDetails(project, { alerts: board.alerts, money }, records, view.indicator, view.asOf, people.nodes, words),
                versionsSection(project.history, words, (after) => versions(code, VERSIONS, after, words)),
              ],
          words,
        );
        shell.scroll = scroll;
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
        const retry = () => void attempt(title, goBack, words, wanted, true, ask);
        shell.show({ title, back: goBack }, notHad(problem, words, retry), words);
      }
    }
  }
}

const VERSIONS = 20;

/** @param {Evidenced} view */
function variables({ asOf, knownAt, indicator, department, month }) {
  return { asOf, knownAt, indicator: indicator.code, department, month };
}

/**
 * @param {Evidenced} view
 * @param {Words} words
 */
function listKey({ indicator, finding, scope, asOf, knownAt, department, month, revision }, { language }) {
  return [finding, scope, indicator.code, asOf, knownAt, department, month, revision, language].join('|');
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
