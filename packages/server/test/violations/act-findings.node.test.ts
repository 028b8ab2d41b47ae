import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { loadDecree, toViolation, violation, type Act, type Decree } from '@xlvphc/law/violations';
import { keepKitDecrees, type DecreeKit } from '../../src/index.ts';
import { landCase, draft, openCase, recordValues } from '../cases/story.ts';
import { expecting, ifMatch, list, openOffice, type Answer, type Caller, type Json, type Office } from '../cases/office.ts';
import { databases, type TestDatabase } from '../databases.ts';

type Row = Readonly<Record<string, unknown>>;
const loud = '282-2025.9.2';
const land = '123-2024.8.4';

async function rowOf(id: string, day: string, on = day): Promise<{ readonly row: Row; readonly act: Act; readonly decree: Decree }> {
  const act = await violation(id, day);
  assert.ok(act);
  const decree = await loadDecree(act.decree);
  return { row: { partyId: 'violator', endedOn: '2026-03-01', ...toViolation(act, { decree, on }) }, act, decree };
}
const acts = (answer: Answer): readonly string[] => list(answer.body['findings']).filter((one) => String(one['code']).startsWith('VPHC-ACT-')).map((one) => `${String(one['severity'])} ${String(one['code'])} ${String(one['path'])}`);
const said = (answer: Answer): string => list(answer.body['findings']).filter((one) => String(one['code']).startsWith('VPHC-ACT-')).map((one) => String(one['message']?.['vi'])).join('\n');

for (const database of databases) {
  describe(`an act of the catalogue in a document, on ${database.name}`, () => {
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

    const drafted = async (by: Caller, formCode: string, row: Row): Promise<Answer> => {
      const file = await openCase(by, { ...landCase, field: row['field'], violations: [row] });
      return draft(by, file.body['id'], formCode, formCode === 'MBB01' ? recordValues : {});
    };
    /** Saves the draft with something else in its row. */
    const saved = (by: Caller, document: Answer, change: Row, sources: Json | Row = {}): Promise<Answer> => {
      const values = document.body['values'];
      const [first, ...rest] = list(values?.['violations']);
      return expecting(200, by('PUT', `/documents/${String(document.body['id'])}/values`, { values: { ...values, violations: [{ ...first, ...change }, ...rest] }, sources: { ...document.body['sources'], ...sources } }, ifMatch(document)));
    };

    it('that says what the catalogue says is not spoken of, with the facts of the case after the official wording', async () => {
      const { row } = await rowOf(loud, '2026-03-01');
      const document = await drafted(recorder, 'MBB01', row);
      assert.deepEqual(acts(document), []);
      const penalties = list(list(document.body['values']?.['violations'])[0]?.['additionalPenalties']);
      const more = await saved(recorder, document, { description: `${String(row['description'])}, tại chợ xã`, additionalPenalties: penalties.map((one) => ({ ...one, text: `${String(one['text'])}: 01 loa kéo` })) });
      assert.deepEqual(acts(more), []);
    });

    it('has to be there, in the version that is named', async () => {
      const { row } = await rowOf(loud, '2026-03-01');
      const unknown = 'warn VPHC-ACT-UNKNOWN violations.0.catalogueId';
      const document = await drafted(recorder, 'MBB01', { ...row, catalogueId: '282-2025.9.99' });
      assert.deepEqual(acts(document), [unknown]);
      assert.match(said(document), /Danh mục không có hành vi 282-2025\.9\.99 \(hiệu lực từ 15\/12\/2025\)/);
      const otherDay = await saved(recorder, document, { catalogueId: loud, catalogueVersion: '2025-12-14' });
      assert.deepEqual(acts(otherDay), [unknown]);
      const otherState = await saved(recorder, otherDay, { catalogueVersion: '2025-12-15@kit-0123456789abcdef' });
      assert.deepEqual(acts(otherState), ['warn VPHC-ACT-VERSION violations.0.catalogueId']);
      assert.deepEqual(acts(await saved(recorder, otherState, { catalogueId: '1-1999.1.1', catalogueVersion: '' })), [unknown]);
    });

    it('departs from the catalogue only with a reason, of the blank or of the row; a decision with another range is stopped', async () => {
      const { row } = await rowOf(loud, '2026-03-01');
      const changed = { ...row, range: { min: 1_000_000, max: 5_000_000 }, remedialMeasures: [{ code: 'kp.a', text: 'Buộc khôi phục' }] };
      const document = await drafted(recorder, 'MBB01', changed);
      assert.deepEqual(acts(document), ['warn VPHC-ACT-DIFFERS violations.0.catalogueId']);
      assert.match(said(document), /khung tiền phạt \(1\.000\.000 đồng – 2\.000\.000 đồng\), biện pháp khắc phục/);
      assert.deepEqual(acts(await saved(recorder, document, { catalogueReason: 'Theo văn bản đính chính' })), []);

      const decision = await drafted(chair, 'MQĐ02', changed);
      assert.deepEqual(acts(decision), ['block VPHC-ACT-DIFFERS violations.0.catalogueId']);
      const refused = await chair('POST', `/documents/${String(decision.body['id'])}/approve`, {}, ifMatch(decision));
      assert.equal(refused.status, 422);
      assert.ok(acts(refused).length === 1, JSON.stringify(refused.body));
      const again = await saved(chair, decision, { remedialMeasures: [] }, { 'violations.0.range.max': { kind: 'override', rule: 'catalogue', reason: 'Theo văn bản đính chính' } });
      assert.deepEqual(acts(again), []);
      assert.deepEqual(acts(await expecting(200, chair('POST', `/documents/${String(decision.body['id'])}/check`))), []);
      const blank = await saved(chair, again, {}, { 'violations.0.range.max': { kind: 'override', rule: 'catalogue', reason: '' } });
      assert.deepEqual(acts(blank), ['block VPHC-ACT-DIFFERS violations.0.catalogueId']);
    });

    it('is judged by the state of the catalogue that the document names, also of a release before this one', async () => {
      const { row, act, decree } = await rowOf(loud, '2026-03-01');
      const older: Decree = { ...decree, acts: decree.acts.map((one) => (one === act ? { ...one, range: { min: 700_000, max: 900_000 } } : one)) };
      const kit: DecreeKit = { decrees: [decree], load: () => Promise.resolve(older) };
      await keepKitDecrees({ ...office.deps, kit });
      const kept = await office.deps.db.transaction().execute((tx) => tx.selectFrom('decree_versions').select('version').where('decree_key', '=', '282-2025').executeTakeFirstOrThrow());
      const document = await drafted(recorder, 'MBB01', { ...row, range: { min: 700_000, max: 900_000 }, catalogueVersion: `2025-12-15@${kept.version}` });
      assert.deepEqual(acts(document), []);
      assert.deepEqual(acts(await saved(recorder, document, { range: row['range'] })), ['warn VPHC-ACT-DIFFERS violations.0.catalogueId']);
    });

    it('has to be in force on a day of the case; where the rule changed in between somebody has to decide', async () => {
      const [then, now] = [await rowOf(land, '2026-03-01'), await rowOf(land, '2026-11-20')];
      const early = await drafted(recorder, 'MBB01', now.row);
      assert.deepEqual(acts(early), ['warn VPHC-ACT-VALIDITY violations.0.catalogueId']);
      assert.match(said(early), /có hiệu lực từ 31\/08\/2026: không có hiệu lực vào ngày vi phạm/);
      office.day('2026-09-10');
      for (const { row } of [then, now]) {
        const document = await drafted(recorder, 'MBB01', row);
        assert.deepEqual(acts(document), ['warn VPHC-ACT-CHOICE violations.0.catalogueId']);
        const finding = list(document.body['findings']).find((one) => String(one['code']) === 'VPHC-ACT-CHOICE');
        assert.deepEqual(list(finding?.['citations']).map((one) => [String(one['document']).slice(0, 20), one['confidence']]), [['Nghị định 281/2026/N', 'secondary'], ['Luật Ban hành văn bả', 'unverified'], ['Luật Ban hành văn bả', 'unverified']]);
        const decided = await saved(recorder, document, { versionChoice: { between: '2026-03-01 2024-10-04 2026-08-31', by: 'H Linh Niê', on: '2026-09-10' } });
        assert.deepEqual(acts(decided), []);
        assert.equal(list(decided.body['values']?.['violations'])[0]?.['versionChoice']?.['by'], 'H Linh Niê', 'it is kept with the document');
        assert.deepEqual(acts(await saved(recorder, decided, { endedOn: '2026-02-01' })), ['warn VPHC-ACT-CHOICE violations.0.catalogueId'], 'another day of the act asks anew');
      }
    });
  });
}
