/**
 * What accounts and tokens are for (角色), the least first.
 *
 * @typedef {typeof ROLES[number]} Role
 */
export const ROLES = /** @type {const} */ (['AGGREGATES', 'VIEWER', 'ANALYST', 'EDITOR', 'PUBLISHER', 'ADMIN']);

/**
 * @param {Role} role
 * @param {import('./words.js').AdminSay} say
 */
export function roleName(role, say) {
  return say(`adminRole${role}`);
}
