import { FORMS } from '../forms/index.js';
import { h } from './dom.js';

/**
 * @typedef {import('../forms/index.js').FormName} FormName
 * @typedef {import('../i18n/index.js').Words} Words
 */

/**
 * What can be recorded of a project.
 *
 * @param {import('../api/types.js').ProjectDetails} project
 * @param {Words} words
 * @param {(form: FormName) => void} open
 */
export function recordButtons(project, { say }, open) {
  const names = /** @type {FormName[]} */ (Object.keys(FORMS));
  return h(
    'div',
    { class: 'record-buttons', role: 'group', 'aria-label': say('recordGroup') },
    names
      .filter((name) => FORMS[name].possible(project))
      .map((name) =>
        h(
          'button',
          { type: 'button', class: 'button', key: `record-${name}`, data: { testid: `record-${name}` }, on: { click: () => open(name) } },
          say(FORMS[name].title),
        ),
      ),
  );
}

/**
 * That something is on record now, and whether the board's day counts it.
 *
 * @param {{text: string, on: string}} news
 * @param {string} asOf
 * @param {Words} words
 */
export function recordedNotice({ text, on }, asOf, { say, day }) {
  return h(
    'p',
    { class: 'recorded', role: 'status', data: { testid: 'recorded' } },
    h('span', { 'aria-hidden': 'true' }, '✓ '),
    text,
    on > asOf && h('span', {}, say('recordedAfter', { day: day(asOf) })),
  );
}

/**
 * That this is how it was known at a moment, on which nothing can be recorded.
 *
 * @param {string} knownAt
 * @param {Words} words
 */
export function pastNotice(knownAt, { say, moment }) {
  return h('p', { class: 'form-note' }, say('asKnownAt', { moment: moment(knownAt) }));
}
