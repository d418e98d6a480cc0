import { h } from './dom.js';
import { fieldElement } from './field.js';

/**
 * A small form in a dialog: what is wrong with the whole, the questions, one button.
 *
 * @typedef {import('../forms/form.js').Values} Values
 *
 * @param {object} form
 * @param {string} form.name in front of `-form`, `-errors` and `-submit`
 * @param {import('../forms/form.js').Field[]} form.fields
 * @param {Values} form.values
 * @param {Values} form.errors by the name of the field
 * @param {string[]} form.general what is wrong with the whole
 * @param {boolean} form.busy
 * @param {string} form.submit what its button says
 * @param {import('../i18n/index.js').Words} words
 * @param {{type(name: string, value: string): void, submit(): void}} actions
 */
export function dialogForm({ name, fields, values, errors, general, busy, submit: label }, words, { type, submit }) {
  const typing = { type, choose: type, leave: () => undefined };
  return h(
    'form',
    {
      class: 'form',
      novalidate: true,
      data: { testid: `${name}-form` },
      'aria-busy': String(busy),
      on: {
        submit: (/** @type {Event} */ event) => {
          event.preventDefault();
          submit();
        },
      },
    },
    general.length > 0 && h('ul', { class: 'form-errors', role: 'alert', data: { testid: `${name}-errors` } }, general.map((text) => h('li', {}, text))),
    h(
      'div',
      { class: 'questions' },
      fields.map((field) => fieldElement(field, { value: values[field.name] ?? '', error: errors[field.name], busy }, words, typing).element),
    ),
    h(
      'button',
      { type: 'submit', class: 'button primary wide', key: `${name}-submit`, disabled: busy, data: { testid: `${name}-submit` } },
      busy ? words.say('sending') : label,
    ),
  );
}
