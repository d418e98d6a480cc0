import { h } from '../components/dom.js';
import { drawer } from '../components/drawer.js';
import { notHad } from '../components/notice.js';
import { beside, bringSheet } from './later.js';

/**
 * The sheet from which a panel leaves the page (分享). What is in it comes when it is first opened.
 *
 * @typedef {import('../i18n/index.js').Words} Words
 *
 * @typedef {object} Sharing
 * @property {string} panel see shared.js
 * @property {string} board the address of the board without what lies over it
 * @property {string} asOf the board's day
 * @property {string | null} knownAt the moment of which the board tells; null for now
 * @property {'auto' | 'light' | 'dark'} theme
 * @property {boolean} signedIn
 */

/** @param {{close(): void}} actions */
export function shareDrawer({ close }) {
  const shell = drawer({ class: 'drawer', testid: 'share', onClose: close });
  let shown = '';
  /** @type {Promise<typeof import('../share/main.js')> | null} */
  let sheet = null;

  return { show, hide };

  function hide() {
    shown = '';
    shell.hide();
  }

  /**
   * @param {Sharing} view
   * @param {Words} words
   */
  function show(view, words) {
    const key = JSON.stringify([view, words.language]);
    if (key !== shown) {
      shown = key;
      void load(view, words);
    }
  }

  /**
   * @param {Sharing} view
   * @param {Words} words
   */
  async function load(view, words) {
    const mine = shown;
    const tell = (/** @type {import('../components/dom.js').Child[]} */ content) => shell.show({ title: words.say('sharing') }, content, words);
    tell([h('p', { class: 'drawer-empty' }, words.say('loading'))]);
    try {
      sheet ??= bring();
      const { title, content } = await (await sheet).shareSheet(view, words);
      if (mine === shown) {
        shell.show({ title }, content, words);
      }
    } catch (problem) {
      sheet = null;
      if (mine === shown) {
        tell(notHad(problem, words, () => void load(view, words)));
      }
    }
  }

  async function bring() {
    const [module] = await Promise.all([/** @type {Promise<typeof import('../share/main.js')>} */ (import(beside('share/main.js'))), bringSheet('styles/share.css')]);
    return module;
  }
}
