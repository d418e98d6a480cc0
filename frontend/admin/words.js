import { admin as en } from '../i18n/admin-en.js';
import { admin as zh } from '../i18n/admin-zh.js';
import { phrase } from '../i18n/index.js';

/**
 * The words of the page where accounts, tokens and links are kept.
 *
 * @typedef {keyof typeof zh} AdminMessage
 * @typedef {(message: AdminMessage, values?: import('../i18n/index.js').Values) => string} AdminSay
 *
 * @param {import('../i18n/index.js').Language} language
 * @returns {AdminSay}
 */
export function adminWords(language) {
  return (message, values = {}) => phrase({ zh, en }[language][message], values);
}
