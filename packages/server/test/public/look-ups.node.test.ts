import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { databases, type TestDatabase } from '../databases.ts';
import { expecting, ifMatch, list, openOffice, type Caller, type Office } from '../cases/office.ts';
import { act, decide, landCase, openCase, record } from '../cases/story.ts';

const purpose = { purpose: 'recidivism', purposeText: 'Xác định tái phạm trước khi ra quyết định' };
const withoutMeasures = [{ ...landCase.violations[0], remedialMeasures: [] }];
const violatorWith = (idNumber: string) => [{ ...landCase.parties[0], subject: { ...landCase.parties[0]?.subject, idNumber } }];

for (const database of databases) {
  describe(`look-ups on ${database.name}`, () => {
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

    const state = (code: unknown) => office.anybody('POST', '/public/decision-state', { code });

    async function decided(idNumber: string) {
      const file = await openCase(recorder, { discoveredOn: new Date(office.deps.clock.now()).toISOString().slice(0, 10), parties: violatorWith(idNumber), violations: withoutMeasures });
      await record(recorder, file.body['id']);
      return { file, decision: await decide(chair, file.body['id']) };
    }

    it('tells the bearer of a code the state and the money of that decision, and nothing about anybody', async () => {
      const { decision } = await decided('066080009999');
      const code = String(decision.body['publicCode']);
      assert.match(code, /^[A-Za-z0-9_-]{27,}$/, 'at least 160 bits');
      const issued = await expecting(200, state(code));
      assert.deepEqual([issued.body['state'], issued.body['amount'], issued.body['outstanding']], ['issued', 25_000_000, 25_000_000]);
      await act(chair, decision, 'service', { mode: 'handed-over', servedOn: '2026-03-02' });
      await expecting(201, recorder('POST', `/cases/${decision.body['caseId']}/payments`, { documentId: decision.body['id'], kind: 'fine', amount: 5_000_000, paidOn: '2026-03-02' }));
      const served = await expecting(200, state(code));
      assert.deepEqual([served.body['state'], served.body['paid'], served.body['outstanding'], served.body['dueOn']], ['served', 5_000_000, 20_000_000, '2026-03-12']);
      const text = JSON.stringify(served.body);
      for (const secret of ['Ửng', 'Thôn 3', '066080', 'Chiếm', String(decision.body['caseId']), 'Ủy ban']) assert.ok(!text.includes(secret), secret);
    });

    it('answers an unknown and a revoked code alike, and keeps only the hash where it looks', async () => {
      const { decision } = await decided('066080009998');
      const code = String(decision.body['publicCode']);
      const { id } = decision.body;
      assert.equal(decision.body['publicUrl'], `http://office.test/#/vphc/state/${code}`);
      const kept = (await chair('GET', `/documents/${id}/content?format=html`)).bytes;
      const after = await act(chair, decision, 'revoke-code', { reason: 'Bản giấy bị thất lạc' });
      assert.deepEqual([after.body['publicCode'], after.body['publicUrl'], after.body['status']], [undefined, undefined, 'issued']);
      const again = await chair('POST', `/documents/${id}/revoke-code`, { reason: 'Bản giấy bị thất lạc' }, ifMatch(after));
      assert.deepEqual([again.status, again.body['code']], [409, 'VPHC-DOCUMENT-CODE']);
      assert.deepEqual((await chair('GET', `/documents/${id}/content?format=html`)).bytes, kept, 'the issued paper does not change');
      const [revoked, unknown] = [await state(code), await state('A'.repeat(27))];
      const shape = ({ status, body }: typeof revoked) => [status, { ...body, requestId: '' }];
      assert.deepEqual(shape(revoked), shape(unknown));
      assert.equal(revoked.status, 404);
      const other = await office.official('krongpac.chutich')('GET', `/documents/${id}`);
      assert.equal(other.status, 404);
      assert.equal((await chair('GET', `/documents/${id}`)).body['publicCode'], undefined, 'a revoked code is not printed again');
    });

    it('slows down whoever tries codes', async () => {
      const statuses: number[] = [];
      office.day('2026-03-03');
      for (let attempt = 0; attempt < 40 && !statuses.includes(429); attempt += 1) statuses.push((await state(`${'B'.repeat(26)}${attempt % 10}`)).status);
      assert.ok(statuses.includes(429), statuses.join());
      assert.ok(statuses.every((status) => status === 404 || status === 429));
    });

    it('shows another unit earlier sanctions without names or addresses, and writes down who asked and why', async () => {
      const { decision } = await decided('066080001111');
      const asking = office.official('krongpac.chutich');
      assert.equal((await asking('POST', '/party-history/search', { idNumber: '066080001111' })).status, 400);
      const found = await expecting(200, asking('POST', '/party-history/search', { idNumber: '066 080 001111', ...purpose }));
      const [entry] = list(found.body['items']);
      assert.deepEqual([entry?.['unitName'], entry?.['decisionNumber'], entry?.['caseId']], ['Ủy ban nhân dân xã Ea Kly', `${decision.body['number']}/QĐ-XPHC`, undefined]);
      const text = JSON.stringify(found.body);
      for (const secret of ['Ửng', 'Thôn 3', '066080001111']) assert.ok(!text.includes(secret), secret);
      const row = await opened.handle.kysely.selectFrom('audit_entries').selectAll().where('id', '=', String(found.body['auditId'])).executeTakeFirstOrThrow();
      assert.equal(row.unit_id, 'aaaaaaaa-0000-7000-8000-000000000003');
      assert.equal(row.actor_id, 'bbbbbbbb-0000-7000-8000-000000000008');
      assert.match(row.purpose ?? '', /^recidivism: Xác định tái phạm/);
      assert.ok(!JSON.stringify(row).includes('066080001111'));
      const own = await expecting(200, chair('POST', '/party-history/search', { idNumber: '066080001111', ...purpose }));
      assert.equal(list(own.body['items'])[0]?.['caseId'], decision.body['caseId'], 'the unit itself is led to its case');
    });

    it('tells the unit whose case was shown who looked, of which unit and why, and shows both rows in words to auditors of the units and of the province', async () => {
      const { decision } = await decided('066080001112');
      await expecting(200, office.official('krongpac.chutich')('POST', '/party-history/search', { idNumber: '066080001112', ...purpose }));
      const rows = async (username: string, query: string) => list((await expecting(200, office.official(username)('GET', `/audit?${query}`))).body['items']);
      const [own, shown] = ['aaaaaaaa-0000-7000-8000-000000000003', 'aaaaaaaa-0000-7000-8000-000000000002'];

      const [told] = await rows('eakly.kiemtra', 'action=shownPartyHistory');
      const reference = String((await recorder('GET', `/cases/${decision.body['caseId']}`)).body['reference']);
      assert.deepEqual(
        [told?.['unitId'], told?.['resource'], told?.['resourceId'], told?.['reference'], told?.['actor']?.['name'], told?.['summary']?.['vi']],
        [shown, 'case', decision.body['caseId'], reference, 'H’Lan Êban', 'Đơn vị khác tra cứu tiền sử, được xem vụ việc này'],
      );
      assert.deepEqual([told?.['data']?.['actorUnit'], told?.['purpose']], ['Ủy ban nhân dân xã Krông Pắc', `recidivism: ${purpose.purposeText}`]);
      assert.ok(!JSON.stringify(told).includes('066080001112') && !JSON.stringify(told).includes('Ửng'));

      const looked = await rows('tinh.kiemtra', `unitId=${own}&action=searchPartyHistory`);
      assert.ok(looked.length > 0);
      assert.equal(looked[0]?.['summary']?.['vi'], 'Tra cứu tiền sử vi phạm');
      assert.equal((await rows('tinh.kiemtra', `unitId=${shown}&action=shownPartyHistory`))[0]?.['id'], told?.['id']);
      assert.deepEqual(await rows('eakly.kiemtra', `unitId=${own}`), [], 'not the other commune');
      const issued = await rows('eakly.kiemtra', `action=issueDocument&resourceId=${decision.body['id']}`);
      assert.equal(issued[0]?.['reference'], `${reference} · MQĐ02 ${decision.body['number']}/QĐ-XPHC`);
      const verified = await expecting(200, office.official('tinh.kiemtra')('GET', `/audit/verification?unitId=${shown}`));
      assert.equal(verified.body['ok'], true);
    });

    it('tells nobody of a look-up that showed only the own unit’s cases, or nothing', async () => {
      const { decision } = await decided('066080001113');
      const told = () => opened.handle.kysely.selectFrom('audit_entries').select('id').where('action', '=', 'shownPartyHistory').where('case_id', '=', String(decision.body['caseId'])).execute();
      await expecting(200, chair('POST', '/party-history/search', { idNumber: '066080001113', ...purpose }));
      assert.deepEqual(await told(), []);
      await expecting(200, office.official('krongpac.chutich')('POST', '/party-history/search', { idNumber: '066080009990', ...purpose }));
      assert.deepEqual(await told(), []);
    });

    it('finds by full name and birthday only together, and leaves out cases without a decision', async () => {
      await openCase(recorder, { parties: violatorWith('066080002222') });
      const asking = office.official('krongpac.chutich');
      assert.equal(list((await expecting(200, asking('POST', '/party-history/search', { idNumber: '066080002222', ...purpose }))).body['items']).length, 0);
      assert.equal((await asking('POST', '/party-history/search', { fullName: 'Nguyễn Văn Ửng', ...purpose })).status, 400);
      const named = await expecting(200, asking('POST', '/party-history/search', { fullName: 'nguyễn văn ửng', birthDate: '1980-01-02', ...purpose }));
      assert.ok(list(named.body['items']).length > 0);
      const otherDay = await expecting(200, asking('POST', '/party-history/search', { fullName: 'Nguyễn Văn Ửng', birthDate: '1980-01-03', ...purpose }));
      assert.equal(list(otherDay.body['items']).length, 0);
    });

    it('is for those who make records and decide', async () => {
      for (const username of ['eakly.vanthu', 'eakly.quantri', 'eakly.kiemtra']) {
        const answer = await office.official(username)('POST', '/party-history/search', { idNumber: '066080001111', ...purpose });
        assert.equal(answer.status, 403, username);
      }
      assert.equal((await office.anybody('POST', '/party-history/search', { idNumber: '066080001111', ...purpose })).status, 401);
    });

    it('hides a sanction once it counts as never given', async () => {
      const { decision } = await decided('066080003333');
      await act(chair, decision, 'service', { mode: 'handed-over', servedOn: '2026-03-03' });
      await expecting(201, recorder('POST', `/cases/${decision.body['caseId']}/payments`, { documentId: decision.body['id'], kind: 'fine', amount: 25_000_000, paidOn: '2026-03-03' }));
      const asking = office.official('krongpac.chutich');
      const search = async () => list((await expecting(200, asking('POST', '/party-history/search', { idNumber: '066080003333', ...purpose }))).body['items']);
      assert.equal((await search())[0]?.['state'], 'executed');
      office.day('2027-03-03');
      assert.equal((await search()).length, 1);
      office.day('2027-03-04');
      assert.equal((await search()).length, 0);
    });
  });
}
