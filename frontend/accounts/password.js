import { query, Refused } from '../api/client.js';
import { passwordChange } from '../api/documents/password.js';
import { fill, h } from '../components/dom.js';
import { accountsWords } from './words.js';

/**
 * @typedef {import('../i18n/index.js').Words} Words
 * @typedef {{field: string[] | null, code: string, message: string}[]} UserErrors
 */

/**
 * Asks for a new password, twice, since nobody sees what they type.
 *
 * @param {Words} words
 * @param {string | null} current the password as it is; null where it has to be asked for
 * @param {(next: string) => Promise<void>} changed after it was changed, which ended the session
 */
export function newPassword(words, current, changed) {
  const say = accountsWords(words.language);
  const asked = current === null ? secret('current', say('accountsCurrentPassword'), 'current-password') : null;
  const next = secret('next', say('accountsNewPassword'), 'new-password', say('accountsPasswordRule'));
  const again = secret('again', say('accountsNewPasswordAgain'), 'new-password');
  const general = h('p', { class: 'field-error', role: 'alert' });
  const button = h('button', { type: 'submit', class: 'button primary wide', data: { testid: 'password-submit' } }, say('accountsChangePassword'));
  return h(
    'form',
    { class: 'form', novalidate: true, data: { testid: 'password-form' }, on: { submit: (/** @type {Event} */ event) => void submit(event) } },
    current !== null && h('p', { class: 'drawer-intro' }, say('accountsFirstPassword')),
    asked?.element,
    next.element,
    again.element,
    general,
    button,
  );

  /** @param {Event} event */
  async function submit(event) {
    event.preventDefault();
    asked?.tell(null);
    next.tell(null);
    again.tell(null);
    fill(general, null);
    if (next.input.value !== again.input.value) {
      again.tell(say('accountsNotTheSame'));
      return;
    }
    button.disabled = true;
    try {
      /** @type {{passwordChange: {userErrors: UserErrors}}} */
      const { passwordChange: answer } = await query(passwordChange, { current: current ?? asked?.input.value ?? '', next: next.input.value }, words.language);
      for (const { field, message } of answer.userErrors) {
        (field?.[0] === 'next' ? next : (asked ?? next)).tell(message);
      }
      if (answer.userErrors.length === 0) {
        await changed(next.input.value);
      }
    } catch (problem) {
      fill(general, problem instanceof Refused ? problem.message : words.say('unreachableShort'));
    } finally {
      button.disabled = false;
    }
  }
}

/**
 * @param {string} name
 * @param {string} label
 * @param {'current-password' | 'new-password'} autocomplete
 * @param {string | null} [hint]
 */
function secret(name, label, autocomplete, hint = null) {
  const id = `password-${name}`;
  const error = h('p', { class: 'field-error', id: `${id}-error` });
  const input = h('input', { class: 'input', id, type: 'password', autocomplete, required: true, 'aria-describedby': `${id}-error ${id}-hint`, data: { testid: id } });
  const element = h('div', { class: 'question' }, h('label', { for: id }, label), input, error, h('p', { class: 'field-hint', id: `${id}-hint` }, hint));
  return { element, input, tell };

  /** @param {string | null} wrong */
  function tell(wrong) {
    fill(error, wrong);
    element.classList.toggle('wrong', wrong !== null);
    input.setAttribute('aria-invalid', String(wrong !== null));
  }
}
