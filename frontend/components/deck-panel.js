import { h } from './dom.js';

/**
 * @typedef {import('../i18n/index.js').Words} Words
 *
 * @typedef {object} DeckView
 * @property {string | null} day of the board
 * @property {boolean} turned whether charts are turned to it
 * @property {File | null} file
 * @property {boolean} busy
 * @property {import('../api/deck-types.js').DeckReport | null} report
 * @property {string | null} failure
 */

/**
 * A deck that takes new numbers: which one, of which day, and what became of its charts.
 *
 * @param {DeckView} view
 * @param {Words} words
 * @param {{choose(file: File): void, turn(turned: boolean): void}} actions
 */
export function deckPanel({ day, turned, file, busy, report, failure }, words, { choose, turn }) {
  const { say } = words;
  return [
    h('p', { class: 'drawer-intro' }, say('deckIntro')),
    day !== null &&
      h(
        'fieldset',
        { class: 'import-modes' },
        h('legend', {}, say('deckDay')),
        [false, true].map((other) =>
          h(
            'label',
            {},
            h('input', { type: 'radio', name: 'deck-day', key: String(other), checked: other === turned, disabled: busy, on: { change: () => turn(other) } }),
            other ? say('deckDayTurned', { day: words.day(day) }) : say('deckDayKept'),
          ),
        ),
      ),
    h(
      'label',
      { class: 'button file', data: { busy: String(busy) } },
      say('deckChoose'),
      h('input', {
        type: 'file',
        class: 'file-input',
        key: 'file',
        accept: '.pptx',
        disabled: busy,
        data: { testid: 'deck-file' },
        on: { change: (/** @type {any} */ { target }) => target.files[0] && choose(target.files[0]) },
      }),
    ),
    file && h('p', { class: 'import-file' }, say('chosenFile', { name: file.name })),
    busy && h('p', { class: 'import-state', role: 'status' }, say('deckRefreshing')),
    failure && h('p', { class: 'import-state bad', role: 'alert' }, failure),
    report && outcome(report, words),
  ].flat();
}

/**
 * @param {import('../api/deck-types.js').DeckReport} report
 * @param {Words} words
 */
function outcome({ renewed, pinned, untouched, left }, { say }) {
  return [
    h('p', { class: renewed > 0 ? 'import-state good' : 'import-state', role: 'status', data: { testid: 'deck-state' } }, renewed > 0 ? say('deckRenewed', { count: renewed }) : say('deckNothing')),
    pinned > 0 && h('p', {}, say('deckPinned', { count: pinned })),
    untouched > 0 && h('p', {}, say('deckLeft', { count: untouched })),
    untouched > 0 &&
      h(
        'ul',
        { class: 'problems' },
        left.map(({ slide, name, message }) =>
          h('li', {}, h('span', { class: 'mark' }, say('deckSlide', { slide })), h('span', { class: 'entry-what' }, h('span', {}, name), h('span', { class: 'project-note' }, message))),
        ),
      ),
    untouched > left.length && h('p', { class: 'project-note' }, say('deckMore', { count: untouched - left.length })),
  ];
}
