import { h } from './dom.js';
import { changeList, versionBy } from './versions.js';

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
    versions.length === 0
      ? h('p', {}, message)
      : h(
          'ol',
          { class: 'versions' },
          versions.map((version) => h('li', {}, h('p', { class: 'version-who' }, versionBy(version, words)), changeList(version))),
        ),
    h('p', {}, say('conflictAdvice')),
  );
}
