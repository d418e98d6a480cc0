import { query } from '../api/client.js';
import { boardDocument, revision } from '../api/documents/board.js';
import { publishedMoment } from '../api/documents/report.js';
import { askedAhead } from './ahead.js';

/**
 * @typedef {import('../i18n/index.js').Language} Language
 * @typedef {import('../pages/page.js').AnyPage} AnyPage
 * @typedef {{asOf: string | null, published: boolean, language: Language, page: AnyPage | null, variables: Record<string, unknown>}} Request
 * @typedef {{about: import('../api/types.js').About, board: import('../api/types.js').Board, now: {publishedReport: import('../api/types.js').ReportOutline | null}}} Answer
 *
 * @typedef {object} Loading
 * @property {boolean} busy
 * @property {(Answer & {language: Language, page: AnyPage | null, knownAt: string | null}) | null} data what was loaded
 *   last, for a page; as it was known at a moment, where the figures are the published ones
 * @property {Date | null} loadedAt when it was last known to be true
 * @property {Error | null} problem why nothing newer could be loaded
 */

const RETRY = 10_000;
const LOOK = 30_000;

/**
 * Keeps the board loaded: asks every half minute whether something was written, and every ten seconds while the
 * server does not answer.
 *
 * @param {(loading: Loading) => void} onChange
 */
export function loader(onChange) {
  /** @type {Loading} */
  let now = { busy: false, data: null, loadedAt: null, problem: null };
  /** @type {Request | null} */
  let wanted = null;
  let turn = 0;
  const ahead = askedAhead(ask);
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  addEventListener('online', () => void again());
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void look());

  return { load, again, ahead: ahead.ask };

  /** @param {Request} request */
  async function load(request) {
    wanted = request;
    set({ busy: true });
    await fetchBoard(request);
  }

  async function again() {
    if (wanted !== null) {
      await fetchBoard(wanted);
    }
  }

  /** @param {Request} request */
  async function fetchBoard(request) {
    const mine = begin();
    try {
      const data = await ahead.take(request);
      if (mine === turn) {
        settle({ data, loadedAt: new Date(), problem: null }, look, LOOK);
      }
    } catch (problem) {
      if (mine === turn) {
        settle({ problem: /** @type {Error} */ (problem) }, again, RETRY);
      }
    }
  }

  /** Whether anything was written since; only then is the board asked for again. */
  async function look() {
    if (wanted === null || now.data === null || now.busy) {
      return;
    }
    const mine = begin();
    try {
      /** @type {{about: {revision: number}}} */
      const { about } = await query(revision, {}, wanted.language);
      if (mine !== turn) {
        return;
      }
      if (about.revision !== now.data.about.revision || now.problem !== null) {
        await again();
      } else {
        settle({ loadedAt: new Date() }, look, LOOK);
      }
    } catch (problem) {
      if (mine === turn) {
        settle({ problem: /** @type {Error} */ (problem) }, again, RETRY);
      }
    }
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
