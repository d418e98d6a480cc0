import { query } from '../api/client.js';
import { projectChoices, projectList as document_ } from '../api/documents/project-list.js';
import { fill, h } from '../components/dom.js';
import { notHad } from '../components/notice.js';
import { projectTable } from '../components/project-table.js';
import { figure } from '../i18n/figures.js';
import { ALL, filterOfListing, readListing, STUCK_DAYS, writeListing } from './project-pick.js';

/**
 * @typedef {import('../api/project-list-types.js').ListedProject} ListedProject
 * @typedef {import('../api/project-list-types.js').Choices} Choices
 * @typedef {import('../i18n/index.js').Words} Words
 * @typedef {import('./project-pick.js').Listing} Listing
 * @typedef {{asOf: string, knownAt: string | null, revision: number, pick: string | null}} View
 * @typedef {{choose(pick: string | null): void, type(pick: string | null): void, open(code: string): void}} Ways
 */

const PAUSE = 300;
const STAGES = /** @type {const} */ (['RESERVE', 'SIGNED', 'STARTED', 'BUILDING', 'PRODUCING', 'TERMINATED']);

/**
 * The list of all projects: it stays as it is while the board around it is drawn again, so that nobody is disturbed who types.
 */
export function projectList() {
  const field = h('input', { class: 'input', key: 'find-text', type: 'search', autocomplete: 'off', data: { testid: 'find-text' }, on: { input: typed } });
  const filters = h('div', { class: 'list-filters' });
  const sentence = h('p', { class: 'page-sentence', role: 'status', data: { testid: 'projects-sentence' } });
  const rows = h('div', { class: 'panel project-rows no-slide', data: { testid: 'project-list' } });
  /** What follows comes by itself to whoever gets to the end, and by the button to whoever comes by keyboard. */
  const end = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && void load(true), { rootMargin: '100px' });
  const root = h('div', { class: 'project-list' }, sentence, h('div', { class: 'list-search' }, field), filters, rows);

  /** @type {{view: View, words: Words, ways: Ways, listing: Listing} | null} */
  let now = null;
  let key = '';
  let choicesKey = '';
  let turn = 0;
  /** @type {Promise<unknown>} */
  let filled = Promise.resolve();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  /** @type {{industries: Choices, departments: Choices} | null} */
  let choices = null;
  /** @type {{nodes: ListedProject[], cursor: string | null, hasMore: boolean, total: number}} */
  let page = { nodes: [], cursor: null, hasMore: false, total: 0 };

  return {
    /**
     * @param {View} view
     * @param {Words} words
     * @param {Ways} ways
     */
    show(view, words, ways) {
      const listing = readListing(view.pick);
      now = { view, words, ways, listing };
      field.placeholder = words.say('findHint');
      field.setAttribute('aria-label', words.say('findHint'));
      if (document.activeElement !== field) {
        field.value = listing.text;
      }
      drawFilters();
      const base = [view.asOf, view.knownAt, view.revision, words.language].join('|');
      if (base !== choicesKey) {
        choicesKey = base;
        filled = loadChoices();
      }
      const next = `${base}|${view.pick}`;
      if (next !== key) {
        key = next;
        filled = Promise.all([filled, load(false)]);
      }
      if (!root.isConnected && document.activeElement instanceof HTMLElement && document.activeElement.dataset.testid === 'find') {
        queueMicrotask(() => field.focus({ preventScroll: true }));
      }
      return root;
    },

    /** Waits for what was asked for. */
    filled: () => filled,
  };

  function typed() {
    clearTimeout(timer);
    timer = setTimeout(() => now?.ways.type(writeListing({ ...now.listing, text: field.value.trim() })), PAUSE);
  }

  /** @param {Partial<Listing>} change */
  function choose(change) {
    now?.ways.choose(writeListing({ ...now.listing, ...change }));
  }

  /** @param {Partial<import('./scope.js').Scope>} change */
  function narrow(change) {
    if (now !== null) {
      const scope = { ...now.listing.scope, ...change };
      choose({ scope: Object.fromEntries(Object.entries(scope).filter(([, value]) => value)) });
    }
  }

  async function loadChoices() {
    if (now === null) {
      return;
    }
    const { view, words } = now;
    const mine = choicesKey;
    /** @type {{industries: Choices, departments: Choices} | null} */
    const found = await query(projectChoices, { asOf: view.asOf, knownAt: view.knownAt }, words.language).then(
      (answer) => /** @type {any} */ (answer),
      () => null,
    );
    if (mine === choicesKey && found !== null) {
      choices = found;
      drawFilters();
    }
  }

  /** @param {boolean} more */
  async function load(more) {
    if (now === null) {
      return;
    }
    turn += 1;
    const mine = turn;
    if (page.nodes.length === 0) {
      fill(rows, h('p', { class: 'drawer-empty' }, now.words.say('loading')));
    }
    const { view, words, listing } = now;
    try {
      /** @type {{projects: {totalCount: number, pageInfo: import('../api/types.js').PageInfo, nodes: ListedProject[]}, sums: {total: import('../api/project-list-types.js').ListSums}}} */
      const { projects, sums } = await query(
        document_,
        {
          asOf: view.asOf,
          knownAt: view.knownAt,
          filter: filterOfListing(listing, view.asOf),
          orderBy: [{ field: listing.order, direction: listing.down ? 'DESC' : 'ASC' }],
          after: more ? page.cursor : null,
        },
        words.language,
      );
      if (mine !== turn) {
        return;
      }
      page = {
        nodes: more ? [...page.nodes, ...projects.nodes] : projects.nodes,
        cursor: projects.pageInfo.endCursor,
        hasMore: projects.pageInfo.hasNextPage,
        total: projects.totalCount,
      };
      const { count, planned, arrived } = sums.total;
      sentence.textContent = words.say('projectsSentence', { count, planned: figure(planned.sum), arrived: figure(arrived.sum) });
      drawRows();
    } catch (problem) {
      if (mine === turn && more) {
        drawRows(notHad(problem, words, () => void load(true), 'more'));
      } else if (mine === turn) {
        fill(rows, notHad(problem, words, () => void load(false)));
      }
    }
  }

  /** @param {ReturnType<typeof notHad> | null} problem what is told where more was asked for in vain */
  function drawRows(problem = null) {
    if (now === null) {
      return;
    }
    const { words, listing, ways } = now;
    end.disconnect();
    const button = () =>
      h('button', { type: 'button', class: 'button wide', key: 'more', data: { testid: 'more' }, on: { click: () => void load(true) } }, words.say('moreOf', { shown: page.nodes.length, total: page.total }));
    fill(
      rows,
      page.nodes.length === 0
        ? h('p', { class: 'drawer-empty' }, words.say('projectsNone'))
        : projectTable(page.nodes, listing, words, {
            open: (code) => ways.open(code),
            order: (order) => choose({ order, down: now?.listing.order === order ? !now.listing.down : order !== 'NAME' && order !== 'STAGE_ON' }),
          }),
      problem ?? (page.hasMore && button()),
    );
    const more = rows.querySelector('[data-testid="more"]');
    if (more !== null && problem === null) {
      end.observe(more);
    }
  }

  function drawFilters() {
    if (now === null) {
      return;
    }
    const { words, listing, ways } = now;
    const { say } = words;
    const { scope } = listing;
    const toggle = (/** @type {string} */ id, /** @type {string} */ text, /** @type {boolean} */ on, /** @type {() => void} */ flip) =>
      h('button', { type: 'button', class: 'chip', key: `filter-${id}`, 'aria-pressed': String(on), data: { testid: `filter-${id}` }, on: { click: flip } }, text);
    const scoped = (/** @type {string} */ id, /** @type {string} */ text, /** @type {'stage' | 'major' | 'kind'} */ name, /** @type {string} */ value) =>
      toggle(id, text, scope[name] === value, () => narrow({ [name]: scope[name] === value ? '' : value }));
    const select = (/** @type {'industry' | 'department'} */ name, /** @type {Choices | undefined} */ all) =>
      h(
        'select',
        { class: 'input', key: `filter-${name}`, 'aria-label': say(name), data: { testid: `filter-${name}` }, on: { change: (event) => narrow({ [name]: event.target.value }) } },
        h('option', { value: '' }, say(name === 'industry' ? 'projectsAllIndustries' : 'projectsAllDepartments')),
        (all?.groups ?? []).flatMap(({ keys: [{ value, label }], count }) =>
          value === null ? [] : [h('option', { value, selected: scope[name] === value }, say('projectsChoice', { name: label, count }))],
        ),
      );
    const plain = writeListing(listing) === null;
    fill(
      filters,
      STAGES.map((stage) => scoped(stage, say(`stage${stage}`), 'stage', stage)),
      scoped('major', say('major'), 'major', 'true'),
      scoped('new', say('funnelNew'), 'kind', 'NEW'),
      scoped('expansion', say('funnelExpansion'), 'kind', 'EXPANSION'),
      toggle('stuck', say('projectsStuck', { days: STUCK_DAYS }), listing.stuck, () => choose({ stuck: !listing.stuck, ...(listing.stuck ? {} : { order: 'STAGE_ON', down: false }) })),
      select('industry', choices?.industries),
      select('department', choices?.departments),
      !plain &&
        h('button', { type: 'button', class: 'quiet', key: 'filter-none', on: { click: () => ((field.value = ''), ways.choose(writeListing(ALL))) } }, say('projectsEverything')),
    );
  }
}
