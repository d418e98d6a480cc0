import { projectRecordFollowUp } from '../api/documents/changes.js';
import { orNull, people } from './form.js';

/** Words of the ledger, which keeps them as they are, whatever language the page speaks. */
const KINDS = /** @type {const} */ ({ 上门招商: 'kindVisit', 来访: 'kindGuest', 电话: 'kindCall', 会议: 'kindMeeting' });
const OTHER = 'OTHER';

/** A contact with the investor (记跟进). @type {import('./form.js').Form} */
export const followUp = {
  title: 'followUpTitle',
  submit: 'followUpSubmit',
  document: projectRecordFollowUp,
  kept: ['kind', 'by'],

  possible: () => true,

  start: ({ project, today }, last) => ({
    kind: last.kind ?? '',
    otherKind: '',
    on: today,
    by: last.by ?? project.person?.code ?? '',
    summary: '',
    place: '',
    nextStep: '',
    nextOn: '',
  }),

  fields: (context, { kind }, { say }) => [
    {
      name: 'kind',
      label: say('followUpKind'),
      kind: 'chips',
      choices: [
        ...Object.entries(KINDS).map(([value, label]) => ({ value, label: say(label) })),
        { value: OTHER, label: say('kindOther') },
      ],
    },
    ...(kind === OTHER ? [{ name: 'otherKind', label: say('followUpOtherKind'), kind: /** @type {const} */ ('line') }] : []),
    { name: 'on', label: say('followUpOn'), kind: 'day', narrow: true },
    { name: 'by', label: say('followUpBy'), kind: 'list', choices: people(context), narrow: true, optional: true },
    { name: 'summary', label: say('followUpSummary'), kind: 'text' },
    { name: 'place', label: say('followUpPlace'), kind: 'line', optional: true },
    { name: 'nextStep', label: say('followUpNextStep'), kind: 'line', optional: true },
    { name: 'nextOn', label: say('followUpNextOn'), kind: 'day', narrow: true, optional: true },
  ],

  input: ({ kind, otherKind, on, by, summary, place, nextStep, nextOn }, reference) => ({
    on,
    kind: kind === OTHER ? otherKind.trim() : kind,
    by: orNull(by),
    place: orNull(place),
    summary: summary.trim(),
    nextStep: orNull(nextStep),
    nextOn: orNull(nextOn),
    reference: `GJ-${reference}`,
  }),

  done: (_context, { on }, { say, day }) => say('followUpDone', { day: day(on) }),
};
