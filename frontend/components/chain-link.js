import { neighboursOf, starred } from '../panels/chain.js';
import { h } from './dom.js';

/**
 * @typedef {import('../api/chains.js').LinkDetails} LinkDetails
 * @typedef {import('../api/chains.js').LinkProject} LinkProject
 * @typedef {import('../i18n/index.js').Words} Words
 *
 * @typedef {object} LinkActions
 * @property {(code: string) => void} openProject
 * @property {(stage: import('../api/types.js').Stage | null) => void} openProjects those of the link, at a stage
 * @property {(link: string) => void} pick
 * @property {(project: string) => void} land takes a project to have landed, or takes that back
 */

/**
 * Who is at a link, who is coming, whom to invite.
 *
 * @param {LinkDetails} link
 * @param {import('../api/chains.js').Chain} chain
 * @param {string[]} landed
 * @param {Words} words
 * @param {LinkActions} actions
 */
export function chainLinkDetails(link, chain, landed, words, { openProject, openProjects, pick, land }) {
  const { say } = words;
  const { before, after } = neighboursOf(chain, link.code);
  const inHand = link.byStage.filter(({ count }) => count > 0);
  return [
    h(
      'p',
      { class: 'chain-state' },
      h('span', { class: 'swatch', 'aria-hidden': 'true', data: { coverage: link.coverage } }),
      h('strong', {}, link.coverageLabel),
      ` · ${link.tierLabel}${link.key ? ` · ${say('chainKey')}` : ''}`,
    ),
    h('p', {}, link.reason, link.projects.totalCount > 0 && say('chainPlanned', { amount: link.planned.text })),
    inHand.length > 0 &&
      h(
        'div',
        { class: 'chain-stages' },
        inHand.map(({ stage, stageLabel, count }) =>
          h(
            'button',
            { type: 'button', class: 'chip', key: `stage-${stage}`, on: { click: () => openProjects(stage) } },
            h('span', {}, stageLabel),
            h('strong', {}, String(count)),
          ),
        ),
      ),
    section(say('chainProjectsTitle'), link.projects.nodes.map(project), more(link.projects, () => openProjects(null))),
    section(say('chainReserveTitle'), link.reserve.nodes.map(project), more(link.reserve, () => openProjects('RESERVE'))),
    section(
      say('chainCandidatesTitle'),
      link.candidates.map(({ name, reason, priority }) => [
        h('span', { class: 'chain-priority', 'aria-label': say('chainPriority', { priority }) }, String(priority)),
        h('span', { class: 'chain-entry' }, h('span', { class: 'chain-name' }, name), reason && h('span', { class: 'project-note' }, reason)),
      ]),
    ),
    section(
      say('chainCompaniesTitle'),
      link.enterprises.map(({ name, producing }) => [
        h('span', { class: 'chain-entry' }, name),
        h('span', { class: producing ? 'tag strong' : 'tag' }, say(producing ? 'chainIsProducing' : 'chainNotProducing')),
      ]),
    ),
    links(say('chainBefore'), before),
    links(say('chainAfter'), after),
  ];

  /** @param {LinkProject} one */
  function project({ code, name, stage, stageLabel, planned }) {
    return [
      h(
        'button',
        { type: 'button', class: 'chain-entry chain-project', key: `project-${code}`, on: { click: () => openProject(code) } },
        h('span', { class: 'chain-name' }, name),
        h('span', { class: 'project-note' }, [stageLabel, planned?.text].filter(Boolean).join(' · ')),
      ),
      stage !== 'PRODUCING' &&
        h(
          'button',
          {
            type: 'button',
            class: 'chip chain-land',
            key: `land-${code}`,
            'aria-pressed': String(landed.includes(code)),
            'aria-label': say('chainLandOf', { name }),
            data: { testid: `land-${code}` },
            on: { click: () => land(code) },
          },
          say('chainLand'),
        ),
    ];
  }

  /**
   * @param {import('../api/chains.js').LinkProjects} projects
   * @param {() => void} open
   */
  function more({ totalCount, nodes }, open) {
    return (
      totalCount > nodes.length &&
      h('button', { type: 'button', class: 'quiet', on: { click: open } }, say('chainAll', { count: totalCount }))
    );
  }

  /**
   * @param {string} title
   * @param {import('../api/chains.js').ChainLink[]} found
   */
  function links(title, found) {
    return (
      found.length > 0 &&
      h(
        'section',
        {},
        h('h3', {}, title),
        h(
          'div',
          { class: 'chain-neighbours' },
          found.map((one) =>
            h(
              'button',
              { type: 'button', class: 'chip', key: `to-${one.code}`, on: { click: () => pick(one.code) } },
              h('span', { class: 'swatch', 'aria-hidden': 'true', data: { coverage: one.coverage } }),
              h('span', {}, starred(one)),
            ),
          ),
        ),
      )
    );
  }
}

/**
 * @param {string} title
 * @param {import('./dom.js').Child[][]} entries nothing is shown where there are none
 * @param {import('./dom.js').Child} [after]
 */
function section(title, entries, after = null) {
  return (
    entries.length > 0 &&
    h('section', {}, h('h3', {}, title), h('ul', { class: 'chain-entries' }, entries.map((entry) => h('li', {}, entry))), after)
  );
}
