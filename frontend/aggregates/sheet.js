import { BY } from '../api/documents/aggregates.js';
import { h } from '../components/dom.js';
import { rows, shownStages } from './table.js';

/**
 * @typedef {import('./table.js').Sums} Sums
 * @typedef {import('./table.js').Groups} Groups
 * @typedef {import('./words.js').AggregatesSay} AggregatesSay
 */

const MARK = '＊';

/**
 * All that is told: of all projects, by stage, and by each other thing with its stages.
 *
 * @param {Record<string, Groups> & {aggregates: {asOf: string, smallestGroup: number, total: Sums}}} answer
 * @param {import('../i18n/index.js').Words} words
 * @param {AggregatesSay} say
 */
export function sheet(answer, { day }, say) {
  const { asOf, smallestGroup, total } = /** @type {any} */ (answer).aggregates;
  const stages = shownStages(answer.stages);
  return [
    h('p', { class: 'aggregates-note' }, say('aggregatesIntro', { day: day(asOf), smallest: smallestGroup, mark: MARK })),
    part(say('aggregatesSTAGE'), answer.stages.suppressed, table(say, [], [
      line(say('aggregatesAll'), total, [], say),
      ...answer.stages.groups.map(({ keys: [stage], ...sums }) => line(stage.label, sums, [], say)),
    ])),
    ...BY.map((by) =>
      part(say(`aggregates${by}`), answer[by].suppressed, table(say, stages.map(({ label }) => label),
        rows(answer[by], answer[`${by}_STAGE`], stages).map(({ label, sums, stages: counts }) => line(label, sums, counts, say)))),
    ),
  ];
}

/**
 * @param {string} title
 * @param {string | null} suppressed
 * @param {HTMLElement} content
 */
function part(title, suppressed, content) {
  return h('section', { class: 'beside-part' }, h('h2', {}, title), suppressed === null ? h('div', { class: 'aggregates-scroll', tabindex: '0', role: 'region', 'aria-label': title }, content) : h('p', { class: 'aggregates-note' }, suppressed));
}

/**
 * @param {AggregatesSay} say
 * @param {string[]} stages
 * @param {HTMLElement[]} lines
 */
function table(say, stages, lines) {
  const heads = [say('aggregatesGroup'), say('aggregatesCount'), say('aggregatesShare'), say('aggregatesPlanned'), say('aggregatesArrived'), say('aggregatesRate'), ...stages];
  return h('table', { class: 'aggregates-table' }, h('thead', {}, h('tr', {}, heads.map((head) => h('th', { scope: 'col' }, head)))), h('tbody', {}, lines));
}

/**
 * @param {string} label
 * @param {Sums} sums
 * @param {(number | null)[]} stages
 * @param {AggregatesSay} say
 */
function line(label, sums, stages, say) {
  const hidden = sums.suppressed !== null;
  const told = (/** @type {string | number | null | undefined} */ value) => h('td', {}, hidden ? mark(say) : (value ?? '—'));
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, label),
    told(sums.count),
    told(sums.share?.text),
    told(sums.planned?.text),
    told(sums.arrived?.text),
    told(sums.arrivalRate?.text),
    stages.map((count) => h('td', {}, count === null ? mark(say) : count)),
  );
}

/** @param {AggregatesSay} say */
function mark(say) {
  return h('span', { role: 'img', 'aria-label': say('aggregatesHidden'), title: say('aggregatesHidden') }, MARK);
}
