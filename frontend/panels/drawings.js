import { chainMap, chainMapHeight } from '../charts/chain-map.js';
import { figure } from '../i18n/figures.js';
import { height as assessmentHeight, option as assessmentOption, table as assessmentTable } from './assessment.js';
import { mapOf, tableOf } from './chain.js';
import { completionAlone } from './completion.js';
import { funnelOption, funnelTable, monthsOption, monthsSentence, monthsTable } from './funnel.js';
import { mixOption, mixSentence, mixTable, moneyOption, moneySentence, moneyTable } from './industries.js';
import { progress } from './progress.js';
import { ranking } from './ranking.js';
import { EVERYTHING, holderRows, holders, holdersOption, holdersTable, leads, ruleRows, rulesOption, rulesTable, trendOption, trendSentence, trendTable } from './supervision.js';
import { ofTarget } from './wording.js';

/**
 * What the board's pages draw, drawn anywhere: each from all that a panel's query answers, by the functions that the page
 * itself draws with.
 *
 * @typedef {import('../charts/types.js').Option} Option
 * @typedef {import('../charts/types.js').Theme} Theme
 * @typedef {import('../i18n/index.js').Words} Words
 * @typedef {{board: any}} Answer what the query answered, as the page would have it
 *
 * @typedef {object} Drawing
 * @property {(answer: Answer, words: Words) => string} sentence
 * @property {(answer: Answer, words: Words, theme: Theme, width: number) => Option} option
 * @property {(answer: Answer, words: Words, width: number) => number} height the least at which everything can be read
 * @property {(answer: Answer, words: Words) => import('./panel.js').Table<any>} table
 */

const STAGE_ROW = 60;
const INDUSTRY_ROW = 42;
const BAR_ROW = 30;

/** @type {Record<string, Drawing>} */
export const DRAWINGS = {
  COMPLETION: {
    sentence: ({ board: { indicator } }) => indicator.sentence,
    option: ({ board: { indicator } }, words, theme) => completionAlone(indicator, words, theme),
    height: () => 210,
    table: ({ board: { indicator } }, words) => ({
      head: [words.say('indicator'), words.say('actual'), words.say('completion'), words.say('calendar'), words.say('lead'), words.say('status')],
      rows: [
        [
          { text: indicator.name },
          { text: `${ofTarget(indicator.actual, indicator.target, words)}${indicator.unitLabel}`, figure: true },
          { text: indicator.completion?.text ?? words.say('nothing'), figure: true },
          { text: indicator.schedule.text, figure: true },
          { text: indicator.lead === null ? words.say('nothing') : figure(indicator.lead), figure: true },
          { text: indicator.statusLabel },
        ],
      ],
    }),
  },
  PROGRESS: {
    sentence: ({ board }, words) => progress.sentence(board.indicator, board, words),
    option: ({ board }, words, theme, width) => progress.option(board.indicator, words, theme, width),
    height: () => 250,
    table: ({ board }, words) => progress.table(board.indicator, words),
  },
  RANKING: {
    sentence: ({ board }, words) => ranking.sentence(board.indicator, board, words),
    option: ({ board }, words, theme, width) => ranking.option(board.indicator, words, theme, width),
    height: ({ board }) => ranking.height(board.indicator) ?? 0,
    table: ({ board }, words) => ranking.table(board.indicator, words),
  },
  FUNNEL: {
    sentence: ({ board }) => board.funnel.sentence,
    option: ({ board }, words, theme) => funnelOption(board.funnel, words, theme),
    height: ({ board }) => board.funnel.stages.length * STAGE_ROW + 8,
    table: ({ board }, words) => funnelTable(board.funnel, {}, words),
  },
  FUNNEL_MONTHS: {
    sentence: ({ board }, words) => monthsSentence(board.funnel, words),
    option: ({ board }, words, theme) => monthsOption(board.funnel, words, theme),
    height: () => 260,
    table: ({ board }, words) => monthsTable(board.funnel, words),
  },
  INDUSTRY_STAGES: {
    sentence: ({ board }, words) => mixSentence(board.industries, words),
    option: ({ board }, words, theme) => mixOption(board.industries, words, theme),
    height: ({ board }) => board.industries.rows.length * INDUSTRY_ROW + 34,
    table: ({ board }, words) => mixTable(board.industries, words),
  },
  INDUSTRY_MONEY: {
    sentence: ({ board }, words) => moneySentence(board.industries, words),
    option: ({ board }, words, theme) => moneyOption(board.industries, board.year, words, theme),
    height: ({ board }) => board.industries.rows.length * INDUSTRY_ROW + 34,
    table: ({ board }, words) => moneyTable(board.industries, words),
  },
  CHAIN_MAP: {
    sentence: ({ board }) => board.chain.sentence,
    option: ({ board }, words, theme, width) => chainMap(mapOf(board.chain, null, null, words), theme, width),
    height: ({ board }, words, width) => chainMapHeight(mapOf(board.chain, null, null, words), width),
    table: ({ board }, words) => tableOf(board.chain, words),
  },
  ALERT_RULES: {
    sentence: ({ board }, words) => leads(ruleRows(board).map(({ label, count }) => ({ name: label, count })), board, words),
    option: ({ board }, words, theme) => rulesOption(board, EVERYTHING, words, theme),
    height: ({ board }) => ruleRows(board).length * BAR_ROW + 8,
    table: ({ board }, words) => rulesTable(board, words),
  },
  ALERT_DEPARTMENTS: held('department'),
  ALERT_PEOPLE: held('person'),
  ALERT_TREND: {
    sentence: ({ board }, words) => trendSentence(board, words),
    option: ({ board }, words, theme) => trendOption(board, words, theme),
    height: () => 200,
    table: ({ board }, words) => trendTable(board, words),
  },
  ASSESSMENT: {
    sentence: ({ board }) => board.assessment.sentence,
    option: ({ board }, words, theme, width) => assessmentOption(board.assessment, words, theme, width),
    height: ({ board }) => assessmentHeight(board.assessment),
    table: ({ board }, words) => assessmentTable(board.assessment, words),
  },
};

/**
 * @param {import('./supervision.js').Holder} holder
 * @returns {Drawing}
 */
function held(holder) {
  return {
    sentence: ({ board }, words) => leads(holders(board, holder), board, words),
    option: ({ board }, words, theme) => holdersOption(board, holder, EVERYTHING, words, theme),
    height: ({ board }) => holderRows(board, holder).length * BAR_ROW + 8,
    table: ({ board }, words) => holdersTable(board, holder, words),
  };
}
