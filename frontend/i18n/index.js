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
 * @property {(moment: string) => string} moment 2015年4月2日 09:30, where the district is
 * @property {(value: import('../api/types.js').Decimal, unit: string) => string} amount 24.07亿元, 3 个
 */

const sayIn = wording({ zh, en });
/** 2015-04-02 09:30 */
const LOCAL = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * @param {Language} language
 * @returns {Words}
 */
export function words(language) {
  const say = sayIn(language);
  const day = (/** @type {string} */ iso) => {
    const [year, month, date] = iso.split('-').map(Number);
    return say('day', { year, month: monthName(month), day: date });
  };
  const monthName = (/** @type {number} */ month) => (language === 'zh' ? String(month) : MONTHS[month - 1]);
  return {
    language,
    say,
    day,
    month: (month) => say('month', { month: monthName(month) }),
    monthOf: (year, month) => say('monthLong', { year, month: monthName(month) }),
    moment: (moment) => {
      const [date, time] = LOCAL.format(new Date(moment)).split(' ');
      return `${day(date)} ${time}`;
    },
    amount: (value, unit) => `${figure(value)}${language === 'zh' ? '' : ' '}${unit}`,
  };
}

/**
 * The words that come with a part of the page, when it does.
 *
 * @template {string} M
 * @param {Record<Language, Record<M, string>>} messages
 */
export function wording(messages) {
  return (/** @type {Language} */ language) => (/** @type {M} */ message, /** @type {Values} */ values = {}) => phrase(messages[language][message], values);
}

/**
 * A message with its values.
 *
 * @param {string} message
 * @param {Values} values
 */
function phrase(message, values) {
  return message.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}
