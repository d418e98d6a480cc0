/** Days as ISO texts, such as 2015-03-31: no clock, no time zone. */

/** @param {string} text */
export function isDay(text) {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) {
    return false;
  }
  const [year, month, day] = parts.slice(1).map(Number);
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/**
 * @param {number} year
 * @param {number} month 1 to 12
 */
export function monthEnd(year, month) {
  return day(year, month, daysIn(year, month));
}

/**
 * The same day of another year; a month's end stays a month's end.
 *
 * @param {string} iso
 * @param {number} year
 */
export function inYear(iso, year) {
  const { year: from, month, day: date } = parts(iso);
  const last = daysIn(year, month);
  return day(year, month, date === daysIn(from, month) ? last : Math.min(date, last));
}

/** @param {string} iso */
export function isMonthEnd(iso) {
  const { year, month } = parts(iso);
  return iso === monthEnd(year, month);
}

/** @param {string} iso */
export function parts(iso) {
  const [year, month, date] = iso.split('-').map(Number);
  return { year, month, day: date };
}

/**
 * @param {number} year
 * @param {number} month
 */
function daysIn(year, month) {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * @param {number} year
 * @param {number} month
 * @param {number} date
 */
function day(year, month, date) {
  const two = (/** @type {number} */ number) => String(number).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}
