import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { CaseDocument, Exhibit } from '@xlvphc/law';
import { exhibitsAfter, issueEvents } from '../../src/app/documents/effects.ts';

const on = '2026-03-30';
const exhibits: readonly Exhibit[] = [
  { id: 'e1', name: 'Máy xúc', quantity: 1, status: 'seized' }, { id: 'e2', name: 'Gỗ', quantity: 2, status: 'recorded' }, { id: 'e3', name: 'Xe tải', quantity: 1, status: 'returned' },
];
const statuses = (formCode: string, rows: readonly Readonly<Record<string, string>>[], documents: readonly CaseDocument[] = []): readonly unknown[] =>
  exhibitsAfter({ id: 'd', formCode, values: { exhibits: rows } }, on, documents, exhibits).map(({ status }) => status);

it('returns, confiscates or destroys what a paper lists, by its id or its name, and nothing else', () => {
  assert.deepEqual(statuses('MBB17', [{ id: 'e1' }]), ['returned', 'recorded', 'returned']);
  assert.deepEqual(statuses('MBB20', [{ name: ' Máy xúc ' }, { name: 'Gỗ' }]), ['confiscated', 'confiscated', 'returned']);
  assert.deepEqual(statuses('MBB21', [{ id: 'e2' }]), ['seized', 'destroyed', 'returned']);
  assert.deepEqual(statuses('MBB20', [{ name: 'Thuyền' }]), ['seized', 'recorded', 'returned']);
});

it('leaves what was given back as it is, and papers that say nothing of exhibits change none', () => {
  assert.deepEqual(statuses('MBB20', [{ id: 'e3' }]), ['seized', 'recorded', 'returned']);
  for (const formCode of ['MBB01', 'MBB15', 'MQĐ02', 'MBB26']) assert.deepEqual(statuses(formCode, [{ id: 'e1' }, { id: 'e2' }]), ['seized', 'recorded', 'returned'], formCode);
});

it('seizes what the seizure record lists, not what the decision repeats', () => {
  const record: CaseDocument = { id: 'r', formCode: 'MBB15', status: 'issued', number: '03', values: { exhibits: [{ name: 'Gỗ' }] } };
  assert.deepEqual(statuses('MQĐ20', [{ id: 'e1' }], [record]), ['seized', 'seized', 'returned']);
  assert.deepEqual(statuses('MQĐ20', [{ id: 'e2' }]), ['seized', 'recorded', 'returned']);
});

it('ends the handling when things are confiscated without a sanction, and carries what execution reads', () => {
  const recorded = [{ type: 'record-made', on, data: {} }, { type: 'seizure-decided', on, data: {} }] as const;
  const types = (formCode: string, values: Readonly<Record<string, string>>): readonly string[] => issueEvents({ id: 'd', formCode, values }, on, recorded).map(({ type }) => type);
  assert.deepEqual([types('MQĐ14', { ground: 'unsanctioned' }), types('MQĐ14', { ground: 'unclaimed' })], [['decided-not-to-sanction', 'seizure-ended'], ['seizure-ended']]);
  assert.deepEqual(issueEvents({ id: 'd', formCode: 'MQĐ03', values: { until: '2026-06-30', other: 1 } }, on)[0]?.data, { formCode: 'MQĐ03', until: '2026-06-30' });
  assert.deepEqual(issueEvents({ id: 'd', formCode: 'MBB02', values: {} }, on), []);
});
