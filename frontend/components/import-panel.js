import { h } from './dom.js';

/**
 * @typedef {import('../api/types.js').ImportReport} ImportReport
 * @typedef {import('../i18n/index.js').Words} Words
 *
 * @typedef {object} ImportView
 * @property {File | null} file
 * @property {import('../api/types.js').ImportMode} mode
 * @property {'idle' | 'checking' | 'applying'} phase
 * @property {import('../api/types.js').ImportProgress | null} progress
 * @property {ImportReport | null} report
 * @property {string | null} failure
 */

const LISTED = 200;

/**
 * A ledger file: tried first, written when confirmed.
 *
 * @param {ImportView} view
 * @param {Words} words
 * @param {{
 *   choose(file: File): void,
 *   decide(mode: import('../api/types.js').ImportMode): void,
 *   confirm(): void,
 *   keep(what: 'template' | 'export' | 'marked'): void,
 * }} actions
 */
export function importPanel(
  { file, mode, phase, progress, report, failure },
  words,
  { choose, decide, confirm, keep },
) {
  const { say } = words;
  const busy = phase !== 'idle';
  const errors = report?.problems.filter(({ severity }) => severity === 'ERROR').length ?? 0;
  return [
    h('p', { class: 'drawer-intro' }, say('importIntro')),
    h(
      'p',
      { class: 'import-files' },
      keepButton('template', say('importTemplate'), keep),
      keepButton('export', say('importExport'), keep),
    ),
    modes(mode, busy, words, decide),
    h(
      'label',
      { class: 'button file', data: { busy: String(busy) } },
      say('chooseFile'),
      h('input', {
        type: 'file',
        class: 'file-input',
        key: 'file',
        accept: '.xlsx,.csv',
        disabled: busy,
        data: { testid: 'import-file' },
        on: { change: (/** @type {any} */ { target }) => target.files[0] && choose(target.files[0]) },
      }),
    ),
    file && h('p', { class: 'import-file' }, say('chosenFile', { name: file.name })),
    busy && h('p', { class: 'import-state', role: 'status' }, state(phase, progress, words)),
    failure && h('p', { class: 'import-state bad', role: 'alert' }, failure),
    report && [
      h(
        'p',
        {
          class: errors > 0 ? 'import-state bad' : 'import-state good',
          role: 'status',
          data: { testid: 'import-state' },
        },
        say(report.applied ? 'importApplied' : errors > 0 ? 'importRefused' : 'importDry'),
      ),
      counts(report, words),
      report.problems.length > 0 &&
        h(
          'p',
          { class: 'import-files' },
          keepButton('marked', say('importMarked'), keep),
          h('span', { class: 'project-note' }, say('importMarkedNote')),
        ),
      problems(report, errors, words),
    ],
    report &&
      !report.applied &&
      errors === 0 &&
      h(
        'button',
        {
          type: 'button',
          class: 'button primary wide',
          key: 'confirm',
          disabled: busy,
          data: { testid: 'import-confirm' },
          on: { click: confirm },
        },
        say('importConfirm'),
      ),
  ].flat();
}

/**
 * @param {'template' | 'export' | 'marked'} what
 * @param {string} label
 * @param {(what: 'template' | 'export' | 'marked') => void} keep
 */
function keepButton(what, label, keep) {
  return h(
    'button',
    { type: 'button', class: 'button', key: what, data: { testid: `import-${what}` }, on: { click: () => keep(what) } },
    label,
  );
}

/**
 * @param {import('../api/types.js').ImportMode} chosen
 * @param {boolean} busy
 * @param {Words} words
 * @param {(mode: import('../api/types.js').ImportMode) => void} decide
 */
function modes(chosen, busy, { say }, decide) {
  return h(
    'fieldset',
    { class: 'import-modes' },
    h('legend', {}, say('importMode')),
    /** @type {import('../api/types.js').ImportMode[]} */ (['overwrite', 'new']).map((mode) =>
      h(
        'label',
        {},
        h('input', {
          type: 'radio',
          name: 'import-mode',
          key: mode,
          checked: mode === chosen,
          disabled: busy,
          on: { change: () => decide(mode) },
        }),
        say(mode === 'new' ? 'importModeNew' : 'importModeOverwrite'),
      ),
    ),
  );
}

/**
 * @param {'idle' | 'checking' | 'applying'} phase
 * @param {import('../api/types.js').ImportProgress | null} progress
 * @param {Words} words
 */
function state(phase, progress, { say }) {
  if (progress?.state === 'CHECKING') {
    return say('importRows', { rows: progress.rows, total: progress.total });
  }
  return say(phase === 'checking' ? 'importChecking' : 'importApplying');
}

/**
 * @param {ImportReport} report
 * @param {Words} words
 */
function counts({ records }, { say }) {
  return (
    records.length > 0 &&
    h(
      'table',
      { class: 'table' },
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          h('th', { scope: 'col' }, say('importKind')),
          [say('importCreated'), say('importUpdated'), say('importUnchanged'), say('importSkipped')].map((text) =>
            h('th', { scope: 'col', class: 'number' }, text),
          ),
        ),
      ),
      h(
        'tbody',
        {},
        records.map(({ label, created, updated, unchanged, skipped }) =>
          h(
            'tr',
            {},
            h('td', {}, label),
            [created, updated, unchanged, skipped].map((count) => h('td', { class: 'number' }, count)),
          ),
        ),
      ),
    )
  );
}

/**
 * @param {ImportReport} report
 * @param {number} errors
 * @param {Words} words
 */
function problems({ problems: all }, errors, { say }) {
  if (all.length === 0) {
    return h('p', { class: 'project-note' }, say('importNoProblems'));
  }
  return h(
    'section',
    { class: 'entries' },
    h('h3', {}, say('importProblems', { errors, warnings: all.length - errors })),
    h(
      'ul',
      { class: 'problems' },
      all.slice(0, LISTED).map(({ severity, sheet, row, column, value, message }) => {
        const place = [
          sheet,
          row !== null && `${say('row')} ${row}`,
          column && `${say('column')} ${column}`,
        ];
        return h(
          'li',
          {},
          h('span', { class: severity === 'ERROR' ? 'mark urgent' : 'mark' }, say(`severity${severity}`)),
          h(
            'span',
            { class: 'entry-what' },
            h('span', {}, message),
            h(
              'span',
              { class: 'project-note' },
              [...place, value && `${say('value')} “${value}”`].filter(Boolean).join(' · '),
            ),
          ),
        );
      }),
    ),
    all.length > LISTED && h('p', { class: 'project-note' }, say('importProblemsTruncated', { count: LISTED })),
  );
}
