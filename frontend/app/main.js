import { Refused } from '../api/client.js';
import { bringEngine, drawCharts, painted } from '../components/chart.js';
import { bringLetters } from '../components/letters.js';
import { onPaper } from '../components/paper.js';
import { onSystemTheme } from '../components/theme.js';
import { words as wordsOf } from '../i18n/index.js';
import { pages } from '../pages/index.js';
import { boardChanges } from './boards.js';
import { course, spanOf } from './dates.js';
import { bringTheRest } from './install.js';
import { loader } from './loader.js';
import { meetingMode } from './meeting.js';
import { askSame, idAt, pageOf, placeOf, wishOf } from './named.js';
import { navigation } from './navigation.js';
import { part } from './part.js';
import { player } from './player.js';
import { screen } from './screen.js';
import { writeScope } from './scope.js';
import { writeShared } from './shared.js';
import { aggregatesAddress, closed, opened, turned } from './state.js';

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
      const answered = { name, alert, asOf: board.asOf, words: wordsOf(language) };
      void over.bring().then(({ answering }) => answering.show(answered, about.user !== null), again);
    }
  },
  arrangeBoard: (places, expectedVersion) => arranged.arrange(places, expectedVersion),
  resetBoard: () => arranged.reset(),
  shareBoard: () => arranged.share(),
  removePanel: (id) => arranged.remove(id),
  share: (panel) => page.push({ ...opened(page.state, 'share'), share: writeShared(panel) }),
  openIndicator: (code, scope) => page.push(opened(page.state, code, scope)),
};
const playing = player({
  ahead: (day) => boards.ahead(wishOf({ ...page.state, asOf: day })),
  show: slide,
  changed: () => render(),
});
const { main, show } = screen(actions, {
  dates: {
    choose: (day) => go({ asOf: day }),
    slide,
    play: () => loading.data !== null && void playing.play(course(loading.data.board.asOf, spanOf(loading.data.about))),
    pause: () => playing.stop(),
    figures: (published) => go({ published }),
  },
  turn: (id) => page.push(turned(page.state, id)),
  openFinder: () => page.push(turned(page.state, 'projects')),
  openMeeting: () => {
    void meeting.fillScreen();
    page.push({ ...closed(page.state), meeting: 1 });
  },
  openImport: () => page.push(opened(page.state, 'import')),
  openReport: () => page.push(opened(page.state, 'report')),
  signIn: (words) => void signIn(words),
  openAccount: (user, words) => void over.bring().then(({ access }) => access.showAccount(user, words), again),
  retry: again,
});
const meeting = meetingMode(main, {
  turn: (to, slide) => page.replace({ ...(to === placeOf(page.state) ? closed(page.state) : turned(page.state, idAt(to))), meeting: slide }),
  pace: (every) => page.replace({ ...page.state, every }),
  leave: () => page.replace({ ...page.state, meeting: null, every: null }),
  ahead: (to) => void boards.ahead(wishOf(turned(page.state, idAt(to)))),
});

/** @type {Loading} */
let loading = { busy: true, data: null, loadedAt: null, problem: null, until: null, stale: false };
/** @type {ReadonlySet<string>} */
let tables = new Set();
/** Where reading needs a sign-in, it is asked for once; whoever does not want to finds a button. */
let askedToSignIn = false;

const page = navigation(moved);
const boards = loader((next) => {
  loading = next;
  if (next.problem instanceof Refused && next.problem.isForbidden) {
    location.replace(aggregatesAddress(page.state)); // whoever may not see the board sees figures alone
    return;
  }
  render();
  if (!askedToSignIn && next.data === null && next.problem instanceof Refused && next.problem.needsSignIn) {
    askedToSignIn = true;
    void signIn(wordsOf(page.state.lang));
  }
});
const over = part(() => import('./overlays.js').then(({ overlays }) => overlays(page, again)));
const arranged = boardChanges({ words: () => wordsOf(page.state.lang), signIn, changed: again });

bringLetters();
onSystemTheme(render);
onPaper(render, () => wordsOf(page.state.lang).say('paperFoot', { revision: loading.data?.board.revision ?? '', address: location.href }));
addEventListener('popstate', () => playing.stop());
document.addEventListener('visibilitychange', () => document.hidden && playing.stop());
let asked = page.state;
if (pageOf(asked) !== null) {
  bringEngine(); // while its figures are on their way
}
void boards.load(wishOf(asked));

function again() {
  void boards.again();
}

/** @param {State} state */
function moved(state) {
  const same = askSame(state, asked);
  asked = state;
  if (same) {
    render();
  } else {
    void boards.load(wishOf(state));
  }
}

/** @param {Partial<State>} change */
function go(change) {
  playing.stop();
  page.push({ ...page.state, ...change });
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

/** @param {string} id */
function toggle(id) {
  const next = new Set(tables);
  if (!next.delete(id)) {
    next.add(id);
  }
  tables = next;
  render();
}

function render() {
  const { state } = page;
  const { data, busy } = loading;
  const words = wordsOf(state.lang);
  document.body.dataset.ready = 'false';
  show({ state, loading, tables, playing: playing.playing }, words);
  meeting.show(
    {
      slide: state.meeting,
      every: state.every,
      page: placeOf(state),
      titles: [words.say('overview'), ...pages.map(({ title }) => title(words))],
      arrived: data !== null && idOf(data.page) === idOf(pageOf(state)),
      asOf: data?.board.asOf ?? null,
      published: data !== null && data.knownAt !== null,
    },
    words,
  );
  if (over.here !== null) {
    over.here.show(state, data);
  } else if (state.drawer !== null) {
    void over.bring().then(render, again);
  }
  drawCharts();
  if (data !== null && !busy) {
    void announceReady();
  }
}

async function announceReady() {
  const shown = loading;
  await Promise.all([shown.data?.page?.filled?.(), page.state.drawer && over.bring().catch(() => null)]);
  await painted();
  meeting.settle();
  if (shown === loading && !loading.busy) {
    document.body.dataset.ready = 'true';
    bringTheRest(over.bring);
  }
}

/** @param {{id: string} | null} page */
function idOf(page) {
  return page?.id ?? null;
}

/** @param {import('../i18n/index.js').Words} words */
async function signIn(words) {
  try {
    const { access } = await over.bring();
    return access.ask(words);
  } catch {
    again(); // and it will be said that there is no network
    return false;
  }
}
