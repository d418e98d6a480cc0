import { Refused } from '../api/client.js';
import { chartsDrawn, drawCharts } from '../components/chart.js';
import { h, slot } from '../components/dom.js';
import { header } from '../components/header.js';
import { indicatorCard } from '../components/indicator-card.js';
import { banner, emptyPage } from '../components/notice.js';
import { panelElement } from '../components/panel.js';
import { publishedStrip } from '../components/published-strip.js';
import { onSystemTheme, theme, wear } from '../components/theme.js';
import { unranked } from '../components/unranked.js';
import { verdict } from '../components/verdict.js';
import { words as wordsOf } from '../i18n/index.js';
import { progress } from '../panels/progress.js';
import { ranking } from '../panels/ranking.js';
import { evidenceDrawer } from './evidence.js';
import { importDialog } from './ledger-import.js';
import { loader } from './loader.js';
import { navigation } from './navigation.js';
import { reportDrawer } from './report.js';
import { signInDialog } from './sign-in.js';
import { opened } from './state.js';

/**
 * @typedef {import('./state.js').State} State
 * @typedef {import('./loader.js').Loading} Loading
 */

const PANELS = [progress, ranking];

const places = {
  header: place('header', 'header'),
  notice: place('div', 'notice'),
  verdict: place('section', 'verdict'),
  published: place('section', 'published'),
  cards: place('section', 'cards'),
  panels: place('div', 'panels'),
};
const main = h('main', { class: 'board', id: 'board', tabindex: '-1' }, places.notice, places.verdict, places.published, places.cards, places.panels);
document.body.append(places.header, main);

const fillHeader = slot(places.header);
const fillNotice = slot(places.notice);
const fillVerdict = slot(places.verdict);
const fillPublished = slot(places.published);
const fillCards = slot(places.cards);
const fillPanels = slot(places.panels);

/** @type {Loading} */
let loading = { busy: true, data: null, loadedAt: null, problem: null };
/** @type {ReadonlySet<string>} */
let tables = new Set();
/** Where reading needs a sign-in, it is asked for once; whoever does not want to finds a button. */
let askedToSignIn = false;

const page = navigation(moved);
const boards = loader((next) => {
  loading = next;
  render();
  if (!askedToSignIn && next.data === null && next.problem instanceof Refused && next.problem.needsSignIn) {
    askedToSignIn = true;
    void access.ask(wordsOf(page.state.lang));
  }
});
const access = signInDialog(() => void boards.again());
const evidence = evidenceDrawer({
  close: () => page.close(),
  back: () => page.back(),
  openProject: (code) => page.push({ ...page.state, project: code }),
  openForm: (form) => page.push({ ...page.state, form }),
  signIn: (words) => access.ask(words),
  changed: () => void boards.again(),
});
const differences = reportDrawer({
  close: () => page.close(),
  openProject: (indicator, project) => page.push({ ...opened(page.state, indicator), project, published: false }),
});
const ledger = importDialog({ close: () => page.close(), applied: () => void boards.again() });

onSystemTheme(render);
let asked = request(page.state);
void boards.load(asked);

/** @param {State} state */
function moved(state) {
  const next = request(state);
  if (next.asOf !== asked.asOf || next.published !== asked.published || next.language !== asked.language) {
    asked = next;
    void boards.load(next);
  } else {
    render();
  }
}

/** @param {Partial<State>} change */
function go(change) {
  page.push({ ...page.state, ...change });
}

function render() {
  const { state } = page;
  const { data, problem, loadedAt, busy } = loading;
  const words = wordsOf(state.lang);
  wear(state.theme);
  document.documentElement.lang = state.lang === 'zh' ? 'zh-CN' : 'en';
  document.title = words.say('title');
  document.body.dataset.ready = 'false';
  const look = document.documentElement.dataset.theme;

  const user = data?.about.user ?? null;
  fillHeader([state.lang, state.theme, state.asOf, data], () =>
    header({ state, about: data?.about ?? null, board: data?.board ?? null, asOf: state.asOf ?? data?.board.asOf ?? null }, words, {
      go,
      openFinder: () => page.push(opened(state, 'projects')),
      openImport: () => page.push(opened(state, 'import')),
      openAccess: () => (user === null ? void access.ask(words) : access.showAccount(user, words)),
    }),
  );
  const ways = { retry: () => void boards.again(), signIn: () => void access.ask(words) };
  fillNotice([state.lang, problem, data === null && busy, problem && loadedAt], () => {
    if (problem === null) {
      return data === null && h('p', { class: 'loading' }, words.say('loading'));
    }
    return data === null || loadedAt === null
      ? emptyPage(problem, words, ways)
      : banner(problem, loadedAt, words, ways);
  });
  main.setAttribute('aria-busy', String(busy));
  if (data !== null) {
    renderBoard(data, state, look);
  }
  renderOverlays();
  drawCharts();
  if (data !== null && !busy) {
    void announceReady();
  }
}

/**
 * @param {NonNullable<Loading['data']>} data
 * @param {State} state
 * @param {string | undefined} look
 */
function renderBoard(data, state, look) {
  const { board } = data;
  const words = wordsOf(data.language);
  const selected = selectedOf(board, state);
  const colours = theme();
  places.cards.setAttribute('aria-label', words.say('indicators'));
  fillVerdict([data], () => verdict(board, words));
  fillPublished([data, state.published], () => {
    const report = data.now.publishedReport;
    return (
      report &&
      publishedStrip(report, data.knownAt !== null, words, {
        choose: (published) => go({ published }),
        open: () => page.push(opened(page.state, 'report')),
      })
    );
  });
  places.published.setAttribute('aria-label', words.say('report'));
  fillCards([data, look, selected?.code], () =>
    board.indicators.map((indicator) =>
      indicatorCard(indicator, indicator === selected, words, colours, {
        select: (code) => code !== selected?.code && go({ indicator: code }),
        open: (code) => page.push(opened(page.state, code)),
      }),
    ),
  );
  fillPanels([data, look, selected?.code, tables], () =>
    selected === undefined
      ? []
      : PANELS.map((panel) => {
          const open = (/** @type {{department?: string, month?: number}} */ scope) =>
            page.push(opened(page.state, selected.code, scope));
          return panelElement(
            panel,
            {
              indicator: selected,
              board,
              asTable: tables.has(panel.id),
              extra: panel === ranking ? unranked(selected, words, open) : null,
            },
            words,
            colours,
            { toggle, open },
          );
        }),
  );
}

/** What lies over the board, as the address says. */
function renderOverlays() {
  const { state } = page;
  if (state.drawer === 'import') {
    evidence.hide();
    differences.hide();
    ledger.show(wordsOf(state.lang));
    return;
  }
  ledger.hide();
  const data = loading.data;
  if (data !== null && state.drawer === 'report') {
    evidence.hide();
    differences.show({ asOf: data.board.asOf, revision: data.board.revision }, wordsOf(data.language));
    return;
  }
  differences.hide();
  const finding = state.drawer === 'projects';
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
      form: state.form,
      finding,
      signedIn: data.about.canWrite,
    },
    wordsOf(data.language),
  );
}

/**
 * The indicator of the charts.
 *
 * @param {import('../api/types.js').Board | undefined} board
 * @param {State} state
 */
function selectedOf(board, state) {
  return board?.indicators.find(({ code }) => code === state.indicator) ?? board?.indicators[0];
}

/** @param {string} id */
function toggle(id) {
  const next = new Set(tables);
  if (!next.delete(id)) {
    next.add(id);
  }
  tables = next;
  render();
}

/** Once letters and charts have been painted. */
async function announceReady() {
  const shown = loading;
  await chartsDrawn();
  await document.fonts.ready;
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (shown === loading && !loading.busy) {
        document.body.dataset.ready = 'true';
      }
    }),
  );
}

/** @param {State} state */
function request({ asOf, published, lang }) {
  return { asOf, published, language: lang };
}

/**
 * @param {'header' | 'section' | 'div'} tag
 * @param {string} className
 */
function place(tag, className) {
  return h(tag, { class: className });
}
