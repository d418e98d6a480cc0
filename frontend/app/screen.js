import { dateControl } from '../components/date-control.js';
import { h, slot } from '../components/dom.js';
import { header } from '../components/header.js';
import { ageText, awayNotice, banner, emptyPage, staleNotice } from '../components/notice.js';
import { pageTabs } from '../components/page-tabs.js';
import { publishedStrip } from '../components/published-strip.js';
import { theme, wear } from '../components/theme.js';
import { words as wordsOf } from '../i18n/index.js';
import { pages } from '../pages/index.js';
import { spanOf } from './dates.js';
import { pageOf, selectedOf } from './named.js';
import { overview } from './overview.js';
import { analystAddress, closed, write } from './state.js';

/**
 * @typedef {import('./state.js').State} State
 * @typedef {import('./loader.js').Loading} Loading
 * @typedef {import('../i18n/index.js').Words} Words
 *
 * @typedef {object} Shown
 * @property {State} state
 * @property {Loading} loading
 * @property {ReadonlySet<string>} tables the panels that are shown as tables
 * @property {boolean} playing whether days are played
 *
 * @typedef {object} Ways what the header, the tabs and the notices lead to
 * @property {import('../components/date-control.js').Choosing} dates
 * @property {(page: string | null) => void} turn
 * @property {() => void} openFinder
 * @property {() => void} openMeeting
 * @property {() => void} openImport
 * @property {() => void} openReport
 * @property {(words: Words) => void} signIn
 * @property {(user: string, words: Words) => void} openAccount
 * @property {() => void} retry
 */

/**
 * The board: the header with its day, the tabs, and below them the page that the address names.
 *
 * @param {import('../pages/page.js').Actions} actions
 * @param {Ways} ways
 */
export function screen(actions, ways) {
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
  const dates = dateControl(ways.dates);
  // after the scripts, whose time it would add to
  setTimeout(() => document.body.prepend(skip, h('header', { class: 'header' }, places.bar, dates.element), h('div', { class: 'frame' }, places.tabs, main)));

  const fillHeader = slot(places.bar);
  const fillTabs = slot(places.tabs);
  const fillNotice = slot(places.notice);
  const fillPublished = slot(places.published);
  const fillPage = slot(places.page);
  /** The page that was shown last. @type {string | null} */
  let before = null;

  return { main, show };

  /** Past the header and the tabs, without a step of its own. @param {Event} event */
  function toBoard(event) {
    event.preventDefault();
    main.focus();
  }

  /**
   * @param {Shown} shown
   * @param {Words} words
   */
  function show({ state, loading, tables, playing }, words) {
    const { data, busy } = loading;
    wear(state.theme);
    document.documentElement.lang = state.lang === 'zh' ? 'zh-CN' : 'en';
    document.title = words.say('title');
    skip.textContent = words.say('skip');
    showHeader(state, data, words);
    if (data !== null) {
      showDates(state, data, playing, words);
    }
    main.dataset.playing = String(playing);
    fillTabs([state.lang, state.page, state.theme], () => pageTabs(pages, pageOf(state), words, ways.turn, analystAddress(state)));
    places.tabs.setAttribute('aria-label', words.say('pages'));
    showNotice(state, loading, words);
    main.setAttribute('aria-busy', String(busy));
    if (data !== null) {
      showBoard(state, data, tables);
    }
  }

  /**
   * @param {State} state
   * @param {Loading['data']} data
   * @param {Words} words
   */
  function showHeader(state, data, words) {
    const user = data?.about.user ?? null;
    fillHeader([state.lang, state.theme, state.asOf, data], () =>
      header({ state, about: data?.about ?? null, board: data?.board ?? null }, words, {
        go: actions.go,
        openFinder: ways.openFinder,
        openMeeting: ways.openMeeting,
        openImport: ways.openImport,
        openAccess: () => (user === null ? ways.signIn(words) : ways.openAccount(user, words)),
      }),
    );
  }

  /**
   * @param {State} state
   * @param {NonNullable<Loading['data']>} data
   * @param {boolean} playing
   * @param {Words} words
   */
  function showDates(state, { about, board, now, knownAt }, playing, words) {
    dates.show(
      {
        asOf: state.asOf ?? board.asOf,
        years: about.years,
        span: spanOf(about),
        playing,
        published: knownAt !== null,
        reported: now.publishedReport !== null,
      },
      words,
    );
  }

  /**
   * @param {State} state
   * @param {Loading} loading
   * @param {Words} words
   */
  function showNotice({ lang }, { data, problem, loadedAt, busy, until, stale }, words) {
    const outs = { retry: ways.retry, signIn: () => ways.signIn(words) };
    fillNotice([lang, problem, data === null && busy, until, stale, problem && loadedAt && ageText(loadedAt, words)], () => {
      if (problem === null && until !== null && data !== null) {
        return awayNotice(until, words);
      }
      if (problem === null) {
        return stale && loadedAt !== null ? staleNotice(loadedAt, words) : data === null && h('p', { class: 'loading' }, words.say('loading'));
      }
      return data === null || loadedAt === null
        ? emptyPage(problem, words, outs)
        : banner(problem, loadedAt, words, outs);
    });
  }

  /**
   * @param {State} state
   * @param {NonNullable<Loading['data']>} data
   * @param {ReadonlySet<string>} tables
   */
  function showBoard(state, data, tables) {
    const { board, page } = data;
    const words = wordsOf(data.language);
    places.published.setAttribute('aria-label', words.say('report'));
    fillPublished([data], () => {
      const report = data.now.publishedReport;
      return report && publishedStrip(report, words, ways.openReport);
    });
    first.show(page === null);
    places.page.hidden = page === null;
    const arrived = before !== (page?.id ?? null);
    before = page?.id ?? null;
    if (page === null) {
      first.render(data);
      return;
    }
    const view = { state, tables, theme: theme(), knownAt: data.knownAt, signedIn: data.about.user !== null, selected: selectedOf(board, state) };
    places.page.className = `page page-${page.id}`;
    fillPage([data, document.documentElement.dataset.theme, tables, write({ ...closed(state), meeting: null, every: null })], () => page.content(board, view, words, actions));
    const lead = arrived ? (page.arrival?.(state) ?? null) : null;
    if (lead !== null) {
      places.page.querySelector(lead)?.scrollIntoView();
    }
  }
}
