/**
 * What the analyst looks at, in the fragment of the address: it is not sent to a server, and may be long.
 *
 * @typedef {import('./charting.js').Choice} Choice
 * @typedef {'table' | 'chart' | 'json' | 'docs'} View
 * @typedef {object} Shared
 * @property {string} query
 * @property {string} variables JSON, as it was typed
 * @property {View} view
 * @property {string | null} list the path of the list that is shown; the longest where null
 * @property {Partial<Choice>} choice
 */

/** @type {View[]} */
const VIEWS = ['table', 'chart', 'json', 'docs'];

/**
 * @param {string} fragment such as `#query=…&view=chart`
 * @returns {Shared | null} null where it names no query
 */
export function read(fragment) {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''));
  const query = parts.get('query');
  if (!query) {
    return null;
  }
  const view = /** @type {View} */ (parts.get('view'));
  /** @type {Partial<Choice>} */
  const choice = {};
  const chart = parts.get('chart');
  const label = parts.get('label');
  const values = parts.getAll('value');
  if (chart !== null) {
    choice.chart = /** @type {Choice['chart']} */ (chart);
    choice.series = parts.get('series');
  }
  if (label !== null) {
    choice.label = label;
  }
  if (values.length > 0) {
    choice.values = values;
  }
  return {
    query,
    variables: parts.get('variables') ?? '',
    view: VIEWS.includes(view) ? view : 'table',
    list: parts.get('list'),
    choice,
  };
}

/** @param {Shared} shared */
export function write({ query, variables, view, list, choice }) {
  const parts = new URLSearchParams({ query });
  if (variables.trim() !== '' && variables.trim() !== '{}') {
    parts.set('variables', variables);
  }
  if (view !== 'table') {
    parts.set('view', view);
  }
  if (list !== null) {
    parts.set('list', list);
  }
  if (choice.chart !== undefined) {
    parts.set('chart', choice.chart);
  }
  if (choice.label !== undefined) {
    parts.set('label', choice.label);
  }
  if (choice.chart !== undefined && choice.series) {
    parts.set('series', choice.series);
  }
  choice.values?.forEach((path) => parts.append('value', path));
  return `#${parts}`;
}
