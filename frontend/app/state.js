/**
 * What the reader looks at, kept in the address so that it can be shared, bookmarked and stepped back through.
 *
 * @typedef {object} State
 * @property {string | null} page the page of the board that is shown; the overview where null
 * @property {string | null} pick what is chosen on that page, such as a chain
 * @property {string | null} asOf the board's day; the server's reporting date where null
 * @property {string | null} indicator the indicator of the charts; the first where null
 * @property {boolean} published the figures as they were published (通报数), not as they are known now
 * @property {number | null} meeting which part of the page fills the screen in a meeting; null where there is no meeting
 * @property {number | null} every after how many seconds the meeting turns by itself
 * @property {'zh' | 'en'} lang
 * @property {'auto' | 'light' | 'dark'} theme
 * @property {string | null} drawer `import`, `report`, `share` with the panel that is shared, `projects` to find one, `project` for one alone, or the code of the indicator whose projects are listed
 * @property {string | null} scope narrows `projects` to some, see scope.js
 * @property {string | null} department narrows the drawer to one department
 * @property {number | null} month narrows the drawer to one month
 * @property {string | null} project the project shown in the drawer
 * @property {string | null} share the panel that is shared, see shared.js
 * @property {import('../forms/index.js').FormName | null} form what is being recorded of the project
 */

import { formName } from '../forms/index.js';
import { readLook, written } from './address.js';
import { LAST, PACES } from './rotation.js';
import { readScope, writeScope } from './scope.js';
import { readShared, writeShared } from './shared.js';

/** @type {State} */
export const START = {
  page: null,
  pick: null,
  asOf: null,
  indicator: null,
  published: false,
  meeting: null,
  every: null,
  lang: 'zh',
  theme: 'auto',
  drawer: null,
  scope: null,
  department: null,
  month: null,
  project: null,
  share: null,
  form: null,
};

const CLOSED = { drawer: null, scope: null, department: null, month: null, project: null, share: null, form: null };

/**
 * The state an address stands for; what it does not understand it leaves out.
 *
 * @param {string} search such as `?asOf=2015-03-31&lang=en`
 * @returns {State}
 */
export function read(search) {
  const query = new URLSearchParams(search);
  const { asOf, lang, theme } = readLook(query);
  const month = Number(query.get('month'));
  const drawer = query.get('drawer') || null;
  const shared = drawer === 'share' ? readShared(query.get('share')) : null;
  const inside = drawer !== null && !['import', 'report', 'share'].includes(drawer);
  const project = (inside && query.get('project')) || null;
  // the search was a drawer once, and addresses are kept
  const searching = drawer === 'projects' && !query.get('scope') && project === null;
  const page = searching ? 'projects' : query.get('page') || null;
  const meeting = slideOf(query.get('meeting'));
  const every = Number(query.get('every'));
  return {
    page,
    pick: (page !== null && query.get('pick')) || null,
    asOf,
    indicator: query.get('indicator') || null,
    published: query.get('published') === 'true',
    meeting,
    every: meeting !== null && PACES.includes(every) ? every : null,
    lang,
    theme,
    drawer: searching || (drawer === 'share' && shared === null) ? null : drawer,
    scope: drawer === 'projects' ? writeScope(readScope(query.get('scope'))) : null,
    department: (inside && query.get('department')) || null,
    month: inside && Number.isInteger(month) && month >= 1 && month <= 12 ? month : null,
    project,
    share: shared && writeShared(shared),
    form: project === null ? null : formName(query.get('form')),
  };
}

/** @param {string | null} text */
function slideOf(text) {
  const slide = Number(text);
  return text !== null && Number.isInteger(slide) && slide >= 1 && slide <= LAST ? slide : null;
}

/**
 * The address of a state: only what differs from the start.
 *
 * @param {State} state
 */
export function write(state) {
  return written(state, START);
}

/**
 * The same view with nothing lying over it.
 *
 * @param {State} state
 * @returns {State}
 */
export function closed(state) {
  return { ...state, ...CLOSED };
}

/**
 * The start, in the same language and look.
 *
 * @param {Pick<State, 'lang' | 'theme'>} state
 */
export function writeLook({ lang, theme }) {
  return write({ ...START, lang, theme });
}

/**
 * The analyst's page, in the same language and look.
 *
 * @param {Pick<State, 'lang' | 'theme'>} state
 */
export function analystAddress(state) {
  return `analyst.html${writeLook(state)}`;
}

/**
 * The page where accounts, tokens and links are kept, in the same language and look.
 *
 * @param {Pick<State, 'lang' | 'theme'>} state
 */
export function adminAddress(state) {
  return `admin.html${writeLook(state)}`;
}

/**
 * The page of figures for those who see no records, in the same language and look.
 *
 * @param {Pick<State, 'lang' | 'theme'>} state
 */
export function aggregatesAddress(state) {
  return `aggregates.html${writeLook(state)}`;
}

/**
 * Another page of the same day.
 *
 * @param {State} state
 * @param {string | null} page
 * @returns {State}
 */
export function turned(state, page) {
  return { ...closed(state), page, pick: null };
}

/**
 * The drawer over the same view.
 *
 * @param {State} state
 * @param {string} drawer
 * @param {{department?: string | null, month?: number | null}} [scope]
 * @returns {State}
 */
export function opened(state, drawer, scope = {}) {
  return { ...closed(state), drawer, department: scope.department ?? null, month: scope.month ?? null };
}
