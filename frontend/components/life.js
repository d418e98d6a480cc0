import { money } from '../charts/money.js';
import { figure } from '../i18n/figures.js';
import { lifeEvents, lifeStages } from '../panels/life.js';
import { chartElement } from './chart.js';
import { h } from './dom.js';
import { table } from './table.js';
import { theme } from './theme.js';

/**
 * @typedef {import('../api/types.js').ProjectDetails} ProjectDetails
 * @typedef {import('../i18n/index.js').Words} Words
 *
 * @typedef {object} Life what is asked beside the project itself
 * @property {{totalCount: number, nodes: {id: string, label: string, severity: string, severityLabel: string, days: number, since: string, message: string}[]}} alerts
 * @property {{groups: {keys: {value: string | null, label: string}[], amount: {sum: import('../api/types.js').Decimal}}[]}} money
 */

const SHOWN = 8;

/**
 * What became of a project: what is wrong, its money, and all that happened, the newest first.
 *
 * @param {ProjectDetails} project
 * @param {Life} life
 * @param {string} asOf
 * @param {(by: string | null) => string | null} called
 * @param {Words} words
 */
export function lifeSections(project, life, asOf, called, words) {
  return [alerts(life, words), arrivals(project, life, words), timeline(project, asOf, called, words)];
}

/**
 * @param {Life} life
 * @param {Words} words
 */
function alerts({ alerts: { nodes, totalCount } }, { say, day }) {
  return (
    totalCount > 0 &&
    h(
      'section',
      { class: 'entries', data: { testid: 'life-alerts' } },
      h('h3', {}, say('supervisionListOf', { count: totalCount })),
      h(
        'ul',
        {},
        nodes.map(({ label, severity, severityLabel, days, since, message }) =>
          h(
            'li',
            {},
            h('span', { class: 'entry-when' }, day(since)),
            h(
              'span',
              { class: 'entry-what' },
              h('span', {}, label),
              h('span', { class: severity === 'RED' ? 'mark urgent' : 'mark' }, `${severityLabel} ${say('supervisionDays', { days })}`),
              h('span', { class: 'project-note' }, message),
            ),
          ),
        ),
      ),
    )
  );
}

/**
 * Its stages in a line, with the days it stood in each.
 *
 * @param {ProjectDetails} project
 * @param {string} asOf
 * @param {Words} words
 */
export function lifeLine(project, asOf, { say, day }) {
  const all = lifeStages(project, asOf);
  const now = all.find(({ current }) => current);
  return (
    all.length > 0 &&
    h(
      'section',
      { class: 'entries life', data: { testid: 'life-stages' } },
      h('h3', {}, say('lifeTitle')),
      now &&
        h(
          'p',
          { class: 'project-note' },
          now.days === null ? say('lifeNowUndated', { stage: now.label }) : say('lifeNow', { stage: now.label, days: now.days }),
        ),
      h(
        'ol',
        { class: 'life-stages' },
        all.map(({ label, on, later, current, days }) =>
          h(
            'li',
            { class: 'life-stage', data: { later: String(later) }, 'aria-current': current ? 'step' : null },
            h('strong', {}, label),
            h('span', {}, on === null ? say('dateUnknown') : day(on)),
            h('span', { class: 'life-days' }, later ? say('afterAsOf') : days === null ? '' : say('lifeDays', { days })),
          ),
        ),
      ),
    )
  );
}

/**
 * @param {ProjectDetails} project
 * @param {Life} life
 * @param {Words} words
 */
function arrivals({ planned, arrived, arrivalRate }, { money: { groups } }, words) {
  const { say } = words;
  if (groups.length === 0) {
    return null;
  }
  const sums = groups.map(({ amount }) => Number(amount.sum));
  const sentence =
    planned === null || arrivalRate === null
      ? say('lifeMoneyPlain', { arrived: arrived.text })
      : say('lifeMoney', { arrived: arrived.text, planned: planned.text, rate: arrivalRate.text });
  const labels = groups.map(({ keys: [key] }) => key.label);
  return h(
    'section',
    { class: 'entries', data: { testid: 'life-money' } },
    h('h3', {}, say('lifeMoneyTitle')),
    h('p', { class: 'project-note' }, sentence),
    chartElement({
      class: 'life-chart',
      testid: 'life-chart',
      label: `${say('lifeMoneyTitle')}：${sentence}`,
      option: () =>
        money(
          {
            labels,
            sums,
            planned: arrivalRate === null || planned?.amount == null ? null : Number(planned.amount),
            names: { month: say('monthlyActual'), cumulative: say('cumulative'), planned: say('plannedInvestment') },
          },
          theme(),
        ),
    }),
    h(
      'details',
      {},
      h('summary', { class: 'life-more' }, say('showTable', { title: say('lifeMoneyTitle') })),
      table(
        {
          head: [say('monthColumn'), say('monthlyActual')],
          rows: groups.map(({ amount }, place) => [{ text: labels[place] }, { text: figure(amount.sum), figure: true }]),
        },
        say('lifeMoneyTitle'),
        words,
        () => {},
      ),
    ),
  );
}

/**
 * @param {ProjectDetails} project
 * @param {string} asOf
 * @param {(by: string | null) => string | null} called
 * @param {Words} words
 */
function timeline(project, asOf, called, words) {
  const { say, day } = words;
  const all = lifeEvents(project, asOf, called, words);
  const events = all.filter(({ later }) => !later);
  const ahead = all.filter(({ later }) => later);
  const item = (/** @type {import('../panels/life.js').LifeEvent} */ { on, kind, what, source, later, urgent }) =>
    h(
      'li',
      { class: 'life-event', data: { later: String(later), urgent: String(urgent) } },
      h('time', { datetime: on, class: 'entry-when' }, day(on)),
      h(
        'span',
        { class: 'entry-what' },
        h('span', { class: 'tag' }, say(kind)),
        ' ',
        h('span', {}, what),
        later && h('span', { class: 'mark' }, say('afterAsOf')),
        source !== '' && h('span', { class: 'project-note' }, source),
      ),
    );
  return (
    all.length > 0 &&
    h(
      'section',
      { class: 'entries', data: { testid: 'life-events' } },
      h('h3', {}, say('lifeEvents', { count: all.length })),
      ahead.length > 0 &&
        h('details', {}, h('summary', { class: 'life-more' }, say('lifeAhead', { count: ahead.length })), h('ol', { class: 'life-events' }, ahead.map(item))),
      h('ol', { class: 'life-events' }, events.slice(0, SHOWN).map(item)),
      events.length > SHOWN &&
        h(
          'details',
          {},
          h('summary', { class: 'life-more' }, say('lifeOlder', { count: events.length - SHOWN })),
          h('ol', { class: 'life-events' }, events.slice(SHOWN).map(item)),
        ),
    )
  );
}
