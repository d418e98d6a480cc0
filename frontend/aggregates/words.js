import { aggregates as en } from '../i18n/aggregates-en.js';
import { aggregates as zh } from '../i18n/aggregates-zh.js';
import { wording } from '../i18n/index.js';

/**
 * The words of the page of figures for those who see no records.
 *
 * @typedef {ReturnType<typeof aggregatesWords>} AggregatesSay
 */
export const aggregatesWords = wording({ zh, en });
