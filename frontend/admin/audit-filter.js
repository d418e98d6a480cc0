/**
 * What is asked of the audit (审计筛选).
 *
 * @typedef {keyof typeof GROUPS} Group
 *
 * @typedef {object} AuditFilter
 * @property {Group | ''} group all kinds where it is empty
 * @property {string} days the last so many; any time where it is empty
 * @property {string} account
 * @property {string} text
 */

/** Kinds of events as somebody looks for them. */
export const GROUPS = /** @type {const} */ ({
  SIGN_INS: ['SIGN_IN', 'PROGRAM_SIGN_IN', 'SIGN_OUT'],
  REFUSALS: ['SIGN_IN_REFUSED', 'LOCKED_OUT', 'REFUSED'],
  FILES: ['EXPORT', 'PANEL_DATA', 'IMPORT'],
  PUBLISHING: ['PUBLISHED'],
  LINKS: ['LINK_CREATED', 'LINK_REVOKED', 'LINK_OPENED'],
  ACCOUNTS: ['ACCOUNT_CREATED', 'ACCOUNT_CHANGED', 'PASSWORD_CHANGED', 'PASSWORD_RESET', 'TOKEN_CREATED', 'TOKEN_REVOKED'],
  HOUSE: ['CONFIGURED', 'BACKUP', 'RESTORED', 'AUDIT'],
});

const DAY = 24 * 60 * 60 * 1000;

/**
 * The variables of the query; what is empty is not asked for.
 *
 * @param {AuditFilter} filter
 * @param {Date} now
 */
export function asked({ group, days, account, text }, now) {
  return {
    ...(group !== '' && { kinds: GROUPS[group] }),
    ...(days !== '' && { since: new Date(now.getTime() - Number(days) * DAY).toISOString() }),
    ...(account.trim() !== '' && { account: account.trim() }),
    ...(text.trim() !== '' && { text: text.trim() }),
  };
}
