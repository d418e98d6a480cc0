import { query, Refused } from '../api/client.js';
import { whoAdministers } from '../api/documents/admin.js';
import { signInDialog } from '../app/sign-in.js';
import { read as readState, writeLook } from '../app/state.js';
import { band } from '../components/band.js';
import { fill, h } from '../components/dom.js';
import { bringLetters } from '../components/letters.js';
import { notHad } from '../components/notice.js';
import { tabs } from '../components/tabs.js';
import { onSystemTheme, wear } from '../components/theme.js';
import { words as wordsOf } from '../i18n/index.js';
import { formDialog } from './form-dialog.js';
import { partsOf } from './parts.js';
import { adminWords } from './words.js';

/**
 * The page where accounts, tokens and links are kept (管理).
 *
 * @typedef {import('./parts.js').About} About
 */

const { lang, theme } = readState(location.search);
const page = { lang, theme, about: /** @type {About | null} */ (null) };
let turn = 0;

const places = {
  header: h('header', { class: 'header' }),
  tabs: h('div'),
  shown: h('div', { id: 'admin-shown', role: 'tabpanel', tabindex: '-1' }),
};
document.body.append(places.header, h('main', { class: 'beside admin' }, places.tabs, places.shown));

const access = signInDialog(() => void begin());
const dialog = formDialog();

bringLetters();
onSystemTheme(frame);
addEventListener('hashchange', () => void show());
frame();
void begin();

/** Who is here; whoever is not signed in is asked to. */
async function begin() {
  const words = wordsOf(page.lang);
  try {
    /** @type {{about: About}} */
    const { about } = await query(whoAdministers, {}, words.language);
    page.about = about;
  } catch (problem) {
    page.about = null;
    if (!(problem instanceof Refused && problem.needsSignIn)) {
      frame();
      fill(places.shown, notHad(problem, words, () => void begin()));
      return;
    }
  }
  frame();
  if (page.about === null || page.about.user === null) {
    fill(places.shown, h('p', { class: 'beside-part' }, words.say('signInFirst')));
    document.body.dataset.ready = 'true';
    void access.ask(words);
    return;
  }
  await show();
}

/** What does not change with the part that is shown. */
function frame() {
  const words = wordsOf(page.lang);
  const say = adminWords(page.lang);
  const { about } = page;
  wear(page.theme);
  document.documentElement.lang = page.lang === 'zh' ? 'zh-CN' : 'en';
  document.title = say('adminTitle');
  fill(
    places.header,
    band({ title: say('adminTitle'), theme: page.theme, board: `./${writeLook(page)}`, about: about ?? { demonstration: false, user: null } }, words, {
      speak: (next) => settle({ lang: next }, true),
      wear: (next) => settle({ theme: next }, false),
      openAccess: () => (about === null || about.user === null ? void access.ask(words) : access.showAccount(about.user, words)),
    }),
  );
}

/** The part that the address names, the first where it names none. */
async function show() {
  const { about } = page;
  if (about === null) {
    return;
  }
  const mine = (turn += 1);
  const words = wordsOf(page.lang);
  const say = adminWords(page.lang);
  const parts = partsOf(about);
  const part = parts.find(({ id }) => id === location.hash.slice(1)) ?? parts[0];
  if (part === undefined) {
    return;
  }
  document.body.dataset.ready = 'false';
  fill(places.tabs, tabs({ label: say('adminParts'), tabs: parts.map(({ id, title }) => ({ id, title: say(title), panel: 'admin-shown' })), shown: part.id }, turnTo));
  places.shown.setAttribute('aria-labelledby', `tab-${part.id}`);
  try {
    const element = await part.show({ words, say, dialog, about });
    if (mine === turn) {
      fill(places.shown, element);
    }
  } catch (problem) {
    if (mine === turn) {
      fill(places.shown, h('div', { class: 'beside-part' }, notHad(problem, words, () => void show())));
    }
    if (problem instanceof Refused && problem.needsSignIn) {
      void access.ask(words);
    }
  }
  if (mine === turn) {
    document.body.dataset.ready = 'true';
  }
}

/** @param {string} id */
function turnTo(id) {
  history.replaceState(null, '', `${location.pathname}${location.search}#${id}`);
  void show();
}

/**
 * Another language or look: in the address, so that it stays; a language asks again, since answers have words.
 *
 * @param {Partial<{lang: 'zh' | 'en', theme: 'auto' | 'light' | 'dark'}>} next
 * @param {boolean} again
 */
function settle(next, again) {
  Object.assign(page, next);
  history.replaceState(null, '', `${location.pathname}${writeLook(page)}${location.hash}`);
  frame();
  if (again) {
    void show();
  }
}
