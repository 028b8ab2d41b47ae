import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { databases, type TestDatabase } from '../databases.ts';
import { expecting, list, openOffice, type Caller, type Office } from './office.ts';
import { landCase } from './story.ts';

for (const database of databases) {
  describe(`searching cases on ${database.name}`, () => {
    let opened: TestDatabase;
    let office: Office;
    let recorder: Caller;
    const names = ['Đặng Thị Ửng', 'Dương Quốc Hòa', 'Nguyễn Văn Quý', 'H’Bia Êban', 'Trần Đình Khuê', 'Lê Thị Thuỷ', 'Phạm Hoà'];
    before(async () => {
      opened = await database.open();
      office = await openOffice(opened.handle);
      recorder = office.official('eakly.lapbienban');
      for (const [index, fullName] of names.entries()) {
        await expecting(201, recorder('POST', '/cases', {
          ...landCase, field: index % 2 ? 'dat-dai' : 'xay-dung', place: `Lối Mòn Xanh ${index}`, violations: [],
          parties: [{ role: 'violator', subject: { kind: 'person', fullName } }], discoveredOn: `2026-02-0${index + 1}`,
        }));
      }
    });
    after(() => opened.close());

    const found = async (body: object): Promise<readonly string[]> =>
      list((await expecting(200, recorder('POST', '/cases/search', body))).body['items']).map((row) => String(row['violators']?.[0])).filter((name) => names.includes(name));

    for (const [typed, expected] of [
      ['đặng thị ửng', ['Đặng Thị Ửng']], ['dang thi ung', ['Đặng Thị Ửng']], ['UNG DANG', ['Đặng Thị Ửng']], ['duong', ['Dương Quốc Hòa']],
      ['hoà', ['Phạm Hoà', 'Dương Quốc Hòa']], ['hòa', ['Phạm Hoà', 'Dương Quốc Hòa']], ['bia eban', ['H’Bia Êban']], ['khu', ['Trần Đình Khuê']], ['ử', ['Đặng Thị Ửng']],
      ['loi mon 4', ['Trần Đình Khuê']], ["' or 1=1 --", []], ['& | ! :*', []],
    ] as const) {
      it(`finds ${expected.length} by “${typed}”, with or without diacritics`, async () => {
        assert.deepEqual([...(await found({ text: typed }))].sort(), [...expected].sort());
      });
    }

    it('narrows by field, state, mode, day and reference together', async () => {
      assert.deepEqual([...(await found({ field: 'dat-dai', text: 'loi mon xanh' }))].sort(), ['Dương Quốc Hòa', 'H’Bia Êban', 'Lê Thị Thuỷ'].sort());
      assert.deepEqual(await found({ discoveredFrom: '2026-02-03', discoveredTo: '2026-02-03' }), ['Nguyễn Văn Quý']);
      assert.deepEqual(await found({ state: 'executed', text: 'loi mon xanh' }), []);
      const [row] = list((await recorder('POST', '/cases/search', { text: 'quy' })).body['items']);
      const byReference = await expecting(200, recorder('GET', `/cases?reference=${row?.['reference']}`));
      assert.equal(list(byReference.body['items'])[0]?.['id'], row?.['id']);
      assert.deepEqual([row?.['state'], row?.['nextDue']?.['code']], ['detected', 'record']);
    });

    it('walks through all pages without missing or repeating one', async () => {
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await expecting(200, recorder('POST', '/cases/search', { text: 'loi mon xanh', limit: 2, ...(cursor === undefined ? {} : { cursor }) }));
        seen.push(...list(page.body['items']).map((row) => String(row['violators']?.[0])));
        cursor = page.body['nextCursor'] === undefined ? undefined : String(page.body['nextCursor']);
      } while (cursor !== undefined);
      assert.deepEqual([...seen].sort(), [...names].sort());
      assert.deepEqual(seen, [...names].reverse(), 'latest change first');
      const forged = await recorder('POST', '/cases/search', { cursor: 'bm90IGEgY3Vyc29y' });
      assert.deepEqual([forged.status, forged.body['code']], [400, 'VPHC-CURSOR']);
    });

    it('lets leaders of the province see the cases of its communes, and officials of a commune only their own', async () => {
      const all = await expecting(200, office.official('tinh.kiemtra')('POST', '/cases/search', { text: 'loi mon xanh' }));
      assert.equal(list(all.body['items']).length, names.length);
      const other = await expecting(200, office.official('krongpac.lapbienban')('POST', '/cases/search', { text: 'loi mon xanh' }));
      assert.equal(list(other.body['items']).length, 0);
    });
  });
}
