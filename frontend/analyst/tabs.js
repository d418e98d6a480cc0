import { tabs } from '../components/tabs.js';

/**
 * The ways to look at an answer.
 *
 * @typedef {import('./address.js').View} View
 *
 * @param {View} shown
 * @param {import('../i18n/index.js').Words} words
 * @param {(view: View) => void} turn
 */
export function viewTabs(shown, { say }, turn) {
  const views = /** @type {const} */ ({ table: 'viewTable', chart: 'viewChart', json: 'viewJson', docs: 'viewDocs' });
  const all = /** @type {View[]} */ (Object.keys(views)).map((id) => ({ id, title: say(views[id]), panel: id === 'docs' ? 'analyst-docs' : 'analyst-shown' }));
  return tabs({ label: say('results'), tabs: all, shown }, turn);
}
