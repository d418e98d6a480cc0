import { query } from '../api/client.js';
import { panelLinkList, panelLinkRevoke } from '../api/documents/links.js';
import { fill, h } from '../components/dom.js';
import { revokeButton } from '../share/revoking.js';
import { shareWords } from '../share/words.js';
import { keeping } from './changing.js';

/**
 * All links for people without an account (签名链接) that the reader may see and take back: their own, an administrator
 * everybody's.
 *
 * @typedef {object} Link
 * @property {string} id
 * @property {string} panel
 * @property {string | null} title
 * @property {boolean} pinned
 * @property {string | null} asOf
 * @property {string | null} note
 * @property {'ACTIVE' | 'EXPIRED' | 'REVOKED'} state
 * @property {string} stateLabel
 * @property {string} createdBy
 * @property {string} expiresAt
 * @property {string | null} revokedBy
 * @property {string | null} lastUsedAt
 * @property {number} uses
 *
 * @param {import('./parts.js').Around} around
 */
export async function links({ words, say }) {
  const sayOfLink = shareWords(words.language);
  const list = h('ul', { class: 'share-links', data: { testid: 'links-list' } });
  const { problem, change } = keeping('links', load, words);
  await load();
  return h('div', { class: 'beside-part' }, h('p', { class: 'share-hint' }, say('adminLinksHint')), problem, list);

  async function load() {
    /** @type {{panelLinks: Link[]}} */
    const { panelLinks } = await query(panelLinkList, {}, words.language);
    fill(list, ...(panelLinks.length === 0 ? [h('li', { class: 'share-hint' }, say('adminLinksNone'))] : panelLinks.map(item)));
  }

  /** @param {Link} link */
  function item({ id, panel, title, pinned, asOf, note, state, stateLabel, createdBy, expiresAt, revokedBy, lastUsedAt, uses }) {
    const name = title ?? panel;
    const what = [
      state === 'REVOKED' && revokedBy !== null ? `${stateLabel}（${revokedBy}）` : stateLabel,
      createdBy,
      pinned && asOf !== null ? `${sayOfLink('sharePinned')}（${words.day(asOf)}）` : sayOfLink('shareMoving'),
      sayOfLink('shareUntil', { moment: words.moment(expiresAt) }),
      lastUsedAt !== null && `${sayOfLink('shareUsed', { moment: words.moment(lastUsedAt) })} × ${uses}`,
    ];
    return h(
      'li',
      { class: 'share-link', data: { testid: `link-${id}` } },
      h('span', { class: 'share-link-what' }, h('strong', {}, note === null ? name : `${name} · ${note}`), h('span', { class: 'share-hint' }, what.filter(Boolean).join(' · '))),
      state === 'ACTIVE' && revokeButton(id, name, sayOfLink, () => void change(panelLinkRevoke, { id })),
    );
  }
}
