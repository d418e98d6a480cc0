import { query, Refused } from '../api/client.js';
import { aggregates } from '../api/documents/aggregates.js';
import { signInDialog } from '../app/sign-in.js';
import { read as readState, writeLook } from '../app/state.js';
import { band } from '../components/band.js';
import { fill, h } from '../components/dom.js';
import { bringLetters } from '../components/letters.js';
import { notHad } from '../components/notice.js';
import { onSystemTheme, wear } from '../components/theme.js';
import { words as wordsOf } from '../i18n/index.js';
import { sheet } from './sheet.js';
import { aggregatesWords } from './words.js';

/** The page of figures for those who see no records (汇总): the board leads them here. */

const { lang, theme } = readState(location.search);
const page = { lang, theme, answer: /** @type {any} */ (null) };

const places = { header: h('header', { class: 'header' }), main: h('main', { class: 'beside aggregates' }) };
document.body.append(places.header, places.main);

const access = signInDialog(() => void begin());

bringLetters();
onSystemTheme(show);
show();
void begin();

async function begin() {
  const words = wordsOf(page.lang);
  document.body.dataset.ready = 'false';
  try {
    page.answer = await query(aggregates, {}, words.language);
    show();
  } catch (problem) {
    page.answer = null;
    show();
    const toSignIn = problem instanceof Refused && problem.needsSignIn;
    fill(places.main, toSignIn ? h('p', { class: 'beside-part' }, words.say('signInFirst')) : notHad(problem, words, () => void begin()));
    if (toSignIn) {
      void access.ask(words);
    }
  }
  document.body.dataset.ready = 'true';
}

function show() {
  const words = wordsOf(page.lang);
  const say = aggregatesWords(page.lang);
  const about = page.answer?.about ?? { demonstration: false, user: null, roles: [] };
  wear(page.theme);
  document.documentElement.lang = page.lang === 'zh' ? 'zh-CN' : 'en';
  document.title = say('aggregatesTitle');
  const seesRecords = about.roles.includes('VIEWER') || about.user === null;
  fill(
    places.header,
    band({ title: say('aggregatesTitle'), theme: page.theme, board: seesRecords ? `./${writeLook(page)}` : null, about }, words, {
      speak: (next) => settle({ lang: next }, true),
      wear: (next) => settle({ theme: next }, false),
      openAccess: () => (about.user === null ? void access.ask(words) : access.showAccount(about.user, words)),
    }),
  );
  if (page.answer !== null) {
    fill(places.main, sheet(page.answer, words, say));
  }
}

/**
 * @param {Partial<{lang: 'zh' | 'en', theme: 'auto' | 'light' | 'dark'}>} next
 * @param {boolean} again
 */
function settle(next, again) {
  Object.assign(page, next);
  history.replaceState(null, '', `${location.pathname}${writeLook(page)}`);
  show();
  if (again) {
    void begin();
  }
}
