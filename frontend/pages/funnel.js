import { funnelFragment } from '../api/documents/funnel.js';
import { filterOfScope, readScope, writeScope } from '../app/scope.js';
import { chartElement } from '../components/chart.js';
import { h } from '../components/dom.js';
import { pagePanel } from '../components/page-panel.js';
import { shareButton } from '../components/share-button.js';
import { funnelOption, funnelTable, monthsOption, monthsSentence, monthsTable } from '../panels/funnel.js';

/**
 * @typedef {import('../api/funnel-types.js').Funnel} Funnel
 * @typedef {{funnel: Funnel, industries: {rows: {industry: {code: string, name: string} | null}[]}}} Answer
 * @typedef {import('../app/scope.js').Scope} Scope
 */

/** Where projects stand and where they are stuck (漏斗): all of them, or those that are chosen. @type {import('./page.js').Page<Answer>} */
export const funnel = {
  id: 'funnel',
  fragment: funnelFragment,
  declarations: ['$filter: ProjectFilter'],
  variables: ({ pick }) => ({ filter: pick === null ? null : filterOfScope(readScope(pick)) }),

  content: ({ funnel, industries }, view, words, { go, toggle, openProjects, share }) => {
    const { say } = words;
    const chosen = readScope(view.state.pick);
    /** @type {Record<string, string>} */
    const variables = view.state.pick === null ? {} : { filter: JSON.stringify(filterOfScope(chosen)) };
    const title = say('funnelTitle');
    const monthsTitle = say('funnelMonthsTitle');
    return [
      choices(industries, view.state.pick, words, (pick) => go({ pick })),
      pagePanel(
        {
          id: 'funnel',
          title,
          sentence: funnel.sentence,
          drawing: () => [
            chartElement({
              class: 'funnel-chart',
              testid: 'chart-funnel',
              label: `${title}：${funnel.sentence}`,
              option: () => funnelOption(funnel, words, view.theme),
              axis: 'y',
              onPick: (index) => {
                const stage = funnel.stages[index];
                if (stage) {
                  openProjects({ ...chosen, stage: stage.stage });
                }
              },
            }),
            h('p', { class: 'basis' }, funnel.conversionRule),
          ],
          table: funnelTable(funnel, chosen, words),
          share: shareButton({ id: 'project-funnel', title, variables }, words, { share }),
          open: openProjects,
        },
        view,
        words,
        toggle,
      ),
      pagePanel(
        {
          id: 'funnel-months',
          title: monthsTitle,
          sentence: monthsSentence(funnel, words),
          drawing: () =>
            chartElement({
              class: 'funnel-months-chart',
              testid: 'chart-funnel-months',
              label: `${monthsTitle}：${monthsSentence(funnel, words)}`,
              option: () => monthsOption(funnel, words, view.theme),
            }),
          table: monthsTable(funnel, words),
          share: shareButton({ id: 'stages-by-month', title: monthsTitle, variables }, words, { share }),
        },
        view,
        words,
        toggle,
      ),
    ];
  },
};

/**
 * Of which projects the funnel is.
 *
 * @param {Answer['industries']} industries
 * @param {string | null} pick
 * @param {import('../i18n/index.js').Words} words
 * @param {(pick: string | null) => void} choose
 */
function choices({ rows }, pick, { say }, choose) {
  /** @type {[string | null, string][]} */
  const all = [
    [null, say('funnelAll')],
    [writeScope({ major: 'true' }), say('major')],
    [writeScope({ kind: 'NEW' }), say('funnelNew')],
    [writeScope({ kind: 'EXPANSION' }), say('funnelExpansion')],
    ...rows.flatMap(({ industry }) =>
      industry === null
        ? []
        : [/** @type {[string | null, string]} */ ([writeScope({ industry: industry.code }), industry.name])],
    ),
  ];
  return h(
    'div',
    { class: 'scope-picks', role: 'group', 'aria-label': say('funnelChoice') },
    all.map(([value, text]) =>
      h(
        'button',
        {
          type: 'button',
          class: 'scope-pick',
          key: `choice-${value ?? 'all'}`,
          'aria-pressed': String(value === pick),
          data: { testid: `choice-${value ?? 'all'}` },
          on: { click: () => choose(value) },
        },
        text,
      ),
    ),
  );
}
