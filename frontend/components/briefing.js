import { enteredSince, gained, moved } from '../panels/front.js';
import { h } from './dom.js';
import { icon } from './icon.js';

/**
 * @typedef {import('../api/briefing-types.js').Briefing} Briefing
 * @typedef {import('../i18n/index.js').Words} Words
 *
 * @typedef {object} Ways where the lines lead
 * @property {(indicator: string, department: string | null) => void} indicator
 * @property {(chain: string, link: string | null) => void} link
 * @property {(choice: {person?: string, since?: string, ended?: string}) => void} alerts
 * @property {(scope: import('../app/scope.js').Scope) => void} projects
 */

/**
 * What is worst, what changed since the last report, and whom to call.
 *
 * @param {Briefing} briefing
 * @param {Words} words
 * @param {Ways} ways
 */
export function briefingPanels(briefing, words, ways) {
  return [worst(briefing, words, ways), changes(briefing, words, ways), calls(briefing, words, ways)];
}

/**
 * @param {string} id
 * @param {string} title
 * @param {string | null} note
 * @param {import('./dom.js').Child[]} content
 */
function section(id, title, note, content) {
  return h(
    'section',
    { class: `panel front-panel front-${id}`, 'aria-label': title, data: { testid: `front-${id}` } },
    h('h2', { class: 'front-title' }, title, note && h('span', { class: 'front-note' }, note)),
    content,
  );
}

/**
 * A line of a list, which leads somewhere as a whole.
 *
 * @param {'concern' | 'change' | 'call'} kind
 * @param {string} key
 * @param {Record<string, string>} data
 * @param {() => void} follow
 * @param {import('./dom.js').Child[]} content
 */
function row(kind, key, data, follow, content) {
  return h('li', {}, h('button', { type: 'button', class: `front-row ${kind}`, key, data, on: { click: follow } }, content));
}

/**
 * @param {Briefing} briefing
 * @param {Words} words
 * @param {Ways} ways
 */
function worst({ concerns }, { say }, ways) {
  return section('worst', say('frontWorst'), null, [
    concerns.length === 0
      ? h('p', { class: 'front-none' }, say('frontWorstNone'))
      : h(
          'ol',
          { class: 'front-list' },
          concerns.map((concern, place) =>
            row('concern', `concern-${place}`, { testid: `concern-${concern.kind}`, severity: concern.serious ? 'RED' : 'YELLOW' }, () => follow(concern), [
              h('span', { class: 'concern-mark', 'aria-hidden': 'true' }, concern.serious ? '▼▼' : '▼'),
              h('span', { class: 'concern-text' }, concern.sentence),
              icon('next'),
            ]),
          ),
        ),
  ]);

  /** @param {import('../api/briefing-types.js').Concern} concern */
  function follow({ indicator, department, chain, link }) {
    if (indicator !== null) {
      ways.indicator(indicator, department);
    } else if (chain !== null) {
      ways.link(chain, link);
    } else {
      ways.alerts({});
    }
  }
}

/**
 * @param {Briefing} briefing
 * @param {Words} words
 * @param {Ways} ways
 */
function changes({ since, reportTitle, indicators, alerts, stages }, words, ways) {
  const { say, day } = words;
  const entered = stages.filter(({ stage, count }) => count > 0 && stage !== 'RESERVE');
  const note = say(reportTitle === null ? 'frontSinceMonth' : 'frontSinceReport');
  return section('changes', say('frontChanges', { day: day(since) }), note, [
    h(
      'ul',
      { class: 'front-list' },
      indicators.map((change) =>
        row('change', `change-${change.code}`, { testid: `change-${change.code}`, status: change.status }, () => ways.indicator(change.code, null), [
          h('span', { class: 'change-name' }, change.name),
          h('strong', { class: 'change-figure' }, gained(change, words)),
          h(
            'span',
            { class: 'change-note' },
            moved(change, words),
            change.statusBefore !== null &&
              change.statusBefore !== change.status &&
              ` · ${say('frontStatusMoved', { before: change.statusLabelBefore ?? '', now: change.statusLabel })}`,
          ),
        ]),
      ),
    ),
    h(
      'div',
      { class: 'front-line' },
      h('span', { class: 'front-line-name' }, say('frontAlerts')),
      h(
        'span',
        { class: 'front-chips' },
        chip('alerts-new', say('frontAlertsBegan', { count: alerts.began }), say('frontAlertsNew'), () => ways.alerts({ since })),
        chip('alerts-gone', say('frontAlertsEnded', { count: alerts.ended }), say('frontAlertsGone'), () => ways.alerts({ ended: since })),
        chip('alerts-now', say('frontAlertsNow', { count: alerts.now }), null, () => ways.alerts({})),
      ),
    ),
    h(
      'div',
      { class: 'front-line' },
      h('span', { class: 'front-line-name' }, say('frontStages')),
      h(
        'span',
        { class: 'front-chips' },
        entered.length === 0
          ? h('span', { class: 'front-plain' }, say('frontStagesNone'))
          : entered.map(({ stage, label, count }) =>
              chip(`entered-${stage}`, say('frontStage', { stage: label, count }), say('frontStageOf', { stage: label }), () => ways.projects(enteredSince(stage, since))),
            ),
      ),
    ),
  ]);
}

/**
 * A number that leads to what it counts.
 *
 * @param {string} key
 * @param {string} text
 * @param {string | null} more what a tap shows, where the text does not say it
 * @param {() => void} follow
 */
function chip(key, text, more, follow) {
  return h('button', { type: 'button', class: 'chip', key, title: more, data: { testid: key }, on: { click: follow } }, text);
}

/**
 * @param {Briefing} briefing
 * @param {Words} words
 * @param {Ways} ways
 */
function calls({ calls: all }, { say }, ways) {
  return section('calls', say('frontCalls'), null, [
    all.length === 0
      ? h('p', { class: 'front-none' }, say('frontCallsNone'))
      : h(
          'ol',
          { class: 'front-list' },
          all.map(({ person, alerts, red, about, ask, gaps }) =>
            row('call', `call-${person.code}`, { testid: `call-${person.code}` }, () => (alerts > 0 ? ways.alerts({ person: person.code }) : ways.projects({ person: person.code })), [
              h('strong', { class: 'call-name' }, person.name),
              h(
                'span',
                { class: 'pill', data: { status: red > 0 ? 'SERIOUSLY_BEHIND' : 'BEHIND' } },
                h('span', { 'aria-hidden': 'true' }, red > 0 ? '▼▼' : '▼'),
                h('span', {}, [red > 0 && say('frontCallRed', { count: red }), alerts > red && say('frontCallAlerts', { count: alerts })].filter(Boolean).join(' · ') || (gaps[0]?.text ?? '')),
              ),
              h('span', { class: 'call-role' }, [person.department?.name, person.title].filter(Boolean).join(' ')),
              h('span', { class: 'call-about' }, about),
              h('span', { class: 'call-ask' }, say('frontCallAsk', { ask })),
            ]),
          ),
        ),
  ]);
}
