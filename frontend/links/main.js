import { query, Refused } from '../api/client.js';
import { panelLinkList, panelLinkRevoke } from '../api/documents/links.js';
import { fill, h } from '../components/dom.js';
import { revokeButton } from '../share/revoking.js';
import { shareWords } from '../share/words.js';

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
 * @param {import('../i18n/index.js').Words} words
 * @returns {Promise<HTMLElement>}
 */
export async function linkList(words) {
  const say = shareWords(words.language);
  const problem = h('p', { class: 'refusal', role: 'alert' });
  const list = h('ul', { class: 'share-links', data: { testid: 'links-list' } });
  await load();
  return h('div', { class: 'share-part' }, h('p', { class: 'share-hint' }, say('linksHint')), problem, list);

  async function load() {
    /** @type {{panelLinks: Link[]}} */
    const { panelLinks } = await query(panelLinkList, {}, words.language);
    fill(list, ...(panelLinks.length === 0 ? [h('li', { class: 'share-hint' }, say('linksNone'))] : panelLinks.map(item)));
  }

  /** @param {Link} link */
  function item({ id, panel, title, pinned, asOf, note, state, stateLabel, createdBy, expiresAt, revokedBy, lastUsedAt, uses }) {
    const name = title ?? panel;
    const what = [
      state === 'REVOKED' && revokedBy !== null ? `${stateLabel}（${revokedBy}）` : stateLabel,
      createdBy,
      pinned && asOf !== null ? `${say('sharePinned')}（${words.day(asOf)}）` : say('shareMoving'),
      say('shareUntil', { moment: words.moment(expiresAt) }),
      lastUsedAt !== null && `${say('shareUsed', { moment: words.moment(lastUsedAt) })} × ${uses}`,
    ];
    return h(
      'li',
      { class: 'share-link', data: { testid: `link-${id}` } },
      h('span', { class: 'share-link-what' }, h('strong', {}, note === null ? name : `${name} · ${note}`), h('span', { class: 'share-hint' }, what.filter(Boolean).join(' · '))),
      state === 'ACTIVE' && revokeButton(id, name, say, () => void revoke(id)),
    );
  }

  /** @param {string} id */
  async function revoke(id) {
    problem.textContent = '';
    try {
      /** @type {{change: {userErrors: {message: string}[]}}} */
      const { change } = await query(panelLinkRevoke, { input: { id } }, words.language);
      problem.textContent = change.userErrors.map(({ message }) => message).join('\n');
      await load();
    } catch (refused) {
      problem.textContent = refused instanceof Refused ? refused.message : words.say('unreachableShort');
    }
  }
}
