import { answerText, query as ask, Refused } from '../api/client.js';
import { read as readState, writeLook } from '../app/state.js';
import { signInDialog } from '../app/sign-in.js';
import { band } from '../components/band.js';
import { drawCharts, painted } from '../components/chart.js';
import { h, slot } from '../components/dom.js';
import { bringLetters } from '../components/letters.js';
import { onSystemTheme, wear } from '../components/theme.js';
import { words as wordsOf } from '../i18n/index.js';
import { read as readShared, write as writeShared } from './address.js';
import { answerOf, variablesOf } from './answer.js';
import { queryBar } from './bars.js';
import { downloadButtons, save } from './downloads.js';
import { editor, onlyAsks } from './editor.js';
import { asTyped } from './examples.js';
import { examples, menus } from './menus.js';
import { joined, recall, remember, titleOf } from './past.js';
import { listChooser, result } from './result.js';
import { savingDialog } from './saving.js';
import { canBePanel, downloadable, shownOf } from './shown.js';
import { turned } from './sorting.js';
import { viewTabs } from './tabs.js';

/**
 * The analyst's page: a query on one side, what it answers as a table and a chart on the other.
 *
 * @typedef {import('./answer.js').Answer} Answer
 * @typedef {{demonstration: boolean, reportingDate: string, user: string | null}} About
 *
 * @typedef {object} Around
 * @property {'zh' | 'en'} lang
 * @property {'auto' | 'light' | 'dark'} theme
 * @property {boolean} busy
 * @property {string | null} notice
 * @property {About | null} about
 *
 * @typedef {Around & import('./shown.js').Wish} Page
 */

const { lang, theme } = readState(location.search);
/** @type {Page} */
let page = { lang, theme, view: 'table', busy: false, notice: null, about: null, answer: null, list: null, order: null, choice: {} };
let past = recall(localStorage);
/** @type {{of: Page, shown: import('./shown.js').Shown} | null} */
let seen = null;
let turn = 0;
let turnedAway = false;

const places = {
  header: h('header', { class: 'header' }),
  queryBar: h('div', { class: 'query-bar' }),
  query: h('div', { class: 'graphiql-container query-editor' }),
  variables: h('div', { class: 'graphiql-container variables-editor' }),
  variablesTitle: h('h2', { class: 'editor-title', id: 'variables-title' }),
  tabs: h('div', { class: 'result-tabs' }),
  list: h('div', { class: 'result-list' }),
  notice: h('p', { class: 'analyst-notice', role: 'status', data: { testid: 'analyst-notice' } }),
  shown: h('div', { class: 'result-shown', id: 'analyst-shown', role: 'tabpanel' }),
  docs: h('div', { class: 'graphiql-container docs', id: 'analyst-docs', role: 'tabpanel', 'aria-labelledby': 'tab-docs', hidden: true }),
  foot: h('div', { class: 'result-foot' }),
};
const asking = h('section', { class: 'asking' }, places.queryBar, places.query, places.variablesTitle, places.variables);
const answering = h('section', { class: 'answering' }, places.tabs, places.list, places.notice, places.shown, places.docs, places.foot);
document.body.append(places.header, h('main', { class: 'analyst' }, asking, answering));

const fillHeader = slot(places.header);
const fillQueryBar = slot(places.queryBar);
const fillTabs = slot(places.tabs);
const fillList = slot(places.list);
const fillShown = slot(places.shown);
const fillFoot = slot(places.foot);

const access = signInDialog(() => void begin());
const writing = editor(
  { query: places.query, variables: places.variables, docs: places.docs },
  {
    introspect: async (request) => JSON.parse(await answerText(request, page.lang)),
    run: () => void run(),
    openDocs: () => turnTo('docs'),
  },
);
const saving = savingDialog({ signIn: (words) => access.ask(words) });
const menu = menus({
  choose: (text) => void put(text, onlyAsks(text.query)),
  past: () => past,
  asOf: dayOfExamples,
  clear: () => {
    past = [];
    remember(localStorage, past);
  },
});

bringLetters();
onSystemTheme(render);
addEventListener('hashchange', () => void follow());
render();
void begin().then(follow);

/** Who reads; whoever was turned away before sees the documentation and the answer once they have signed in. */
async function begin() {
  try {
    const { about } = /** @type {{about: About}} */ (await ask('{ about { demonstration reportingDate user } }', {}, page.lang));
    change({ about });
    if (turnedAway) {
      turnedAway = false;
      writing.introspect();
      await follow();
    }
  } catch (problem) {
    refused(problem);
  }
}

/** Real records are asked for on their own day. */
function dayOfExamples() {
  return page.about === null || page.about.demonstration ? null : page.about.reportingDate;
}

/** What the address asks for; what was asked last where it asks for nothing, and the first example for newcomers. */
async function follow() {
  if (turnedAway) {
    return;
  }
  const shared = readShared(location.hash);
  if (shared !== null) {
    change({ view: shared.view, list: shared.list, choice: shared.choice, order: null });
    await put(shared, onlyAsks(shared.query));
    if (!onlyAsks(shared.query)) {
      change({ notice: wordsOf(page.lang).say('queryNotRun') });
    }
    return;
  }
  try {
    const last = past[0] ?? asTyped((await examples())[0], page.lang, dayOfExamples());
    await put(last, onlyAsks(last.query));
  } catch (problem) {
    refused(problem);
  }
}

/**
 * @param {{query: string, variables: string}} text
 * @param {boolean} andRun
 */
async function put(text, andRun) {
  await writing.put(text);
  if (andRun) {
    await run();
  }
}

async function run() {
  const { say } = wordsOf(page.lang);
  const { typed, query } = writing.value();
  if (query.trim() === '') {
    change({ notice: say('queryMissing') });
    return;
  }
  let variables;
  try {
    variables = variablesOf(typed.variables);
  } catch (problem) {
    change({ notice: say('variablesWrong', { problem: /** @type {Error} */ (problem).message }) });
    return;
  }
  turn += 1;
  const mine = turn;
  change({ busy: true, notice: null });
  try {
    const text = await answerText({ query, variables }, page.lang);
    if (mine !== turn) {
      return;
    }
    past = joined(past, { ...typed, at: new Date().toISOString() });
    remember(localStorage, past);
    const answer = answerOf({ query, variables }, text);
    change({ busy: false, answer, view: page.view === 'docs' ? 'table' : page.view, order: null, ...(isAnotherQuery(answer) ? { list: null, choice: {} } : {}) });
  } catch (problem) {
    if (mine === turn) {
      change({ busy: false });
      refused(problem);
    }
  }
}

/**
 * Whether what was chosen of the answer before means nothing in this one.
 *
 * @param {Answer} answer
 */
function isAnotherQuery(answer) {
  return page.answer !== null && page.answer.asked.query !== answer.asked.query;
}

/** @param {unknown} problem */
function refused(problem) {
  const words = wordsOf(page.lang);
  if (problem instanceof Refused && problem.needsSignIn) {
    turnedAway = true;
    change({ about: null, answer: null, notice: words.say('signInFirst') });
    void access.ask(words);
    return;
  }
  change({ notice: problem instanceof Refused ? problem.message : words.say('unreachableShort') });
}

/** @param {Partial<Page>} next */
function change(next) {
  page = { ...page, ...next };
  render();
}

/** @param {import('./address.js').View} view */
function turnTo(view) {
  change({ view, notice: null });
}

/** What of the answer is shown: worked out once, until something changes. */
function shown() {
  if (seen?.of !== page) {
    seen = { of: page, shown: shownOf(page) };
  }
  return seen.shown;
}

async function share() {
  const { say } = wordsOf(page.lang);
  const { typed } = writing.value();
  const { view, list, choice } = page;
  const address = `${location.pathname}${location.search}${writeShared({ ...typed, view, list, choice: view === 'chart' ? (shown().choice ?? choice) : choice })}`;
  history.replaceState(null, '', address);
  try {
    await navigator.clipboard.writeText(location.href);
    change({ notice: say('shareCopied') });
  } catch {
    change({ notice: say('shareInAddress') });
  }
}

/** @param {import('./downloads.js').Kind} kind */
async function download(kind) {
  const words = wordsOf(page.lang);
  const { answer, list, table } = shown();
  if (answer === null) {
    return;
  }
  change({ notice: words.say('downloading', { kind }) });
  const notice = await save(
    kind,
    { query: answer.asked.query, variables: answer.asked.variables, text: answer.text, list: list?.path ?? '', columns: table?.columns ?? [] },
    words,
  );
  change({ notice });
}

function savePanel() {
  const { answer, list, choice, view } = shown();
  if (answer !== null && list !== null && choice !== null) {
    const { query, variables } = answer.asked;
    const { chart, label, series, values } = choice;
    saving.show(
      { query, variables, title: titleOf(query), chart: view === 'table' ? 'TABLE' : chart, rows: list.path, label, series, values },
      (page.about?.user ?? null) !== null,
      wordsOf(page.lang),
    );
  }
}

function render() {
  const { about, busy, notice, view } = page;
  const words = wordsOf(page.lang);
  const { say } = words;
  wear(page.theme);
  const look = document.documentElement.dataset.theme;
  document.documentElement.lang = page.lang === 'zh' ? 'zh-CN' : 'en';
  document.title = say('analystTitle');
  document.body.classList.toggle('graphiql-dark', look === 'dark');
  document.body.classList.toggle('graphiql-light', look !== 'dark');
  document.body.dataset.ready = 'false';
  writing.speak(words);
  asking.setAttribute('aria-label', say('queryEditor'));
  answering.setAttribute('aria-label', say('results'));
  answering.setAttribute('aria-busy', String(busy));
  places.variablesTitle.textContent = say('variablesEditor');
  places.notice.textContent = notice ?? '';

  fillHeader([page.lang, page.theme, about], () =>
    band({ title: say('analystTitle'), theme: page.theme, about, board: `./${writeLook(page)}` }, words, {
      speak: (lang) => settle({ lang }, true),
      wear: (theme) => settle({ theme }, false),
      openAccess: () => (about === null || about.user === null ? void access.ask(words) : access.showAccount(about.user, words)),
    }),
  );
  fillQueryBar([page.lang, busy], () =>
    queryBar(busy, words, {
      run: () => void run(),
      showExamples: () => void menu.showExamples(words),
      showPast: () => menu.showPast(words),
      prettify: writing.prettify,
      share: () => void share(),
    }),
  );
  fillTabs([page.lang, view], () => viewTabs(view, words, turnTo));
  places.shown.hidden = view === 'docs';
  places.docs.hidden = view !== 'docs';
  places.shown.setAttribute('aria-labelledby', `tab-${view === 'docs' ? 'table' : view}`);
  const reasons = [page.lang, page.answer, page.list, page.order, page.choice, view, look];
  fillList(reasons, () => (view === 'docs' ? [] : listChooser(shown(), words, (list) => change({ list, order: null, choice: {} }))));
  fillShown(reasons, () =>
    view === 'docs'
      ? []
      : result(shown(), words, {
          sort: (path) => change({ order: turned(page.order, path) }),
          choose: (next) => change({ choice: { ...shown().choice, ...next } }),
        }),
  );
  fillFoot(reasons, () => [
    downloadButtons(downloadable(shown()), words, (kind) => void download(kind)),
    h(
      'button',
      { type: 'button', class: 'button', key: 'save-panel', disabled: !canBePanel(shown()), title: canBePanel(shown()) ? null : say('panelImpossible'), data: { testid: 'save-panel-open' }, on: { click: savePanel } },
      say('panelSave'),
    ),
  ]);
  drawCharts();
  if (!busy && page.answer !== null) {
    void announceReady();
  }
}

/**
 * Another language or look: in the address, so that it stays; a language asks again, since the answer has words.
 *
 * @param {Partial<Pick<Page, 'lang' | 'theme'>>} next
 * @param {boolean} again
 */
function settle(next, again) {
  change(next);
  history.replaceState(null, '', `${location.pathname}${writeLook(page)}${location.hash}`);
  if (again && page.answer !== null && onlyAsks(page.answer.asked.query)) {
    void run();
  }
}

async function announceReady() {
  const drawnPage = page;
  await painted();
  if (drawnPage === page) {
    writing.refresh();
    document.body.dataset.ready = 'true';
  }
}
