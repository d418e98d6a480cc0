import { accounts as en } from '../i18n/accounts-en.js';
import { accounts as zh } from '../i18n/accounts-zh.js';
import { wording } from '../i18n/index.js';

/**
 * The words of accounts, which come with them.
 *
 * @typedef {ReturnType<typeof accountsWords>} AccountsSay
 */
export const accountsWords = wording({ zh, en });
