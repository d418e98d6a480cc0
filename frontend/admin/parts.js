import { h } from '../components/dom.js';
import { linkList } from '../links/main.js';
import { accounts } from './accounts.js';
import { audit } from './audit.js';
import { ownPassword } from './own-password.js';
import { tokens } from './tokens.js';

/**
 * The parts of the page (管理), each a tab.
 *
 * @typedef {{demonstration: boolean, user: string | null, roles: import('./roles.js').Role[], mustChangePassword: boolean}} About
 *
 * @typedef {object} Around what a part is made of
 * @property {import('../i18n/index.js').Words} words
 * @property {import('./words.js').AdminSay} say
 * @property {import('./form-dialog.js').FormDialog} dialog
 * @property {About} about
 *
 * @typedef {object} Part
 * @property {string} id
 * @property {import('./words.js').AdminMessage} title
 * @property {boolean} administrators whether it is theirs alone
 * @property {(around: Around) => Promise<HTMLElement>} show
 */

/** @type {Part[]} */
const PARTS = [
  { id: 'accounts', title: 'adminAccounts', administrators: true, show: accounts },
  { id: 'tokens', title: 'adminTokens', administrators: false, show: tokens },
  { id: 'links', title: 'adminLinks', administrators: false, show: async ({ words }) => h('div', { class: 'admin-part' }, await linkList(words)) },
  { id: 'audit', title: 'adminAudit', administrators: true, show: audit },
  { id: 'password', title: 'adminPassword', administrators: false, show: ownPassword },
];

/** Those that somebody may see. @param {About} about */
export function partsOf({ user, roles }) {
  return user === null ? [] : PARTS.filter(({ administrators }) => !administrators || roles.includes('ADMIN'));
}
