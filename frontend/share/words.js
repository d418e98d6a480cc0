import { phrase } from '../i18n/index.js';
import { share as en } from '../i18n/share-en.js';
import { share as zh } from '../i18n/share-zh.js';

/**
 * The words of the sheet, which come with it.
 *
 * @typedef {keyof typeof zh} ShareMessage
 * @typedef {(message: ShareMessage, values?: import('../i18n/index.js').Values) => string} ShareSay
 *
 * @param {import('../i18n/index.js').Language} language
 * @returns {ShareSay}
 */
export function shareWords(language) {
  return (message, values = {}) => phrase({ zh, en }[language][message], values);
}
