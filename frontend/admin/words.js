import { admin as en } from '../i18n/admin-en.js';
import { admin as zh } from '../i18n/admin-zh.js';
import { wording } from '../i18n/index.js';

/**
 * The words of the page where accounts, tokens and links are kept.
 *
 * @typedef {keyof typeof zh} AdminMessage
 * @typedef {ReturnType<typeof adminWords>} AdminSay
 */
export const adminWords = wording({ zh, en });
