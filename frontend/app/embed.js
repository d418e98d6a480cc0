import { query, Refused } from '../api/client.js';
import { revision } from '../api/documents/board.js';
import { panelAlone } from '../api/documents/panels.js';
import { drawCharts, painted } from '../components/chart.js';
import { fill, h } from '../components/dom.js';
import { bringLetters } from '../components/letters.js';
import { savedDrawing, savedTable } from '../components/saved-panel.js';
import { onSystemTheme, theme, wear } from '../components/theme.js';
import { words as wordsOf } from '../i18n/index.js';
import { sentence } from '../panels/saved.js';
import { readAlone } from './alone.js';
import { live } from './live.js';

/**
 * One panel that fills its frame, or a sheet of paper. It hears when something was written, and looks every half minute where
 * it hears nothing, so that it may hang on a wall.
 *
 * @typedef {{about: {demonstration: boolean, revision: number}, panel: import('../api/panel-types.js').SavedPanel | null}} Answer
 */

const LOOK = 30_000;

const asked = readAlone(location.pathname, location.search);
const words = wordsOf(asked.lang);
const main = h('main', { class: 'alone', data: { testid: 'alone' } });
document.body.append(main);

/** @type {Answer | null} */
let shown = null;

document.documentElement.lang = asked.lang === 'zh' ? 'zh-CN' : 'en';
wear(asked.theme);
bringLetters();
onSystemTheme(() => {
  wear(asked.theme);
  render();
});
addEventListener('beforeprint', () => {
  wear('light');
  document.body.classList.add('on-paper');
  render();
});
addEventListener('afterprint', () => {
  wear(asked.theme);
  document.body.classList.remove('on-paper');
  render();
});
void load();
setInterval(() => void look(), LOOK);
live({
  told: (revision) => void (shown !== null && revision !== shown.about.revision && load()),
  lost: () => void look(),
});

async function load() {
  try {
    shown = /** @type {Answer} */ (await query(panelAlone, { id: asked.id, asOf: asked.asOf }, asked.lang));
    render();
  } catch (problem) {
    if (shown === null) {
      tell(problem instanceof Refused ? (problem.needsSignIn ? words.say('signInFirst') : problem.message) : words.say('unreachableShort'));
    }
  }
  await painted();
  document.body.dataset.ready = 'true';
}

/** What is shown stays until something else can be. */
async function look() {
  try {
    /** @type {{about: {revision: number}}} */
    const { about } = await query(revision, {}, asked.lang);
    if (about.revision !== shown?.about.revision) {
      await load();
    }
  } catch {
    // the next look will tell
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
  document.title = panel.title;
  fill(
    main,
    h('h1', { class: 'alone-title', data: { testid: 'alone-title' } }, panel.title),
    h('p', { class: 'alone-sentence' }, sentence(panel, words)),
    savedDrawing(panel, words, theme()),
    panel.chart !== 'TABLE' && panel.data.rows.length > 0 && h('div', { class: 'alone-behind' }, savedTable(panel, words)),
    h(
      'p',
      { class: 'alone-foot' },
      h('span', {}, panel.data.followsDay ? words.say('panelAsOf', { day: words.day(panel.data.asOf) }) : ''),
      about.demonstration && h('span', { class: 'alone-badge' }, words.say('demonstration')),
    ),
  );
  drawCharts();
}

/** @param {string} text */
function tell(text) {
  fill(main, h('h1', { class: 'alone-title', role: 'alert', data: { testid: 'alone-title' } }, text));
}
