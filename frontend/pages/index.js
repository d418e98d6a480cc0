import { part } from '../app/part.js';

/**
 * A page of the board as its tab names it. What it asks and shows comes when somebody first goes there.
 *
 * @typedef {object} Tab
 * @property {import('../components/icon.js').IconName} id as in the address
 * @property {(words: import('../i18n/index.js').Words) => string} title
 * @property {import('../app/part.js').Part<import('./page.js').AnyPage>} page
 */

/** The pages of the board after the overview, in the order of the tabs. @type {Tab[]} */
export const pages = [
  tab('targets', 'targetsPage', () => import('./targets.js').then(({ targets }) => targets)),
  tab('projects', 'projectsPage', () => import('./projects.js').then(({ projects }) => projects)),
  tab('funnel', 'funnelPage', () => import('./funnel.js').then(({ funnel }) => funnel)),
  tab('chains', 'chainsTitle', () => import('./chains.js').then(({ chains }) => chains)),
  tab('industries', 'industriesPage', () => import('./industries.js').then(({ industries }) => industries)),
  tab('supervision', 'supervision', () => import('./supervision.js').then(({ supervision }) => supervision)),
  tab('assessment', 'assessment', () => import('./assessment.js').then(({ assessment }) => assessment)),
  tab('bulletin', 'bulletin', () => import('./bulletin.js').then(({ bulletin }) => bulletin)),
  tab('panels', 'panelsPage', () => import('./panels.js').then(({ panels }) => panels)),
];

/**
 * @param {import('../components/icon.js').IconName} id
 * @param {import('../i18n/index.js').Message} title
 * @param {() => Promise<import('./page.js').AnyPage>} load
 * @returns {Tab}
 */
function tab(id, title, load) {
  return { id, title: ({ say }) => say(title), page: part(load) };
}
