import { h } from './dom.js';
import { icon } from './icon.js';

/**
 * @typedef {import('../api/types.js').RecordVersion} RecordVersion
 * @typedef {import('../api/types.js').RecordVersions} RecordVersions
 * @typedef {import('../i18n/index.js').Words} Words
 */

/**
 * Every version of a record: who, when, what changed; field by field for whoever asks.
 *
 * @param {RecordVersions} page the newest
 * @param {Words} words
 * @param {(after: string | null) => Promise<RecordVersions | null>} older
 */
export function versionsSection({ nodes, pageInfo }, words, older) {
  const { say } = words;
  const list = h('ol', { class: 'versions' }, nodes.map(item));
  const more = h('button', { type: 'button', class: 'button wide', key: 'older-versions', on: { click: load } }, say('olderVersions'));
  const section = h('section', { class: 'entries', data: { testid: 'versions' } }, h('h3', {}, say('versions')), list);
  let next = pageInfo;
  offer();
  return section;

  function offer() {
    more.disabled = false;
    if (next.hasNextPage) {
      section.append(more);
    } else {
      more.remove();
    }
  }

  async function load() {
    more.disabled = true;
    const page = await older(next.endCursor).catch(() => null);
    if (page !== null) {
      list.append(...page.nodes.map(item));
      next = page.pageInfo;
    }
    offer();
  }

  /** @param {RecordVersion} version */
  function item(version) {
    return h(
      'li',
      {},
      h(
        'details',
        {},
        h(
          'summary',
          {},
          h('span', { class: 'version-who' }, versionBy(version, words)),
          h('span', {}, version.summary),
          version.reason && h('span', { class: 'project-note' }, say('versionReason', { reason: version.reason })),
          icon('next'),
        ),
        changeList(version),
      ),
    );
  }
}

/**
 * @param {RecordVersion} version
 * @param {Words} words
 */
export function versionBy({ version, by, at }, { say, moment }) {
  return say('versionBy', { version, by, at: moment(at) });
}

/**
 * What a version changed, field by field.
 *
 * @param {RecordVersion} version
 */
export function changeList({ summary, changes }) {
  return changes.length === 0
    ? h('p', {}, summary)
    : h(
        'ul',
        { class: 'changes' },
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
      );
}
