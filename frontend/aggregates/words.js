import { aggregates as en } from '../i18n/aggregates-en.js';
import { aggregates as zh } from '../i18n/aggregates-zh.js';
import { phrase } from '../i18n/index.js';

/**
 * The words of the page of figures for those who see no records.
 *
 * @typedef {keyof typeof zh} AggregatesMessage
 * @typedef {(message: AggregatesMessage, values?: import('../i18n/index.js').Values) => string} AggregatesSay
 *
 * @param {import('../i18n/index.js').Language} language
 * @returns {AggregatesSay}
 */
export function aggregatesWords(language) {
  return (message, values = {}) => phrase({ zh, en }[language][message], values);
}
