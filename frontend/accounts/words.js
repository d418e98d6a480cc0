import { accounts as en } from '../i18n/accounts-en.js';
import { accounts as zh } from '../i18n/accounts-zh.js';
import { phrase } from '../i18n/index.js';

/**
 * The words of accounts, which come with them.
 *
 * @typedef {keyof typeof zh} AccountsMessage
 * @typedef {(message: AccountsMessage, values?: import('../i18n/index.js').Values) => string} AccountsSay
 *
 * @param {import('../i18n/index.js').Language} language
 * @returns {AccountsSay}
 */
export function accountsWords(language) {
  return (message, values = {}) => phrase({ zh, en }[language][message], values);
}
