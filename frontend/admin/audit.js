import { fetchTable, query, Refused } from '../api/client.js';
import { auditPage } from '../api/documents/admin.js';
import { fill, h } from '../components/dom.js';
import { saveFile } from '../components/save-file.js';
import { asked, GROUPS } from './audit-filter.js';

const AT_A_TIME = 50;
const DAYS = ['1', '7', '30', '365'];
const PAUSE = 300;

/**
 * What was noted (审计): the newest first, by kind, time, account and words, and as a workbook to take along.
 *
 * @typedef {object} AuditEvent
 * @property {string} id
 * @property {string} at
 * @property {string | null} until
 * @property {number} count
 * @property {string} kind
 * @property {string} kindLabel
 * @property {string | null} account
 * @property {string | null} address
 * @property {string | null} subject
 * @property {string | null} outcome
 *
 * @typedef {{audit: {nodes: AuditEvent[], pageInfo: {hasNextPage: boolean, endCursor: string | null}}}} Answer
 *
 * @param {import('./parts.js').Around} around
 */
export async function audit({ words, say }) {
  /** @type {import('./audit-filter.js').AuditFilter} */
  const filter = { group: '', days: '7', account: '', text: '' };
  /** @type {AuditEvent[]} */
  let events = [];
  let variables = asked(filter, new Date());
  let turn = 0;
  let pause = 0;

  const groups = /** @type {import('./audit-filter.js').Group[]} */ (Object.keys(GROUPS));
  const problem = h('p', { class: 'refusal', role: 'alert', data: { testid: 'audit-problem' } });
  const rows = h('tbody', { data: { testid: 'audit-rows' } });
  const more = h('button', { type: 'button', class: 'button', data: { testid: 'audit-more' }, on: { click: () => void load(cursor) } }, say('adminAuditMore'));
  const below = h('div', { class: 'audit-more' });
  /** @type {string | null} */
  let cursor = null;
  await load(null);
  return h(
    'div',
    { class: 'beside-part' },
    h(
      'div',
      { class: 'admin-head' },
      h(
        'div',
        { class: 'audit-filter', role: 'search', 'aria-label': say('adminAudit') },
        choice('group', say('adminAuditWhat'), [['', say('adminAuditAll')], ...groups.map((group) => /** @type {[string, string]} */ ([group, say(`adminAudit${group}`)]))]),
        choice('days', say('adminAuditDays'), [...DAYS.map((days) => /** @type {[string, string]} */ ([days, say('adminAuditLast', { days })])), ['', say('adminAuditEver')]]),
        line('account', say('adminAuditAccount')),
        line('text', say('adminFind')),
      ),
      h('button', { type: 'button', class: 'button', data: { testid: 'audit-export' }, on: { click: () => void take() } }, say('adminAuditExport')),
    ),
    h('p', { class: 'share-hint' }, say('adminAuditHint')),
    problem,
    h('div', { class: 'audit-table' }, h('table', { class: 'audit' }, h('thead', {}, h('tr', {}, heads().map((head) => h('th', { scope: 'col' }, head)))), rows)),
    below,
  );

  /**
   * @param {'group' | 'days'} name
   * @param {string} label
   * @param {[string, string][]} choices
   */
  function choice(name, label, choices) {
    return h(
      'select',
      { class: 'input', 'aria-label': label, data: { testid: `audit-${name}` }, on: { change: (/** @type {any} */ { target }) => ask(name, target.value, 0) } },
      choices.map(([value, text]) => h('option', { value, ...(filter[name] === value && { selected: true }) }, text)),
    );
  }

  /**
   * @param {'account' | 'text'} name
   * @param {string} label
   */
  function line(name, label) {
    return h('input', {
      class: 'input',
      type: 'search',
      placeholder: label,
      'aria-label': label,
      maxlength: '200',
      data: { testid: `audit-${name}` },
      on: { input: (/** @type {any} */ { target }) => ask(name, target.value, PAUSE) },
    });
  }

  /**
   * @param {keyof typeof filter} name
   * @param {string} value
   * @param {number} after so that not every letter is a question
   */
  function ask(name, value, after) {
    Object.assign(filter, { [name]: value });
    clearTimeout(pause);
    pause = Number(
      setTimeout(() => {
        variables = asked(filter, new Date());
        void load(null);
      }, after),
    );
  }

  /**
   * So many as are shown at once, or all there are: the server ends a page where it has looked for long enough.
   *
   * @param {string | null} after the newest where it is null
   */
  async function load(after) {
    const mine = (turn += 1);
    const enough = (after === null ? 0 : events.length) + AT_A_TIME;
    cursor = after;
    try {
      for (let from = after, goesOn = true; goesOn; from = cursor) {
        /** @type {Answer} */
        const { audit: page } = await query(auditPage, { ...variables, first: AT_A_TIME, after: from }, words.language);
        if (mine !== turn) {
          return;
        }
        events = from === null ? page.nodes : [...events, ...page.nodes];
        cursor = page.pageInfo.endCursor;
        goesOn = page.pageInfo.hasNextPage && events.length < enough;
        fill(below, goesOn ? h('p', { class: 'share-hint', role: 'status' }, say('adminAuditLooking')) : page.pageInfo.hasNextPage && more);
        fill(rows, events.length === 0 && !goesOn ? h('tr', {}, h('td', { class: 'share-hint', colspan: '4' }, say('adminNone'))) : events.map(row));
        problem.textContent = '';
      }
    } catch (wrong) {
      if (mine === turn) {
        fill(below, cursor !== null && more);
        tell(wrong);
      }
    }
  }

  function heads() {
    return [say('adminAuditDays'), say('adminAuditWhat'), say('adminAuditAccount'), say('adminAuditSubject')];
  }

  /** @param {AuditEvent} event */
  function row({ id, at, until, count, kind, kindLabel, account, address, subject, outcome }) {
    const isBad = GROUPS.REFUSALS.some((refusal) => refusal === kind);
    return h(
      'tr',
      { key: id, data: { testid: `audit-${id}` } },
      h('td', { class: 'audit-when' }, words.moment(at), count > 1 && h('small', {}, say('adminAuditTimes', { count: String(count), moment: words.moment(until ?? at) }))),
      h('td', {}, h('span', { class: isBad ? 'tag bad' : 'tag' }, kindLabel)),
      h('td', { class: 'audit-who' }, account ?? say(address === null ? 'adminAuditSystem' : 'adminAuditNobody'), address !== null && h('small', {}, address)),
      h('td', { class: 'audit-what' }, subject, outcome !== null && h('small', {}, outcome)),
    );
  }

  /** All that the filter finds, page after page, written by the server. */
  async function take() {
    const headers = {
      at: say('adminAuditDays'),
      until: say('adminAuditUntil'),
      count: say('adminAuditCount'),
      kindLabel: say('adminAuditWhat'),
      account: say('adminAuditAccount'),
      address: say('adminAuditAddress'),
      subject: say('adminAuditSubject'),
      outcome: say('adminAuditOutcome'),
      request: say('adminAuditRequest'),
    };
    try {
      saveFile(await fetchTable('/api/export.xlsx', { query: auditPage, variables: { ...variables, first: 500 }, rows: 'audit.nodes', headers, name: say('adminAudit') }, words.language));
      problem.textContent = '';
    } catch (wrong) {
      tell(wrong);
    }
  }

  /** @param {unknown} wrong */
  function tell(wrong) {
    problem.textContent = wrong instanceof Refused ? wrong.message : words.say('unreachableShort');
  }
}
