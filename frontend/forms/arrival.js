import { projectRecordArrival } from '../api/documents/changes.js';
import { plain, shifted } from './decimal.js';
import { orNull } from './form.js';

const SOURCES = /** @type {const} */ (['OUT_OF_PROVINCE', 'IN_PROVINCE', 'FOREIGN', 'LOCAL']);

/** The units an office writes money in, and what they are to the server. */
const UNITS = /** @type {const} */ ({
  WAN_YUAN: { unit: 'WAN', currency: 'CNY' },
  YI_YUAN: { unit: 'YI', currency: 'CNY' },
  WAN_USD: { unit: 'WAN', currency: 'USD' },
});
/** @typedef {keyof typeof UNITS} UnitName */

/** Money arrived (登记到资). @type {import('./form.js').Form} */
export const arrival = {
  title: 'arrivalTitle',
  submit: 'arrivalSubmit',
  document: projectRecordArrival,
  kept: ['source', 'unit'],

  possible: () => true,

  start: ({ today }, last, reference) => ({
    on: today,
    source: last.source ?? 'OUT_OF_PROVINCE',
    amount: '',
    unit: last.unit ?? 'WAN_YUAN',
    reference: `DZ-${reference}`,
    note: '',
  }),

  fields: (_context, { amount, unit, source }, words) => {
    const { say } = words;
    return [
      {
        name: 'source',
        label: say('fundSource'),
        kind: 'chips',
        choices: SOURCES.map((each) => ({ value: each, label: say(`source${each}`) })),
      },
      {
        name: 'amount',
        label: say('arrivalAmount'),
        kind: 'decimal',
        narrow: true,
        hint: source === 'FOREIGN' && unit !== 'WAN_USD' ? say('foreignInDollars') : echo(amount, unit, words),
      },
      {
        name: 'unit',
        label: say('amountUnit'),
        kind: 'list',
        narrow: true,
        choices: Object.keys(UNITS).map((each) => ({ value: each, label: say(`unit${/** @type {UnitName} */ (each)}`) })),
      },
      { name: 'on', label: say('arrivalOn'), kind: 'day' },
      { name: 'reference', label: say('reference'), kind: 'line', hint: say('referenceHint') },
      { name: 'note', label: say('note'), kind: 'text', optional: true },
    ];
  },

  follow: (values, name) => {
    if (name !== 'source' || (values.source === 'FOREIGN') === (values.unit === 'WAN_USD')) {
      return values;
    }
    return { ...values, unit: values.source === 'FOREIGN' ? 'WAN_USD' : 'WAN_YUAN' };
  },

  input: ({ on, source, amount, unit, reference, note }) => ({
    on,
    source,
    amount: { amount: plain(amount), ...UNITS[/** @type {UnitName} */ (unit)] },
    reference: reference.trim(),
    note: orNull(note),
  }),

  done: (_context, { on, amount, unit }, words) =>
    words.say('arrivalDone', {
      amount: words.amount(plain(amount) ?? amount, words.say(`unit${/** @type {UnitName} */ (unit)}`)),
      day: words.day(on),
    }),
};

/**
 * The same amount in the other unit: the mistake of 万 for 亿 is seen at once.
 *
 * @param {string} amount
 * @param {string} unit
 * @param {import('./form.js').Words} words
 */
function echo(amount, unit, { say }) {
  const number = plain(amount);
  if (number === null || unit === 'WAN_USD') {
    return null;
  }
  const [other, places] = unit === 'WAN_YUAN' ? /** @type {const} */ (['YI_YUAN', -4]) : /** @type {const} */ (['WAN_YUAN', 4]);
  return say('sameAs', { amount: shifted(number, places), unit: say(`unit${other}`) });
}
