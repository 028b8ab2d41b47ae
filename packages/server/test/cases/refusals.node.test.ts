import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { databases, type TestDatabase } from '../databases.ts';
import { expecting, list, ifMatch, openOffice, type Answer, type Caller, type Office } from './office.ts';
import { act, decide, draft, landCase, openCase, record, recordValues } from './story.ts';

const person = landCase.parties[0];
const violation = landCase.violations[0];
const withViolation = (change: object) => ({ ...landCase, violations: [{ ...violation, ...change }] });
const withSubject = (change: object) => ({ ...landCase, parties: [{ ...person, subject: { ...person?.subject, ...change } }] });

/** Body of `POST /cases` that is wrong in one place, the code it gets, and where. */
const badCases: readonly (readonly [what: string, body: unknown, status: number, code: string, path?: string, fieldCode?: string])[] = [
  ['broken JSON', '{"mode":', 400, 'VPHC-BODY-JSON'],
  ['a wrong type', { ...landCase, place: 7 }, 400, 'VPHC-INVALID', 'place', 'VPHC-FIELD-TYPE'],
  ['an unknown property', { ...landCase, surprise: true }, 400, 'VPHC-INVALID', 'surprise', 'VPHC-FIELD-UNKNOWN'],
  ['a body of ten megabytes', { ...landCase, place: 'x'.repeat(10_000_000) }, 413, 'VPHC-BODY-TOO-LARGE'],
  ['an amount of twenty digits', withViolation({ fine: 12_345_678_901_234_567_890 }), 400, 'VPHC-INVALID', 'violations.0.fine'],
  ['a negative amount', withViolation({ range: { min: -1, max: 5 } }), 400, 'VPHC-INVALID', 'violations.0.range.min'],
  ['a range upside down', withViolation({ range: { min: 5_000_000, max: 1_000_000 } }), 422, 'VPHC-CASE-VALUE', 'violations.0.range', 'VPHC-RANGE'],
  ['a day in 2100', { ...landCase, discoveredOn: '2100-01-01' }, 422, 'VPHC-CASE-VALUE', 'discoveredOn', 'VPHC-DAY-FUTURE'],
  ['a day in 1900', { ...landCase, discoveredOn: '1900-01-01' }, 422, 'VPHC-CASE-VALUE', 'discoveredOn', 'VPHC-DAY-EARLY'],
  ['a day that does not exist', { ...landCase, discoveredOn: '2026-02-30' }, 400, 'VPHC-INVALID', 'discoveredOn'],
  ['an unknown field of state management', { ...landCase, field: 'phep-thuat' }, 422, 'VPHC-CASE-VALUE', 'field', 'VPHC-FIELD-UNKNOWN'],
  ['a party that is not there', withViolation({ partyId: 'nobody' }), 422, 'VPHC-CASE-VALUE', 'violations.0.partyId', 'VPHC-PARTY-UNKNOWN'],
  ['a birthday in the future', withSubject({ birthDate: '2030-01-01' }), 422, 'VPHC-CASE-VALUE', 'parties.0.subject.birthDate', 'VPHC-DAY-FUTURE'],
  ['a name of blanks', withSubject({ fullName: '   ' }), 422, 'VPHC-CASE-VALUE', 'parties.0.subject.fullName', 'VPHC-BLANK'],
  ['a control character', withSubject({ fullName: 'Nguyễn\u0000Văn' }), 400, 'VPHC-TEXT-CONTROL'],
  ['papers in a case that is not historical', { ...landCase, documents: [{ formCode: 'MQĐ02', number: '1', issuedOn: '2026-01-05', signerName: 'A' }] }, 422, 'VPHC-DOCUMENT-NOT-HISTORICAL'],
  ['another unit', { ...landCase, unitId: 'aaaaaaaa-0000-7000-8000-000000000003' }, 403, 'VPHC-FORBIDDEN'],
];

for (const database of databases) {
  describe(`bad input on ${database.name}`, () => {
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

    const rows = async () =>
      Number((await opened.handle.kysely.selectFrom('cases').select((select) => select.fn.countAll().as('rows')).executeTakeFirstOrThrow()).rows);

    const problem = (answer: Answer, status: number, code: string): void => {
      assert.deepEqual([answer.status, answer.body['code']], [status, code], JSON.stringify(answer.body));
      assert.ok(String(answer.body['detail']?.['vi']).length > 10 && String(answer.body['detail']?.['en']).length > 10);
      assert.match(answer.headers.get('content-type') ?? '', /problem\+json/);
    };

    for (const [what, body, status, code, path, fieldCode] of badCases) {
      it(`answers ${what} with ${code} and writes nothing`, async () => {
        const before = await rows();
        const answer = await recorder('POST', '/cases', body);
        problem(answer, status, code);
        if (path !== undefined) {
          const error = list(answer.body['errors']).find((each) => String(each['path']) === path);
          assert.ok(error, JSON.stringify(answer.body['errors']));
          if (fieldCode !== undefined) assert.equal(error['code'], fieldCode);
        }
        assert.equal(await rows(), before);
      });
    }

    it('leaves no gap in the references after failed creations', async () => {
      const first = await openCase(recorder);
      await recorder('POST', '/cases', withViolation({ partyId: 'nobody' }));
      const second = await openCase(recorder);
      const [a, b] = [first, second].map((answer) => Number(String(answer.body['reference']).slice(5)));
      assert.equal(b, (a ?? 0) + 1);
    });

    it('keeps decomposed text composed and script as text', async () => {
      const script = '<script>alert(1)</script>';
      const file = await openCase(recorder, { place: script, parties: [{ role: 'violator', subject: { kind: 'person', fullName: 'Lê Thị Ẩn'.normalize('NFD') } }], violations: [] });
      assert.equal(file.body['place'], script);
      assert.equal(file.body['parties']?.[0]?.['subject']?.['fullName'], 'Lê Thị Ẩn'.normalize('NFC'));
    });

    it('wants the version of a change and refuses a stale one without losing either', async () => {
      const file = await openCase(recorder);
      const caseId = file.body['id'];
      problem(await recorder('PATCH', `/cases/${caseId}`, { place: 'A' }), 428, 'VPHC-PRECONDITION-REQUIRED');
      await expecting(200, recorder('PATCH', `/cases/${caseId}`, { place: 'Thôn 5' }, ifMatch(file)));
      const stale = await chair('PATCH', `/cases/${caseId}`, { place: 'Thôn 6' }, ifMatch(file));
      problem(stale, 412, 'VPHC-PRECONDITION-FAILED');
      assert.equal((await recorder('GET', `/cases/${caseId}`)).body['place'], 'Thôn 5');
      const document = await draft(recorder, caseId, 'MBB01', recordValues);
      await expecting(200, recorder('PUT', `/documents/${document.body['id']}/values`, { values: document.body['values'], sources: {} }, ifMatch(document)));
      problem(await recorder('PUT', `/documents/${document.body['id']}/values`, { values: {}, sources: {} }, ifMatch(document)), 412, 'VPHC-PRECONDITION-FAILED');
      const versions = await opened.handle.kysely.selectFrom('document_versions').select('version').where('document_id', '=', String(document.body['id'])).orderBy('version').execute();
      assert.deepEqual(versions.map(({ version }) => version), [1, 2], 'every saved version is kept');
    });

    it('creates once for one idempotency key and refuses the key with another body', async () => {
      const key = { 'idempotency-key': 'mot-y-dinh-mot-ho-so-001' };
      const first = await expecting(201, recorder('POST', '/cases', landCase, key));
      const again = await expecting(201, recorder('POST', '/cases', landCase, key));
      assert.equal(again.body['id'], first.body['id']);
      assert.equal(again.etag, first.etag);
      problem(await recorder('POST', '/cases', { ...landCase, place: 'Nơi khác' }, key), 409, 'VPHC-IDEMPOTENCY-CONFLICT');
    });

    it('refuses values that a form does not have or that have the wrong shape, each with its path', async () => {
      const file = await openCase(recorder);
      const path = `/cases/${file.body['id']}/documents`;
      problem(await recorder('POST', path, { formCode: 'MBB99' }), 422, 'VPHC-DOCUMENT-FORM');
      problem(await recorder('POST', path, { formCode: 'MBB01', basedOn: ['aaaaaaaa-0000-7000-8000-00000000dead'] }), 422, 'VPHC-DOCUMENT-BASED-ON');
      const unknown = await recorder('POST', path, { formCode: 'MBB01', values: { nothingLikeIt: 1 } });
      problem(unknown, 422, 'VPHC-DOCUMENT-VALUES');
      assert.equal(unknown.body['errors']?.[0]?.['path'], 'nothingLikeIt');
      const shape = await recorder('POST', path, { formCode: 'MBB01', values: { startedTime: '25:99', violator: { kind: 'ghost' } } });
      problem(shape, 422, 'VPHC-DOCUMENT-VALUES');
      assert.deepEqual(list(shape.body['errors']).map((error) => String(error['path'])).sort(), ['startedTime', 'violator.kind']);
      assert.equal(list((await recorder('GET', path)).body['items']).length, 0);
    });

    it('refuses lists that are longer than those of any case before it works with them, and does not answer an attack at length', async () => {
      const file = await openCase(recorder);
      const path = `/cases/${file.body['id']}/documents`;
      const rows = (many: number, row: unknown = {}): unknown[] => Array.from({ length: many }, () => row);
      for (const [values, where] of [[{ violations: rows(100_000) }, 'violations'], [{ violations: [{ additionalPenalties: rows(501) }] }, 'violations.0.additionalPenalties'], [{ violations: rows(400, { additionalPenalties: rows(10) }) }, 'violations.260.additionalPenalties']] as const) {
        const long = await recorder('POST', path, { formCode: 'MBB01', values });
        problem(long, 422, 'VPHC-DOCUMENT-VALUES');
        assert.deepEqual(list(long.body['errors']).map((error) => [error['path'], error['code']]), [[where, 'VPHC-FIELD-TOO-BIG']]);
      }
      const wrong = await recorder('POST', path, { formCode: 'MBB01', values: { violations: rows(5_000, { nothingLikeIt: 1 }) } });
      problem(wrong, 422, 'VPHC-DOCUMENT-VALUES');
      assert.equal(list(wrong.body['errors']).length, 50);
    });

    it('issues nothing that the law blocks and takes no number for it', async () => {
      const file = await openCase(recorder);
      const caseId = file.body['id'];
      const bare = await draft(recorder, caseId, 'MBB01');
      const refused = await recorder('POST', `/documents/${bare.body['id']}/issue`, {}, ifMatch(bare));
      problem(refused, 422, 'VPHC-DOCUMENT-FINDINGS');
      assert.ok(list(refused.body['findings']).every((finding) => String(finding['severity']) === 'block' && finding['message']?.['vi'] !== undefined));
      const numbered = await record(recorder, caseId);
      const next = await record(recorder, (await openCase(recorder)).body['id']);
      assert.equal(Number(next.body['number']), Number(numbered.body['number']) + 1);
    });

    it('lets only those who may decide approve and issue a decision, and never changes an issued one', async () => {
      const file = await openCase(recorder);
      const caseId = file.body['id'];
      await record(recorder, caseId);
      const decision = await draft(recorder, caseId, 'MQĐ02');
      problem(await recorder('POST', `/documents/${decision.body['id']}/approve`, {}, ifMatch(decision)), 403, 'VPHC-FORBIDDEN');
      problem(await chair('POST', `/documents/${decision.body['id']}/issue`, {}, ifMatch(decision)), 409, 'VPHC-DOCUMENT-STATUS');
      const deputy = await office.official('eakly.phochutich')('POST', `/documents/${decision.body['id']}/approve`, { signerId: 'bbbbbbbb-0000-7000-8000-000000000003' }, ifMatch(decision));
      problem(deputy, 403, 'VPHC-SIGNER');
      const issued = await act(chair, await act(chair, decision, 'approve'), 'issue');
      problem(await chair('PUT', `/documents/${issued.body['id']}/values`, { values: {}, sources: {} }, ifMatch(issued)), 409, 'VPHC-DOCUMENT-ISSUED');
      problem(await chair('DELETE', `/documents/${issued.body['id']}`, { reason: 'Nhầm lẫn' }, ifMatch(issued)), 409, 'VPHC-DOCUMENT-ISSUED');
      problem(await chair('POST', `/documents/${issued.body['id']}/issue`, {}, ifMatch(issued)), 409, 'VPHC-DOCUMENT-ISSUED');
    });

    it('takes only payments that can be', async () => {
      const file = await openCase(recorder);
      const caseId = file.body['id'];
      const mbb01 = await record(recorder, caseId);
      const decision = await decide(chair, caseId);
      const pay = (body: object) => recorder('POST', `/cases/${caseId}/payments`, { documentId: decision.body['id'], kind: 'fine', amount: 1_000, paidOn: '2026-03-02', ...body });
      problem(await pay({ documentId: mbb01.body['id'] }), 422, 'VPHC-PAYMENT-DOCUMENT');
      problem(await pay({ paidOn: '2026-03-01' }), 422, 'VPHC-PAYMENT-DAY');
      problem(await pay({ paidOn: '2026-03-03' }), 422, 'VPHC-PAYMENT-DAY');
      problem(await pay({ amount: 25_000_001 }), 422, 'VPHC-PAYMENT-AMOUNT');
      problem(await pay({ amount: 0 }), 400, 'VPHC-INVALID');
      await expecting(201, pay({ receiptNumber: 'BL-7' }));
      problem(await pay({ receiptNumber: 'BL-7' }), 409, 'VPHC-PAYMENT-RECEIPT');
      assert.equal(list((await recorder('GET', `/cases/${caseId}/payments`)).body['items']).length, 1);
    });

    it('shows nothing to another unit and logs no personal data', async () => {
      const file = await openCase(recorder);
      const caseId = file.body['id'];
      const document = await draft(recorder, caseId, 'MBB01', recordValues);
      const other = office.official('krongpac.chutich');
      for (const [method, path, body] of [
        ['GET', `/cases/${caseId}`], ['GET', `/cases/${caseId}/documents`], ['GET', `/documents/${document.body['id']}`], ['GET', `/documents/${document.body['id']}/content?format=pdf`],
        ['POST', `/cases/${caseId}/parties`, person], ['PATCH', `/cases/${caseId}`, { place: 'x' }], ['POST', `/documents/${document.body['id']}/issue`, {}],
        ['POST', `/cases/${caseId}/events`, { type: 'file-transferred', on: '2026-03-02' }],
      ] as const) {
        problem(await other(method, path, body, { 'if-match': '"1"' }), 404, 'VPHC-NOT-FOUND');
      }
      assert.deepEqual((await other('POST', '/cases/search', { text: 'Nguyễn Văn Ửng' })).body['items'], []);
      problem(await office.official('eakly.kiemtra')('PATCH', `/cases/${caseId}`, { place: 'x' }, ifMatch(file)), 403, 'VPHC-FORBIDDEN');
      problem(await office.anybody('GET', `/cases/${caseId}`), 401, 'VPHC-SIGN-IN-REQUIRED');
      assert.deepEqual(office.errors, []);
    });
  });
}
