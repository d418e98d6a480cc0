import { chainLink, chainsFragment, chainUnmapped, chainWhatIf } from '../api/documents/chains.js';
import { ask } from '../app/asking.js';
import { readPick, toggled, writePick } from '../app/chain-pick.js';
import { chainLinkAt, chainMap, chainMapHeight } from '../charts/chain-map.js';
import { chainChooser } from '../components/chain-chooser.js';
import { chainGaps } from '../components/chain-gaps.js';
import { chainLegend } from '../components/chain-legend.js';
import { chainLinkDetails } from '../components/chain-link.js';
import { chartElement, drawCharts } from '../components/chart.js';
import { fill, h } from '../components/dom.js';
import { pagePanel } from '../components/page-panel.js';
import { shareButton } from '../components/share-button.js';
import { mapOf, starred, tableOf } from '../panels/chain.js';

/**
 * @typedef {import('../api/chains.js').Chain} Chain
 * @typedef {import('../api/chains.js').ChainsAnswer} ChainsAnswer
 * @typedef {import('../api/chains.js').UnmappedProject} UnmappedProject
 * @typedef {import('../api/types.js').Board & ChainsAnswer} Answered
 * @typedef {import('../app/chain-pick.js').ChainPick} ChainPick
 * @typedef {import('../i18n/index.js').Words} Words
 */

/** Industry chains: their maps, one link's companies and projects, and the gaps across all. @type {import('./page.js').Page<ChainsAnswer>} */
export const chains = {
  id: 'chains',
  fragment: chainsFragment,

  content: (board, view, words, actions) => {
    const { say } = words;
    const asked = readPick(view.state.pick);
    const chain = board.chains.find(({ code }) => code === asked.chain) ?? board.chains[0];
    if (!chain) {
      return [h('p', { class: 'empty' }, say('chainsNone'))];
    }
    const same = chain.code === asked.chain;
    const link = (same && chain.links.find(({ code }) => code === asked.link)?.code) || null;
    /** @type {ChainPick} */
    const pick = { chain: chain.code, link, landed: same ? asked.landed : [] };
    const go = (/** @type {ChainPick} */ next) => actions.go({ pick: writePick(next) });
    const place = h('div', { class: 'chain-map-place' });
    const outlook = h('p', { class: 'chain-outlook', role: 'status' });
    const draw = (/** @type {import('../api/chains.js').WhatIf | null} */ whatIf) => {
      const map = mapOf(chain, link, whatIf, words);
      fill(
        place,
        chartElement({
          class: 'chain-map',
          testid: 'chain-map',
          label: `${chain.name}：${chain.sentence}`,
          option: (width) => chainMap(map, view.theme, width),
          height: (width) => chainMapHeight(map, width),
          onPickAt: (at) => {
            const found = chainLinkAt(map, at);
            if (found !== link) {
              go({ ...pick, link: found });
              bringIntoView();
            }
          },
        }),
      );
    };
    draw(null);
    if (pick.landed.length > 0) {
      whatIf(board, pick, words, outlook, (answer) => {
        draw(answer);
        drawCharts();
      });
    }
    return [
      chainChooser(board.chains, chain.code, words, (code) => go({ chain: code, link: null, landed: [] })),
      pagePanel(
        {
          id: 'chain',
          title: chain.brand === null ? chain.name : say('chainNamed', { name: chain.name, brand: chain.brand }),
          sentence: chain.sentence,
          drawing: () => [
            chainLegend(chain, words),
            pick.landed.length > 0 &&
              h(
                'div',
                { class: 'chain-what-if' },
                outlook,
                h(
                  'button',
                  { type: 'button', class: 'button', key: 'land-none', on: { click: () => go({ ...pick, landed: [] }) } },
                  say('chainLandNone'),
                ),
              ),
            place,
            h('p', { class: 'chain-rule' }, chain.coverageRule),
            chain.unmapped.totalCount > 0 && unmapped(board, chain, words, actions.openProject),
          ],
          table: tableOf(chain, words),
          share: shareButton({ id: 'chain-map', title: chain.name, variables: { chain: chain.code } }, words, actions),
          open: ({ link: code }) => go({ ...pick, link: code }),
        },
        view,
        words,
        actions.toggle,
      ),
      link === null ? hint(board, chain, words, (code) => go({ ...pick, link: code })) : details(board, chain, pick, link, words, actions, go),
      chainGaps(board.chainGaps, words, {
        pick: (code, gap) => {
          go({ chain: code, link: gap, landed: code === chain.code ? pick.landed : [] });
          document.querySelector('.chain-chooser')?.scrollIntoView({ block: 'nearest' });
        },
        openProject: actions.openProject,
      }),
    ];
  },
};

/**
 * The projects that mean the chain and stand on none of its links, each with what was written of its link; asked for when they are
 * looked at.
 *
 * @param {Answered} board
 * @param {Chain} chain
 * @param {Words} words
 * @param {(code: string) => void} openProject
 */
function unmapped(board, chain, words, openProject) {
  const { say } = words;
  const place = h('div', {}, h('p', { class: 'drawer-empty' }, say('loading')));
  const show = (/** @type {{board: {chain: {unmapped: {nodes: UnmappedProject[]}} | null}}} */ { board: { chain: found } }) => {
    const entries = found?.unmapped.nodes.map((project) => h('li', {}, unmappedProject(project, words, openProject)));
    fill(place, h('ul', { class: 'chain-entries' }, entries));
  };
  const opened = (/** @type {{currentTarget: HTMLDetailsElement}} */ { currentTarget: { open } }) =>
    open && void ask(chainUnmapped, { chain: chain.code }, board, words, place, show);
  return h(
    'details',
    { class: 'chain-unmapped', data: { testid: 'chain-unmapped' }, on: { toggle: opened } },
    h('summary', {}, say('chainUnmapped', { count: chain.unmapped.totalCount })),
    place,
  );
}

/**
 * @param {UnmappedProject} project
 * @param {Words} words
 * @param {(code: string) => void} openProject
 */
function unmappedProject({ code, name, link }, { say }, openProject) {
  return h(
    'button',
    { type: 'button', class: 'chain-entry chain-project', key: `unmapped-${code}`, on: { click: () => openProject(code) } },
    h('span', { class: 'chain-name' }, name),
    link && h('span', { class: 'project-note' }, say('chainUnmappedLink', { link: link.name })),
  );
}

/** Where the details stand below the map, a tap on it brings them up. */
function bringIntoView() {
  if (matchMedia('(max-width: 900px)').matches) {
    document.querySelector('.chain-details .panel-head')?.scrollIntoView({ block: 'center' });
  }
}

/**
 * Beside the map while no link is chosen: the chain's own gaps.
 *
 * @param {Answered} board
 * @param {Chain} chain
 * @param {Words} words
 * @param {(link: string) => void} pick
 */
function hint(board, chain, { say }, pick) {
  const first = board.chainGaps.nodes.filter((gap) => gap.chain.code === chain.code).slice(0, 6);
  return h(
    'section',
    { class: 'panel chain-details', 'aria-label': say('chainFirst'), data: { testid: 'chain-details' } },
    h('div', { class: 'panel-head' }, h('h2', { class: 'panel-title' }, say('chainFirst'))),
    h('p', { class: 'panel-sentence' }, say('chainHint')),
    h(
      'ul',
      { class: 'chain-entries' },
      first.map(({ link, reason }) =>
        h(
          'li',
          {},
          h(
            'button',
            { type: 'button', class: 'chain-entry chain-project', key: `first-${link.code}`, on: { click: () => pick(link.code) } },
            h('span', { class: 'chain-name' }, starred(link)),
            h('span', { class: 'project-note' }, reason),
          ),
        ),
      ),
    ),
  );
}

/**
 * @param {Answered} board
 * @param {Chain} chain
 * @param {ChainPick} pick
 * @param {string} code
 * @param {Words} words
 * @param {import('./page.js').Actions} actions
 * @param {(pick: ChainPick) => void} go
 */
function details(board, chain, pick, code, words, actions, go) {
  const { say } = words;
  const link = /** @type {import('../api/chains.js').ChainLink} */ (chain.links.find((one) => one.code === code));
  const body = h('div', { class: 'chain-details-body' }, h('p', { class: 'drawer-empty' }, say('loading')));
  void ask(chainLink, { chain: chain.code, link: code }, board, words, body, (/** @type {{board: {chain: {link: import('../api/chains.js').LinkDetails | null} | null}}} */ answer) => {
    const found = answer.board.chain?.link;
    if (found) {
      fill(
        body,
        chainLinkDetails(found, chain, pick.landed, words, {
          openProject: actions.openProject,
          openProjects: (stage) => actions.openProjects({ chain: chain.code, link: code, ...(stage === null ? {} : { stage }) }),
          pick: (next) => go({ ...pick, link: next }),
          land: (project) => go(toggled(pick, project)),
        }),
      );
    }
  });
  return h(
    'section',
    { class: 'panel chain-details', 'aria-label': link.name, data: { testid: 'chain-details' } },
    h(
      'div',
      { class: 'panel-head' },
      h('h2', { class: 'panel-title' }, starred(link)),
      h('button', { type: 'button', class: 'quiet', key: 'link-close', on: { click: () => go({ ...pick, link: null }) } }, say('close')),
    ),
    body,
  );
}

/**
 * @param {Answered} board
 * @param {ChainPick} pick
 * @param {Words} words
 * @param {HTMLElement} outlook
 * @param {(whatIf: import('../api/chains.js').WhatIf) => void} then
 */
function whatIf(board, pick, words, outlook, then) {
  const variables = { chain: pick.chain, projects: pick.landed };
  void ask(chainWhatIf, variables, board, words, outlook, (/** @type {{board: {chain: {whatIf: import('../api/chains.js').WhatIf | null} | null}}} */ answer) => {
    const found = answer.board.chain?.whatIf;
    if (found) {
      fill(outlook, found.sentence);
      then(found);
    }
  });
}
