import { figure } from '../i18n/figures.js';
import { signed } from '../panels/published.js';
import { h } from './dom.js';
import { icon } from './icon.js';
import { changeList, versionBy } from './versions.js';

/**
 * @typedef {import('../api/types.js').PublishedReport} PublishedReport
 * @typedef {import('../api/types.js').ReportDifference} ReportDifference
 * @typedef {import('../api/types.js').DifferingRecord} DifferingRecord
 * @typedef {import('../i18n/index.js').Words} Words
 */

/**
 * A report beside what is known now, and the records that make the difference.
 *
 * @param {PublishedReport} report
 * @param {Words} words
 * @param {(indicator: string, project: string) => void} openProject
 */
export function reportDetails(report, words, openProject) {
  const { say, moment } = words;
  const ofDistrict = report.differences.filter(({ department }) => department === null);
  const ofDepartments = report.differences.filter(({ department }) => department !== null);
  return [
    h('p', { class: 'drawer-intro' }, say('reportFrozen', { moment: moment(report.knownAt), by: report.publishedBy })),
    report.note && h('p', {}, report.note),
    comparison(report, words),
    ...ofDistrict.map((difference) => section(difference, words, openProject)),
    ofDepartments.length > 0 &&
      h(
        'section',
        { class: 'entries' },
        h('h3', {}, say('byDepartment')),
        h('ul', {}, ofDepartments.map(({ sentence }) => h('li', {}, sentence))),
      ),
  ];
}

/**
 * @param {PublishedReport} report
 * @param {Words} words
 */
function comparison({ published, today }, { say, amount }) {
  const codes = [...new Set([...published, ...today].map(({ code }) => code))];
  return h(
    'table',
    { class: 'table', data: { testid: 'comparison' } },
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        h('th', { scope: 'col' }, say('indicator')),
        h('th', { scope: 'col', class: 'number' }, say('figuresPublished')),
        h('th', { scope: 'col', class: 'number' }, say('figuresNow')),
      ),
    ),
    h(
      'tbody',
      {},
      codes.map((code) => {
        const before = published.find((row) => row.code === code);
        const after = today.find((row) => row.code === code);
        return h(
          'tr',
          {},
          h('td', {}, (after ?? before)?.name),
          [before, after].map((row) =>
            h(
              'td',
              { class: 'number' },
              row ? [amount(row.actual, row.unitLabel), row.completion?.text].filter(Boolean).join(' · ') : say('nothing'),
            ),
          ),
        );
      }),
    ),
  );
}

/**
 * @param {ReportDifference} difference
 * @param {Words} words
 * @param {(indicator: string, project: string) => void} openProject
 */
function section({ code, sentence, records }, words, openProject) {
  const { say } = words;
  return h(
    'section',
    { class: 'entries', data: { testid: `difference-${code}` } },
    h('h3', {}, sentence),
    h('ul', { class: 'differing' }, records.nodes.map((record) => h('li', {}, differing(record, code, words, openProject)))),
    records.totalCount > records.nodes.length &&
      h('p', { class: 'project-note' }, say('firstOf', { shown: records.nodes.length, total: records.totalCount })),
  );
}

/**
 * @param {DifferingRecord} record
 * @param {string} indicator
 * @param {Words} words
 * @param {(indicator: string, project: string) => void} openProject
 */
function differing({ kind, code, name, published, now, delta, versions }, indicator, words, openProject) {
  const { say } = words;
  const amounts = [published, now].map((value) => (value === null ? say('nothing') : figure(value)));
  const line = [
    h('span', { class: 'project-main' }, h('span', { class: 'project-name' }, name), h('span', { class: 'project-note' }, code)),
    (published !== null || now !== null) &&
      h(
        'span',
        { class: 'project-amount' },
        h('strong', {}, amounts.join(' → ')),
        delta !== null && h('span', { class: 'project-note' }, signed(delta)),
      ),
  ];
  return h(
    'div',
    {},
    kind === 'PROJECT'
      ? h(
          'button',
          { type: 'button', class: 'project', key: `differing-${indicator}-${code}`, on: { click: () => openProject(indicator, code) } },
          line,
          icon('next'),
        )
      : h('p', { class: 'project' }, line),
    h(
      'ol',
      { class: 'versions' },
      versions.map((version) => h('li', {}, h('p', { class: 'project-note' }, versionBy(version, words)), changeList(version))),
    ),
  );
}
