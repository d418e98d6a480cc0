import { assessmentFragment } from '../api/documents/assessment.js';
import { explained } from '../components/assessment-explained.js';
import { honours, tracks } from '../components/assessment-lists.js';
import { chartElement } from '../components/chart.js';
import { h } from '../components/dom.js';
import { pagePanel } from '../components/page-panel.js';
import { shareButton } from '../components/share-button.js';
import { EVERYTHING, pickOf as alertsPick } from '../panels/supervision.js';
import { drawn, height, option, pickOf, picked, ranked, table } from '../panels/assessment.js';

/**
 * @typedef {import('../api/assessment-types.js').Assessment} Assessment
 * @typedef {import('../api/assessment-types.js').Subject} Subject
 * @typedef {import('../i18n/index.js').Words} Words
 */

const SUBJECTS = /** @type {const} */ ([
  { by: 'DEPARTMENT', word: 'assessByDepartment' },
  { by: 'PERSON', word: 'assessByPerson' },
]);

/** Who earned what mark, and why (考核). @type {import('./page.js').Page<{assessment: Assessment}>} */
export const assessment = {
  id: 'assessment',
  fragment: assessmentFragment,
  declarations: ['$by: AssessmentSubject!'],
  variables: ({ pick }) => ({ by: picked(pick).by }),

  content: ({ assessment: marks }, view, words, actions) => {
    const { by, rows } = marks;
    const { code } = picked(view.state.pick);
    const chosen = rows.find((row) => row.code === code) ?? null;
    const shown = chosen ?? ranked(marks)[0] ?? rows[0] ?? null;
    const explain = (/** @type {string} */ of) => actions.go({ pick: pickOf(by, of) });
    const ofSubject = (/** @type {string} */ of) => (by === 'PERSON' ? { person: of } : { department: of });
    return [
      h('div', { class: 'assess-head' }, h('p', { class: 'page-sentence', data: { testid: 'assess-sentence' } }, marks.sentence), subjectSwitch(by, words, actions.go)),
      scores(marks, view, words, explain, actions),
      shown &&
        explained(shown, { picked: chosen !== null }, words, {
          close: () => actions.go({ pick: pickOf(by) }),
          openItem: ({ indicator }) =>
            by === 'PERSON' ? actions.openProjects({ person: shown.code }) : actions.openIndicator(indicator.code, { department: shown.code }),
          openProjects: () => actions.openProjects(ofSubject(shown.code)),
          openAlerts: () => actions.go({ page: 'supervision', pick: alertsPick({ ...EVERYTHING, ...ofSubject(shown.code) }) }),
        }),
      ranked(marks).length > 0 && honours(marks, words, explain),
      marks.tracks.length > 0 && tracks(marks, words, explain),
      h('p', { class: 'assess-rule' }, marks.rule, ' ', marks.movementRule),
    ];
  },
};

/**
 * @param {Assessment} assessment
 * @param {import('./page.js').View} view
 * @param {Words} words
 * @param {(code: string) => void} explain
 * @param {Pick<import('./page.js').Actions, 'toggle' | 'share'>} actions
 */
function scores(assessment, view, words, explain, { toggle, share }) {
  const title = words.say(assessment.by === 'PERSON' ? 'assessScoresOfPeople' : 'assessScoresOfDepartments');
  const sentence = words.say('assessHint');
  const panel = pagePanel(
    {
      id: 'scores',
      title,
      sentence,
      drawing: () => {
        if (drawn(assessment).length === 0) {
          return h('p', { class: 'assess-none' }, assessment.sentence);
        }
        const chart = chartElement({
          class: 'panel-chart',
          testid: 'scores-chart',
          label: `${title}：${assessment.sentence}`,
          option: (width) => option(assessment, words, view.theme, width),
          axis: 'y',
          onPick: (index) => {
            const row = drawn(assessment)[index];
            if (row) {
              explain(row.code);
            }
          },
        });
        chart.style.minBlockSize = `${height(assessment)}px`;
        return chart;
      },
      table: table(assessment, words),
      share: shareButton({ id: 'assessment-marks', title, variables: { by: assessment.by } }, words, { share }),
      open: explain,
    },
    view,
    words,
    toggle,
  );
  panel.classList.add('two-thirds');
  return panel;
}

/**
 * @param {Subject} by
 * @param {Words} words
 * @param {(change: {pick: string | null}) => void} go
 */
function subjectSwitch(by, { say }, go) {
  return h(
    'div',
    { class: 'assess-switch', role: 'group', 'aria-label': say('assessBy') },
    SUBJECTS.map(({ by: of, word }) =>
      h(
        'button',
        { type: 'button', class: 'assess-subject', key: `assess-by-${of}`, 'aria-pressed': String(by === of), data: { testid: `assess-by-${of}` }, on: { click: () => go({ pick: pickOf(of) }) } },
        say(word),
      ),
    ),
  );
}
