import { query, Refused, Unreachable } from '../api/client.js';
import { boardDocument, revision } from '../api/documents/board.js';
import { publishedMoment } from '../api/documents/report.js';
import { askedAhead } from './ahead.js';
import { forget, keep, recall } from './kept.js';
import { live } from './live.js';
import { unchanged } from './same.js';

/**
 * @typedef {import('../i18n/index.js').Language} Language
 * @typedef {import('../pages/page.js').AnyPage} AnyPage
 * @typedef {{asOf: string | null, published: boolean, language: Language, page: AnyPage | null, variables: Record<string, unknown>}} Request
 *
 * @typedef {object} Wish
 * @property {Language} language
 * @property {() => Promise<Request>} request
 *
 * @typedef {{about: import('../api/types.js').About, board: import('../api/types.js').Board, now: {publishedReport: import('../api/types.js').ReportOutline | null, freshness: {until: string | null}}}} Answer
 *
 * @typedef {object} Loading
 * @property {boolean} busy
 * @property {(Answer & {language: Language, page: AnyPage | null, knownAt: string | null}) | null} data what was loaded
 *   last, for a page; as it was known at a moment, where the figures are the published ones
 * @property {Date | null} loadedAt when it was last known to be true
 * @property {Error | null} problem why nothing newer could be loaded
 * @property {string | null} until until when the records were the newest, where the database is away
 * @property {boolean} stale whether nothing has been heard for so long that it may be true no more
 */

const RETRY = 10_000;
const LOOK = 30_000;
const SOON = 2_000;
const STALE = 45_000;
const SPREAD = 300;

/**
 * Keeps the board loaded: anew when the server tells that something was written; should it tell nothing, asks every half
 * minute, and every ten seconds while it does not answer. What is shown stays until the next is there.
 *
 * @param {(loading: Loading) => void} onChange
 */
export function loader(onChange) {
  /** @type {Loading} */
  let now = { busy: false, data: null, loadedAt: null, problem: null, until: null, stale: false };
  /** @type {Wish | null} */
  let wanted = null;
  /** What was asked last. @type {Request | null} */
  let asked = null;
  /** Which request the data answer. @type {string | null} */
  let shown = null;
  /** What the server told last. */
  let told = 0;
  let turn = 0;
  const ahead = askedAhead(ask);
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  addEventListener('online', () => void again());
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void look());

  const stream = live({
    told: (revision) => {
      told = revision;
      if (now.data !== null && !now.busy && revision !== now.data.about.revision) {
        soon(again, Math.random() * SPREAD); // not all boards at once
      }
    },
    lost: () => soon(look, SOON),
    away: (until) => set({ until }),
  });
  setInterval(() => {
    const stale = now.problem === null && now.loadedAt !== null && Date.now() - now.loadedAt.getTime() > STALE;
    if (stale !== now.stale) {
      set({ stale });
    }
  }, STALE / 9);

  return { load, again, ahead: async (/** @type {Wish} */ wish) => ahead.ask(await wish.request()) };

  /** @param {Wish} wish */
  async function load(wish) {
    wanted = wish;
    set({ busy: true });
    await fetchBoard(wish);
  }

  async function again() {
    if (wanted !== null) {
      await fetchBoard(wanted);
    }
  }

  /** @param {Wish} wish */
  async function fetchBoard(wish) {
    const mine = begin();
    asked = null;
    try {
      const missed = told;
      const request = await wish.request();
      if (mine !== turn) {
        return;
      }
      asked = request;
      const data = await ahead.take(request);
      stream.answered();
      if (mine === turn) {
        const overtaken = told !== missed && told !== data.about.revision;
        const { until } = data.now.freshness;
        const change = { data: unchanged(now.data, data) ?? data, loadedAt: new Date(), problem: null, until, stale: false };
        shown = keyOf(request);
        void keep(shown, plain(data));
        settle(change, overtaken ? again : look, overtaken ? SPREAD : LOOK);
      }
    } catch (problem) {
      if (mine === turn) {
        await fail(/** @type {Error} */ (problem), mine);
      }
    }
  }

  /**
   * Without a network the answer that was kept is shown, its age beside it; whoever has to sign in, or may not see it, finds nothing of somebody else.
   *
   * @param {Error} problem
   * @param {number} mine
   */
  async function fail(problem, mine) {
    const request = asked; // null where not even the page is here
    if (problem instanceof Refused && (problem.needsSignIn || problem.isForbidden)) {
      await forget();
    }
    const key = request && keyOf(request);
    const kept = problem instanceof Unreachable && key !== null && shown !== key ? await recall(key) : null;
    if (mine !== turn) {
      return;
    }
    if (kept === null || request === null) {
      settle({ problem, stale: false }, again, RETRY);
      return;
    }
    const { language, page } = request;
    const data = { .../** @type {ReturnType<typeof plain>} */ (kept.answer), language, page };
    shown = key;
    settle({ problem, stale: false, data, loadedAt: new Date(kept.at) }, again, RETRY);
  }

  /** Whether anything was written since; only then is the board asked for again. */
  async function look() {
    if (wanted === null || now.data === null || now.busy) {
      return;
    }
    const mine = begin();
    try {
      /** @type {{about: {revision: number}, board: {freshness: {until: string | null}}}} */
      const { about, board } = await query(revision, {}, wanted.language);
      if (mine !== turn) {
        return;
      }
      if (about.revision !== now.data.about.revision || now.problem !== null) {
        await again();
      } else {
        settle({ loadedAt: new Date(), until: board.freshness.until, stale: false }, look, LOOK);
      }
    } catch (problem) {
      if (mine === turn) {
        await fail(/** @type {Error} */ (problem), mine);
      }
    }
  }

  /**
   * @param {() => Promise<void>} next
   * @param {number} delay
   */
  function soon(next, delay) {
    clearTimeout(timer);
    timer = setTimeout(() => void next(), delay);
  }

  function begin() {
    clearTimeout(timer);
    turn += 1;
    return turn;
  }

  /**
   * @param {Partial<Loading>} change
   * @param {() => Promise<void>} next
   * @param {number} delay
   */
  function settle(change, next, delay) {
    timer = setTimeout(() => void next(), delay);
    set({ ...change, busy: false });
  }

  /** @param {Partial<Loading>} change */
  function set(change) {
    now = { ...now, ...change };
    onChange(now);
  }
}

/** @param {Request} request */
function keyOf({ page, ...request }) {
  return JSON.stringify({ ...request, page: page?.id ?? null });
}

/**
 * What can be kept of it.
 *
 * @param {NonNullable<Loading['data']>} data
 */
function plain({ page: _page, language: _language, ...answer }) {
  return answer;
}

/**
 * @param {Request} request
 * @returns {Promise<NonNullable<Loading['data']>>}
 */
async function ask({ asOf, published, language, page, variables }) {
  const knownAt = published ? await momentOf(asOf, language) : null;
  /** @type {Answer} */
  const answer = await query(boardDocument(page), { ...variables, asOf, knownAt }, language);
  return { ...answer, language, page, knownAt };
}

/**
 * @param {string | null} asOf
 * @param {Language} language
 * @returns {Promise<string | null>} what was on record then was published; null where nothing was
 */
async function momentOf(asOf, language) {
  /** @type {{board: {publishedReport: {knownAt: string} | null}}} */
  const answer = await query(publishedMoment, { asOf }, language);
  return answer.board.publishedReport?.knownAt ?? null;
}
