import { fill, h } from '../components/dom.js';
import { keeping } from './changing.js';

/**
 * A list in which something can be found by any word of it, with what can be made beside it.
 *
 * @template T
 * @param {object} view
 * @param {string} view.name in front of `-list` and `-find`, for tests
 * @param {string} view.hint
 * @param {() => Promise<T[]>} view.load
 * @param {(item: T) => string} view.text by what it is found
 * @param {(item: T) => HTMLElement} view.show
 * @param {HTMLElement} view.make
 * @param {import('../i18n/index.js').Words} words
 * @param {import('./words.js').AdminSay} say
 */
export async function listing({ name, hint, load, text, show, make }, words, say) {
  /** @type {T[]} */
  let all = [];
  const { problem, again, change } = keeping(name, renew, words);
  const list = h('ul', { class: 'admin-list', data: { testid: `${name}-list` } });
  const find = h('input', { class: 'input', type: 'search', placeholder: say('adminFind'), 'aria-label': say('adminFind'), data: { testid: `${name}-find` }, on: { input: draw } });
  await renew();
  const element = h('div', { class: 'beside-part' }, h('div', { class: 'admin-head' }, h('div', { class: 'admin-find' }, find), make), h('p', { class: 'share-hint' }, hint), problem, list);
  return { element, renew, again, change };

  async function renew() {
    all = await load();
    draw();
  }

  function draw() {
    const wanted = find.value.trim().toLowerCase();
    const found = all.filter((item) => text(item).toLowerCase().includes(wanted));
    fill(list, found.length === 0 ? h('li', { class: 'share-hint' }, say('adminNone')) : found.map(show));
  }
}
