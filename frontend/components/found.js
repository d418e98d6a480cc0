import { h } from './dom.js';
import { icon } from './icon.js';

/**
 * @typedef {import('../api/types.js').FoundProject} FoundProject
 * @typedef {import('../i18n/index.js').Words} Words
 */

/**
 * @param {{nodes: FoundProject[], total: number, hasMore: boolean, of?: string}} page
 * @param {Words} words
 * @param {{more(): void, open(code: string): void}} actions
 */
export function foundList({ nodes, total, hasMore, of = '' }, words, { more, open }) {
  const { say } = words;
  return [
    h(
      'p',
      { class: 'drawer-scope', role: 'status' },
      of !== '' && h('span', {}, of),
      h('span', {}, say('drawerCount', { count: total })),
    ),
    h('ul', { class: 'projects' }, nodes.map((node) => h('li', {}, row(node, words, open)))),
    hasMore &&
      h(
        'button',
        { type: 'button', class: 'button wide', key: 'more', on: { click: more } },
        say('moreOf', { shown: nodes.length, total }),
      ),
  ];
}

/**
 * @param {FoundProject} project
 * @param {Words} words
 * @param {(code: string) => void} open
 */
function row({ code, name, kindLabel, cityRecognised, stageLabel, planned, department, person }, { say }, open) {
  const who = [code, department?.name, person && say('responsible', { name: person.name })];
  return h(
    'button',
    { type: 'button', class: 'project', key: `found-${code}`, data: { testid: `found-${code}` }, on: { click: () => open(code) } },
    h(
      'span',
      { class: 'project-main' },
      h('span', { class: 'project-name' }, name),
      h(
        'span',
        { class: 'project-tags' },
        stageLabel && h('span', { class: 'tag strong' }, stageLabel),
        h('span', { class: 'tag' }, kindLabel),
        cityRecognised && h('span', { class: 'tag' }, say('cityRecognised')),
      ),
      h('span', { class: 'project-note' }, who.filter(Boolean).join(' · ')),
    ),
    planned && h('span', { class: 'project-amount' }, h('strong', {}, planned.text)),
    icon('next'),
  );
}
