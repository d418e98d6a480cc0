import { h } from './dom.js';

/**
 * @typedef {import('../i18n/index.js').Words} Words
 */

/**
 * Asks for a name and a password.
 *
 * @param {{name: string, busy: boolean, failure: string | null}} view
 * @param {Words} words
 * @param {(name: string, password: string) => void} submit
 */
export function signInForm({ name, busy, failure }, { say }, submit) {
  const nameInput = h('input', {
    class: 'input',
    id: 'sign-in-name',
    key: 'name',
    type: 'text',
    autocomplete: 'username',
    autocapitalize: 'none',
    spellcheck: 'false',
    required: true,
    value: name,
    data: { testid: 'sign-in-name' },
  });
  const passwordInput = h('input', {
    class: 'input',
    id: 'sign-in-password',
    key: 'password',
    type: 'password',
    autocomplete: 'current-password',
    required: true,
    autofocus: true,
    'aria-invalid': failure === null ? null : 'true',
    'aria-describedby': 'sign-in-failure',
    data: { testid: 'sign-in-password' },
  });
  return h(
    'form',
    {
      class: 'form',
      on: {
        submit: (/** @type {Event} */ event) => {
          event.preventDefault();
          if (!busy) {
            submit(nameInput.value.trim(), passwordInput.value);
          }
        },
      },
    },
    h('p', { class: 'drawer-intro' }, say('signInIntro')),
    h('div', { class: 'question' }, h('label', { for: 'sign-in-name' }, say('userName')), nameInput),
    h(
      'div',
      { class: failure === null ? 'question' : 'question wrong' },
      h('label', { for: 'sign-in-password' }, say('password')),
      passwordInput,
      h('p', { class: 'field-error', id: 'sign-in-failure', role: 'alert' }, failure),
    ),
    h(
      'button',
      { type: 'submit', class: 'button primary wide', key: 'sign-in', 'aria-disabled': String(busy), data: { testid: 'sign-in-submit' } },
      say(busy ? 'signingIn' : 'signIn'),
    ),
  );
}

/**
 * The way to sign in by a provider, where there is one.
 *
 * @param {{name: string | null, address: string | null}} offer
 * @param {Words} words
 */
export function signOnButton({ name, address }, { say }) {
  if (name === null) {
    return null;
  }
  return address === null
    ? h('p', { class: 'field-hint', data: { testid: 'sign-on-away' } }, say('signOnAway', { name }))
    : h('a', { class: 'button wide', href: address, data: { testid: 'sign-on' } }, say('signOn', { name }));
}

/**
 * Who is signed in, and the way out.
 *
 * @param {{user: string, failure: string | null, administration: string}} view the address where accounts, tokens and links are kept
 * @param {Words} words
 * @param {{signOut(): void}} actions
 */
export function account({ user, failure, administration }, { say }, { signOut }) {
  return [
    h('p', {}, say('signedInAs', { user })),
    failure && h('p', { class: 'import-state bad', role: 'alert' }, failure),
    h('a', { class: 'button wide', href: administration, data: { testid: 'administration' } }, say('administration')),
    h(
      'button',
      { type: 'button', class: 'button wide', key: 'sign-out', data: { testid: 'sign-out' }, on: { click: signOut } },
      say('signOut'),
    ),
  ];
}
