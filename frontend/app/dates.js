/**
 * Days as ISO texts, such as 2015-03-31: no time zone, and one clock.
 *
 * @typedef {{reporting: string, last: string}} Span the reporting day, and the last day that is not still to come
 */

const TODAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** The day that it is where the district is. */
export function today() {
  return TODAY.format(new Date());
}

/**
 * A demonstration reports on a day long past.
 *
 * @param {Pick<import('../api/types.js').About, 'reportingDate'>} about
 * @returns {Span}
 */
export function spanOf({ reportingDate }) {
  const now = today();
  return { reporting: reportingDate, last: now > reportingDate ? now : reportingDate };
}

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

/**
 * The day that a month stands for: its end; the reporting day where that is in it; the last day there is, where it ends later.
 *
 * @param {number} year
 * @param {number} month
 * @param {Span} span
 * @returns {string | null} null where the month is still to come
 */
export function monthDay(year, month, { reporting, last }) {
  const [begin, end] = [day(year, month, 1), monthEnd(year, month)];
  if (begin > last) {
    return null;
  }
  return begin <= reporting && reporting <= end ? reporting : end < last ? end : last;
}

/**
 * The days to play (▶): on to the reporting day, or where that is over, to the year's last; from January where nothing is left.
 *
 * @param {string} asOf
 * @param {Span} span
 */
export function course(asOf, span) {
  const { year } = parts(asOf);
  const months = Array.from({ length: 12 }, (_, at) => monthDay(year, at + 1, span)).filter((each) => each !== null);
  const days = asOf <= span.reporting ? months.filter((each) => each <= span.reporting) : months;
  const rest = days.filter((each) => each > asOf);
  return rest.length > 0 ? rest : days;
}

/**
 * The same day of another year, or the last day there is where that comes sooner.
 *
 * @param {string} asOf
 * @param {number} year
 * @param {string} last
 */
export function inYearUntil(asOf, year, last) {
  const moved = inYear(asOf, year);
  return moved > last && year <= parts(last).year ? last : moved;
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
