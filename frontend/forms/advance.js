import { projectAdvance } from '../api/documents/changes.js';
import { orNull } from './form.js';

/** @typedef {import('../api/types.js').Stage} Stage */

/** @type {Stage[]} */
const ORDER = ['RESERVE', 'SIGNED', 'STARTED', 'BUILDING', 'PRODUCING', 'TERMINATED'];
const AGREEMENTS = /** @type {const} */ (['FORMAL', 'FRAMEWORK', 'INTENT']);

/** A project enters a later stage (推进阶段). @type {import('./form.js').Form} */
export const advance = {
  title: 'advanceTitle',
  submit: 'advanceSubmit',
  document: projectAdvance,
  kept: [],

  possible: (project) => later(project).length > 0,

  start: ({ project, today }) => ({
    to: later(project)[0] ?? '',
    on: today,
    agreement: project.agreement ?? '',
    note: '',
  }),

  fields: ({ project }, { to }, words) => {
    const { say, day } = words;
    const before = project.stageHistory.at(-1);
    return [
      {
        name: 'to',
        label: say('advanceTo'),
        kind: 'chips',
        choices: later(project).map((stage) => ({ value: stage, label: say(`stage${stage}`) })),
        hint: before ? say('stageNow', { stage: before.label, since: before.on === null ? say('dateUnknown') : day(before.on) }) : null,
      },
      { name: 'on', label: say('advanceOn'), kind: 'day' },
      ...(to === 'SIGNED' ? [agreement(words)] : []),
      { name: 'note', label: say('note'), kind: 'text', optional: true },
    ];
  },

  input: ({ to, on, agreement: signed, note }) => ({
    to,
    on,
    agreement: to === 'SIGNED' ? orNull(signed) : null,
    note: orNull(note),
  }),

  done: (_context, { to, on }, { say, day }) =>
    say('advanceDone', { stage: say(`stage${/** @type {Stage} */ (to)}`), day: day(on) }),
};

/**
 * The stages that are still before it.
 *
 * @param {{stageHistory: {stage: Stage}[]}} project
 * @returns {Stage[]}
 */
export function later({ stageHistory }) {
  const last = stageHistory.at(-1);
  return last === undefined ? ORDER : ORDER.slice(ORDER.indexOf(last.stage) + 1);
}

/**
 * @param {import('./form.js').Words} words
 * @returns {import('./form.js').Field}
 */
function agreement({ say }) {
  return {
    name: 'agreement',
    label: say('agreement'),
    kind: 'chips',
    choices: AGREEMENTS.map((each) => ({ value: each, label: say(`agreement${each}`) })),
    hint: say('agreementHint'),
  };
}
