import { alertAcknowledge, alertWithdrawAcknowledgement } from '../api/documents/changes.js';

/**
 * What can be said to an alert. No record of a project, so no version to insist on: a later answer takes the place of an
 * earlier one.
 *
 * @typedef {import('./form.js').Field} Field
 * @typedef {import('./form.js').Values} Values
 * @typedef {import('../i18n/index.js').Message} Message
 * @typedef {import('../i18n/index.js').Words} Words
 *
 * @typedef {object} AnswerForm
 * @property {Message} title
 * @property {Message} submit
 * @property {string} document
 * @property {(asOf: string) => Values} start
 * @property {(words: Words) => Field[]} fields
 * @property {(values: Values, alert: string, asOf: string) => Record<string, unknown>} input
 */

/** Days until an alert comes back, unless somebody chooses another day. */
const USUAL_DAYS = 30;
const DAY = 86_400_000;

/** Why it stands, and when to come back (答复). @type {AnswerForm} */
const answer = {
  title: 'answerTitle',
  submit: 'answerSubmit',
  document: alertAcknowledge,
  start: (asOf) => ({ reason: '', until: new Date(Date.parse(asOf) + USUAL_DAYS * DAY).toISOString().slice(0, 10) }),
  fields: ({ say }) => [
    { name: 'reason', label: say('answerReason'), kind: 'text', hint: say('answerReasonHint') },
    { name: 'until', label: say('answerUntil'), kind: 'day', hint: say('answerUntilHint') },
  ],
  input: ({ reason, until }, alert, on) => ({ alert, reason: reason.trim(), until, on }),
};

/** Taken back, so that it is open again (撤回答复). @type {AnswerForm} */
const withdrawal = {
  title: 'withdrawTitle',
  submit: 'withdrawSubmit',
  document: alertWithdrawAcknowledgement,
  start: () => ({ reason: '' }),
  fields: ({ say }) => [{ name: 'reason', label: say('withdrawReason'), kind: 'line', optional: true }],
  input: ({ reason }, alert, on) => ({ alert, on, reason: reason.trim() === '' ? null : reason.trim() }),
};

export const ANSWERS = { answer, withdrawal };

/** @typedef {keyof typeof ANSWERS} AnswerName */
