import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { loadDecree, shippedDecrees, type Decree } from '@xlvphc/law/violations';
import { unzipSync, zipSync, strFromU8, strToU8 } from 'fflate';
import { sql } from 'kysely';
import { readDecreeFile } from '../../src/app/violations/decree-file.ts';
import { writeSheet } from '../../src/app/violations/sheet/write-sheet.ts';
import { systemActor, type Actor } from '../../src/app/actor.ts';
import { inTransaction } from '../../src/app/request.ts';
import { sampleUnitIds } from '../../src/seed/people.ts';
import { expecting, ifMatch, list, openOffice, type Answer, type Caller, type Json, type Office } from '../cases/office.ts';
import { landCase } from '../cases/story.ts';
import { databases, type TestDatabase } from '../databases.ts';
import { neutralDecree, neutralOf, type Neutral } from './neutral.ts';

/** A file as a browser sends it. */
function upload(by: Caller, content: Uint8Array | string, name: string, key?: string): Promise<Answer> {
  const boundary = 'test-boundary-7f3a';
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const body = new Uint8Array([...new TextEncoder().encode(head), ...bytes, ...new TextEncoder().encode(`\r\n--${boundary}--\r\n`)]);
  return by('POST', '/violations/imports', body, { 'content-type': `multipart/form-data; boundary=${boundary}`, ...(key === undefined ? {} : { 'idempotency-key': key }) });
}
const json = (decree: Neutral): string => JSON.stringify(decree);
const codesOf = (answer: Answer): readonly string[] => list(answer.body['problems']).map((one) => `${String(one['code'])} ${String(one['act'] ?? one['path'])}`);
const counts = (answer: Answer): Json | undefined => answer.body['diff']?.['counts'];
const act = (id: string) => `/violations/favourites/${encodeURIComponent(id)}`;

for (const database of databases) {
  describe(`decrees that a province imports, on ${database.name}`, () => {
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

    it('are at the start those of the program, for anybody, and are sent once', async () => {
      const listed = await expecting(200, office.anybody('GET', '/violations/decrees'));
      const [first] = list(listed.body['items']).filter((one) => String(one['key']) === '282-2025');
      const decree = await loadDecree('282-2025');
      assert.deepEqual([first?.['number'], first?.['versions'], first?.['since']], ['282/2025/NĐ-CP', decree.acts.length, '2025-12-15']);
      assert.equal(list((await office.anybody('GET', '/violations/decrees?on=2025-12-14')).body['items']).find((one) => String(one['key']) === '282-2025')?.['acts'], 0, 'nothing of it is in force before its day');
      assert.equal((await office.anybody('GET', '/violations/decrees', undefined, { 'if-none-match': listed.etag })).status, 304);
      const whole = await expecting(200, office.anybody('GET', '/violations/decrees/282-2025'));
      assert.deepEqual(whole.body['decree'], JSON.parse(JSON.stringify(decree)));
      assert.equal((await recorder('GET', '/violations/decrees/282-2025', undefined, { 'if-none-match': whole.etag })).status, 304);
      assert.match((await office.anybody('GET', `/violations/decrees/282-2025?version=${String(whole.body['version'])}`)).headers.get('cache-control') ?? '', /immutable/);
      assert.equal((await office.anybody('GET', '/violations/decrees/1-1999')).status, 404);
    });

    it('come in by an administrator of a province only', async () => {
      const commune = await upload(office.official('eakly.quantri'), json(neutralDecree()), 'x.json');
      assert.deepEqual([commune.status, commune.body['code']], [403, 'VPHC-DECREE-PUBLISHER']);
      const leader = await upload(office.official('tinh.lanhdao'), json(neutralDecree()), 'x.json');
      assert.deepEqual([leader.status, leader.body['code']], [403, 'VPHC-FORBIDDEN']);
      assert.equal((await office.official('eakly.quantri')('GET', '/violations/imports')).body['code'], 'VPHC-DECREE-PUBLISHER');
    });

    it('are kept as a draft that lists each fault with its act, and are not published with one', async () => {
      const faulty = neutralDecree();
      faulty.acts[1] = { ...faulty.acts[1], range: { min: 1_000_000, max: 900_000_000 } };
      faulty.acts.push({ ...faulty.acts[0] });
      faulty.acts.push({ ...faulty.acts[0], id: '999-2026.7.9.a', reference: 'điểm a khoản 9 Điều 5', clause: '9' });
      faulty.decree['actsByArticle'] = { 4: 2, 5: 1, 6: 3 };
      const made = await expecting(201, upload(province, json(faulty), 'faulty.json'));
      const found = codesOf(made);
      for (const expected of ['VPHC-DECREE-RANGE 999-2026.4.1.b', 'VPHC-DECREE-KEY 999-2026.4.1.a', 'VPHC-DECREE-REFERENCE 999-2026.7.9.a', 'VPHC-DECREE-COUNT decree.actsByArticle']) assert.ok(found.includes(expected), `${expected} in ${found.join('; ')}`);
      assert.equal(list(made.body['problems']).filter((one) => String(one['code']) === 'VPHC-DECREE-COUNT').length, 2, 'articles 4 and 6 are counted wrong');
      for (const problem of list(made.body['problems'])) assert.match(String(problem['message']?.['vi']), /\p{L}/u);
      const refused = await province('POST', `/violations/imports/${String(made.body['id'])}/publish`, { validFrom: '2026-03-02' }, ifMatch(made));
      assert.deepEqual([refused.status, refused.body['code']], [422, 'VPHC-DECREE-ERRORS']);
      await expecting(204, province('DELETE', `/violations/imports/${String(made.body['id'])}`, { reason: 'Tệp sai' }));
      assert.equal((await province('GET', `/violations/imports/${String(made.body['id'])}`)).body['state'], 'withdrawn');
    });

    it('with a shape that does not fit say where, one fault for each place', async () => {
      const broken = neutralDecree();
      broken.acts[0] = { ...broken.acts[0], validFrom: '31/02/2026', range: { min: 'nhiều', max: 1 }, warning: 'có lẽ' };
      const made = await expecting(201, upload(province, json(broken), 'x.json'));
      assert.deepEqual(list(made.body['problems']).map((one) => `${String(one['code'])} ${String(one['path'])}`).sort(), ['VPHC-DECREE-SHAPE acts.0.range.min', 'VPHC-DECREE-SHAPE acts.0.validFrom', 'VPHC-DECREE-SHAPE acts.0.warning']);
      assert.equal(made.body['diff'], undefined);
      for (const [content, status, code] of [['không phải JSON', 415, 'VPHC-DECREE-FILE'], ['{"decree": ', 400, 'VPHC-BODY-JSON'], ['PK\u0003\u0004 không phải bảng tính', 415, 'VPHC-DECREE-FILE']] as const) {
        const answer = await upload(province, content, 'x');
        assert.deepEqual([answer.status, answer.body['code']], [status, code], content);
      }
    });

    it('show what they change, are published from a day, and are used by the units below from that day; one intent publishes once', async () => {
      const first = await expecting(201, upload(province, json(neutralDecree()), 'nd-999.json', 'import-decree-0000001'));
      assert.equal((await upload(province, json(neutralDecree()), 'nd-999.json', 'import-decree-0000001')).headers.get('idempotent-replayed'), 'true');
      assert.deepEqual([counts(first)?.['added'], counts(first)?.['removed'], first.body['diff']?.['against']], [3, 0, undefined]);
      const path = `/violations/imports/${String(first.body['id'])}`;
      const past = await province('POST', `${path}/publish`, { validFrom: '2026-03-01' }, ifMatch(first));
      assert.deepEqual([past.status, past.body['code']], [409, 'VPHC-DECREE-DAY']);
      const publish = () => province('POST', `${path}/publish`, { validFrom: '2026-03-10' }, { ...ifMatch(first), 'idempotency-key': 'publish-decree-000001' });
      await expecting(200, publish());
      assert.equal((await publish()).headers.get('idempotent-replayed'), 'true');
      assert.equal((await recorder('GET', '/violations/decrees/999-2026')).status, 404, 'not before its day');
      assert.equal((await office.anybody('GET', '/violations/decrees/999-2026?on=2026-03-10')).status, 404, 'not for who is not signed in');
      const on = await expecting(200, recorder('GET', '/violations/decrees/999-2026?on=2026-03-10'));
      assert.equal(list(on.body['decree']?.['acts']).length, 3);
      assert.ok(list((await recorder('GET', '/violations/decrees?on=2026-03-10')).body['items']).some((one) => String(one['unitId'] ?? '') === sampleUnitIds.province));

      const next = neutralDecree();
      next.acts[0] = { ...next.acts[0], text: 'Hành vi đã sửa câu chữ' };
      next.acts[1] = { ...next.acts[1], validTo: '2026-04-30' };
      next.acts.push({ ...next.acts[1], validFrom: '2026-05-01', validTo: null, range: { min: 3_000_000, max: 5_000_000 }, amendedBy: '1000/2026/NĐ-CP' });
      next.acts[2] = { ...next.acts[2], validTo: '2026-06-30' };
      next.decree['amendedBy'] = [{ number: '1000/2026/NĐ-CP', date: '2026-03-01', effectiveFrom: '2026-05-01' }];
      const second = await expecting(201, upload(province, json(next), 'nd-999-b.json'));
      const stale = await province('POST', `/violations/imports/${String(second.body['id'])}/publish`, { validFrom: '2026-03-20' }, ifMatch(second));
      assert.deepEqual([stale.status, stale.body['code']], [409, 'VPHC-DECREE-CHANGED'], 'the differences were against nothing, but by then there is a version');
      const compared = await expecting(200, province('GET', `/violations/imports/${String(second.body['id'])}?on=2026-03-20`));
      const diff = compared.body['diff'];
      assert.deepEqual(counts(compared), { head: 1, added: 0, changed: 2, ended: 1, removed: 0 });
      assert.deepEqual(list(diff?.['changed']).map((one) => [one['act']?.['id'], one['from'] ?? null, list(one['changes']).map((change) => [change['field'], change['before'], change['after']])]), [
        ['999-2026.4.1.a', null, [['text', 'Hành vi thử nghiệm thứ nhất', 'Hành vi đã sửa câu chữ']]],
        ['999-2026.4.1.b', '2026-01-01', [['range', '1.000.000 – 2.000.000 đồng', '3.000.000 – 5.000.000 đồng'], ['amendedBy', '', '1000/2026/NĐ-CP']]],
      ]);
      assert.deepEqual(list(diff?.['ended']).map((one) => [one['id'], one['validTo']]), [['999-2026.5.1', '2026-06-30']]);
      const published = await expecting(200, province('POST', `/violations/imports/${String(second.body['id'])}/publish`, { validFrom: '2026-03-20', against: diff?.['against'] }, ifMatch(compared)));
      assert.equal(published.body['state'], 'published');

      const third = await expecting(201, upload(province, json(next), 'nd-999-c.json'));
      const between = await province('POST', `/violations/imports/${String(third.body['id'])}/publish`, { validFrom: '2026-03-15', against: diff?.['against'] }, ifMatch(third));
      assert.deepEqual([between.status, between.body['code']], [409, 'VPHC-DECREE-LATER'], 'the version of the 20th would undo it');

      const early = await recorder('GET', '/violations/decrees/999-2026?on=2026-03-19');
      const late = await recorder('GET', '/violations/decrees/999-2026?on=2026-03-20');
      assert.notEqual(early.body['version'], late.body['version']);
      assert.equal(list(late.body['decree']?.['acts']).length, 4);
      const named = await expecting(200, recorder('GET', `/violations/decrees/999-2026?version=${String(early.body['version'])}`));
      assert.deepEqual(named.body['decree'], early.body['decree'], 'a case finds the version that it names');

      await expecting(204, province('DELETE', `/violations/imports/${String(second.body['id'])}`, { reason: 'Công bố nhầm ngày' }));
      assert.equal((await recorder('GET', '/violations/decrees/999-2026?on=2026-03-20')).body['version'], early.body['version'], 'withdrawn before its day');
      office.day('2026-03-10');
      const used = await province('DELETE', path, { reason: 'Muốn rút' });
      assert.deepEqual([used.status, used.body['code']], [409, 'VPHC-DECREE-IN-USE']);
    });

    it('take the place of a decree of the program; dropped acts and a day in the past have to be confirmed with a reason', async () => {
      const land = neutralOf(await loadDecree('123-2024'));
      const dropped = land.acts.splice(0, 1)[0];
      const made = await expecting(201, upload(province, json(land), 'dat-dai.json'));
      assert.deepEqual([made.body['errors'], counts(made)?.['removed'], list(made.body['diff']?.['removed'])[0]?.['id']], [0, 1, dropped?.['id']]);
      const publish = (body: Record<string, unknown>) => province('POST', `/violations/imports/${String(made.body['id'])}/publish`, { validFrom: '2026-03-01', against: made.body['diff']?.['against'], ...body }, ifMatch(made));
      for (const [body, code] of [[{}, 'VPHC-DECREE-DAY'], [{ correction: true }, 'VPHC-DECREE-REMOVES'], [{ correction: true, removals: true }, 'VPHC-DECREE-REASON']] as const) assert.equal((await publish(body)).body['code'], code);
      await expecting(200, publish({ correction: true, removals: true, reason: 'Điểm này không có trong công báo' }));
      const mine = await recorder('GET', '/violations/decrees/123-2024');
      assert.equal(list(mine.body['decree']?.['acts']).length, (await loadDecree('123-2024')).acts.length - 1);
      assert.equal((await office.anybody('GET', '/violations/decrees/123-2024')).body['unitId'], undefined);
      const row = list((await expecting(200, office.official('tinh.kiemtra')('GET', '/audit'))).body['items']).find((one) => String(one['action']) === 'publishDecree' && /123-2024/.test(JSON.stringify(one)));
      assert.match(JSON.stringify(row), /Điểm này không có trong công báo/);
    });

    it('are never changed or deleted in the database, and do not reach a unit under another province', async () => {
      await assert.rejects(sql`update decree_imports set decree = '{}' where state = 'published'`.execute(opened.handle.kysely), /never changes/);
      await assert.rejects(sql`delete from decree_imports`.execute(opened.handle.kysely), /never changes/);
      const elsewhere = 'aaaaaaaa-0000-7000-8000-0000000000ff';
      await inTransaction(office.deps, systemActor, (tx) => tx.insertInto('units').values({ id: elsewhere, kind: 'province', name: 'Tỉnh khác', place_name: 'Nơi khác' }).execute());
      const stranger: Actor = { ...systemActor, kind: 'user', id: 'bbbbbbbb-0000-7000-8000-0000000000ff', unitIds: [elsewhere], roles: ['unit-admin', 'leader', 'auditor', 'recorder'] };
      assert.deepEqual(await inTransaction(office.deps, stranger, (tx) => tx.selectFrom('decree_imports').select('id').execute()), []);
      await inTransaction(office.deps, stranger, (tx) => tx.updateTable('decree_imports').set({ withdrawn_reason: 'x' }).execute());
      const drafts = await inTransaction(office.deps, { ...stranger, unitIds: [sampleUnitIds.eaKly], roles: ['recorder'] }, (tx) => tx.selectFrom('decree_imports').select('state').execute());
      assert.deepEqual([...new Set(drafts.map(({ state }) => state))], ['published'], 'a commune sees what is published, no drafts');
    });

    it('are kept by old cases; the most used acts and the favourites are counted for the unit and the official', async () => {
      const named = { catalogueId: '123-2024.8.1.a', catalogueVersion: '2024-10-04@kit-1' };
      for (const catalogueId of ['282-2025.8.1.đ', '123-2024.8.1.a', '123-2024.8.1.a']) {
        const made = await expecting(201, recorder('POST', '/cases', { ...landCase, violations: [{ ...landCase.violations[0], ...named, catalogueId }] }));
        assert.equal(list(made.body['violations'])[0]?.['catalogueVersion'], named.catalogueVersion);
      }
      const id = '282-2025.8.1.đ';
      await expecting(204, recorder('PUT', act(id)));
      await expecting(204, recorder('PUT', act(id)));
      assert.equal((await recorder('PUT', act('không phải mã'))).status, 404);
      const usage = await expecting(200, recorder('GET', '/violations/usage'));
      assert.deepEqual([usage.body['items'], usage.body['favourites']], [[{ act: '123-2024.8.1.a', count: 2 }, { act: id, count: 1 }], [id]]);
      const other = await office.official('krongpac.lapbienban')('GET', '/violations/usage');
      assert.deepEqual([other.body['items'], other.body['favourites']], [[], []], 'neither another unit nor another official');
      await expecting(204, recorder('DELETE', act(id)));
      assert.deepEqual((await recorder('GET', '/violations/usage')).body['favourites'], []);
    });
  });
}

describe('a decree as a sheet', () => {
  for (const { number } of shippedDecrees) {
    it(`${number} written and read again is the same decree`, async () => {
      const decree: Decree = await loadDecree(number);
      const read = await readDecreeFile(await writeSheet(decree), '2026-03-02');
      assert.deepEqual(read.problems.filter(({ severity }) => severity === 'error'), []);
      assert.deepEqual(read.decree, decree);
    });
  }

  /** The workbook with one of its parts changed. */
  const changed = (bytes: Uint8Array, part: RegExp, change: (xml: string) => string): Uint8Array =>
    zipSync(Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, part.test(name) ? strToU8(change(strFromU8(content))) : content])));

  it('says the row and the sheet of a fault, and fills in what follows from the place', async () => {
    const decree = await loadDecree('282-2025');
    const acts = decree.acts.slice(0, 3).map((one, at) => (at === 1 ? { ...one, range: { min: 5_000_000, max: 1_000_000 } } : one));
    const read = await readDecreeFile(await writeSheet({ ...decree, acts }), '2026-03-02');
    const range = read.problems.find(({ code }) => code === 'VPHC-DECREE-RANGE');
    assert.deepEqual([range?.sheet, range?.row, range?.act], ['Hành vi', 4, acts[1]?.id]);
    // Without the columns of id and reference: one of the strings is their heading.
    const bare = await readDecreeFile(changed(await writeSheet({ ...decree, acts: decree.acts.slice(0, 3) }), /worksheets\/sheet2\.xml$|sharedStrings\.xml$/, (xml) => xml.replace('Mã hành vi', 'Cột khác').replace('Trích dẫn', 'Cột khác 2')), '2026-03-02');
    assert.deepEqual(bare.decree?.acts, decree.acts.slice(0, 3));
    assert.deepEqual(bare.problems.filter(({ code }) => code === 'VPHC-DECREE-COLUMN').map(({ severity }) => severity), ['doubt', 'doubt']);
  });

  it('reads no formula, and refuses macros, links to other files, entities and what unpacks too large', async () => {
    const bytes = await writeSheet(await loadDecree('282-2025'));
    const formula = await readDecreeFile(changed(bytes, /sheet2\.xml$/, (xml) => xml.replace(/<c ([^>]*r="G3"[^>]*)>/, '<c $1><f>1+1</f>')), '2026-03-02');
    assert.deepEqual(formula.problems.filter(({ code }) => code === 'VPHC-DECREE-FORMULA').map(({ path, row }) => [path, row]), [['G3', 3]]);
    const withPart = (name: string, content: string): Uint8Array => zipSync({ ...unzipSync(bytes), [name]: strToU8(content) });
    for (const file of [
      withPart('xl/vbaProject.bin', 'x'), withPart('xl/externalLinks/externalLink1.xml', '<x/>'),
      changed(bytes, /workbook\.xml$/, (xml) => xml.replace('<workbook', '<!DOCTYPE x [<!ENTITY a "b">]><workbook')),
    ]) await assert.rejects(readDecreeFile(file, '2026-03-02'), { code: 'VPHC-DECREE-ACTIVE' });
    await assert.rejects(readDecreeFile(zipSync({ ...unzipSync(bytes), 'xl/media.xml': new Uint8Array(70_000_000) }), '2026-03-02'), { code: 'VPHC-BODY-TOO-LARGE' });
    await assert.rejects(readDecreeFile(zipSync({ 'a.xml': strToU8('<a/>') }), '2026-03-02'), { code: 'VPHC-DECREE-FILE' });
  });

  it('without the sheets of the template has one fault that says so', async () => {
    const read = await readDecreeFile(changed(await writeSheet(undefined), /workbook\.xml$/, (xml) => xml.replace('Hành vi', 'Trang khác')), '2026-03-02');
    assert.deepEqual(read.problems.map(({ code }) => code), ['VPHC-DECREE-SHEET']);
  });
});
