import { fetchTable, Refused } from '../api/client.js';
import { pictureOf } from '../components/chart.js';
import { h } from '../components/dom.js';
import { saveFile } from '../components/save-file.js';

/**
 * @typedef {import('../i18n/index.js').Words} Words
 * @typedef {'XLSX' | 'CSV' | 'JSON' | 'PNG'} Kind
 */

/** @type {Kind[]} */
const KINDS = ['XLSX', 'CSV', 'JSON', 'PNG'];

/**
 * @param {Kind[]} possible
 * @param {Words} words
 * @param {(kind: Kind) => void} save
 */
export function downloadButtons(possible, { say }, save) {
  return h(
    'div',
    { class: 'downloads', role: 'group', 'aria-label': say('download') },
    KINDS.map((kind) =>
      h(
        'button',
        {
          type: 'button',
          class: 'button',
          key: `download-${kind}`,
          disabled: !possible.includes(kind),
          'aria-label': say('downloadAs', { kind }),
          data: { testid: `download-${kind}` },
          on: { click: () => save(kind) },
        },
        kind,
      ),
    ),
  );
}

/**
 * Saves what is shown: tables are written by the server, which follows all pages of the list; the rest is here.
 *
 * @param {Kind} kind
 * @param {object} what
 * @param {string} what.query
 * @param {object} what.variables
 * @param {string} what.text the answer as it came
 * @param {string} what.list
 * @param {import('./flatten.js').Column[]} what.columns
 * @param {Words} words
 * @returns {Promise<string>} what to say about it
 */
export async function save(kind, { query, variables, text, list, columns }, { say, language }) {
  const name = say('downloadName');
  if (kind === 'JSON') {
    return kept({ name: `${name}.json`, blob: new Blob([text], { type: 'application/json' }) });
  }
  if (kind === 'PNG') {
    const chart = /** @type {HTMLElement | null} */ (document.querySelector('.answer-drawing'));
    const ground = getComputedStyle(document.documentElement).getPropertyValue('--surface').trim();
    const blob = chart && pictureOf(chart, ground);
    return blob === null ? say('chartNone') : kept({ name: `${name}.png`, blob });
  }
  try {
    const headers = Object.fromEntries(columns.map(({ path }) => [path, '']));
    const ending = kind === 'XLSX' ? 'xlsx' : 'csv';
    return kept(await fetchTable(`/api/export.${ending}`, { query, variables, rows: list, headers, name }, language));
  } catch (problem) {
    return problem instanceof Refused ? problem.message : say('unreachableShort');
  }

  /** @param {{name: string, blob: Blob}} file */
  function kept(file) {
    saveFile(file);
    return say('downloaded', { name: file.name });
  }
}
