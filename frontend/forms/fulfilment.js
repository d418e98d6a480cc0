import { projectFulfilCommitment } from '../api/documents/changes.js';

/** A promise was kept (兑现承诺). @type {import('./form.js').Form} */
export const fulfilment = {
  title: 'fulfilTitle',
  submit: 'fulfilSubmit',
  document: projectFulfilCommitment,
  kept: [],

  possible: (project) => open(project).length > 0,

  start: ({ project, today }) => {
    const [first, ...others] = open(project);
    return { commitment: first !== undefined && others.length === 0 ? first.code : '', on: today };
  },

  fields: ({ project }, { commitment, on }, { say, day }) => {
    const due = open(project).find(({ code }) => code === commitment)?.dueOn ?? null;
    return [
      {
        name: 'commitment',
        label: say('fulfilWhich'),
        kind: 'chips',
        choices: open(project).map(({ code, promise, by, dueOn, withheld }) => ({
          value: code,
          label: [promise ?? (withheld && `${code} ${withheld}`), by, dueOn && say('dueOn', { day: day(dueOn) })].filter(Boolean).join(' · '),
        })),
      },
      {
        name: 'on',
        label: say('fulfilOn'),
        kind: 'day',
        hint: due !== null && on > due ? say('fulfilLate', { day: day(due) }) : null,
      },
    ];
  },

  input: ({ commitment, on }) => ({ commitment, on }),

  done: ({ project }, { commitment, on }, { say, day }) =>
    say('fulfilDone', {
      promise: project.commitments.find(({ code }) => code === commitment)?.promise ?? commitment,
      day: day(on),
    }),
};

/** @param {{commitments: import('../api/types.js').Promised[]}} project */
function open({ commitments }) {
  return commitments.filter(({ doneOn }) => doneOn === null);
}
