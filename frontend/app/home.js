import { START, write } from './state.js';

/** The pages whose charts are panels; all others are at home among the panels. @type {Record<string, string>} */
const PAGES = {
  COMPLETION: 'targets',
  PROGRESS: 'targets',
  RANKING: 'targets',
  FUNNEL: 'funnel',
  FUNNEL_MONTHS: 'funnel',
  INDUSTRY_STAGES: 'industries',
  INDUSTRY_MONEY: 'industries',
  CHAIN_MAP: 'chains',
  ALERT_RULES: 'supervision',
  ALERT_DEPARTMENTS: 'supervision',
  ALERT_PEOPLE: 'supervision',
  ALERT_TREND: 'supervision',
  ASSESSMENT: 'assessment',
};

/**
 * Where on the board a panel is at home, on the day that it was asked for.
 *
 * @param {{drawing?: string | null, variables?: Record<string, unknown>}} panel
 * @param {import('./address.js').Look} look
 */
export function homeAddress({ drawing = null, variables = {} }, { asOf, lang, theme }) {
  const { chain, indicator } = variables;
  return `/${write({
    ...START,
    page: PAGES[drawing ?? ''] ?? 'panels',
    pick: typeof chain === 'string' ? chain : null,
    indicator: typeof indicator === 'string' ? indicator : null,
    asOf,
    lang,
    theme,
  })}`;
}
