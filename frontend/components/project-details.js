import { figure } from '../i18n/figures.js';
import { h } from './dom.js';
import { lifeLine, lifeSections } from './life.js';

/**
 * @typedef {import('../api/types.js').ProjectDetails} ProjectDetails
 * @typedef {import('../i18n/index.js').Words} Words
 * @typedef {import('./dom.js').Child} Child
 */

/**
 * A project, beginning with the records by which the indicator counts it.
 *
 * @param {ProjectDetails} project
 * @param {import('./life.js').Life} life
 * @param {import('../api/types.js').Evidence[]} evidence
 * @param {import('../api/types.js').Indicator} indicator
 * @param {string} asOf
 * @param {import('../api/types.js').Named[]} people whose codes are told by their names
 * @param {Words} words
 */
export function projectDetails(project, life, evidence, indicator, asOf, people, words) {
  const { say, day } = words;
  const later = (/** @type {string | null} */ on) => on !== null && on > asOf;
  const names = new Map(people.map(({ code, name }) => [code, name]));
  const called = (/** @type {string | null} */ by) => by && (names.get(by) ?? by);
  return [
    tags(project, words),
    lifeLine(project, asOf, words),
    facts(project, words),
    ...lifeSections(project, life, asOf, called, words),
    section(
      say('countedRecords', { name: indicator.name }),
      evidence.map((record) => ({
        when: day(record.on),
        what: words.amount(record.amount, indicator.unitLabel),
        note: record.reference && `${say('reference')} ${record.reference}`,
      })),
      say('countedNone'),
      'evidence-records',
    ),
    section(
      say('stageHistory'),
      project.stageHistory.map(({ on, label, note, withheld }) => ({
        when: on === null ? say('dateUnknown') : day(on),
        what: label,
        note: note ?? withheld,
        mark: later(on) ? say('afterAsOf') : null,
      })),
      say('none'),
    ),
    section(
      say('arrivals'),
      project.arrivals.map(({ on, amount, sourceLabel, reference, reverses, note }) => ({
        when: day(on),
        what: `${amount.text} · ${sourceLabel}`,
        note: [reference, reverses && say('reverses', { reference: reverses }), note].filter(Boolean).join(' · '),
        mark: later(on) ? say('afterAsOf') : null,
        reversal: Number(amount.amount) < 0 ? say('reversal') : null,
      })),
      say('none'),
    ),
    section(
      say('followUps'),
      project.followUps.map(({ on, kind, by, place, summary, nextStep, nextOn, withheld }) => ({
        when: day(on),
        what: [kind, called(by), place].filter(Boolean).join(' · '),
        note: [
          summary ?? withheld,
          nextStep && say('nextStep', { step: nextStep }),
          nextOn && say('dueOn', { day: day(nextOn) }),
        ]
          .filter(Boolean)
          .join(' · '),
        mark: later(on) ? say('afterAsOf') : null,
      })),
      say('none'),
    ),
    section(
      say('commitments'),
      project.commitments.map(({ promise, by, dueOn, doneOn, status, withheld }) => ({
        when: dueOn === null ? say('nothing') : say('dueOn', { day: day(dueOn) }),
        what: promise ?? withheld ?? '',
        note: [called(by), doneOn && say('keptOn', { day: day(doneOn) })].filter(Boolean).join(' · '),
        mark: say(`commitment${status}`),
        urgent: status === 'OVERDUE',
      })),
      say('none'),
    ),
    section(
      say('requests'),
      project.requests.map((request) => {
        const standing = requestStanding(request, asOf);
        return {
          when: say('requestRaised', { day: day(request.raisedOn) }),
          what: request.subject ?? request.withheld ?? '',
          note: [
            request.handler && say('handledBy', { handler: request.handler }),
            request.dueOn && say('dueOn', { day: day(request.dueOn) }),
            request.closedOn && say('closedOn', { day: day(request.closedOn) }),
          ]
            .filter(Boolean)
            .join(' · '),
          mark: later(request.raisedOn) ? say('afterAsOf') : say(`request${standing}`),
          urgent: standing === 'OVERDUE',
        };
      }),
      say('none'),
    ),
    section(
      say('reviews'),
      project.reviews.map(({ on, reviewer, thirdParty, conclusion, score, withheld }) => ({
        when: day(on),
        what: [reviewer, thirdParty && say('thirdParty')].filter(Boolean).join(' · '),
        note: [conclusion ?? withheld, score !== null && say('score', { score: figure(score) })].filter(Boolean).join(' · '),
        mark: later(on) ? say('afterAsOf') : null,
      })),
      say('none'),
    ),
  ];
}

/**
 * How a request stands as of the day.
 *
 * @param {{dueOn: string | null, closedOn: string | null}} request
 * @param {string} asOf
 */
export function requestStanding({ dueOn, closedOn }, asOf) {
  if (closedOn !== null && closedOn <= asOf) {
    return 'CLOSED';
  }
  return dueOn !== null && dueOn < asOf ? 'OVERDUE' : 'OPEN';
}

/**
 * @param {ProjectDetails} project
 * @param {Words} words
 */
function tags(project, { say }) {
  return h(
    'p',
    { class: 'project-tags' },
    h('span', { class: 'tag code' }, project.code),
    project.stageLabel && h('span', { class: 'tag strong' }, project.stageLabel),
    h('span', { class: 'tag' }, project.kindLabel),
    project.major && h('span', { class: 'tag' }, say('major')),
    project.cityRecognised && h('span', { class: 'tag' }, say('cityRecognised')),
  );
}

/**
 * @param {ProjectDetails} project
 * @param {Words} words
 */
function facts(project, { say, day }) {
  /** @type {[string, string | null | undefined][]} */
  const all = [
    [say('investor'), project.investor],
    [say('plannedInvestment'), project.planned?.text],
    [say('arrived'), project.arrived.text],
    [say('arrivalRate'), project.arrivalRate?.text],
    [say('industry'), project.industry.name],
    [say('link'), project.link?.name],
    [say('department'), project.department?.name],
    [say('person'), project.person?.name],
    [say('leader'), project.leader?.name],
    [say('agreement'), project.agreement && say(`agreement${project.agreement}`)],
    [say('signedOn'), project.signedOn && day(project.signedOn)],
  ];
  return h(
    'dl',
    { class: 'facts' },
    all
      .filter(([, value]) => value)
      .map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, value))),
  );
}

/**
 * @param {string} title
 * @param {{when: string, what: string, note?: string | null, mark?: string | null, reversal?: string | null, urgent?: boolean}[]} entries
 * @param {string} none
 * @param {string} [testid]
 */
function section(title, entries, none, testid) {
  return h(
    'section',
    { class: 'entries', data: testid ? { testid } : {} },
    h('h3', {}, title),
    entries.length === 0
      ? h('p', { class: 'project-note' }, none)
      : h(
          'ul',
          {},
          entries.map(({ when, what, note, mark, reversal, urgent }) =>
            h(
              'li',
              {},
              h('span', { class: 'entry-when' }, when),
              h(
                'span',
                { class: 'entry-what' },
                h('span', {}, what),
                reversal && h('span', { class: 'mark urgent' }, reversal),
                mark && h('span', { class: urgent ? 'mark urgent' : 'mark' }, mark),
                note && h('span', { class: 'project-note' }, note),
              ),
            ),
          ),
        ),
  );
}
