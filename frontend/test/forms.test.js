import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plain, shifted } from '../forms/decimal.js';
import { begin, conflicting, insisting, message, refused, sending, typed, unsendable } from '../forms/form.js';
import { FORMS, formName } from '../forms/index.js';
import { reference } from '../forms/reference.js';
import { words } from '../i18n/index.js';
import { recordedProject } from './samples.js';

const zh = words('zh');
const context = { project: recordedProject(), people: [{ code: 'P09', name: '冯示例', department: { name: '医学城管委会' } }], today: '2015-03-31' };
const given = { last: {}, reference: 'R1', seenVersion: null };

test('a number is read as people type it, and kept exactly', () => {
  assert.equal(plain('5,000.50'), '5000.5');
  assert.equal(plain('５０００'), '5000');
  assert.equal(plain(' 1 200 '), '1200');
  assert.equal(plain('.5'), '0.5');
  assert.equal(plain('007'), '7');
  assert.equal(plain('-3'), '-3');
  assert.equal(plain('12345678901234567890.1'), '12345678901234567890.1');
  for (const none of ['', '5000万', '1.2.3', '一千', '1e3', '-']) {
    assert.equal(plain(none), null, none);
  }
});

test('an amount is told in the other unit without rounding', () => {
  assert.equal(shifted('5000.5', -4), '0.50005');
  assert.equal(shifted('3.2', 4), '32000');
  assert.equal(shifted('0.00001', 4), '0.1');
  assert.equal(shifted('-50', -4), '-0.005');
  assert.equal(shifted('10000', -4), '1');
});

test('a stage can only be advanced to a later one', () => {
  const choices = field('advance', context, 'to').choices?.map(({ value }) => value);

  assert.deepEqual(choices, ['STARTED', 'BUILDING', 'PRODUCING', 'TERMINATED']);
  assert.equal(begin(FORMS.advance, context, given).values.to, 'STARTED');
  const over = recordedProject({ stageHistory: [{ stage: 'TERMINATED', label: '终止', on: null }] });
  assert.equal(FORMS.advance.possible(over), false);
});

test('what was signed is asked only for signing, and sent only then', () => {
  const reserve = { ...context, project: recordedProject({ stageHistory: [], agreement: null }) };
  const start = begin(FORMS.advance, reserve, given);
  const signing = typed(FORMS.advance, typed(FORMS.advance, start, 'to', 'SIGNED'), 'agreement', 'FORMAL');
  const later = typed(FORMS.advance, signing, 'to', 'STARTED');

  assert.deepEqual(names('advance', reserve, signing.values), ['to', 'on', 'agreement', 'note']);
  assert.deepEqual(names('advance', reserve, later.values), ['to', 'on', 'note']);
  assert.equal(message(FORMS.advance, signing, 'P').agreement, 'FORMAL');
  assert.equal(message(FORMS.advance, later, 'P').agreement, null);
});

test('an arrival is sent as the contract asks, with the version that its writer saw', () => {
  let draft = begin(FORMS.arrival, context, { ...given, seenVersion: 3 });
  draft = typed(FORMS.arrival, draft, 'amount', '5,000');
  draft = typed(FORMS.arrival, draft, 'note', '  ');

  assert.deepEqual(message(FORMS.arrival, draft, 'WJ-1'), {
    code: 'WJ-1',
    on: '2015-03-31',
    source: 'OUT_OF_PROVINCE',
    amount: { amount: '5000', unit: 'WAN', currency: 'CNY' },
    reference: 'DZ-R1',
    note: null,
    expectedVersion: 3,
  });
});

test('foreign capital is written in dollars unless somebody insists', () => {
  const start = begin(FORMS.arrival, context, given);
  const foreign = typed(FORMS.arrival, start, 'source', 'FOREIGN');

  assert.equal(foreign.values.unit, 'WAN_USD');
  assert.equal(typed(FORMS.arrival, foreign, 'source', 'LOCAL').values.unit, 'WAN_YUAN');
  const yuan = typed(FORMS.arrival, foreign, 'unit', 'WAN_YUAN');
  assert.equal(yuan.values.unit, 'WAN_YUAN');
  assert.match(FORMS.arrival.fields(context, yuan.values, zh).find(({ name }) => name === 'amount')?.hint ?? '', /美元/);
});

test('an amount is echoed in the other unit, so that 万 is not taken for 亿', () => {
  const draft = typed(FORMS.arrival, begin(FORMS.arrival, context, given), 'amount', '5000');

  assert.equal(FORMS.arrival.fields(context, draft.values, zh).find(({ name }) => name === 'amount')?.hint, '即 0.5 亿元');
});

test('a follow-up is kept in the words of the ledger, with a reference of its own', () => {
  let draft = begin(FORMS['follow-up'], context, given);
  assert.equal(draft.values.by, 'P09');
  assert.deepEqual(field('follow-up', context, 'by').choices, [{ value: 'P09', label: '冯示例 · 医学城管委会' }]);
  draft = typed(FORMS['follow-up'], draft, 'kind', '上门招商');
  draft = typed(FORMS['follow-up'], draft, 'summary', ' 看了两处地块 ');
  const other = typed(FORMS['follow-up'], typed(FORMS['follow-up'], draft, 'kind', 'OTHER'), 'otherKind', '视频会');

  assert.deepEqual(message(FORMS['follow-up'], draft, 'WJ-1'), {
    code: 'WJ-1',
    on: '2015-03-31',
    kind: '上门招商',
    by: 'P09',
    place: null,
    summary: '看了两处地块',
    nextStep: null,
    nextOn: null,
    reference: 'GJ-R1',
    expectedVersion: 4,
  });
  assert.ok(!names('follow-up', context, draft.values).includes('otherKind'));
  assert.ok(names('follow-up', context, other.values).includes('otherKind'));
  assert.equal(message(FORMS['follow-up'], other, 'WJ-1').kind, '视频会');
});

test('only promises that are open can be kept, and lateness is told', () => {
  const asked = field('fulfilment', context, 'commitment');

  assert.deepEqual(asked.choices, [{ value: 'CN-1', label: '按期开工 · 投资方 · 期限 2015年3月20日' }]);
  const draft = begin(FORMS.fulfilment, context, given);
  assert.equal(draft.values.commitment, 'CN-1');
  assert.equal(field('fulfilment', context, 'on').hint, '晚于期限 2015年3月20日');
  assert.equal(FORMS.fulfilment.done(context, draft.values, zh), '已登记兑现：按期开工（2015年3月31日）。');
  assert.equal(FORMS.fulfilment.possible(recordedProject({ commitments: [] })), false);
});

test('only what cannot be sent is held back', () => {
  const { values } = begin(FORMS.arrival, context, given);
  const fields = FORMS.arrival.fields(context, values, zh);

  assert.deepEqual(unsendable(fields, values, zh), { amount: '请填写' });
  assert.deepEqual(unsendable(fields, { ...values, amount: '很多', on: '2015-02-30' }, zh), {
    amount: '请填写数字',
    on: '请填写日期',
  });
  assert.deepEqual(unsendable(fields, { ...values, amount: '-1', on: '2999-01-01' }, zh), {});
});

test("the server's mistakes stand at their fields, all others at the top", () => {
  const draft = sending(begin(FORMS.arrival, context, given));
  const fields = FORMS.arrival.fields(context, draft.values, zh);
  const after = refused(draft, fields, [
    mistake(['amount', 'amount'], '到位金额必须大于 0'),
    mistake(['on'], '日期尚未到来'),
    mistake(['code'], '没有这个项目'),
    mistake(null, '不行'),
  ]);

  assert.equal(after.phase, 'open');
  assert.deepEqual(after.errors, { amount: '到位金额必须大于 0', on: '日期尚未到来' });
  assert.deepEqual(after.general, ['没有这个项目', '不行']);
  assert.deepEqual(typed(FORMS.arrival, after, 'on', '2015-03-30').errors, { amount: '到位金额必须大于 0' });
});

test('a conflict keeps what was typed and its reference; insisting takes the newest version', () => {
  const before = typed(FORMS.arrival, begin(FORMS.arrival, context, given), 'amount', '5000');
  const after = conflicting(sending(before), { version: 7, message: '别人改了', versions: [] });
  const again = insisting(after);

  assert.deepEqual(after.values, before.values);
  assert.equal(after.expectedVersion, 4);
  assert.deepEqual(message(FORMS.arrival, again, 'P'), { ...message(FORMS.arrival, before, 'P'), expectedVersion: 7 });
  assert.equal(again.conflict, null);
});

test('the next form begins with what was chosen last, but not with what was typed', () => {
  const last = { source: 'FOREIGN', unit: 'WAN_USD' };
  const { source, unit, amount, on } = begin(FORMS.arrival, context, { ...given, last }).values;

  assert.deepEqual({ source, unit, amount, on }, { ...last, amount: '', on: '2015-03-31' });
  assert.deepEqual(FORMS.arrival.kept, ['source', 'unit']);
});

test('references are of letters that cannot be mistaken for one another', () => {
  const made = reference((bytes) => bytes.forEach((_, index) => (bytes[index] = index * 25)));

  assert.match(made, /^[0-9A-HJKMNP-TV-Z]{10}$/);
  assert.notEqual(made, reference((bytes) => bytes.fill(1)));
});

test('a form is known by its name in the address, and by no other', () => {
  assert.equal(formName('advance'), 'advance');
  assert.equal(formName('toString'), null);
  assert.equal(formName(null), null);
});

/**
 * @param {keyof typeof FORMS} form
 * @param {import('../forms/form.js').Context} around
 * @param {string} name
 */
function field(form, around, name) {
  const found = FORMS[form].fields(around, begin(FORMS[form], around, given).values, zh).find((one) => one.name === name);
  assert.ok(found);
  return found;
}

/**
 * @param {keyof typeof FORMS} form
 * @param {import('../forms/form.js').Context} around
 * @param {import('../forms/form.js').Values} values
 */
function names(form, around, values) {
  return FORMS[form].fields(around, values, zh).map(({ name }) => name);
}

/**
 * @param {string[] | null} at
 * @param {string} text
 */
function mistake(at, text) {
  return { field: at, code: 'INVALID', message: text, currentVersion: null };
}
