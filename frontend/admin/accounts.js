import { query } from '../api/client.js';
import { accountCreate, accountDisable, accountList, accountResetPassword, accountSetRoles, accountUnlock } from '../api/documents/admin.js';
import { h } from '../components/dom.js';
import { sureButton } from '../components/sure-button.js';
import { changing } from './changing.js';
import { listing } from './listing.js';
import { toldOnce } from './once.js';
import { ROLES, roleName } from './roles.js';

/**
 * The accounts (账号) as administrators keep them.
 *
 * @typedef {object} Account
 * @property {string} name
 * @property {import('./roles.js').Role[]} roles
 * @property {string[]} departments
 * @property {boolean} disabled
 * @property {boolean} singleSignOn whether the provider says its roles and departments
 * @property {boolean} mustChange
 * @property {string | null} lockedUntil
 * @property {string | null} signedInAt
 * @property {number} version
 *
 * @param {import('./parts.js').Around} around
 */
export async function accounts({ words, say, dialog }) {
  /** @type {{code: string, name: string}[]} */
  let departments = [];
  /** @type {Account[]} */
  let all = [];
  const list = await listing(
    {
      name: 'accounts',
      hint: say('adminAccountsHint'),
      load,
      text: (account) => [account.name, description(account)].join(' '),
      show: item,
      make: h('button', { type: 'button', class: 'button primary', data: { testid: 'account-new' }, on: { click: make } }, say('adminAccountNew')),
    },
    words,
    say,
  );
  return list.element;

  async function load() {
    /** @type {{accounts: Account[], departments: {nodes: {code: string, name: string}[]}}} */
    const answer = await query(accountList, {}, words.language);
    [all, departments] = [answer.accounts, answer.departments.nodes];
    return all;
  }

  /** @param {Account} account */
  function item(account) {
    const { name, disabled, singleSignOn, mustChange, lockedUntil, version } = account;
    const input = { name, expectedVersion: version };
    const button = (/** @type {string} */ key, /** @type {string} */ label, /** @type {() => void} */ click) =>
      h('button', { type: 'button', class: 'button', key: `${key}-${name}`, 'aria-label': `${label}：${name}`, data: { testid: `${key}-${name}` }, on: { click } }, label);
    return h(
      'li',
      { class: 'admin-item', data: { testid: `account-${name}` } },
      h(
        'div',
        { class: 'admin-what' },
        h(
          'span',
          { class: 'admin-name' },
          h('strong', {}, name),
          disabled && h('span', { class: 'tag bad' }, say('adminDisabled')),
          singleSignOn && h('span', { class: 'tag' }, say('adminSingleSignOn')),
          mustChange && h('span', { class: 'tag' }, say('adminMustChange')),
          lockedUntil !== null && h('span', { class: 'tag bad' }, say('adminLocked', { moment: words.moment(lockedUntil) })),
        ),
        h('span', { class: 'share-hint' }, description(account)),
      ),
      h(
        'div',
        { class: 'admin-ways' },
        lockedUntil !== null && button('unlock', say('adminUnlock'), () => void list.change(accountUnlock, { name })),
        !singleSignOn && button('edit', say('adminEdit'), () => edit(account)),
        !singleSignOn && sureButton({ key: `reset-${name}`, label: say('adminReset'), sure: say('adminResetSure'), name }, () => void reset(input)),
        disabled
          ? button('enable', say('adminEnable'), () => void list.change(accountDisable, { ...input, disabled: false }))
          : sureButton({ key: `disable-${name}`, label: say('adminDisable'), sure: say('adminDisableSure'), name }, () => void list.change(accountDisable, { ...input, disabled: true })),
      ),
    );
  }

  /** @param {Account} account */
  function description({ roles, departments: codes, signedInAt }) {
    return [
      roles.map((role) => roleName(role, say)).join(words.language === 'zh' ? '、' : ', '),
      ...codes.map((code) => departments.find((department) => department.code === code)?.name ?? code),
      signedInAt === null ? say('adminNeverSignedIn') : say('adminSignedIn', { moment: words.moment(signedInAt) }),
    ].join(' · ');
  }

  function make() {
    dialog.ask(
      {
        title: say('adminAccountNew'),
        submit: say('adminAccountNew'),
        fields: [{ name: 'name', label: say('adminAccountName'), kind: 'line', hint: say('adminAccountNameHint') }, ...duties()],
        values: { name: '', roles: 'VIEWER', departments: '' },
        send: ({ name, ...values }) => changing(accountCreate, { name: name.trim(), ...chosen(values) }, words),
        done: ({ password }) => void list.again().then(() => tellPassword(null, password)),
      },
      words,
    );
  }

  /** @param {Account} account */
  function edit({ name, roles, departments: codes, version }) {
    let expectedVersion = version;
    dialog.ask(
      {
        title: say('adminEditOf', { name }),
        submit: say('adminSave'),
        fields: duties(),
        values: { roles: roles.join('\n'), departments: codes.join('\n') },
        send: (values) => changing(accountSetRoles, { name, ...chosen(values), expectedVersion }, words),
        done: () => void list.again().then(dialog.hide),
        conflict: async (message) => {
          await list.renew();
          const now = all.find((account) => account.name === name);
          expectedVersion = now?.version ?? expectedVersion;
          return now === undefined ? message : say('adminConflict', { message, state: description(now) });
        },
      },
      words,
    );
  }

  /** @returns {import('../forms/form.js').Field[]} */
  function duties() {
    return [
      { name: 'roles', label: say('adminRoles'), kind: 'checks', hint: say('adminRolesHint'), choices: ROLES.map((role) => ({ value: role, label: roleName(role, say) })) },
      { name: 'departments', label: say('adminDepartments'), kind: 'checks', optional: true, hint: say('adminDepartmentsHint'), choices: departments.map(({ code, name }) => ({ value: code, label: name })) },
    ];
  }

  /** @param {{name: string, expectedVersion: number}} input */
  async function reset(input) {
    const change = await list.change(accountResetPassword, input);
    if (change !== null) {
      tellPassword(input.name, change.password);
    }
  }

  /**
   * @param {string | null} name null where the account is new
   * @param {string | null | undefined} password
   */
  function tellPassword(name, password) {
    const title = name === null ? say('adminAccountNew') : say('adminPasswordOf', { name });
    toldOnce({ title, label: words.say('password'), secret: password ?? '', hint: say('adminPasswordOnce') }, dialog, words, say);
  }
}

/** @param {import('../forms/form.js').Values} values */
function chosen({ roles, departments }) {
  const lines = (/** @type {string} */ text) => text.split('\n').filter((line) => line !== '');
  return { roles: lines(roles), departments: lines(departments) };
}
