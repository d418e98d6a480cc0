import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { asked, GROUPS } from '../admin/audit-filter.js';

const nothing = /** @type {const} */ ({ group: '', days: '', account: '', text: '' });

test('what is empty is not asked for', () => {
  assert.deepEqual(asked({ ...nothing, account: '  ' }, new Date()), {});
});

test('a group asks for its kinds, days for what is no older', () => {
  const now = new Date('2015-03-31T01:00:00Z');
  assert.deepEqual(asked({ group: 'PUBLISHING', days: '7', account: ' li.na ', text: '通报' }, now), {
    kinds: ['PUBLISHED'],
    since: '2015-03-24T01:00:00.000Z',
    account: 'li.na',
    text: '通报',
  });
});

test('every kind of the schema is in one group', () => {
  const schema = readFileSync(new URL('../../schema.graphqls', import.meta.url), 'utf8');
  const kinds = /enum AuditKind \{([^}]*)\}/.exec(schema)?.[1].match(/^ {2}[A-Z_]+$/gm) ?? [];
  assert.deepEqual(Object.values(GROUPS).flat().sort(), kinds.map((kind) => kind.trim()).sort());
});
