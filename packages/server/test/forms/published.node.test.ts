import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { landInspection } from '../../../../examples/own-form/land-inspection.ts';
import { systemActor, type Actor } from '../../src/app/actor.ts';
import { inTransaction } from '../../src/app/request.ts';
import { sampleUnitIds } from '../../src/seed/people.ts';
import { expecting, list, openOffice, type Caller, type Json, type Office } from '../cases/office.ts';
import { act, draft, openCase } from '../cases/story.ts';
import { databases, type TestDatabase } from '../databases.ts';

const plain = JSON.parse(JSON.stringify(landInspection)) as Record<string, unknown>;
const version = (change: Record<string, unknown>): { readonly definition: Record<string, unknown> } => ({ definition: { ...plain, ...change } });
/** The example with another sentence in it, so that a paper tells by which version it was printed. */
const reworded = (sentence: string, change: Record<string, unknown>): ReturnType<typeof version> =>
  version({ ...(JSON.parse(JSON.stringify(plain).replace('Kiểm tra hiện trạng sử dụng đất', sentence)) as Record<string, unknown>), ...change });
const codesOf = (body: Json): readonly string[] => list(body['items']).map((item) => String(item['code']));
const errorsOf = (body: Json): readonly string[] => list(body['errors']).map((error) => `${String(error['path'])} ${String(error['code'])}`);
const values = {
  startedTime: '08:00', recordedOn: '2026-03-02', place: 'Thôn 3', official: { fullName: 'Nguyễn Thị Hương' }, user: { kind: 'person', name: 'Nguyễn Văn Ửng' }, plots: [{ number: '12', state: 'Có nhà tạm' }], finishedTime: '09:00',
};

for (const database of databases) {
  describe(`forms that a province publishes, on ${database.name}`, () => {
    let opened: TestDatabase;
    let office: Office;
    let province: Caller;
    let recorder: Caller;
    before(async () => {
      opened = await database.open();
      office = await openOffice(opened.handle);
      province = office.official('tinh.quantri');
      recorder = office.official('eakly.lapbienban');
    });
    after(() => opened.close());
    const html = async (id: unknown): Promise<string> => new TextDecoder().decode((await expecting(200, recorder('GET', `/documents/${String(id)}/content?format=html`))).bytes);

    it('are refused from anybody but an administrator of a province, and when the code belongs to the decree', async () => {
      const commune = await office.official('eakly.quantri')('POST', '/forms', version({}));
      assert.deepEqual([commune.status, commune.body['code']], [403, 'VPHC-FORM-PUBLISHER']);
      const leader = await office.official('tinh.lanhdao')('POST', '/forms', version({}));
      assert.deepEqual([leader.status, leader.body['code']], [403, 'VPHC-FORBIDDEN']);
      for (const code of ['MQĐ02', 'MQD02', 'MBB99']) {
        const answer = await province('POST', '/forms', version({ code }));
        assert.deepEqual([answer.status, answer.body['code']], [409, 'VPHC-FORM-RESERVED'], code);
      }
    });

    it('are refused with the place of each fault when the definition is not sound', async () => {
      const field = { id: 'x', kind: 'text', label: 'x' };
      const blocks = [
        { k: 'script', src: 'x.js' },
        { k: 'p', style: 'body', onclick: 'x', inlines: [{ k: 'text', text: '<script>alert(1)</script>' }] },
        { k: 'data', fields: [{ ...field, binding: 'violator.password' }, { ...field, id: 'constructor' }, { ...field, id: 'y', computed: { rule: 'fetch', args: {} } }] },
        { k: 'when', test: { op: 'filled', left: { path: 'nowhere' } }, blocks: [] },
      ];
      const answer = await province('POST', '/forms', version({ blocks, version: 2 }));
      assert.deepEqual([answer.status, answer.body['code']], [422, 'VPHC-FORM-DEFINITION']);
      assert.deepEqual([...errorsOf(answer.body)].sort(), [
        'definition.blocks.0.k VPHC-DEFINITION-TYPE',
        'definition.blocks.1.inlines.0.text VPHC-DEFINITION-SCRIPT',
        'definition.blocks.1.onclick VPHC-DEFINITION-KEY',
        'definition.blocks.2.fields.0.binding VPHC-DEFINITION-BINDING',
        'definition.blocks.2.fields.1.id VPHC-DEFINITION-NAME',
        'definition.blocks.2.fields.2.computed.rule VPHC-DEFINITION-RULE',
        'definition.blocks.3.test.left.path VPHC-DEFINITION-PATH',
        'definition.version VPHC-DEFINITION-KEY',
      ]);
      assert.match(String(list(answer.body['errors'])[0]?.['message']?.['vi']), /\p{L}/u);
      assert.deepEqual(errorsOf((await province('POST', '/forms', version({ code: 'bbkt dat' }))).body), ['definition.code VPHC-DEFINITION-CODE']);
      const large = await province('POST', '/forms', version({ blocks: Array.from({ length: 3_000 }, () => ({ k: 'p', style: 'body', inlines: [{ k: 'text', text: 'x'.repeat(60) }] })) }));
      assert.deepEqual([large.status, large.body['code']], [413, 'VPHC-BODY-TOO-LARGE']);
    });

    it('are used by the units below from their first day: list, definition, document, paper; one intent publishes once', async () => {
      const key = { 'idempotency-key': 'publish-land-inspection-1' };
      const made = await expecting(201, province('POST', '/forms', version({}), key));
      assert.equal(made.body['unitId'], sampleUnitIds.province);
      assert.equal((await province('POST', '/forms', version({}), key)).headers.get('idempotent-replayed'), 'true');

      const listed = await expecting(200, recorder('GET', '/forms'));
      assert.ok(codesOf(listed.body).includes('BBKT-DAT') && codesOf(listed.body).includes('MBB01'));
      assert.ok(!codesOf((await office.anybody('GET', '/forms')).body).includes('BBKT-DAT'), 'who is not signed in sees the official forms');
      assert.ok(!codesOf((await recorder('GET', '/forms?on=2025-12-31')).body).includes('BBKT-DAT'), 'not before its first day');
      assert.equal((await office.anybody('GET', '/forms/BBKT-DAT')).status, 404);
      assert.equal((await recorder('GET', '/forms', undefined, { 'if-none-match': listed.etag })).status, 304);

      const got = await expecting(200, recorder('GET', '/forms/BBKT-DAT'));
      assert.equal(got.body['definition']?.['title'], plain['title']);
      assert.deepEqual(Object.keys(got.body['schema']?.['properties'] ?? {}).includes('plots'), true);
      const file = await openCase(recorder);
      const record = await act(recorder, await draft(recorder, file.body['id'], 'BBKT-DAT', values), 'issue');
      assert.deepEqual([record.body['status'], record.body['symbol'], record.body['number']], ['issued', 'BB-KTĐ', '01']);
      assert.match(await html(record.body['id']), /Kiểm tra hiện trạng sử dụng đất/);
    });

    it('change from tomorrow at the earliest, are never changed or deleted, and an issued document keeps the form of its day', async () => {
      const today = await province('POST', '/forms', reworded('Kiểm tra đất (mới)', { validFrom: '2026-03-02' }));
      assert.deepEqual([today.status, today.body['code']], [409, 'VPHC-FORM-DAY']);
      const other = await province('POST', '/forms', reworded('Kiểm tra đất (mới)', { validFrom: '2026-03-03', kind: 'decision' }));
      assert.deepEqual([other.status, other.body['code']], [409, 'VPHC-FORM-KIND']);
      const file = await openCase(recorder);
      const before = await act(recorder, await draft(recorder, file.body['id'], 'BBKT-DAT', values), 'issue');
      await expecting(201, province('POST', '/forms', reworded('Nội dung nháp', { validFrom: '2026-03-03' })));
      await expecting(201, province('POST', '/forms', reworded('Kiểm tra đất (mới)', { validFrom: '2026-03-03' })));
      office.day('2026-03-03');
      const after = await act(recorder, await draft(recorder, file.body['id'], 'BBKT-DAT', { ...values, recordedOn: '2026-03-03' }), 'issue');
      assert.match(await html(after.body['id']), /Kiểm tra đất \(mới\)/, 'the last version for that day');
      assert.match(await html(before.body['id']), /Kiểm tra hiện trạng sử dụng đất/, 'the version of its own day');
      assert.match(JSON.stringify((await recorder('GET', '/forms/BBKT-DAT?on=2026-03-02')).body), /Kiểm tra hiện trạng sử dụng đất/);
      await assert.rejects(sql`delete from published_forms`.execute(opened.handle.kysely), /only added/);
      await assert.rejects(sql`update published_forms set code = 'X'`.execute(opened.handle.kysely), /only added/);
    });

    it('do not reach a unit under another province, whatever the handler asks', async () => {
      const elsewhere = 'aaaaaaaa-0000-7000-8000-0000000000ff';
      await inTransaction(office.deps, systemActor, (tx) => tx.insertInto('units').values({ id: elsewhere, kind: 'province', name: 'Tỉnh khác', place_name: 'Nơi khác' }).execute());
      const stranger: Actor = { ...systemActor, kind: 'user', id: 'bbbbbbbb-0000-7000-8000-0000000000ff', unitIds: [elsewhere], roles: ['unit-admin', 'leader', 'auditor', 'recorder'] };
      assert.deepEqual(await inTransaction(office.deps, stranger, (tx) => tx.selectFrom('published_forms').select('code').execute()), []);
      const insert = { id: 'aaaaaaaa-0000-7000-8000-0000000000fe', unit_id: sampleUnitIds.province, code: 'X', valid_from: '2026-01-01', revision: 1, definition: '{}', published_at: '2026-03-02T00:00:00Z', published_by: stranger.id };
      await assert.rejects(inTransaction(office.deps, stranger, (tx) => tx.insertInto('published_forms').values(insert).execute()), /row-level security/);
    });
  });
}
