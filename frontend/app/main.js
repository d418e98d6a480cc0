import { Refused } from '../api/client.js';
import { bringEngine, drawCharts, painted } from '../components/chart.js';
import { dateControl } from '../components/date-control.js';
import { h, slot } from '../components/dom.js';
import { header } from '../components/header.js';
import { bringLetters } from '../components/letters.js';
import { ageText, banner, emptyPage, staleNotice } from '../components/notice.js';
import { onPaper } from '../components/paper.js';
import { pageTabs } from '../components/page-tabs.js';
import { publishedStrip } from '../components/published-strip.js';
import { onSystemTheme, theme, wear } from '../components/theme.js';
import { words as wordsOf } from '../i18n/index.js';
import { pages } from '../pages/index.js';
import { answerDialog } from './answering.js';
import { boardChanges } from './boards.js';
import { course, today } from './dates.js';
import { evidenceDrawer } from './evidence.js';
import { install } from './install.js';
import { importDialog } from './ledger-import.js';
import { loader } from './loader.js';
import { meetingMode } from './meeting.js';
import { navigation } from './navigation.js';
import { overview } from './overview.js';
import { player } from './player.js';
import { reportDrawer } from './report.js';
import { signInDialog } from './sign-in.js';
import { ALL, writeListing } from './project-pick.js';
import { readScope, writeScope } from './scope.js';
import { analystAddress, closed, opened, turned, write } from './state.js';

/**
 * @typedef {import('./state.js').State} State
 * @typedef {import('./loader.js').Loading} Loading
 */

/** @type {import('../pages/page.js').Actions} */
const actions = {
  go,
  amend: (change) => page.replace({ ...page.state, ...change }),
  toggle,
  openProjects: (scope) => page.push({ ...opened(page.state, 'projects'), scope: writeScope(scope) }),
  openProject: (code) => page.push({ ...opened(page.state, 'project'), project: code }),
  answer: (name, alert) => {
    if (loading.data !== null) {
      const { board, about, language } = loading.data;
      answering.show({ name, alert, asOf: board.asOf, words: wordsOf(language) }, about.canWrite);
    }
  },
  arrangeBoard: (places, expectedVersion) => arranged.arrange(places, expectedVersion),
  resetBoard: () => arranged.reset(),
  shareBoard: () => arranged.share(),
  removePanel: (id) => arranged.remove(id),
  openIndicator: (code, scope) => page.push(opened(page.state, code, scope)),
};
const first = overview(actions);

const places = {
  bar: h('div', { class: 'bar' }),
  tabs: h('nav', { class: 'page-tabs' }),
  notice: h('div', { class: 'notice' }),
  published: h('section', { class: 'published' }),
  page: h('div', { class: 'page', hidden: true }),
};
const skip = h('a', { class: 'skip-link', href: '#board', on: { click: toBoard } });
const main = h('main', { class: 'board', id: 'board', tabindex: '-1' }, places.notice, places.published, first.elements, places.page);
const playing = player({
  ahead: (day) => boards.ahead(request({ ...page.state, asOf: day })),
  show: slide,
  changed: () => render(),
});
const dates = dateControl({
  choose: (day) => go({ asOf: day }),
  slide,
  play: () => loading.data !== null && void playing.play(course(loading.data.board.asOf, spanOf(loading.data.about))),
  pause: () => playing.stop(),
  figures: (published) => go({ published }),
});
document.body.append(skip, h('header', { class: 'header' }, places.bar, dates.element), h('div', { class: 'frame' }, places.tabs, main));

const meeting = meetingMode(main, {
  turn: (to, slide) => page.replace({ ...(to === placeOf(page.state) ? closed(page.state) : turned(page.state, idAt(to))), meeting: slide }),
  pace: (every) => page.replace({ ...page.state, every }),
  leave: () => page.replace({ ...page.state, meeting: null, every: null }),
  ahead: (to) => void boards.ahead(request(turned(page.state, idAt(to)))),
});

const fillHeader = slot(places.bar);
const fillTabs = slot(places.tabs);
const fillNotice = slot(places.notice);
const fillPublished = slot(places.published);
const fillPage = slot(places.page);

/** @type {Loading} */
let loading = { busy: true, data: null, loadedAt: null, problem: null, stale: false };
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
const arranged = boardChanges({ words: () => wordsOf(page.state.lang), signIn: (words) => access.ask(words), changed: () => void boards.again() });
const evidence = evidenceDrawer({
  close: () => page.close(),
  back: () => page.back(),
  openProject: (code) => page.push({ ...page.state, project: code }),
  openList: (scope) => page.push({ ...turned(page.state, 'projects'), pick: writeListing({ ...ALL, scope: readScope(scope) }) }),
  openForm: (form) => page.push({ ...page.state, form }),
  signIn: (words) => access.ask(words),
  changed: () => void boards.again(),
});
const answering = answerDialog({ signIn: (words) => access.ask(words), changed: () => void boards.again() });
const differences = reportDrawer({
  close: () => page.close(),
  openProject: (indicator, project) => page.push({ ...opened(page.state, indicator), project, published: false }),
});
const ledger = importDialog({ close: () => page.close(), applied: () => void boards.again() });

bringLetters();
install();
onSystemTheme(render);
onPaper(render, () => wordsOf(page.state.lang).say('paperFoot', { revision: loading.data?.board.revision ?? '', address: location.href }));
addEventListener('popstate', () => playing.stop());
document.addEventListener('visibilitychange', () => document.hidden && playing.stop());
let asked = request(page.state);
if (asked.page !== null) {
  bringEngine(); // while its figures are on their way
}
void boards.load(asked);

/** @param {State} state */
function moved(state) {
  const next = request(state);
  if (JSON.stringify(next) !== JSON.stringify(asked)) {
    asked = next;
    void boards.load(next);
  } else {
    render();
  }
}

/** @param {Partial<State>} change */
function go(change) {
  playing.stop();
  page.push({ ...page.state, ...change });
}

/** Past the header and the tabs, without a step of its own. @param {Event} event */
function toBoard(event) {
  event.preventDefault();
  main.focus();
}

/**
 * One day of many that are passed: all of them are one step back.
 *
 * @param {string} day
 * @param {boolean} first
 */
function slide(day, first) {
  const next = { ...page.state, asOf: day };
  if (first) {
    page.push(next);
  } else {
    page.replace(next);
  }
}

/**
 * The reporting day, and the last day that is not still to come: a demonstration reports on a day long past.
 *
 * @param {import('../api/types.js').About} about
 */
function spanOf({ reportingDate }) {
  const now = today();
  return { reporting: reportingDate, last: now > reportingDate ? now : reportingDate };
}

function render() {
  const { state } = page;
  const { data, problem, loadedAt, busy, stale } = loading;
  const words = wordsOf(state.lang);
  wear(state.theme);
  document.documentElement.lang = state.lang === 'zh' ? 'zh-CN' : 'en';
  document.title = words.say('title');
  document.body.dataset.ready = 'false';
  skip.textContent = words.say('skip');
  const look = document.documentElement.dataset.theme;

  const user = data?.about.user ?? null;
  fillHeader([state.lang, state.theme, state.asOf, data], () =>
    header({ state, about: data?.about ?? null, board: data?.board ?? null }, words, {
      go,
      openFinder: () => page.push(turned(page.state, 'projects')),
      openMeeting: () => {
        void meeting.fillScreen();
        page.push({ ...closed(page.state), meeting: 1 });
      },
      openImport: () => page.push(opened(page.state, 'import')),
      openAccess: () => (user === null ? void access.ask(words) : access.showAccount(user, words)),
    }),
  );
  if (data !== null) {
    const { about, board, now, knownAt } = data;
    dates.show(
      {
        asOf: state.asOf ?? board.asOf,
        years: about.years,
        span: spanOf(about),
        playing: playing.playing,
        published: knownAt !== null,
        reported: now.publishedReport !== null,
      },
      words,
    );
  }
  main.dataset.playing = String(playing.playing);
  fillTabs([state.lang, state.page, state.theme], () =>
    pageTabs(pages, pageOf(state), words, (id) => page.push(turned(page.state, id)), analystAddress(state)),
  );
  places.tabs.setAttribute('aria-label', words.say('pages'));
  const ways = { retry: () => void boards.again(), signIn: () => void access.ask(words) };
  fillNotice([state.lang, problem, data === null && busy, stale, problem && loadedAt && ageText(loadedAt, words)], () => {
    if (problem === null) {
      return stale && loadedAt !== null ? staleNotice(loadedAt, words) : data === null && h('p', { class: 'loading' }, words.say('loading'));
    }
    return data === null || loadedAt === null
      ? emptyPage(problem, words, ways)
      : banner(problem, loadedAt, words, ways);
  });
  main.setAttribute('aria-busy', String(busy));
  if (data !== null) {
    renderBoard(data, state, look);
  }
  meeting.show(
    {
      slide: state.meeting,
      every: state.every,
      page: placeOf(state),
      titles: [words.say('overview'), ...pages.map(({ title }) => title(words))],
      arrived: data !== null && data.page === pageOf(state),
      asOf: data?.board.asOf ?? null,
      published: data !== null && data.knownAt !== null,
    },
    words,
  );
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
  const { page: shown } = data;
  places.published.setAttribute('aria-label', words.say('report'));
  fillPublished([data], () => {
    const report = data.now.publishedReport;
    return report && publishedStrip(report, words, () => page.push(opened(page.state, 'report')));
  });
  first.show(shown === null);
  places.page.hidden = shown === null;
  if (shown === null) {
    first.render(data);
    return;
  }
  const view = { state, tables, theme: theme(), knownAt: data.knownAt, signedIn: data.about.canWrite, selected: selectedOf(board, state) };
  places.page.className = `page page-${shown.id}`;
  fillPage([data, look, tables, write({ ...closed(state), meeting: null, every: null })], () => shown.content(board, view, words, actions));
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

async function announceReady() {
  const shown = loading;
  await shown.data?.page?.filled?.();
  await painted();
  meeting.settle();
  if (shown === loading && !loading.busy) {
    document.body.dataset.ready = 'true';
  }
}

/** @param {State} state */
function request(state) {
  const { asOf, published, lang } = state;
  const shown = pageOf(state);
  return { asOf, published, language: lang, page: shown, variables: shown?.variables?.(state) ?? {} };
}

/**
 * Its place among all pages, the overview the first.
 *
 * @param {State} state
 */
function placeOf(state) {
  const shown = pageOf(state);
  return shown === null ? 0 : pages.indexOf(shown) + 1;
}

/** @param {number} place */
function idAt(place) {
  return place === 0 ? null : pages[place - 1].id;
}

/**
 * The page that an address names; the overview where it names none that we have.
 *
 * @param {State} state
 */
function pageOf(state) {
  return pages.find(({ id }) => id === state.page) ?? null;
}
