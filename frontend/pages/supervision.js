import { supervisionFragment } from '../api/documents/supervision.js';
import { alertList, answeredAlerts } from '../components/alert-list.js';
import { chartElement } from '../components/chart.js';
import { h } from '../components/dom.js';
import { pagePanel } from '../components/page-panel.js';
import { shareButton } from '../components/share-button.js';
import {
  choiceOf,
  holderRows,
  holders,
  holdersOption,
  holdersTable,
  leads,
  pickOf,
  ruleRows,
  rulesOption,
  rulesTable,
  supervisionSentence,
  trendOption,
  trendSentence,
  trendTable,
} from '../panels/supervision.js';

/**
 * @typedef {import('../api/supervision-types.js').Supervision} Supervision
 * @typedef {import('../panels/supervision.js').Choice} Choice
 */

/** What is found wanting, whose it is, and how it went (督查). @type {import('./page.js').Page<Supervision>} */
export const supervision = {
  id: 'supervision',
  fragment: supervisionFragment,
  declarations: ['$rules: [AlertRule!]', '$department: ID', '$person: ID', '$begunAfter: Date', '$endedSince: Date'],
  variables: ({ pick }) => {
    const { rule, department, person, since, ended } = choiceOf(pick);
    return { rules: rule === null ? null : [rule], department, person, begunAfter: since, endedSince: ended };
  },

  arrival: ({ pick }) => (pick === null ? null : '.panel-alerts'),

  content: (board, view, words, { go, toggle, openProject, openIndicator, answer, share }) => {
    const { say, day } = words;
    const choice = choiceOf(view.state.pick);
    const choose = (/** @type {Choice} */ next) => go({ pick: pickOf(next) });
    const panel = (/** @type {import('../components/page-panel.js').PagePanel<any>} */ shown) =>
      pagePanel({ ...shown, share: shareButton({ ...shown, variables: shown.id === 'alert-trend' ? chosenBy(choice) : {} }, words, { share }) }, view, words, toggle);
    const bars = (/** @type {string} */ id, /** @type {string} */ label, /** @type {number} */ rows, /** @type {() => import('../charts/types.js').Option} */ option, /** @type {(index: number) => void} */ onPick) => {
      const element = chartElement({ class: 'panel-chart', testid: `chart-${id}`, label, option, axis: 'y', onPick });
      element.style.minBlockSize = `${Math.max(5, rows) * 30 + 8}px`;
      return element;
    };
    const byHolder = (/** @type {import('../panels/supervision.js').Holder} */ holder, /** @type {string} */ id, /** @type {string} */ title) =>
      panel({
        id,
        title,
        sentence: leads(holders(board, holder), board, words),
        hint: board.all.totalCount === 0 ? '' : say('supervisionHint'),
        drawing: () =>
          bars(id, title, holderRows(board, holder).length, () => holdersOption(board, holder, choice, words, view.theme), (index) => {
            const row = holderRows(board, holder)[index];
            if (row) {
              choose({ ...choice, [holder]: choice[holder] === row.code ? null : row.code });
            }
          }),
        table: holdersTable(board, holder, words),
        open: choose,
      });
    const now = view.knownAt === null;
    const ways = {
      openProject,
      openIndicator: (/** @type {string} */ code) => openIndicator(code, choice.department === null ? {} : { department: choice.department }),
    };
    return [
      h('p', { class: 'page-sentence', data: { testid: 'supervision-sentence' } }, supervisionSentence(board, words)),
      panel({
        id: 'alert-rules',
        title: say('supervisionByRule'),
        sentence: leads(ruleRows(board).map(({ label, count }) => ({ name: label, count })), board, words),
        hint: board.all.totalCount === 0 ? '' : say('supervisionHint'),
        drawing: () =>
          bars('alert-rules', say('supervisionByRule'), ruleRows(board).length, () => rulesOption(board, choice, words, view.theme), (index) => {
            const row = ruleRows(board)[index];
            if (row) {
              choose({ ...choice, rule: choice.rule === row.rule ? null : row.rule });
            }
          }),
        table: rulesTable(board, words),
        open: choose,
      }),
      byHolder('department', 'alert-departments', say('supervisionByDepartment')),
      byHolder('person', 'alert-people', say('supervisionByPerson')),
      panel({
        id: 'alert-trend',
        title: say('supervisionTrend'),
        sentence: trendSentence(board, words),
        drawing: () =>
          chartElement({
            class: 'panel-chart',
            testid: 'chart-alert-trend',
            label: `${say('supervisionTrend')}：${trendSentence(board, words)}`,
            option: () => trendOption(board, words, view.theme),
          }),
        table: trendTable(board, words),
      }),
      h(
        'section',
        { class: 'panel panel-alerts', 'aria-label': say('supervisionList'), data: { testid: 'panel-alerts' } },
        h('div', { class: 'panel-head' }, h('h2', { class: 'panel-title' }, say(choice.ended === null ? 'supervisionListOf' : 'supervisionEndedOf', { count: board.chosen.totalCount }))),
        chips(board, choice, words, choose),
        choice.ended !== null && h('p', { class: 'alert-more' }, say('supervisionEndedNote', { day: day(choice.ended) })),
        alertList(board.chosen, words, { ...ways, answer: now && choice.ended === null && ((alert) => answer('answer', alert)) }),
        answeredAlerts(board.answered, words, { ...ways, withdraw: now && ((alert) => answer('withdrawal', alert)) }),
      ),
    ];
  },
};

/**
 * A choice as values of the variables of a panel's query.
 *
 * @param {Choice} choice
 * @returns {Record<string, string>}
 */
function chosenBy({ rule, department, person }) {
  return { ...(rule && { rules: rule }), ...(department && { department }), ...(person && { person }) };
}

/**
 * What the list is narrowed to, each to be let go of by a tap.
 *
 * @param {Supervision} supervision
 * @param {Choice} choice
 * @param {import('./page.js').Words} words
 * @param {(choice: Choice) => void} choose
 */
function chips(supervision, choice, { say, day }, choose) {
  const rule = supervision.all.byRule.find((row) => row.rule === choice.rule);
  const chip = (/** @type {string} */ text, /** @type {Choice} */ without) =>
    h(
      'button',
      { type: 'button', class: 'chip', key: `chip-${text}`, 'aria-label': say('supervisionWithout', { name: text }), on: { click: () => choose(without) } },
      text,
      h('span', { 'aria-hidden': 'true' }, '×'),
    );
  const chosen = (/** @type {import('../panels/supervision.js').Holder} */ holder) => {
    const found = holders(supervision, holder).find(({ code }) => code === choice[holder]);
    return found && chip(found.name, { ...choice, [holder]: null });
  };
  const chips = [
    rule && chip(rule.label, { ...choice, rule: null }),
    chosen('department'),
    chosen('person'),
    choice.since !== null && chip(say('supervisionSince', { day: day(choice.since) }), { ...choice, since: null }),
    choice.ended !== null && chip(say('supervisionEnded', { day: day(choice.ended) }), { ...choice, ended: null }),
  ];
  return chips.some(Boolean) && h('div', { class: 'alert-chips' }, chips);
}
