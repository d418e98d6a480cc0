import { fetchFile, refreshDeck, Refused } from '../api/client.js';
import { deckPanel } from '../components/deck-panel.js';
import { drawer } from '../components/drawer.js';
import { saveFile } from '../components/save-file.js';

/**
 * Slides of the board (PPT): to be kept, and to be sent back for new numbers.
 *
 * @typedef {import('../i18n/index.js').Words} Words
 * @typedef {import('../components/deck-panel.js').DeckView} DeckView
 */

/** @type {DeckView} */
const IDLE = { day: null, turned: false, file: null, busy: false, report: null, failure: null };

/** There is one, whichever page opened it. @type {ReturnType<typeof refreshDialog> | null} */
let dialog = null;

/**
 * The board of whoever looks at it, as slides.
 *
 * @param {{asOf: string | null, knownAt: string | null}} when as the board's address says
 * @param {Words} words
 * @returns {Promise<string | null>} why not; null where it was handed over
 */
export async function keepDeck({ asOf, knownAt }, words) {
  const address = new URLSearchParams({ lang: words.language });
  if (asOf !== null) {
    address.set('asOf', asOf);
  }
  if (knownAt !== null) {
    address.set('knownAt', knownAt);
  }
  try {
    saveFile(await fetchFile(`/decks/board.pptx?${address}`, words.language));
    return null;
  } catch (problem) {
    return failure(problem, words);
  }
}

/**
 * @param {string} day of the board, to which charts can be turned
 * @param {Words} words
 */
export function openRefresh(day, words) {
  dialog ??= refreshDialog();
  dialog.show(day, words);
}

function refreshDialog() {
  const shell = drawer({ class: 'drawer dialog', testid: 'deck', onClose: () => !view.busy && shell.hide() });
  let view = IDLE;
  /** @type {Words} */
  let words;

  return {
    /**
     * @param {string} day
     * @param {Words} language
     */
    show(day, language) {
      words = language;
      draw({ ...IDLE, day });
    },
  };

  /** @param {DeckView} next */
  function draw(next) {
    view = next;
    shell.show({ title: words.say('deckRefresh') }, deckPanel(view, words, { choose, turn: (turned) => draw({ ...view, turned }) }), words);
  }

  /** @param {File} file */
  async function choose(file) {
    const { day, turned } = view;
    const asked = { ...IDLE, day, turned, file };
    draw({ ...asked, busy: true });
    try {
      const { report, ...kept } = await refreshDeck(turned && day !== null ? `?asOf=${day}` : '', file, words.language);
      if (report.renewed > 0) {
        saveFile(kept);
      }
      draw({ ...asked, report });
    } catch (problem) {
      draw({ ...asked, failure: failure(problem, words) });
    }
  }
}

/**
 * @param {unknown} problem
 * @param {Words} words
 */
function failure(problem, { say }) {
  if (!(problem instanceof Refused)) {
    return say('unreachableShort');
  }
  return problem.status === 401 ? say('deckSignIn') : problem.message;
}
