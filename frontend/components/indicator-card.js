import { figure } from '../i18n/figures.js';
import { completion } from '../panels/completion.js';
import { lead, ofTarget, shortfallText } from '../panels/wording.js';
import { chartElement } from './chart.js';
import { h } from './dom.js';
import { icon } from './icon.js';
import { shareButton } from './share-button.js';
import { statusPill } from './status.js';

/**
 * @typedef {import('../api/types.js').Indicator} Indicator
 * @typedef {import('../i18n/index.js').Words} Words
 */

/**
 * An indicator at a glance. The whole card selects it; its figure and its button lead to the projects.
 *
 * @param {Indicator} indicator
 * @param {boolean} selected
 * @param {Words} words
 * @param {import('../charts/types.js').Theme} theme
 * @param {{select(code: string): void, open(code: string): void, share(panel: import('../app/shared.js').Shared): void}} actions
 */
export function indicatorCard(indicator, selected, words, theme, { select, open, share }) {
  const { say } = words;
  const { code, name } = indicator;
  return h(
    'article',
    { class: 'card', data: { testid: `indicator-${code}`, status: indicator.status, selected: String(selected) } },
    h(
      'div',
      { class: 'card-head' },
      h(
        'h2',
        { class: 'card-name' },
        h(
          'button',
          {
            type: 'button',
            class: 'card-select',
            key: `select-${code}`,
            'aria-pressed': String(selected),
            title: say('selectIndicator', { name }),
            on: { click: () => select(code) },
          },
          name,
        ),
      ),
      statusPill(indicator, { testid: `status-${code}`, title: indicator.statusRule }),
      shareButton({ id: 'indicator-completion', title: name, variables: { indicator: code }, key: `completion-${code}` }, words, { share }),
    ),
    h(
      'div',
      { class: 'card-body' },
      h(
        'div',
        { class: 'gauge' },
        chartElement({ class: 'gauge-chart', option: () => completion(indicator, theme) }),
        h(
          'p',
          { class: 'gauge-figure', 'aria-label': `${say('completion')} ${indicator.completion?.text ?? say('noRate')}` },
          h(
            'span',
            { data: { testid: `completion-${code}` } },
            indicator.completion?.text ?? say('noRate'),
          ),
        ),
        h(
          'p',
          { class: 'gauge-tick' },
          h('span', { class: 'tick', 'aria-hidden': 'true' }),
          say('scheduleTick', { rate: indicator.schedule.text }),
        ),
      ),
      figures(indicator, words),
    ),
    h(
      'p',
      { class: 'card-changes', title: say('changesHint'), data: { testid: `changes-${code}` } },
      h('span', {}, `${say('monthOnMonth')} ${indicator.monthOnMonth.text}`),
      h('span', {}, `${say('yearOnYear')} ${indicator.yearOnYear.text}`),
    ),
    h(
      'div',
      { class: 'card-foot' },
      targets(indicator, words),
      h(
        'button',
        {
          type: 'button',
          class: 'button',
          key: `evidence-${code}`,
          data: { testid: `evidence-${code}` },
          'aria-label': say('showProjectsOf', { name }),
          on: { click: () => open(code) },
        },
        say('showProjects'),
        icon('next'),
      ),
    ),
    h('p', { class: 'basis' }, say('basisText', { basis: indicator.basis })),
  );
}

/**
 * @param {Indicator} indicator
 * @param {Words} words
 */
function figures(indicator, words) {
  const { say } = words;
  const missing = shortfallText(indicator, words);
  return h(
    'div',
    { class: 'figures' },
    h(
      'p',
      { class: 'figure-line' },
      h('span', { class: 'figure' }, ofTarget(indicator.actual, indicator.target, words)),
      ' ',
      h('span', { class: 'unit' }, indicator.unitLabel),
      indicator.targetInferred && h('span', { class: 'mark', title: say('inferredHint') }, say('inferred')),
    ),
    h('p', { class: 'lead', data: { status: indicator.status } }, lead(indicator.lead, words)),
    missing !== null && h('p', { class: 'shortfall' }, missing),
  );
}

/**
 * The same actual against each issuer's target.
 *
 * @param {Indicator} indicator
 * @param {Words} words
 */
function targets({ targets: all }, { say }) {
  return h(
    'ul',
    { class: 'targets', 'aria-label': say('targets') },
    all.map((target) =>
      h(
        'li',
        { title: [target.document, target.note].filter(Boolean).join(' · ') || null },
        h('span', { class: 'targets-issuer' }, target.issuerLabel),
        ' ',
        h('span', {}, target.value === null ? say('openTarget') : figure(target.value)),
        target.inferred && h('span', { class: 'mark', title: say('inferredHint') }, say('inferred')),
        target.completion && h('strong', {}, target.completion.text),
      ),
    ),
  );
}
