import { figure } from '../i18n/figures.js';
import { movementWords, signedWords } from '../panels/assessment.js';
import { h } from './dom.js';
import { icon } from './icon.js';

/**
 * @typedef {import('../api/assessment-types.js').Row} Row
 * @typedef {import('../api/assessment-types.js').Item} Item
 * @typedef {import('../i18n/index.js').Words} Words
 */

/**
 * Where each point of somebody's score comes from, and the way from there to what is behind it.
 *
 * @param {Row} row
 * @param {{picked: boolean}} how whether the reader chose them
 * @param {Words} words
 * @param {{close(): void, openItem(item: Item): void, openProjects(): void, openAlerts(): void}} actions
 */
export function explained(row, { picked }, words, { close, openItem, openProjects, openAlerts }) {
  const { say } = words;
  const title = say('assessExplain', { name: row.name });
  return h(
    'section',
    { class: `panel third assess-explained${picked ? ' picked' : ''}`, 'aria-label': title, data: { testid: 'assess-explained' } },
    h(
      'div',
      { class: 'panel-head' },
      h('h2', { class: 'panel-title' }, title),
      picked &&
        h('button', { type: 'button', class: 'quiet assess-close', key: 'assess-close', 'aria-label': say('close'), on: { click: close } }, icon('close')),
    ),
    h('p', { class: 'panel-sentence' }, row.sentence),
    row.items.length > 0 &&
      h(
        'ol',
        { class: 'assess-items' },
        row.items.map((item) => itemElement(item, words, () => openItem(item))),
        row.deductions.length > 0 && deducted(row, words),
      ),
    h(
      'dl',
      { class: 'assess-facts' },
      fact(say('assessMovement'), movementWords(row, words)),
      row.track !== null && [
        fact(say('assessNew'), signedWords(row.newProjects, words)),
        fact(say('assessExpansion'), signedWords(row.expansions, words)),
      ],
      fact(say('assessInHand'), row.smallBase ? say('assessFew', { count: row.projects }) : say('assessCount', { count: row.projects })),
    ),
    h(
      'button',
      { type: 'button', class: 'button wide', key: 'assess-projects', 'aria-label': say('showProjectsOf', { name: row.name }), data: { testid: 'assess-projects' }, on: { click: openProjects } },
      say('showProjects'),
    ),
    row.deductions.length > 0 &&
      h(
        'button',
        { type: 'button', class: 'button wide', key: 'assess-alerts', 'aria-label': say('assessAlertsOf', { name: row.name }), data: { testid: 'assess-alerts' }, on: { click: openAlerts } },
        say('assessAlerts'),
      ),
  );
}

/**
 * @param {Item} item
 * @param {Words} words
 * @param {() => void} open
 */
function itemElement({ indicator, points, sentence }, { say }, open) {
  return h(
    'li',
    { class: 'assess-item' },
    h(
      'button',
      { type: 'button', class: 'assess-item-open', key: `assess-item-${indicator.code}`, data: { testid: `assess-item-${indicator.code}` }, on: { click: open } },
      h('span', { class: 'assess-item-name' }, indicator.name),
      h('span', { class: 'assess-points' }, points === null ? say('nothing') : say('assessPoints', { points: figure(points) })),
      h('span', { class: 'assess-item-why' }, sentence),
    ),
  );
}

/**
 * What alerts took away, rule by rule.
 *
 * @param {Row} row
 * @param {Words} words
 */
function deducted({ deductions, deducted: sum }, { say }) {
  return h(
    'li',
    { class: 'assess-item assess-deductions', data: { testid: 'assess-deductions' } },
    h('span', { class: 'assess-item-name' }, say('assessDeducted')),
    h('span', { class: 'assess-points' }, say('assessPoints', { points: `−${figure(sum)}` })),
    h('ul', { class: 'assess-item-why' }, deductions.map(({ sentence }) => h('li', {}, sentence))),
  );
}

/**
 * @param {string} name
 * @param {string} value
 */
function fact(name, value) {
  return h('div', { class: 'assess-fact' }, h('dt', {}, name), h('dd', {}, value));
}
