import { h } from './dom.js';

/**
 * That somebody else was faster: who changed what and when, so that a person can decide.
 *
 * @param {import('../forms/form.js').Conflict} conflict
 * @param {import('../i18n/index.js').Words} words
 */
export function conflictNotice({ message, versions }, words) {
  const { say } = words;
  return h(
    'section',
    { class: 'conflict', role: 'alert', data: { testid: 'conflict' } },
    h('h3', { tabindex: '-1', key: 'conflict' }, say('conflictTitle')),
    versions.length === 0 ? h('p', {}, message) : versionList(versions, words),
    h('p', {}, say('conflictAdvice')),
  );
}

/**
 * Versions of a record, newest first: who, when, and what changed field by field.
 *
 * @param {import('../api/types.js').RecordVersion[]} versions
 * @param {import('../i18n/index.js').Words} words
 */
export function versionList(versions, { say, moment }) {
  return h(
    'ol',
    { class: 'versions' },
    versions.map(({ version, at, by, summary, changes }) =>
      h(
        'li',
        {},
        h('p', { class: 'version-who' }, say('versionBy', { version, by, at: moment(at) })),
        changes.length === 0
          ? h('p', {}, summary)
          : h(
              'ul',
              {},
              changes.map(({ label, before, after }) =>
                h(
                  'li',
                  {},
                  h('span', { class: 'change-label' }, label),
                  before !== null && h('del', {}, before),
                  before !== null && after !== null && h('span', { 'aria-hidden': 'true' }, '→'),
                  after !== null && h('ins', {}, after),
                ),
              ),
            ),
      ),
    ),
  );
}
