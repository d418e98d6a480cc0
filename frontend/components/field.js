import { fill, h } from './dom.js';

/**
 * @typedef {import('../forms/form.js').Field} FormField
 * @typedef {import('../i18n/index.js').Words} Words
 *
 * @typedef {object} FieldElement
 * @property {HTMLElement} element
 * @property {(error: string | undefined, hint: string | null | undefined) => void} tell what is wrong with it now
 * @property {() => void} focus
 */

/**
 * One question of a form: its label, its control, and what there is to say about it.
 *
 * @param {FormField} field
 * @param {{value: string, error: string | undefined, busy: boolean}} view
 * @param {Words} words
 * @param {{type(name: string, value: string): void, leave(name: string): void, choose(name: string, value: string): void}} actions
 * @returns {FieldElement}
 */
export function fieldElement(field, { value, error, busy }, { say }, actions) {
  const { name, label, kind, hint, optional = false, narrow = false } = field;
  const id = `field-${name}`;
  const described = { hint: `${id}-hint`, error: `${id}-error` };
  const hintPlace = h('p', { class: 'field-hint', id: described.hint });
  const errorPlace = h('p', { class: 'field-error', id: described.error });
  const aria = { 'aria-required': String(!optional), 'aria-describedby': `${described.error} ${described.hint}` };
  const traits = { id, key: id, data: { testid: id }, disabled: busy, ...aria };
  const caption = [label, optional && h('span', { class: 'field-optional' }, say('optional'))];
  const several = kind === 'checks';
  const chips = kind === 'chips' || several;
  const control = chips ? null : single(field, value, traits, actions);
  const element = h(
    chips ? 'fieldset' : 'div',
    {
      class: narrow ? 'question narrow' : 'question',
      ...(chips ? { role: several ? 'group' : 'radiogroup', data: { testid: id }, ...(several ? { 'aria-describedby': aria['aria-describedby'] } : aria) } : {}),
    },
    chips ? h('legend', {}, caption) : h('label', { for: id }, caption),
    control ?? h('div', { class: 'choices' }, (several ? checks : choices)(field, value, busy, actions)),
    errorPlace,
    hintPlace,
  );
  tell(error, hint);
  return {
    element,
    tell,
    focus: () => (control ?? /** @type {HTMLElement | null} */ (element.querySelector('input:checked, input')))?.focus(),
  };

  /**
   * @param {string | undefined} wrong
   * @param {string | null | undefined} note
   */
  function tell(wrong, note) {
    fill(errorPlace, wrong);
    fill(hintPlace, note);
    element.classList.toggle('wrong', wrong !== undefined);
    if (!several) {
      (control ?? element).setAttribute('aria-invalid', String(wrong !== undefined)); // a group has no such thing
    }
  }
}

/**
 * @param {FormField} field
 * @param {string} value
 * @param {import('./dom.js').Traits} traits
 * @param {{type(name: string, value: string): void, leave(name: string): void, choose(name: string, value: string): void}} actions
 */
function single({ name, kind, optional, choices: all = [] }, value, traits, { type, leave, choose }) {
  const on = {
    input: (/** @type {any} */ { target }) => type(name, target.value),
    change: () => leave(name),
  };
  switch (kind) {
    case 'list':
      return h(
        'select',
        { ...traits, class: 'input', on: { change: (/** @type {any} */ { target }) => choose(name, target.value) } },
        (optional || all.every((choice) => choice.value !== value)) && h('option', { value: '' }),
        all.map((choice) => h('option', { value: choice.value, selected: choice.value === value }, choice.label)),
      );
    case 'text':
      return h('textarea', { ...traits, class: 'input', rows: 3, on }, value);
    case 'day':
      return h('input', { ...traits, class: 'input', type: 'date', value, on });
    case 'decimal':
      return h('input', { ...traits, class: 'input figure', type: 'text', inputmode: 'decimal', autocomplete: 'off', value, on });
    default:
      return h('input', { ...traits, class: 'input', type: 'text', autocomplete: 'off', value, on });
  }
}

/**
 * @param {FormField} field
 * @param {string} value
 * @param {boolean} busy
 * @param {{choose(name: string, value: string): void}} actions
 */
function choices({ name, choices: all = [] }, value, busy, { choose }) {
  return all.map((choice) =>
    h(
      'label',
      { class: 'choice' },
      h('input', {
        type: 'radio',
        name,
        value: choice.value,
        checked: choice.value === value,
        disabled: busy,
        key: `field-${name}-${choice.value}`,
        data: { testid: `field-${name}-${choice.value}` },
        on: { change: () => choose(name, choice.value) },
      }),
      h('span', {}, choice.label),
    ),
  );
}

/**
 * Any of several: their values, a line each.
 *
 * @param {FormField} field
 * @param {string} value
 * @param {boolean} busy
 * @param {{choose(name: string, value: string): void}} actions
 */
function checks({ name, choices: all = [] }, value, busy, { choose }) {
  const boxes = all.map((choice) =>
    h('input', {
      type: 'checkbox',
      name,
      value: choice.value,
      checked: value.split('\n').includes(choice.value),
      disabled: busy,
      key: `field-${name}-${choice.value}`,
      data: { testid: `field-${name}-${choice.value}` },
      on: { change: () => choose(name, boxes.filter(({ checked }) => checked).map((box) => box.value).join('\n')) },
    }),
  );
  return boxes.map((box, index) => h('label', { class: 'choice' }, box, h('span', {}, all[index].label)));
}
