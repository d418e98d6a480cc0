import { query } from '../api/client.js';
import { tokenCreate, tokenList, tokenRevoke } from '../api/documents/admin.js';
import { h } from '../components/dom.js';
import { sureButton } from '../components/sure-button.js';
import { changing } from './changing.js';
import { listing } from './listing.js';
import { toldOnce } from './once.js';
import { ROLES, roleName } from './roles.js';

const DAYS = ['7', '30', '90', '180', '366'];

/**
 * The tokens by which programs sign in (访问令牌): one's own, for administrators everybody's.
 *
 * @typedef {object} Token
 * @property {string} id
 * @property {string} account
 * @property {import('./roles.js').Role} role
 * @property {string} label
 * @property {string} expiresAt
 * @property {string | null} revokedAt
 * @property {string | null} lastUsedAt
 * @property {boolean} valid
 *
 * @param {import('./parts.js').Around} around
 */
export async function tokens({ words, say, dialog, about }) {
  const list = await listing(
    {
      name: 'tokens',
      hint: say('adminTokensHint'),
      load,
      text: (token) => [token.label, description(token)].join(' '),
      show: item,
      make: h('button', { type: 'button', class: 'button primary', data: { testid: 'token-new' }, on: { click: make } }, say('adminTokenNew')),
    },
    words,
    say,
  );
  return list.element;

  async function load() {
    /** @type {{tokens: Token[]}} */
    const answer = await query(tokenList, {}, words.language);
    return answer.tokens;
  }

  /** @param {Token} token */
  function item(token) {
    const { id, label, revokedAt, valid } = token;
    return h(
      'li',
      { class: 'admin-item', data: { testid: `token-${id}` } },
      h(
        'div',
        { class: 'admin-what' },
        h('span', { class: 'admin-name' }, h('strong', {}, label), !valid && h('span', { class: 'tag bad' }, say(revokedAt === null ? 'adminExpired' : 'adminRevoked'))),
        h('span', { class: 'share-hint' }, description(token)),
      ),
      valid && sureButton({ key: `revoke-${id}`, label: say('adminRevoke'), sure: say('adminRevokeSure'), name: label }, () => void list.change(tokenRevoke, { id })),
    );
  }

  /** @param {Token} token */
  function description({ account, role, expiresAt, lastUsedAt }) {
    return [
      account,
      roleName(role, say),
      say('adminUntil', { moment: words.moment(expiresAt) }),
      lastUsedAt === null ? say('adminNeverUsed') : say('adminUsed', { moment: words.moment(lastUsedAt) }),
    ].join(' · ');
  }

  function make() {
    const mine = ROLES.filter((role) => about.roles.includes(role));
    dialog.ask(
      {
        title: say('adminTokenNew'),
        submit: say('adminTokenNew'),
        fields: [
          { name: 'label', label: say('adminTokenLabel'), kind: 'line', hint: say('adminTokenLabelHint') },
          { name: 'role', label: say('adminTokenRole'), kind: 'chips', choices: mine.map((role) => ({ value: role, label: roleName(role, say) })) },
          { name: 'days', label: say('adminTokenDays'), kind: 'chips', choices: DAYS.map((days) => ({ value: days, label: say('adminDays', { days }) })) },
        ],
        values: { label: '', role: 'VIEWER', days: '90' },
        send: ({ label, role, days }) => changing(tokenCreate, { label, role, days: Number(days) }, words),
        done: ({ secret }) => void list.again().then(() => toldOnce({ title: say('adminTokenNew'), label: say('adminTokenSecret'), secret: secret ?? '', hint: say('adminTokenOnce') }, dialog, words, say)),
      },
      words,
    );
  }
}
