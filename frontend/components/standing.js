import { barWidth } from '../panels/front.js';
import { lead, ofTarget, shortfallText } from '../panels/wording.js';
import { h } from './dom.js';
import { icon } from './icon.js';
import { statusPill } from './status.js';

/**
 * An indicator to be read from where one stands: its rate, against what the day asks for. The whole of it leads to the projects.
 *
 * @param {import('../api/types.js').Indicator} indicator
 * @param {import('../i18n/index.js').Words} words
 * @param {{open(code: string): void, show(code: string): void}} actions
 */
export function standing(indicator, words, { open, show }) {
  const { say } = words;
  const { code, name, completion, schedule, target, targetInferred } = indicator;
  const missing = shortfallText(indicator, words);
  return h(
    'article',
    { class: 'standing', data: { testid: `indicator-${code}`, status: indicator.status } },
    h(
      'div',
      { class: 'card-head' },
      h(
        'h2',
        { class: 'standing-name' },
        h(
          'button',
          {
            type: 'button',
            class: 'card-select',
            key: `evidence-${code}`,
            'aria-label': say('showProjectsOf', { name }),
            data: { testid: `evidence-${code}` },
            on: { click: () => open(code) },
          },
          name,
        ),
      ),
      statusPill(indicator, { testid: `status-${code}`, title: indicator.statusRule }),
    ),
    h(
      'p',
      { class: 'standing-line' },
      h(
        'strong',
        { class: 'standing-rate', data: { testid: `completion-${code}` } },
        completion?.text ?? say('noRate'),
      ),
      h(
        'span',
        { class: 'standing-of' },
        ofTarget(indicator.actual, target, words),
        ' ',
        h('span', { class: 'unit' }, indicator.unitLabel),
        targetInferred && h('span', { class: 'mark', title: say('inferredHint') }, say('inferred')),
      ),
    ),
    bar(indicator, say('scheduleTick', { rate: schedule.text })),
    h(
      'p',
      { class: 'standing-lead' },
      h('span', {}, lead(indicator.lead, words)),
      missing !== null && h('span', { class: 'standing-gap' }, missing),
    ),
    h(
      'div',
      { class: 'standing-foot' },
      h('p', { class: 'basis', title: indicator.basis }, say('basisText', { basis: indicator.basis })),
      h(
        'button',
        {
          type: 'button',
          class: 'quiet standing-more',
          key: `trend-${code}`,
          'aria-label': say('frontTrendOf', { name }),
          data: { testid: `trend-${code}` },
          on: { click: () => show(code) },
        },
        say('frontTrend'),
        icon('next'),
      ),
    ),
  );
}

/**
 * The part of the target that is reached, and the mark where the day asks it to be. The words beside it say the same.
 *
 * @param {import('../api/types.js').Indicator} indicator
 * @param {string} caption
 */
function bar({ completion, schedule }, caption) {
  const fill = h('span', { class: 'standing-fill' });
  fill.style.inlineSize = `${barWidth(completion)}%`;
  const tick = h('span', { class: 'standing-tick' });
  tick.style.insetInlineStart = `${barWidth(schedule)}%`;
  const label = h('span', { class: 'standing-schedule' }, caption);
  label.style.insetInlineStart = `min(${barWidth(schedule)}%, 100% - 96px)`;
  return h('div', { class: 'standing-bar' }, h('span', { class: 'standing-track', 'aria-hidden': 'true' }, fill, tick), label);
}
