import { wording } from '../i18n/index.js';
import { share as en } from '../i18n/share-en.js';
import { share as zh } from '../i18n/share-zh.js';

/**
 * The words of the sheet, which come with it.
 *
 * @typedef {ReturnType<typeof shareWords>} ShareSay
 */
export const shareWords = wording({ zh, en });
