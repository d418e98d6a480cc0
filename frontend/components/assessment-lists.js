import { figure } from '../i18n/figures.js';
import { movementMark, movementWords, signedWords } from '../panels/assessment.js';
import { h } from './dom.js';

/**
 * @typedef {import('../api/assessment-types.js').Assessment} Assessment
 * @typedef {import('../api/assessment-types.js').Row} Row
 * @typedef {import('../i18n/index.js').Words} Words
 */

/** The two lists that are posted, each with a mark beside its colour. */
const LISTS = /** @type {const} */ ([
  { list: 'RED', mark: '★', title: 'assessRed', none: 'assessRedNone' },
  { list: 'BLACK', mark: '■', title: 'assessBlack', none: 'assessBlackNone' },
]);

/**
 * @param {Assessment} assessment
 * @param {Words} words
 * @param {(code: string) => void} explain
 */
export function honours({ rows, listRule }, words, explain) {
  const { say } = words;
  return h(
    'section',
    { class: 'panel third assess-honours', 'aria-label': say('assessLists'), data: { testid: 'assess-lists' } },
    LISTS.map(({ list, mark, title, none }) => {
      const listed = rows.filter((row) => row.list === list);
      return h(
        'div',
        { class: 'assess-list', data: { list, testid: `assess-${list}` } },
        h('h2', { class: 'panel-title' }, h('span', { class: 'assess-list-mark', 'aria-hidden': 'true' }, mark), ` ${say(title)}`),
        listed.length === 0 ? h('p', { class: 'assess-none' }, say(none)) : h('ol', { class: 'assess-listed' }, listed.map((row) => entry(row, list, words, explain))),
      );
    }),
    h('p', { class: 'assess-rule' }, listRule),
  );
}

/**
 * @param {Row} row
 * @param {string} list
 * @param {Words} words
 * @param {(code: string) => void} explain
 */
function entry(row, list, words, explain) {
  const { say } = words;
  return h(
    'li',
    {},
    h(
      'button',
      { type: 'button', class: 'assess-entry', key: `assess-${list}-${row.code}`, on: { click: () => explain(row.code) } },
      h('span', { class: 'assess-entry-rank' }, String(row.rank)),
      h('span', { class: 'assess-entry-name' }, h('span', {}, row.name), ' ', row.smallBase && h('span', { class: 'assess-small' }, say('assessSmallBase', { count: row.projects }))),
      h('span', { class: 'assess-entry-score' }, figure(row.score ?? 0)),
      h('span', { class: 'assess-entry-move' }, h('span', { 'aria-hidden': 'true' }, movementMark(row, words)), h('span', { class: 'visually-hidden' }, movementWords(row, words))),
    ),
  );
}

/**
 * New projects and expansions, told apart.
 *
 * @param {Assessment} assessment
 * @param {Words} words
 * @param {(code: string) => void} explain
 */
export function tracks({ rows, tracks: sums, trackRule }, words, explain) {
  const { say } = words;
  return h(
    'section',
    { class: 'panel two-thirds assess-tracks', 'aria-label': say('assessTracks'), data: { testid: 'assess-tracks' } },
    h('h2', { class: 'panel-title' }, say('assessTracks')),
    h('p', { class: 'panel-sentence' }, trackRule),
    h(
      'div',
      { class: 'assess-track-columns' },
      sums.map(({ track, label, newProjects, expansions }) =>
        h(
          'div',
          { class: 'assess-track', data: { track, testid: `assess-track-${track}` } },
          h('h3', { class: 'assess-track-title' }, label),
          h(
            'dl',
            { class: 'assess-facts' },
            h('div', { class: `assess-fact${track === 'NEW' ? ' assess-main' : ''}` }, h('dt', {}, say('assessNew')), h('dd', {}, signedWords(newProjects, words))),
            h('div', { class: `assess-fact${track === 'EXPANSION' ? ' assess-main' : ''}` }, h('dt', {}, say('assessExpansion')), h('dd', {}, signedWords(expansions, words))),
          ),
          h(
            'ol',
            { class: 'assess-listed' },
            rows
              .filter((row) => row.track === track)
              .map((row) =>
                h(
                  'li',
                  {},
                  h(
                    'button',
                    { type: 'button', class: 'assess-entry', key: `assess-track-${row.code}`, on: { click: () => explain(row.code) } },
                    h('span', { class: 'assess-entry-rank' }, row.trackRank === null ? say('nothing') : String(row.trackRank)),
                    h('span', { class: 'assess-entry-name' }, row.name),
                    h('span', { class: 'assess-entry-score' }, row.score === null ? say('nothing') : figure(row.score)),
                  ),
                ),
              ),
          ),
        ),
      ),
    ),
  );
}
