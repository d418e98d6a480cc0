import { h } from './dom.js';

/**
 * @typedef {import('../api/supervision-types.js').Alert} Alert
 * @typedef {import('../i18n/index.js').Words} Words
 */

/** A severity never speaks by colour alone. */
const MARK = { RED: '▼▼', YELLOW: '▼' };

/**
 * What is found wanting, the most pressing first.
 *
 * @param {{totalCount: number, nodes: Alert[]}} alerts
 * @param {Words} words
 * @param {{openProject(code: string): void, openIndicator(code: string): void}} actions
 */
export function alertList({ totalCount, nodes }, words, actions) {
  const { say } = words;
  return [
    nodes.length < totalCount && h('p', { class: 'alert-more' }, say('supervisionListed', { shown: nodes.length, total: totalCount })),
    nodes.length === 0
      ? h('p', { class: 'drawer-empty' }, say('supervisionNone'))
      : h('ul', { class: 'alerts' }, nodes.map((alert) => h('li', {}, row(alert, words, actions)))),
  ];
}

/**
 * @param {Alert} alert
 * @param {Words} words
 * @param {{openProject(code: string): void, openIndicator(code: string): void}} actions
 */
function row(alert, { say }, { openProject, openIndicator }) {
  const { severity, severityLabel, label, days, message, project, indicator } = alert;
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
  ];
  return open === null
    ? h('div', { class: 'alert' }, content)
    : h('button', { type: 'button', class: 'alert', key: `alert-${alert.id}`, data: { testid: `alert-${alert.id}` }, on: { click: open } }, content);
}
