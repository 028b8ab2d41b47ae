import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { issueEvents } from '../../src/app/documents/effects.ts';
import { databases, type TestDatabase } from '../databases.ts';
import { expecting, list, ifMatch, openOffice, type Caller, type Office } from './office.ts';
import { act, decide, draft, landCase, openCase, record, recordValues } from './story.ts';

/** The values with something typed into the blank at a path. */
function withText(values: object, [step = '', ...rest]: readonly string[]): object {
  const inner = (values as Readonly<Record<string, unknown>>)[step];
  const time = /time/i.test(step) ? '08:30' : /on$/i.test(step) ? '2026-03-30' : 'Đã ghi';
  return { ...values, [step]: rest.length === 0 ? time : withText(typeof inner === 'object' && inner !== null ? inner : {}, rest) };
}

for (const database of databases) {
  describe(`a case on ${database.name}`, () => {
    let opened: TestDatabase;
    let office: Office;
    let recorder: Caller;
    let chair: Caller;
    before(async () => {
      opened = await database.open();
      office = await openOffice(opened.handle);
      recorder = office.official('eakly.lapbienban');
      chair = office.official('eakly.chutich');
    });
    after(() => opened.close());

    it('goes from the record over the decision, its service and two payments to executed, with nothing typed twice', async () => {
      const file = await openCase(recorder);
      const caseId = file.body['id'];
      const mbb01 = await record(recorder, caseId);
      assert.match(String(mbb01.body['number']), /^\d\d+$/);
      assert.equal(mbb01.body['values']?.['number'], mbb01.body['number']);
      assert.equal(mbb01.body['publicCode'], undefined);

      office.day('2026-03-04');
      const mqd02 = await decide(chair, caseId);
      assert.equal(mqd02.body['values']?.['violator']?.['fullName'], 'Nguyễn Văn Ửng');
      assert.equal(mqd02.body['values']?.['record']?.['number'], mbb01.body['number']);
      assert.equal(mqd02.body['values']?.['totalFine'], 25_000_000);
      assert.equal(mqd02.body['signer']?.['name'], 'Trần Văn Bình');
      assert.equal(mqd02.body['issuedOn'], '2026-03-04');

      const served = await act(chair, mqd02, 'service', { mode: 'handed-over', servedOn: '2026-03-04', receiverName: 'Nguyễn Văn Ửng' });
      assert.equal(served.body['status'], 'served');
      const documentId = mqd02.body['id'];
      await expecting(201, recorder('POST', `/cases/${caseId}/payments`, { documentId, kind: 'fine', amount: 15_000_000, paidOn: '2026-03-04', receiptNumber: 'BL-01' }));
      const half = await expecting(200, recorder('GET', `/cases/${caseId}/balance`));
      assert.deepEqual([half.body['outstanding'], half.body['paid'], half.body['decisions']?.[0]?.['dueOn']], [10_000_000, 15_000_000, '2026-03-16']);

      office.day('2026-03-10');
      await expecting(201, recorder('POST', `/cases/${caseId}/payments`, { documentId, kind: 'fine', amount: 10_000_000, paidOn: '2026-03-10', receiptNumber: 'BL-02' }));
      const paid = await expecting(200, recorder('GET', `/cases/${caseId}/due-items`));
      assert.equal(paid.body['state'], 'executing', 'the land still has to be restored');
      await expecting(201, recorder('POST', `/cases/${caseId}/events`, { type: 'measure-carried-out', on: '2026-03-10' }));
      const done = await expecting(200, recorder('GET', `/cases/${caseId}/due-items`));
      assert.equal(done.body['state'], 'executed');
      const events = await expecting(200, recorder('GET', `/cases/${caseId}/events`));
      assert.deepEqual(
        list(events.body['items']).map((event) => String(event['type'])),
        ['case-opened', 'record-made', 'decision-issued', 'decision-served', 'payment-received', 'payment-received', 'measure-carried-out', 'executed'],
      );
    });

    it('counts the late fee per day after the last day and closes only when that is paid too', async () => {
      const violation = { ...landCase.violations[0], remedialMeasures: [] };
      const file = await openCase(recorder, { discoveredOn: '2026-03-10', violations: [violation] });
      const caseId = file.body['id'];
      await record(recorder, caseId);
      const decision = await decide(chair, caseId);
      await act(chair, decision, 'service', { mode: 'handed-over', servedOn: '2026-03-10' });
      office.day('2026-03-30');
      const late = await expecting(200, recorder('GET', `/cases/${caseId}/balance`));
      // Due on 20/3; nine days from 21/3 to 29/3 at 0.05 % of 25 million: 12,500 a day.
      assert.deepEqual([late.body['decisions']?.[0]?.['dueOn'], late.body['decisions']?.[0]?.['lateFee'], late.body['outstanding']], ['2026-03-20', 112_500, 25_112_500]);
      const documentId = decision.body['id'];
      await expecting(201, recorder('POST', `/cases/${caseId}/payments`, { documentId, kind: 'fine', amount: 25_000_000, paidOn: '2026-03-30' }));
      assert.equal((await recorder('GET', `/cases/${caseId}/due-items`)).body['state'], 'executing');
      const tooMuch = await recorder('POST', `/cases/${caseId}/payments`, { documentId, kind: 'late-fee', amount: 112_501, paidOn: '2026-03-30' });
      assert.deepEqual([tooMuch.status, tooMuch.body['code']], [422, 'VPHC-PAYMENT-AMOUNT']);
      await expecting(201, recorder('POST', `/cases/${caseId}/payments`, { documentId, kind: 'late-fee', amount: 112_500, paidOn: '2026-03-30' }));
      assert.equal((await recorder('GET', `/cases/${caseId}/due-items`)).body['state'], 'executed');
    });

    it('lets a fine be paid in instalments once the law accepts the plan', async () => {
      const violation = { ...landCase.violations[0], remedialMeasures: [] };
      const file = await openCase(recorder, { discoveredOn: '2026-03-30', violations: [{ ...violation, endedOn: '2026-03-29' }] });
      const caseId = file.body['id'];
      await record(recorder, caseId);
      const decision = await decide(chair, caseId);
      await act(chair, decision, 'service', { mode: 'handed-over', servedOn: '2026-03-30' });
      const plan = (first: number, second: number) => ({
        months: 4, request: { on: '2026-03-30', confirmedBy: 'Ủy ban nhân dân xã Ea Kly' },
        instalments: [{ amount: first, dueOn: '2026-05-04' }, { amount: second, dueOn: '2026-07-01' }],
      });
      const small = await draft(chair, caseId, 'MQĐ05', plan(5_000_000, 20_000_000));
      const refused = await chair('POST', `/documents/${small.body['id']}/approve`, {}, ifMatch(small));
      assert.deepEqual([refused.status, refused.body['code']], [422, 'VPHC-DOCUMENT-FINDINGS']);
      assert.ok(list(refused.body['findings']).some((finding) => String(finding['code']).startsWith('VPHC-LAW-')), JSON.stringify(refused.body['findings']));
      const fitting = await draft(chair, caseId, 'MQĐ05', plan(10_000_000, 15_000_000));
      await act(chair, await act(chair, fitting, 'approve'), 'issue');
      const balance = await expecting(200, recorder('GET', `/cases/${caseId}/balance`));
      assert.deepEqual(list(balance.body['decisions']?.[0]?.['instalments']).map((part) => [part['dueOn'], part['amount'], part['paid']]), [['2026-05-04', 10_000_000, 0], ['2026-07-01', 15_000_000, 0]]);
      assert.equal((await recorder('GET', `/cases/${caseId}/due-items`)).body['state'], 'instalments');
    });

    it('numbers a decision under the symbol of what it decides', async () => {
      const violation = { ...landCase.violations[0], remedialMeasures: [] };
      const file = await openCase(recorder, { discoveredOn: '2026-03-30', violations: [{ ...violation, endedOn: '2026-03-29' }] });
      const caseId = file.body['id'];
      await record(recorder, caseId);
      const decision = await decide(chair, caseId);
      await act(chair, decision, 'service', { mode: 'handed-over', servedOn: '2026-03-30' });
      const remission = await draft(chair, caseId, 'MQĐ04', { granted: 'all', request: { on: '2026-03-30', confirmedBy: 'Ủy ban nhân dân xã Ea Kly' } });
      const issued = await act(chair, await act(chair, remission, 'approve'), 'issue');
      assert.equal(issued.body['symbol'], 'QĐ-MTP');
    });

    it('holds what the seizure record lists once the seizure is decided, from the day that the decision says', async () => {
      const exhibits = [{ name: 'Máy xúc', quantity: 1, status: 'recorded' }, { name: 'Gỗ', quantity: 2, status: 'recorded' }];
      const file = await openCase(recorder, { discoveredOn: '2026-03-30', exhibits });
      const caseId = file.body['id'];
      await record(recorder, caseId);
      const seizure = await draft(recorder, caseId, 'MBB15', {
        startedTime: '10:00', finishedTime: '10:30', exhibits: [{ name: 'Máy xúc', quantity: 1 }], seizedFrom: 'person',
      });
      await act(recorder, seizure, 'issue');
      const held = await draft(chair, caseId, 'MQĐ20', {
        reason: 'Ngăn chặn ngay hành vi vi phạm', term: { length: 7, unit: 'day', fromTime: '10:00', from: '2026-03-30', to: '2026-04-08' }, place: 'Trụ sở Ủy ban nhân dân xã', seizedFrom: 'person',
      });
      await act(chair, await act(chair, held, 'approve'), 'issue');
      const now = await expecting(200, recorder('GET', `/cases/${caseId}`));
      assert.deepEqual(list(now.body['exhibits']).map((one) => [one['name'], one['status']]), [['Máy xúc', 'seized'], ['Gỗ', 'recorded']]);
      const decided = list(now.body['events']).find(({ type }) => String(type) === 'seizure-decided');
      assert.deepEqual([decided?.['data']?.['from'], decided?.['documentId']], ['2026-03-30', held.body['id']]);
    });

    it('counts a longer seizure from the day of the first', () => {
      const first = { type: 'seizure-decided', on: '2026-03-31', data: { formCode: 'MQĐ20', from: '2026-03-30' } } as const;
      const [event] = issueEvents({ id: 'd', formCode: 'MQĐ21', values: {} }, '2026-04-03', [first]);
      assert.deepEqual([event?.type, event?.data], ['seizure-decided', { formCode: 'MQĐ21', extension: 'one-month', from: '2026-03-30' }]);
    });

    it('refuses what the state of the case does not admit, with the article, and changes nothing', async () => {
      const file = await openCase(recorder, { discoveredOn: '2026-03-30' });
      const early = await recorder('POST', `/cases/${file.body['id']}/events`, { type: 'explanation-received', on: '2026-03-30' });
      assert.deepEqual([early.status, early.body['code'], early.body['findings']?.[0]?.['code']], [409, 'VPHC-EVENT-NOT-ALLOWED', 'VPHC-LAW-STATE']);
      const forged = await recorder('POST', `/cases/${file.body['id']}/events`, { type: 'executed', on: '2026-03-30' });
      assert.deepEqual([forged.status, forged.body['code']], [422, 'VPHC-EVENT-NOT-MANUAL']);
      const same = await recorder('GET', `/cases/${file.body['id']}`);
      assert.equal(same.etag, file.etag);
    });

    it('keeps the acts behind a decision as they were decided', async () => {
      const file = await openCase(recorder, { discoveredOn: '2026-03-30' });
      const caseId = file.body['id'];
      await record(recorder, caseId);
      await decide(chair, caseId);
      const now = await recorder('GET', `/cases/${caseId}`);
      const changed = await recorder('PATCH', `/cases/${caseId}/violations/${now.body['violations']?.[0]?.['id']}`, { fine: 1_000_000 }, ifMatch(now));
      assert.deepEqual([changed.status, changed.body['code']], [409, 'VPHC-CASE-DECIDED']);
      assert.equal((await recorder('GET', `/cases/${caseId}/balance`)).body['outstanding'], 25_000_000);
    });

    it('sanctions a small act without a record, and closes once the fine is paid', async () => {
      const file = await openCase(recorder, {
        field: 'an-ninh-trat-tu', discoveredOn: '2026-03-30',
        violations: [{ ...landCase.violations[0], field: 'an-ninh-trat-tu', endedOn: '2026-03-30', range: { min: 300_000, max: 500_000 }, remedialMeasures: [] }],
      });
      const caseId = file.body['id'];
      const prepared = await draft(chair, caseId, 'MQĐ01');
      const missing = list(prepared.body['findings']).filter((finding) => String(finding['severity']) === 'block').map((finding) => String(finding['path']));
      const values = missing.reduce<object>((filled, path) => withText(filled, path.split('.')), prepared.body['values'] ?? {});
      const saved = await expecting(200, chair('PUT', `/documents/${prepared.body['id']}/values`, { values, sources: prepared.body['sources'] }, ifMatch(prepared)));
      const issued = await act(chair, await act(chair, saved, 'approve'), 'issue');
      await act(chair, issued, 'service', { mode: 'handed-over', servedOn: '2026-03-30' });
      const owed = await expecting(200, recorder('GET', `/cases/${caseId}/balance`));
      assert.equal(owed.body['outstanding'], 400_000);
      await expecting(201, recorder('POST', `/cases/${caseId}/payments`, { documentId: issued.body['id'], kind: 'fine', amount: 400_000, paidOn: '2026-03-30' }));
      assert.equal((await recorder('GET', `/cases/${caseId}/due-items`)).body['state'], 'executed');
    });

    it('still takes care of exhibits and papers after the fine is paid, but not of the facts', async () => {
      const file = await openCase(recorder, {
        discoveredOn: '2026-03-30', violations: [{ ...landCase.violations[0], endedOn: '2026-03-29', remedialMeasures: [] }], exhibits: [{ name: 'Máy xúc', quantity: 1, status: 'seized' }],
      });
      const caseId = file.body['id'];
      await record(recorder, caseId);
      const decision = await decide(chair, caseId);
      await act(chair, decision, 'service', { mode: 'handed-over', servedOn: '2026-03-30' });
      const paid = await expecting(201, recorder('POST', `/cases/${caseId}/payments`, { documentId: decision.body['id'], kind: 'fine', amount: 25_000_000, paidOn: '2026-03-30' }));
      const returned = await expecting(200, recorder('PATCH', `/cases/${caseId}/exhibits/${paid.body['exhibits']?.[0]?.['id']}`, { status: 'returned' }, ifMatch(paid)));
      assert.equal(returned.body['exhibits']?.[0]?.['status'], 'returned');
      const facts = await recorder('PATCH', `/cases/${caseId}`, { place: 'Nơi khác' }, ifMatch(returned));
      assert.deepEqual([facts.status, facts.body['code']], [409, 'VPHC-CASE-CLOSED']);
      const again = await recorder('POST', `/cases/${caseId}/payments`, { documentId: decision.body['id'], kind: 'fine', amount: 1, paidOn: '2026-03-30' });
      assert.equal(again.body['code'], 'VPHC-PAYMENT-AMOUNT');
    });

    it('takes what a saved record says back into the case', async () => {
      const file = await expecting(201, recorder('POST', '/cases', { mode: 'normal', discoveredOn: '2026-03-30' }));
      const caseId = file.body['id'];
      const made = await draft(recorder, caseId, 'MBB01', {
        ...recordValues, field: 'dat-dai', violator: { kind: 'person', fullName: 'Trần Thị Ẩn' },
        violations: [{ description: 'Tự ý chuyển mục đích sử dụng đất', basis: 'điểm a khoản 1', field: 'dat-dai', rangeFor: 'person' }],
      });
      const after = await recorder('GET', `/cases/${caseId}`);
      assert.equal(after.body['parties']?.[0]?.['subject']?.['fullName'], 'Trần Thị Ẩn');
      assert.equal(after.body['violations']?.[0]?.['description'], 'Tự ý chuyển mục đích sử dụng đất');
      const values = { ...made.body['values'], violator: { kind: 'person', fullName: 'Trần Thị Ẩn Danh', birthDate: '2099-01-01' } };
      const saved = await expecting(200, recorder('PUT', `/documents/${made.body['id']}/values`, { values, sources: {} }, ifMatch(made)));
      assert.equal(saved.body['values']?.['violator']?.['birthDate'], '2099-01-01', 'a draft keeps what was typed');
      const kept = await recorder('GET', `/cases/${caseId}`);
      assert.equal(list(kept.body['parties']).length, 1);
      assert.equal(kept.body['parties']?.[0]?.['subject']?.['birthDate'], undefined, 'the case takes only what can be');
    });
  });
}
