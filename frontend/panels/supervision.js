import { isDay } from '../app/dates.js';
import { counts } from '../charts/counts.js';
import { trend } from '../charts/trend.js';

/**
 * What is found wanting, as drawings, tables and a sentence.
 *
 * @typedef {import('../api/supervision-types.js').Supervision} Supervision
 * @typedef {import('../charts/types.js').Theme} Theme
 * @typedef {import('../i18n/index.js').Words} Words
 * @typedef {{rule: string | null, department: string | null, person: string | null, since: string | null, ended: string | null}} Choice what is looked at; everything where null; since for those that began after a day, ended for those of a day that are open no more
 * @typedef {'department' | 'person'} Holder whose alerts are counted
 */

/** As many names as stand under each other on a tablet. */
const MOST_NAMES = 12;

/** @type {Choice} */
export const EVERYTHING = { rule: null, department: null, person: null, since: null, ended: null };

/**
 * As it stands in the address.
 *
 * @param {string | null} pick such as `PROMISE_OVERDUE/ECON_BUREAU/P_ZHOU`
 * @returns {Choice}
 */
export function choiceOf(pick) {
  const [rule, department, person, since, ended] = (pick ?? '').split('/');
  const day = (/** @type {string | undefined} */ part) => (part && isDay(part) ? part : null);
  return { rule: rule || null, department: department || null, person: person || null, since: day(since), ended: day(ended) };
}

/** @param {Choice} choice */
export function pickOf({ rule, department, person, since, ended }) {
  const days = ended !== null ? ['', ended] : since !== null ? [since] : [];
  const parts = [rule ?? '', department ?? '', person ?? '', ...days];
  return parts.every((part) => part === '') ? null : parts.join('/');
}

/** @param {Supervision} supervision */
export function ruleRows({ all }) {
  return all.byRule.filter(({ count }) => count > 0);
}

/**
 * Whose they are, the most first.
 *
 * @param {Supervision} supervision
 * @param {Holder} holder
 */
export function holders({ all }, holder) {
  return holder === 'department'
    ? all.byDepartment.map(({ department, count }) => ({ ...department, count }))
    : all.byPerson.map(({ person, count }) => ({ ...person, count }));
}

/**
 * Those that are drawn.
 *
 * @param {Supervision} supervision
 * @param {Holder} holder
 */
export function holderRows(supervision, holder) {
  return holders(supervision, holder).slice(0, MOST_NAMES);
}

/**
 * @param {Supervision} supervision
 * @param {Words} words
 */
export function supervisionSentence(supervision, { say }) {
  const { all } = supervision;
  if (all.totalCount === 0) {
    return say('supervisionNone');
  }
  const most = [...ruleRows(supervision)].sort((a, b) => b.count - a.count).slice(0, 3);
  const listed = most.map(({ label, count }) => say('supervisionItem', { label, count })).join(say('listSeparator'));
  const first = all.byDepartment[0];
  return (
    say('supervisionSentence', { total: all.totalCount, listed }) +
    (first ? say('supervisionMostAt', { name: first.department.name, count: first.count }) : '')
  );
}

/**
 * What is to be seen of bars.
 *
 * @param {{name: string, count: number}[]} bars
 * @param {Supervision} supervision
 * @param {Words} words
 */
export function leads(bars, { all }, { say }) {
  if (bars.length === 0) {
    return say('supervisionNone');
  }
  const { name, count } = bars.reduce((most, bar) => (bar.count > most.count ? bar : most));
  return say('supervisionLeads', { name, count, share: Math.round((1000 * count) / all.totalCount) / 10 });
}

/**
 * @param {Supervision} supervision
 * @param {Choice} choice
 * @param {Words} words
 * @param {Theme} theme
 */
export function rulesOption(supervision, choice, { language }, theme) {
  return counts(
    {
      rows: ruleRows(supervision).map(({ rule, label, count }) => ({
        label,
        count,
        faint: choice.rule !== null && choice.rule !== rule,
      })),
      nameWidth: language === 'zh' ? 108 : 178,
    },
    theme,
  );
}

/**
 * @param {Supervision} supervision
 * @param {Holder} holder
 * @param {Choice} choice
 * @param {Words} words
 * @param {Theme} theme
 */
export function holdersOption(supervision, holder, choice, { language }, theme) {
  return counts(
    {
      rows: holderRows(supervision, holder).map(({ code, name, count }) => ({
        label: name,
        count,
        faint: choice[holder] !== null && choice[holder] !== code,
      })),
      nameWidth: language === 'zh' ? 116 : 210,
    },
    theme,
  );
}

/**
 * @param {Supervision} supervision
 * @param {Words} words
 * @returns {import('./panel.js').Table<Choice>}
 */
export function rulesTable({ all }, { say }) {
  return {
    head: [say('supervisionRule'), say('supervisionCount')],
    rows: all.byRule.map(({ rule, label, count }) => [
      { text: label, scope: { ...EVERYTHING, rule } },
      { text: String(count), figure: true },
    ]),
  };
}

/**
 * @param {Supervision} supervision
 * @param {Holder} holder
 * @param {Words} words
 * @returns {import('./panel.js').Table<Choice>}
 */
export function holdersTable(supervision, holder, { say }) {
  return {
    head: [say(holder), say('supervisionCount')],
    rows: holders(supervision, holder).map(({ code, name, count }) => [
      { text: name, scope: { ...EVERYTHING, [holder]: code } },
      { text: String(count), figure: true },
    ]),
  };
}

/**
 * @param {Supervision} supervision
 * @param {Words} words
 * @param {Theme} theme
 */
export function trendOption({ alertTrend }, words, theme) {
  return trend(
    { labels: alertTrend.map(({ date }) => shortDay(date, words)), counts: alertTrend.map(({ count }) => count) },
    theme,
  );
}

/**
 * @param {Supervision} supervision
 * @param {Words} words
 */
export function trendSentence({ alertTrend }, { say, day }) {
  const first = alertTrend[0];
  const last = alertTrend.at(-1);
  if (!first || !last) {
    return '';
  }
  const highest = alertTrend.reduce((most, one) => (one.count > most.count ? one : most));
  return say('supervisionTrendSentence', {
    from: day(first.date),
    before: first.count,
    now: last.count,
    most: highest.count,
    on: day(highest.date),
  });
}

/**
 * @param {Supervision} supervision
 * @param {Words} words
 * @returns {import('./panel.js').Table<never>}
 */
export function trendTable({ alertTrend }, { say, day }) {
  return {
    head: [say('supervisionDay'), say('supervisionCount')],
    rows: [...alertTrend].reverse().map(({ date, count }) => [{ text: day(date) }, { text: String(count), figure: true }]),
  };
}

/**
 * 3月31日, 31 Mar
 *
 * @param {string} date
 * @param {Words} words
 */
function shortDay(date, { month, language }) {
  const [, number, ofMonth] = date.split('-').map(Number);
  return language === 'zh' ? `${month(number)}${ofMonth}日` : `${ofMonth} ${month(number)}`;
}
