import { accounts } from './accounts.js';
import { audit } from './audit.js';
import { links } from './links.js';
import { ownPassword } from './own-password.js';
import { tokens } from './tokens.js';

/**
 * The parts of the page (管理), each a tab.
 *
 * @typedef {{demonstration: boolean, user: string | null, roles: import('./roles.js').Role[]}} About
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
 * @property {import('./roles.js').Role | null} role whose it is; everybody's who is signed in where null
 * @property {(around: Around) => Promise<HTMLElement>} show
 */

/** @type {Part[]} */
const PARTS = [
  { id: 'accounts', title: 'adminAccounts', role: 'ADMIN', show: accounts },
  { id: 'tokens', title: 'adminTokens', role: 'VIEWER', show: tokens },
  { id: 'links', title: 'adminLinks', role: 'VIEWER', show: links },
  { id: 'audit', title: 'adminAudit', role: 'ADMIN', show: audit },
  { id: 'password', title: 'adminPassword', role: null, show: ownPassword },
];

/** Those that somebody may see. @param {About} about */
export function partsOf({ user, roles }) {
  return user === null ? [] : PARTS.filter(({ role }) => role === null || roles.includes(role));
}
