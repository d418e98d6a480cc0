import { h } from './dom.js';

/**
 * @typedef {import('../api/project-list-types.js').ListedProject} ListedProject
 * @typedef {import('../app/project-pick.js').Listing} Listing
 * @typedef {import('../app/project-pick.js').OrderField} OrderField
 * @typedef {import('../i18n/index.js').Words} Words
 */

/** @type {{field: OrderField, name: import('../i18n/index.js').Message, figure?: boolean, wide?: boolean}[]} */
const COLUMNS = [
  { field: 'NAME', name: 'projectsName' },
  { field: 'STAGE', name: 'funnelStage' },
  { field: 'STAGE_ON', name: 'projectsDays', figure: true },
  { field: 'INDUSTRY', name: 'industry', wide: true },
  { field: 'PLANNED', name: 'plannedInvestment', figure: true },
  { field: 'ARRIVED', name: 'arrived', figure: true },
  { field: 'ARRIVAL_RATE', name: 'arrivalRate', figure: true, wide: true },
  { field: 'DEPARTMENT', name: 'department' },
];

/**
 * Projects, one a row; the head of a column orders them by it.
 *
 * @param {ListedProject[]} nodes
 * @param {Listing} listing
 * @param {Words} words
 * @param {{order(field: OrderField): void, open(code: string): void}} actions
 */
export function projectTable(nodes, listing, words, { order, open }) {
  const { say } = words;
  return h(
    'table',
    { class: 'table project-table' },
    h('caption', { class: 'visually-hidden' }, say('projectsPage')),
    h('thead', {}, h('tr', {}, COLUMNS.map(head))),
    h('tbody', {}, nodes.map(row)),
  );

  /** @param {typeof COLUMNS[number]} column */
  function head({ field, name, figure, wide }) {
    const sorted = listing.order === field;
    // the longest stay is the earliest day
    const down = field === 'STAGE_ON' ? !listing.down : listing.down;
    return h(
      'th',
      { scope: 'col', class: classes(figure, wide), 'aria-sort': sorted ? (down ? 'descending' : 'ascending') : null },
      h(
        'button',
        { type: 'button', class: 'sorter', key: `sort-${field}`, data: { testid: `sort-${field}` }, 'aria-label': say('projectsSort', { column: say(name) }), on: { click: () => order(field) } },
        say(name),
        h('span', { 'aria-hidden': 'true' }, sorted ? (down ? ' ▾' : ' ▴') : ''),
      ),
    );
  }

  /** @param {ListedProject} project */
  function row({ code, name, kindLabel, major, cityRecognised, stageLabel, daysInStage, planned, arrived, arrivalRate, industry, department, person }) {
    const nothing = say('nothing');
    return h(
      'tr',
      { on: { click: () => open(code) } },
      h(
        'td',
        {},
        h(
          'button',
          { type: 'button', class: 'project-open', key: `found-${code}`, data: { testid: `found-${code}` } },
          h('span', { class: 'project-name' }, name),
          h(
            'span',
            { class: 'project-note' },
            [code, kindLabel, major && say('major'), cityRecognised && say('cityRecognised')].filter(Boolean).join(' · '),
          ),
        ),
      ),
      h('td', {}, stageLabel === null ? nothing : h('span', { class: 'tag strong' }, stageLabel)),
      h('td', { class: classes(true, false) }, daysInStage === null ? nothing : String(daysInStage)),
      h('td', { class: classes(false, true) }, industry.name),
      h('td', { class: classes(true, false) }, planned?.text ?? nothing),
      h('td', { class: classes(true, false) }, arrived.text),
      h('td', { class: classes(true, true) }, arrivalRate?.text ?? nothing),
      h('td', { class: 'whose' }, h('span', {}, department?.name ?? nothing), person && h('span', { class: 'project-note' }, person.name)),
    );
  }
}

/**
 * @param {boolean | undefined} figure
 * @param {boolean | undefined} wide
 */
function classes(figure, wide) {
  return [figure && 'number', wide && 'wide-only'].filter(Boolean).join(' ') || undefined;
}
