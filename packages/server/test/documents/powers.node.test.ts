import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { databases, type TestDatabase } from '../databases.ts';
import { expecting, ifMatch, list, openOffice, type Caller, type Office } from '../cases/office.ts';
import { draft, landCase, openCase, record, recordValues } from '../cases/story.ts';

const deputyId = 'bbbbbbbb-0000-7000-8000-000000000003';
const chairId = 'bbbbbbbb-0000-7000-8000-000000000002';
const [pglite] = databases;

describe('what a document is about, and by what power it is signed', () => {
  let opened: TestDatabase;
  let office: Office;
  let recorder: Caller;
  before(async () => {
    assert.ok(pglite);
    opened = await pglite.open();
    office = await openOffice(opened.handle);
    recorder = office.official('eakly.lapbienban');
  });
  after(() => opened.close());

  it('a delegation to hold persons lets a deputy sign for that and not for a fine, and the paper cites its number', async () => {
    const deputy = office.official('eakly.phochutich');
    const file = await openCase(recorder);
    await record(recorder, file.body['id']);
    await expecting(201, office.official('eakly.quantri')('POST', '/delegations', {
      fromUserId: chairId, toUserId: deputyId, kind: 'detention', number: '36/QĐ-GQTG', date: '2026-03-01', validFrom: '2026-03-01', validTo: '2026-03-31',
    }));
    const [known] = list((await deputy('GET', '/session')).body['delegations']);
    assert.equal(known?.['kind'], 'detention');
    const fine = await draft(deputy, file.body['id'], 'MQĐ02');
    const refused = await deputy('POST', `/documents/${String(fine.body['id'])}/approve`, { signerId: deputyId }, ifMatch(fine));
    assert.deepEqual([refused.status, refused.body['code']], [403, 'VPHC-SIGNER']);
    const hold = await draft(deputy, file.body['id'], 'MQĐ18');
    assert.match(JSON.stringify(hold.body['values']), /36\/QĐ-GQTG/);
    assert.match(JSON.stringify(hold.body['values']), /KT\. PHÓ CHỦ TỊCH/);
    const approved = await deputy('POST', `/documents/${String(hold.body['id'])}/approve`, { signerId: deputyId }, ifMatch(hold));
    assert.notEqual(approved.body['code'], 'VPHC-SIGNER');
  });

  it('of several earlier documents the one that it is based on is cited', async () => {
    const file = await openCase(recorder);
    const first = await record(recorder, file.body['id']);
    const second = await record(recorder, file.body['id']);
    const cited = async (basedOn: readonly unknown[]): Promise<unknown> => {
      const made = await expecting(201, recorder('POST', `/cases/${String(file.body['id'])}/documents`, { formCode: 'MQĐ02', basedOn }));
      return made.body['values']?.['record']?.['number'];
    };
    assert.notEqual(first.body['number'], second.body['number']);
    assert.equal(await cited([]), second.body['number'], 'the latest by default');
    assert.equal(await cited([first.body['id']]), first.body['number']);
  });

  it('of several records the one about the same violator is cited', async () => {
    const parties = [...landCase.parties, { id: 'second', role: 'violator', subject: { kind: 'person', fullName: 'Trần Thị Hai', birthDate: '1981-01-01', idNumber: '066080001235', address: { line: 'Thôn 3', communeCode: '24496', provinceCode: '66' } } }];
    const [act] = landCase.violations;
    const file = await openCase(recorder, { parties, violations: [act, { ...act, partyId: 'second' }] });
    const path = `/cases/${String(file.body['id'])}/documents`;
    const numbers: unknown[] = [];
    const violators = list(file.body['parties']).map((party) => party['id']);
    for (const partyId of violators) {
      const made = await expecting(201, recorder('POST', path, { formCode: 'MBB01', partyId, values: recordValues }));
      numbers.push((await expecting(200, recorder('POST', `/documents/${String(made.body['id'])}/issue`, {}, ifMatch(made)))).body['number']);
    }
    for (const [index, partyId] of violators.entries()) {
      const decision = await expecting(201, recorder('POST', path, { formCode: 'MQĐ02', partyId }));
      assert.equal(decision.body['values']?.['record']?.['number'], numbers[index]);
      assert.equal(list(decision.body['values']?.['violations']).length, 1, 'his own act only');
    }
  });

  it('of several violators the one that it is about is named, and only a violator of the case', async () => {
    const parties = [...landCase.parties, { id: 'second', role: 'violator', subject: { kind: 'person', fullName: 'Trần Thị Hai' } }, { id: 'witness', role: 'witness', subject: { kind: 'person', fullName: 'Người Chứng' } }];
    const file = await openCase(recorder, { parties });
    const [, second, witness] = list(file.body['parties']);
    const made = await expecting(201, recorder('POST', `/cases/${String(file.body['id'])}/documents`, { formCode: 'MQĐ02', partyId: second?.['id'] }));
    assert.equal(made.body['partyId'], second?.['id']);
    assert.equal(made.body['values']?.['violator']?.['fullName'], 'Trần Thị Hai');
    assert.equal(list((await recorder('GET', `/cases/${String(file.body['id'])}`)).body['documents'])[0]?.['partyId'], second?.['id']);
    const saved = await expecting(200, recorder('PUT', `/documents/${String(made.body['id'])}/values`, { values: made.body['values'], sources: made.body['sources'] }, ifMatch(made)));
    assert.equal(saved.body['partyId'], second?.['id']);
    const wrong = await recorder('POST', `/cases/${String(file.body['id'])}/documents`, { formCode: 'MQĐ02', partyId: witness?.['id'] });
    assert.deepEqual([wrong.status, wrong.body['code']], [422, 'VPHC-DOCUMENT-PARTY']);
  });
});
