import { h } from './dom.js';

/**
 * @typedef {import('../api/supervision-types.js').Alert} Alert
 * @typedef {import('../i18n/index.js').Words} Words
 */

/** @typedef {false | ((alert: Alert) => void)} Answering nothing is answered to what was known at another time */

/** A severity never speaks by colour alone. */
const MARK = { RED: '▼▼', YELLOW: '▼' };

/**
 * What is found wanting, the most pressing first.
 *
 * @param {{totalCount: number, nodes: Alert[]}} alerts
 * @param {Words} words
 * @param {{openProject(code: string): void, openIndicator(code: string): void, answer: Answering}} actions
 */
export function alertList({ totalCount, nodes }, words, actions) {
  const { say } = words;
  return [
    nodes.length < totalCount && h('p', { class: 'alert-more' }, say('supervisionListed', { shown: nodes.length, total: totalCount })),
    nodes.length === 0
      ? h('p', { class: 'drawer-empty' }, say('supervisionNone'))
      : h('ul', { class: 'alerts' }, nodes.map((alert) => item(alert, words, actions, 'answer', actions.answer))),
  ];
}

/**
 * What was answered for, folded away.
 *
 * @param {{totalCount: number, nodes: Alert[]}} alerts
 * @param {Words} words
 * @param {{openProject(code: string): void, openIndicator(code: string): void, withdraw: Answering}} actions
 */
export function answeredAlerts({ totalCount, nodes }, words, actions) {
  const { say } = words;
  return (
    totalCount > 0 &&
    h(
      'details',
      { class: 'alerts-answered', data: { testid: 'alerts-answered' } },
      h('summary', {}, say('answeredCount', { count: totalCount })),
      nodes.length < totalCount && h('p', { class: 'alert-more' }, say('supervisionListed', { shown: nodes.length, total: totalCount })),
      h('ul', { class: 'alerts' }, nodes.map((alert) => item(alert, words, actions, 'withdraw', actions.withdraw))),
    )
  );
}

/**
 * @param {Alert} alert
 * @param {Words} words
 * @param {{openProject(code: string): void, openIndicator(code: string): void}} actions
 * @param {'answer' | 'withdraw'} kind
 * @param {Answering} doing
 */
function item(alert, words, actions, kind, doing) {
  const { say } = words;
  return h(
    'li',
    { class: 'alert-item' },
    row(alert, words, actions),
    doing &&
      h(
        'button',
        {
          type: 'button',
          class: 'button alert-answer',
          key: `${kind}-${alert.id}`,
          'aria-label': say(kind === 'answer' ? 'answerOf' : 'withdrawOf', { label: alert.label, name: alert.project?.name ?? '' }),
          data: { testid: `${kind}-${alert.id}` },
          on: { click: () => doing(alert) },
        },
        say(kind),
      ),
  );
}

/**
 * @param {Alert} alert
 * @param {Words} words
 * @param {{openProject(code: string): void, openIndicator(code: string): void}} actions
 */
function row(alert, { say, day }, { openProject, openIndicator }) {
  const { severity, severityLabel, label, days, message, project, indicator, acknowledgement } = alert;
  const open = project !== null ? () => openProject(project.code) : indicator !== null ? () => openIndicator(indicator) : null;
  const content = [
    h(
      'span',
      { class: 'alert-head', data: { severity } },
      h('span', { class: 'alert-mark', 'aria-hidden': 'true' }, MARK[severity]),
      h('span', { class: 'alert-rule' }, label),
      h('span', { class: 'tag' }, severityLabel),
      h('span', { class: 'alert-days' }, say('supervisionDays', { days })),
    ),
    h('span', { class: 'alert-message' }, message),
    acknowledgement &&
      h(
        'span',
        { class: 'alert-reason' },
        say('answeredBy', { reason: acknowledgement.reason ?? acknowledgement.withheld ?? '', by: acknowledgement.updatedBy, on: day(acknowledgement.on), until: day(acknowledgement.until) }),
      ),
  ];
  return open === null
    ? h('div', { class: 'alert' }, content)
    : h('button', { type: 'button', class: 'alert', key: `alert-${alert.id}`, data: { testid: `alert-${alert.id}` }, on: { click: open } }, content);
}
