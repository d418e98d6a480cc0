import { h } from '../components/dom.js';

/** How many letters of it are in a line, about, and in how many lines it is seen at once. */
const LINE = 54;
const MOST_ROWS = 4;

/**
 * A text to be copied: it can be read, marked and copied by a button, which says that it was.
 *
 * @typedef {ReturnType<typeof copyable>} Copyable
 *
 * @param {import('./words.js').ShareSay} say
 */
export function copyable(say) {
  /**
   * @param {string} name of what is copied, for tests
   * @param {string} label
   * @param {string} text
   */
  return (name, label, text) => {
    const rows = Math.min(MOST_ROWS, Math.ceil(text.length / LINE));
    const field = h('textarea', { class: 'share-text', readonly: true, rows, spellcheck: 'false', 'aria-label': label, data: { testid: `share-${name}` } }, text);
    const told = h('span', { class: 'share-told', role: 'status', data: { testid: `share-${name}-told` } });
    return h(
      'div',
      { class: 'share-copyable' },
      h('span', { class: 'share-label' }, label),
      field,
      h('button', { type: 'button', class: 'button', key: `copy-${name}`, 'aria-label': `${say('shareCopy')}：${label}`, data: { testid: `share-${name}-copy` }, on: { click: () => void copy() } }, say('shareCopy')),
      told,
    );

    async function copy() {
      field.select();
      told.textContent = '';
      told.textContent = say((await isCopied(field)) ? 'shareCopied' : 'shareNotCopied');
    }
  };
}

/** Browsers give the clipboard to safe pages only; the older way works on others too. @param {HTMLTextAreaElement} field */
async function isCopied(field) {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    return document.execCommand('copy');
  }
}
