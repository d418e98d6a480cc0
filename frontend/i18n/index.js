import { en } from './en.js';
import { figure } from './figures.js';
import { zh } from './zh.js';

/**
 * @typedef {'zh' | 'en'} Language
 * @typedef {keyof typeof zh} Message
 * @typedef {Record<string, string | number>} Values
 *
 * @typedef {object} Words One language's way of saying things.
 * @property {Language} language
 * @property {(message: Message, values?: Values) => string} say
 * @property {(iso: string) => string} day 2015年3月31日
 * @property {(month: number) => string} month 3月
 * @property {(year: number, month: number) => string} monthOf 2015年3月
 * @property {(value: import('../api/types.js').Decimal, unit: string) => string} amount 24.07亿元, 3 个
 */

const MESSAGES = { zh, en };
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * @param {Language} language
 * @returns {Words}
 */
export function words(language) {
  const say = (/** @type {Message} */ message, /** @type {Values} */ values = {}) =>
    MESSAGES[language][message].replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
  const monthName = (/** @type {number} */ month) => (language === 'zh' ? String(month) : MONTHS[month - 1]);
  return {
    language,
    say,
    day: (iso) => {
      const [year, month, day] = iso.split('-').map(Number);
      return say('day', { year, month: monthName(month), day });
    },
    month: (month) => say('month', { month: monthName(month) }),
    monthOf: (year, month) => say('monthLong', { year, month: monthName(month) }),
    amount: (value, unit) => `${figure(value)}${language === 'zh' ? '' : ' '}${unit}`,
  };
}
