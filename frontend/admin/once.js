import { h } from '../components/dom.js';
import { copyable } from '../share/copying.js';
import { shareWords } from '../share/words.js';

/**
 * A secret, told this once, to be copied.
 *
 * @param {{title: string, label: string, secret: string, hint: string}} what
 * @param {import('./form-dialog.js').FormDialog} dialog
 * @param {import('../i18n/index.js').Words} words
 * @param {import('./words.js').AdminSay} say
 */
export function toldOnce({ title, label, secret, hint }, dialog, words, say) {
  const copy = copyable(shareWords(words.language));
  dialog.tell(title, [h('p', { class: 'drawer-intro', role: 'status' }, hint), copy('secret', label, secret)], say('adminDone'), words);
}
