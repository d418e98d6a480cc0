import { panelFile, query, Refused } from '../api/client.js';
import { revision } from '../api/documents/board.js';
import { panelAlone } from '../api/documents/panels.js';
import { drawCharts, painted, sizeCharts } from '../components/chart.js';
import { fill, h } from '../components/dom.js';
import { bringLetters } from '../components/letters.js';
import { clock } from '../components/notice.js';
import { savedDrawing, savedTable } from '../components/saved-panel.js';
import { onSystemTheme, PAPER, theme, wear } from '../components/theme.js';
import { frame as en } from '../i18n/frame-en.js';
import { frame as zh } from '../i18n/frame-zh.js';
import { wording, words as wordsOf } from '../i18n/index.js';
import { chartOf, sentence, titleOf } from '../panels/saved.js';
import { isPinned, readAlone } from './alone.js';
import { homeAddress } from './home.js';
import { live } from './live.js';
import { makeRoom } from './room.js';

/**
 * One panel that fills its frame, or a sheet of paper. It hears when something was written, and looks every half minute where
 * it hears nothing, so that it may hang on a wall; it says so when it may be old. One that is pinned shows the same for ever.
 * A tap opens the board where the panel is at home.
 *
 * @typedef {{about: {demonstration: boolean, revision: number}, panel: import('../api/panel-types.js').SavedPanel | null}} Answer
 */

const LOOK = 30_000;
const STALE = 75_000;
const GLANCE = 5_000;

const asked = readAlone(location.pathname, location.search);
const words = wordsOf(asked.lang);
const say = wording({ zh, en })(asked.lang);
const main = h('main', { class: 'alone', data: { testid: 'alone', pinned: String(isPinned(asked)) } });
const old = h('p', { class: 'alone-old', role: 'status', hidden: true, data: { testid: 'alone-old' } });
document.body.append(main);

/** @type {Answer | null} */
let shown = null;
let heardAt = new Date();
/** Until when the records were the newest, where the database is away. @type {string | null} */
let until = null;

document.documentElement.lang = asked.lang === 'zh' ? 'zh-CN' : 'en';
document.documentElement.dataset.ground = asked.transparent ? 'none' : 'own';
wear(asked.theme);
bringLetters();
onSystemTheme(() => {
  wear(asked.theme);
  render();
});
addEventListener('resize', fit);
addEventListener('beforeprint', () => {
  wear('light');
  document.body.classList.add(PAPER);
  render();
});
addEventListener('afterprint', () => {
  wear(asked.theme);
  document.body.classList.remove(PAPER);
  render();
});
void load();
setInterval(() => void look(), LOOK);
if (!isPinned(asked)) {
  setInterval(tellAge, GLANCE);
  addEventListener('online', () => void look());
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void look());
  if (asked.link === null) {
    live({
      told: (revision) => void (shown !== null && revision !== shown.about.revision && load()),
      lost: () => void look(),
      away: (moment) => {
        until = moment;
        tellAge();
      },
    });
  }
}

async function load() {
  try {
    shown = await answer();
    heard();
    render();
  } catch (problem) {
    if (shown === null) {
      refuse(problem);
    }
  }
  await painted();
  document.body.dataset.ready = 'true';
}

/** @returns {Promise<Answer>} */
function answer() {
  const { id, variables, asOf, knownAt, lang } = asked;
  return asked.link === null
    ? query(panelAlone, { id, variables, asOf, knownAt }, lang)
    : panelFile(`/panels/${encodeURIComponent(id)}.json${location.search}`, lang);
}

/** What is shown stays until something else can be. What is pinned is asked for until it is there. */
async function look() {
  if (shown === null || asked.link !== null) {
    if (shown === null || !isPinned(asked)) {
      await load();
    }
    return;
  }
  if (isPinned(asked)) {
    return;
  }
  try {
    /** @type {{about: {revision: number}}} */
    const { about } = await query(revision, {}, asked.lang);
    if (about.revision === shown.about.revision) {
      heard();
    } else {
      await load();
    }
  } catch {
    // the next look will tell
  }
}

function fit() {
  if (document.body.classList.contains(PAPER)) {
    main.dataset.less = '0';
  } else {
    makeRoom(main, sizeCharts);
  }
}

function heard() {
  heardAt = new Date();
  tellAge();
}

/** Whoever hears nothing cannot know whether it is still so. */
function tellAge() {
  const stale = shown !== null && Date.now() - heardAt.getTime() > STALE;
  const words = until !== null ? say('frameAway', { time: clock(new Date(until)) }) : stale ? say('frameStale', { time: clock(heardAt) }) : '';
  if (old.textContent !== words) {
    old.hidden = words === '';
    old.textContent = words;
    fit();
  }
}

function render() {
  if (shown === null) {
    return;
  }
  const { panel, about } = shown;
  if (panel === null) {
    tell(words.say('panelUnknown', { id: asked.id }));
    return;
  }
  const isTable = panel.chart === 'TABLE' && chartOf(panel, words) === null;
  document.title = titleOf(panel, words);
  main.dataset.shows = isTable || panel.chart !== 'TABLE' ? panel.chart : 'CHART';
  fill(
    main,
    h('h1', { class: 'alone-title', data: { testid: 'alone-title' } }, homeLink(panel)),
    h('p', { class: 'alone-sentence' }, sentence(panel, words)),
    savedDrawing(panel, words, theme()),
    !isTable && panel.data.rows.length > 0 && h('div', { class: 'alone-behind' }, savedTable(panel, words)),
    h('p', { class: 'alone-foot' }, h('span', {}, whichTime(panel)), about.demonstration && h('span', { class: 'alone-badge' }, words.say('demonstration'))),
    old,
  );
  fit();
  drawCharts();
}

/** It lies over all that is not scrolled. @param {import('../api/panel-types.js').SavedPanel} panel */
function homeLink(panel) {
  const title = titleOf(panel, words);
  const label = say('frameOpen', { title });
  return h('a', { class: 'alone-link', href: homeAddress(panel, asked), target: '_blank', rel: 'noopener', 'aria-label': label, data: { testid: 'alone-link' } }, title);
}

/** @param {import('../api/panel-types.js').SavedPanel} panel */
function whichTime({ data }) {
  const { asOf, knownAt } = asked;
  const lasts = knownAt === null ? words.say(asOf === null ? 'pictureMoving' : 'pictureDayFixed') : words.say(asOf === null ? 'pictureKnown' : 'pictureFixed', { moment: words.moment(knownAt) });
  return [isPinned(asked) && say('framePinned'), data.followsDay && words.say('panelAsOf', { day: words.day(data.asOf) }), lasts].filter(Boolean).join(' · ');
}

/** @param {unknown} problem */
function refuse(problem) {
  if (problem instanceof Refused && problem.needsSignIn) {
    tell(words.say('signInFirst'), h('a', { class: 'link', href: homeAddress({}, asked), target: '_blank', rel: 'noopener' }, say('frameSignIn')));
  } else {
    tell(problem instanceof Refused ? problem.message : words.say('unreachableShort'));
  }
}

/**
 * @param {string} text
 * @param {HTMLElement | null} [way]
 */
function tell(text, way = null) {
  fill(main, h('h1', { class: 'alone-title alone-told', role: 'alert', data: { testid: 'alone-title' } }, text), way);
  fit();
}
