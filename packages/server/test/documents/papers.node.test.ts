import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { archivePending } from '../../src/app/documents/archiver.ts';
import { databases, type TestDatabase } from '../databases.ts';
import { expecting, list, ifMatch, openOffice, type Caller, type Office } from '../cases/office.ts';
import { act, decide, draft, landCase, openCase, record, recordValues } from '../cases/story.ts';

const deputyId = 'bbbbbbbb-0000-7000-8000-000000000003';
const chairId = 'bbbbbbbb-0000-7000-8000-000000000002';
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

for (const database of databases) {
  describe(`papers on ${database.name}`, () => {
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

    const pdf = (id: unknown) => expecting(200, recorder('GET', `/documents/${String(id)}/content?format=pdf`));

    it('archives the PDF of an issued document: the same bytes for ever, whatever becomes of the unit', async () => {
      const file = await openCase(recorder);
      await record(recorder, file.body['id']);
      const decision = await decide(chair, file.body['id']);
      const first = await pdf(decision.body['id']);
      assert.equal(first.headers.get('content-type'), 'application/pdf');
      await opened.handle.kysely.updateTable('units').set({ place_name: 'Nơi khác' }).where('id', '=', String(file.body['unitId'])).execute();
      const second = await pdf(decision.body['id']);
      assert.equal(sha256(second.bytes), sha256(first.bytes));
      const kept = await opened.handle.kysely.selectFrom('documents').select(['content_key', 'content_sha256']).where('id', '=', String(decision.body['id'])).executeTakeFirstOrThrow();
      assert.equal(kept.content_sha256, sha256(first.bytes));
      const stored = await office.deps.storage.get(kept.content_key ?? '');
      assert.equal(sha256(stored ?? new Uint8Array()), kept.content_sha256);

      await office.deps.storage.put(kept.content_key ?? '', new TextEncoder().encode('%PDF altered'));
      assert.equal(sha256((await pdf(decision.body['id'])).bytes), kept.content_sha256, 'altered bytes are never served');
      assert.deepEqual(office.errors.splice(0).map(({ event }) => event), ['archived-paper-damaged']);
    });

    it('keeps the PDF of what was issued without waiting for the first reader', async () => {
      const issued = await record(recorder, (await openCase(recorder)).body['id']);
      for (let drawn = 1; drawn > 0; ) drawn = await archivePending(office.deps);
      const kept = await opened.handle.kysely.selectFrom('documents').select('content_sha256').where('id', '=', String(issued.body['id'])).executeTakeFirstOrThrow();
      assert.ok(kept.content_sha256);
      assert.equal(sha256((await pdf(issued.body['id'])).bytes), kept.content_sha256);
    });

    it('draws a draft as it stands, marked as a draft, in each format', async () => {
      const file = await openCase(recorder);
      const document = await draft(recorder, file.body['id'], 'MBB01', recordValues);
      const html = await expecting(200, recorder('GET', `/documents/${document.body['id']}/content?format=html`));
      const text = new TextDecoder().decode(html.bytes);
      assert.match(text, /BIÊN BẢN/);
      assert.match(text, /Nguyễn Văn Ửng/);
      assert.match(html.headers.get('content-security-policy') ?? '', /^default-src 'none'; style-src 'sha256-/);
      const docx = await expecting(200, recorder('GET', `/documents/${document.body['id']}/content?format=docx`));
      assert.equal(new TextDecoder().decode(docx.bytes.slice(0, 2)), 'PK');
      assert.equal(new TextDecoder().decode((await pdf(document.body['id'])).bytes.slice(0, 5)), '%PDF-');
      const kept = await opened.handle.kysely.selectFrom('documents').select('content_key').where('id', '=', String(document.body['id'])).executeTakeFirstOrThrow();
      assert.equal(kept.content_key, null);
    });

    it('gives two officials who issue at once two numbers, and one document one number', async () => {
      const drafts = await Promise.all(
        [1, 2, 3, 4].map(async () => draft(recorder, (await openCase(recorder)).body['id'], 'MBB01', recordValues)),
      );
      const issued = await Promise.all(drafts.map((document, index) => act(index % 2 ? chair : recorder, document, 'issue')));
      const numbers = issued.map((answer) => Number(answer.body['number'])).sort((a, b) => a - b);
      assert.deepEqual(numbers, numbers.map((_, index) => (numbers[0] ?? 0) + index));

      const one = await draft(recorder, (await openCase(recorder)).body['id'], 'MBB01', recordValues);
      const both = await Promise.all([recorder, chair].map((by) => by('POST', `/documents/${one.body['id']}/issue`, {}, ifMatch(one))));
      assert.deepEqual(both.map(({ status }) => status).sort(), [200, 412]);
      const next = await record(recorder, (await openCase(recorder)).body['id']);
      assert.equal(Number(next.body['number']), (numbers.at(-1) ?? 0) + 2, 'the one who came too late took no number');
    });

    it('deletes a draft with a reason and restores it with everything in it; an issued one stays', async () => {
      const file = await openCase(recorder);
      const document = await draft(recorder, file.body['id'], 'MBB01', recordValues);
      const noReason = await recorder('DELETE', `/documents/${document.body['id']}`, {}, ifMatch(document));
      assert.equal(noReason.status, 400);
      const deleted = await expecting(200, recorder('DELETE', `/documents/${document.body['id']}`, { reason: 'Lập nhầm đối tượng' }, ifMatch(document)));
      assert.deepEqual([deleted.body['status'], deleted.body['deletedReason']], ['deleted', 'Lập nhầm đối tượng']);
      assert.equal(list((await recorder('GET', `/cases/${file.body['id']}/documents`)).body['items']).length, 0);
      assert.equal(list((await recorder('GET', `/cases/${file.body['id']}/documents?deleted=true`)).body['items']).length, 1);
      assert.equal((await recorder('POST', `/documents/${document.body['id']}/issue`, {}, ifMatch(deleted))).status, 409);
      const restored = await act(recorder, deleted, 'restore', undefined);
      assert.equal(restored.body['status'], 'draft');
      assert.deepEqual(restored.body['values'], document.body['values']);
      const audit = await opened.handle.kysely.selectFrom('audit_entries').select('detail').where('action', '=', 'deleteDocument').where('outcome', '=', 200).execute();
      assert.ok(audit.some(({ detail }) => detail['reason'] === 'Lập nhầm đối tượng'));
    });

    it('counts a refused decision as served only with an issued record of the refusal', async () => {
      const file = await openCase(recorder);
      const caseId = file.body['id'];
      await record(recorder, caseId);
      const decision = await decide(chair, caseId);
      const refused = { mode: 'refused', servedOn: '2026-03-02' };
      const without = await chair('POST', `/documents/${decision.body['id']}/service`, refused, ifMatch(decision));
      assert.deepEqual([without.status, without.body['code']], [422, 'VPHC-SERVICE-RECORD']);
      const mbb06 = await draft(recorder, caseId, 'MBB06', {
        startedTime: '14:00', finishedTime: '14:30', place: 'Thôn 3', representative: { fullName: 'Y Bhiu Niê', agency: 'Ủy ban nhân dân xã Ea Kly' },
      });
      await act(recorder, mbb06, 'issue');
      const served = await act(chair, decision, 'service', { ...refused, refusalDocumentId: mbb06.body['id'] });
      assert.deepEqual([served.body['serviceMode'], served.body['servedOn']], ['refused', '2026-03-02']);
    });

    it('counts a decision sent electronically or posted up as served when the law says so', async () => {
      for (const [mode, servedOn] of [['electronic', '2026-03-05'], ['posted-up', '2026-03-11'], ['post', '2026-03-02']] as const) {
        const file = await openCase(recorder);
        await record(recorder, file.body['id']);
        const decision = await decide(chair, file.body['id']);
        const served = await act(chair, decision, 'service', { mode, servedOn: '2026-03-02' });
        assert.equal(served.body['servedOn'], servedOn, mode);
      }
      const file = await openCase(recorder);
      await record(recorder, file.body['id']);
      const returned = await act(chair, await decide(chair, file.body['id']), 'service', { mode: 'post', servedOn: '2026-03-02', postReturnedThrice: true });
      assert.equal(returned.body['servedOn'], '2026-03-05');
    });

    it('confirms a signature on paper with signer and day, and never before the document is issued', async () => {
      const file = await openCase(recorder);
      const document = await draft(recorder, file.body['id'], 'MBB01', recordValues);
      const signature = { signedOn: '2026-03-02', signerName: 'Nguyễn Thị Hương' };
      assert.equal((await recorder('POST', `/documents/${document.body['id']}/signature`, signature, ifMatch(document))).body['code'], 'VPHC-DOCUMENT-STATUS');
      const issued = await act(recorder, document, 'issue');
      const future = await recorder('POST', `/documents/${document.body['id']}/signature`, { ...signature, signedOn: '2026-03-03' }, ifMatch(issued));
      assert.deepEqual([future.status, future.body['code']], [422, 'VPHC-SIGNATURE-DAY']);
      const signed = await act(recorder, issued, 'signature', signature);
      assert.equal(signed.body['signedOn'], '2026-03-02');
    });

    it('lets a deputy decide only while a delegation is in force, and prints its number', async () => {
      const file = await openCase(recorder);
      const caseId = file.body['id'];
      await record(recorder, caseId);
      const deputy = office.official('eakly.phochutich');
      const made = await draft(deputy, caseId, 'MQĐ02');
      const before = await deputy('POST', `/documents/${made.body['id']}/approve`, { signerId: deputyId }, ifMatch(made));
      assert.deepEqual([before.status, before.body['code']], [403, 'VPHC-SIGNER']);
      await expecting(201, office.official('eakly.quantri')('POST', '/delegations', {
        fromUserId: chairId, toUserId: deputyId, number: '12/QĐ-GQXP', date: '2026-03-01', validFrom: '2026-03-01', validTo: '2026-03-31',
      }));
      const approved = await act(deputy, made, 'approve', { signerId: deputyId });
      const issued = await act(deputy, approved, 'issue');
      assert.deepEqual([issued.body['signer']?.['name'], issued.body['signer']?.['deputy'], issued.body['signer']?.['delegationDocument']], ['Y Thắng Niê', true, '12/QĐ-GQXP']);
      assert.match(JSON.stringify(issued.body['values']), /12\/QĐ-GQXP/);
      assert.match(String(issued.body['values']?.['signer']?.['title']), /^KT\. /);
    });

    it('takes over a case that was issued on paper: number, day and signer typed, register untouched, findings only warn', async () => {
      const registers = async () => JSON.stringify(await opened.handle.kysely.selectFrom('registers').select(['kind', 'last_number']).orderBy('kind').execute());
      const before = await registers();
      const paper = { formCode: 'MQĐ02', number: '77', symbol: 'QĐ-XPVPHC', issuedOn: '2025-08-12', signerName: 'Trần Văn Bình', signerTitle: 'chu-tich-ubnd-xa', servedOn: '2025-08-14' };
      const file = await expecting(201, recorder('POST', '/cases', {
        ...landCase, mode: 'historical', discoveredOn: '2025-08-01', violations: [{ ...landCase.violations[0], endedOn: '2025-07-30', fine: 22_000_000, remedialMeasures: [] }],
        documents: [paper, { formCode: 'MBB01', number: '40', issuedOn: '2025-08-04', signerName: 'Nguyễn Thị Hương' }],
      }));
      assert.equal(file.body['mode'], 'historical');
      const decision = list(file.body['documents']).find((document) => String(document['formCode']) === 'MQĐ02');
      assert.deepEqual([decision?.['number'], decision?.['symbol'], decision?.['status'], decision?.['servedOn']], ['77', 'QĐ-XPVPHC', 'served', '2025-08-14']);
      assert.equal(await registers(), before);
      const balance = await expecting(200, recorder('GET', `/cases/${file.body['id']}/balance?on=2025-08-20`));
      assert.equal(balance.body['outstanding'], 22_000_000);
      const full = await expecting(200, recorder('GET', `/documents/${decision?.['id']}`));
      assert.ok(list(full.body['findings']).every((finding) => String(finding['severity']) !== 'block'));
      const twice = await recorder('POST', `/cases/${file.body['id']}/documents`, { formCode: 'MQĐ02', historical: { number: '77', issuedOn: '2025-08-12', signerName: 'A' } });
      assert.deepEqual([twice.status, twice.body['code']], [409, 'VPHC-DOCUMENT-NUMBER']);
    });

    it('enters a paper step by step in historical mode and asks for what is missing', async () => {
      const file = await openCase(recorder, { mode: 'historical' });
      const bare = await draft(recorder, file.body['id'], 'MQĐ01');
      const missing = await chair('POST', `/documents/${bare.body['id']}/issue`, {}, ifMatch(bare));
      assert.deepEqual([missing.status, missing.body['code']], [422, 'VPHC-DOCUMENT-HISTORICAL']);
      const typed = await expecting(201, recorder('POST', `/cases/${file.body['id']}/documents`, { formCode: 'MBB01', historical: { number: '5A', issuedOn: '2026-02-20', signerName: 'Nguyễn Thị Hương' } }));
      const issued = await act(recorder, { ...typed }, 'issue');
      assert.deepEqual([issued.body['number'], issued.body['issuedOn'], issued.body['status']], ['5A', '2026-02-20', 'issued']);
      const normal = await openCase(recorder);
      const forged = await recorder('POST', `/cases/${normal.body['id']}/documents`, { formCode: 'MBB01', historical: { number: '1', issuedOn: '2026-02-20', signerName: 'A' } });
      assert.deepEqual([forged.status, forged.body['code']], [422, 'VPHC-DOCUMENT-NOT-HISTORICAL']);
    });
  });
}
