import { h } from './dom.js';
import { icon } from './icon.js';

/**
 * @typedef {import('../api/types.js').Contributor} Contributor
 * @typedef {import('../i18n/index.js').Words} Words
 */

/**
 * The projects that make up a figure, the largest part first.
 *
 * @param {object} view
 * @param {import('../api/types.js').Indicator} view.indicator
 * @param {string} view.scope the time and the department they are of
 * @param {Contributor[]} view.nodes
 * @param {number} view.total
 * @param {boolean} view.hasMore
 * @param {Words} words
 * @param {{more(): void, open(code: string): void}} actions
 */
export function contributors({ indicator, scope, nodes, total, hasMore }, words, { more, open }) {
  const { say } = words;
  const documents = indicator.targets
    .filter((target) => target.document || target.note)
    .map(({ issuerLabel, document, note }) => [issuerLabel, document, note].filter(Boolean).join(' '));
  return [
    h(
      'p',
      { class: 'drawer-scope' },
      h('span', {}, scope),
      h('span', {}, say('drawerCount', { count: total })),
    ),
    h(
      'div',
      { class: 'basis' },
      h('p', {}, say('basisText', { basis: indicator.basis })),
      h('p', {}, say('ruleText', { rule: indicator.statusRule })),
      documents.length > 0 && h('p', {}, say('documentsText', { documents: documents.join(say('listSeparator')) })),
    ),
    nodes.length === 0
      ? h('p', { class: 'drawer-empty' }, say('drawerEmpty'))
      : h(
          'ul',
          { class: 'projects' },
          nodes.map((node) => h('li', {}, row(node, indicator, words, open))),
        ),
    hasMore &&
      h(
        'button',
        { type: 'button', class: 'button wide', key: 'more', on: { click: more } },
        say('moreOf', { shown: nodes.length, total }),
      ),
  ];
}

/**
 * @param {Contributor} contributor
 * @param {import('../api/types.js').Indicator} indicator
 * @param {Words} words
 * @param {(code: string) => void} open
 */
function row({ project, amount, share, lastOn, records }, indicator, words, open) {
  const { say, day } = words;
  const who = [project.department?.name, project.person && say('responsible', { name: project.person.name })];
  const what = [project.code, say('records', { count: records }), say('lastOn', { day: day(lastOn) })];
  return h(
    'button',
    { type: 'button', class: 'project', key: `project-${project.code}`, on: { click: () => open(project.code) } },
    h(
      'span',
      { class: 'project-main' },
      h('span', { class: 'project-name' }, project.name),
      h(
        'span',
        { class: 'project-tags' },
        project.stageLabel && h('span', { class: 'tag strong' }, project.stageLabel),
        h('span', { class: 'tag' }, project.kindLabel),
        project.cityRecognised && h('span', { class: 'tag' }, say('cityRecognised')),
      ),
      h('span', { class: 'project-note' }, who.filter(Boolean).join(' · ')),
      h('span', { class: 'project-note' }, what.join(' · ')),
    ),
    h(
      'span',
      { class: 'project-amount' },
      h('strong', {}, words.amount(amount, indicator.unitLabel)),
      share && h('span', { class: 'project-note' }, say('share', { rate: share.text })),
    ),
    icon('next'),
  );
}
