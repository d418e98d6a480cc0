/**
 * A form as data: what is asked, what was typed, and what the server said about it. No page and no clock.
 *
 * @typedef {import('../i18n/index.js').Words} Words
 * @typedef {import('../i18n/index.js').Message} Message
 * @typedef {import('../api/types.js').RecordedProject} RecordedProject
 * @typedef {import('../api/types.js').UserError} UserError
 * @typedef {import('../api/types.js').RecordVersion} RecordVersion
 * @typedef {Record<string, string>} Values
 * @typedef {{value: string, label: string}} Choice
 *
 * @typedef {object} Context What a form is filled in with.
 * @property {RecordedProject} project
 * @property {import('../api/types.js').Somebody[]} people
 * @property {string} today the day the board shows unless asked for another
 *
 * @typedef {object} Field
 * @property {string} name its name in the input
 * @property {string} label
 * @property {'day' | 'decimal' | 'list' | 'chips' | 'checks' | 'line' | 'text'} kind
 * @property {Choice[]} [choices] of a list, of chips, or of checks, of which any may be chosen, a line each
 * @property {boolean} [optional]
 * @property {string | null} [hint]
 * @property {boolean} [narrow] leaves room for a neighbour
 * @property {string} [speaksFor] another name in the input whose mistakes are shown here
 *
 * @typedef {object} Form
 * @property {Message} title
 * @property {Message} submit
 * @property {string} document
 * @property {(project: Pick<RecordedProject, 'stageHistory' | 'commitments'>) => boolean} possible whether the project's record allows it
 * @property {(context: Context, last: Values, reference: string) => Values} start
 * @property {(context: Context, values: Values, words: Words) => Field[]} fields
 * @property {(values: Values, name: string) => Values} [follow] what else changes with a field
 * @property {(values: Values, reference: string) => Record<string, unknown>} input
 * @property {readonly string[]} kept the choices that the next form begins with; never a day, which grows old
 * @property {(context: Context, values: Values, words: Words) => string} done what is on record now
 *
 * @typedef {object} Conflict
 * @property {number} version the one that is on record
 * @property {string} message
 * @property {RecordVersion[]} versions what was written since, newest first
 *
 * @typedef {object} Draft
 * @property {Values} values
 * @property {string} reference the same until the server acknowledged it, so that sending again is safe
 * @property {number} expectedVersion
 * @property {boolean} touched
 * @property {'open' | 'sending' | 'unanswered'} phase
 * @property {Values} errors by the name of the field
 * @property {string[]} general what is wrong with the whole
 * @property {Conflict | null} conflict
 */

import { isDay } from '../app/dates.js';
import { plain } from './decimal.js';

/**
 * @param {Form} form
 * @param {Context} context
 * @param {{last: Values, reference: string, seenVersion: number | null}} given
 * @returns {Draft}
 */
export function begin(form, context, { last, reference, seenVersion }) {
  return {
    values: form.start(context, last, reference),
    reference,
    expectedVersion: seenVersion ?? context.project.version,
    touched: false,
    phase: 'open',
    errors: {},
    general: [],
    conflict: null,
  };
}

/**
 * @param {Form} form
 * @param {Draft} draft
 * @param {string} name
 * @param {string} value
 * @returns {Draft}
 */
export function typed(form, draft, name, value) {
  const values = { ...draft.values, [name]: value };
  const { [name]: _mended, ...errors } = draft.errors;
  return { ...draft, values: form.follow?.(values, name) ?? values, errors, touched: true };
}

/**
 * What cannot even be sent. Whatever else is wrong is for the server to say.
 *
 * @param {Field[]} fields
 * @param {Values} values
 * @param {Words} words
 * @returns {Values}
 */
export function unsendable(fields, values, { say }) {
  /** @type {Values} */
  const errors = {};
  for (const { name, kind, optional, choices } of fields) {
    const value = (values[name] ?? '').trim();
    if (value === '' || (choices && value.split('\n').every((one) => choices.every((choice) => choice.value !== one)))) {
      if (!optional) {
        errors[name] = say(choices ? 'mustChoose' : 'mustFill');
      }
    } else if (kind === 'decimal' && plain(value) === null) {
      errors[name] = say('notANumber');
    } else if (kind === 'day' && !isDay(value)) {
      errors[name] = say('notADay');
    }
  }
  return errors;
}

/**
 * @param {Form} form
 * @param {Draft} draft
 * @param {string} code the project's
 * @returns {Record<string, unknown>}
 */
export function message(form, draft, code) {
  return { code, ...form.input(draft.values, draft.reference), expectedVersion: draft.expectedVersion };
}

/**
 * @param {Draft} draft
 * @returns {Draft}
 */
export function sending(draft) {
  return { ...draft, phase: 'sending', errors: {}, general: [] };
}

/**
 * Each mistake at its field; those of no field we show, at the top.
 *
 * @param {Draft} draft
 * @param {Field[]} fields
 * @param {UserError[]} mistakes
 * @returns {Draft}
 */
export function refused(draft, fields, mistakes) {
  /** @type {Values} */
  const errors = {};
  /** @type {string[]} */
  const general = [];
  for (const { field, message: text } of mistakes) {
    const at = fields.find(({ name, speaksFor }) => field !== null && [name, speaksFor].includes(field[0]))?.name;
    if (at === undefined) {
      general.push(text);
    } else {
      errors[at] = errors[at] === undefined ? text : `${errors[at]} ${text}`;
    }
  }
  return { ...draft, phase: 'open', errors, general };
}

/**
 * Somebody else was faster: what was typed stays as it is.
 *
 * @param {Draft} draft
 * @param {Conflict} conflict
 * @returns {Draft}
 */
export function conflicting(draft, conflict) {
  return { ...draft, phase: 'open', conflict };
}

/**
 * The writer has looked at what changed, and insists.
 *
 * @param {Draft} draft
 * @returns {Draft}
 */
export function insisting(draft) {
  return { ...draft, expectedVersion: draft.conflict?.version ?? draft.expectedVersion, conflict: null };
}

/** @param {string} value */
export function orNull(value) {
  return value.trim() === '' ? null : value.trim();
}

/**
 * People to choose from.
 *
 * @param {Context} context
 * @returns {Choice[]}
 */
export function people({ people: all }) {
  return all.map(({ code, name, department }) => ({
    value: code,
    label: department === null ? name : `${name} · ${department.name}`,
  }));
}
