import { conflictNotice } from './conflict.js';
import { h } from './dom.js';
import { fieldElement } from './field.js';

/**
 * @typedef {import('../forms/form.js').Draft} Draft
 * @typedef {import('../forms/form.js').Form} Form
 * @typedef {import('../forms/form.js').Context} Context
 * @typedef {import('../i18n/index.js').Words} Words
 */

/**
 * A form in the drawer, with what was typed, what is wrong, and what can be done.
 *
 * @param {Form} form
 * @param {Context} context
 * @param {Draft} draft
 * @param {boolean} resumed whether it was left unfinished before
 * @param {Words} words
 * @param {object} actions
 * @param {(name: string, value: string) => void} actions.type
 * @param {(name: string) => void} actions.leave
 * @param {(name: string, value: string) => void} actions.choose
 * @param {() => void} actions.submit
 * @param {() => void} actions.insist
 * @param {() => void} actions.discard
 * @param {() => void} actions.restart
 */
export function recordForm(form, context, draft, resumed, words, { submit, insist, discard, restart, ...typing }) {
  const { say } = words;
  const { values, errors, general, phase, conflict } = draft;
  const busy = phase === 'sending';
  const fields = new Map(
    form.fields(context, values, words).map((field) => [
      field.name,
      fieldElement(field, { value: values[field.name] ?? '', error: errors[field.name], busy }, words, typing),
    ]),
  );
  const element = h(
    'form',
    {
      class: 'form',
      novalidate: true,
      data: { testid: 'form' },
      'aria-busy': String(busy),
      on: {
        submit: (/** @type {Event} */ event) => {
          event.preventDefault();
          (conflict === null ? submit : insist)();
        },
      },
    },
    resumed &&
      h(
        'p',
        { class: 'form-note' },
        say('formResumed'),
        h('button', { type: 'button', class: 'link', key: 'restart', on: { click: restart } }, say('formRestart')),
      ),
    conflict && conflictNotice(conflict, words),
    general.length > 0 &&
      h(
        'ul',
        { class: 'form-errors', role: 'alert', tabindex: '-1', key: 'general', data: { testid: 'form-errors' } },
        general.map((text) => h('li', {}, text)),
      ),
    h('div', { class: 'questions' }, [...fields.values()].map(({ element: question }) => question)),
    h(
      'div',
      { class: 'form-foot' },
      phase === 'unanswered' && h('p', { role: 'alert', data: { testid: 'unanswered' } }, say('unanswered')),
      h(
        'div',
        { class: 'form-buttons' },
        conflict &&
          h('button', { type: 'button', class: 'button', key: 'discard', data: { testid: 'discard' }, on: { click: discard } }, say('discard')),
        h(
          'button',
          { type: 'submit', class: 'button primary wide', key: 'submit', disabled: busy, data: { testid: 'submit' } },
          say(busy ? 'sending' : conflict ? 'insist' : phase === 'unanswered' ? 'sendAgain' : form.submit),
        ),
      ),
    ),
  );
  return { element, fields };
}
