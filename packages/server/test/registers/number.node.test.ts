import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { systemActor, type Actor } from '../../src/app/actor.ts';
import { allocateNumber } from '../../src/app/registers/number.ts';
import { inTransaction } from '../../src/app/request.ts';
import { sampleUnitIds } from '../../src/seed/people.ts';
import { openOffice, type Office } from '../cases/office.ts';
import { databases, type TestDatabase } from '../databases.ts';

const clerk = (unitId: string): Actor => ({ ...systemActor, kind: 'user', id: 'bbbbbbbb-0000-7000-8000-000000000004', unitIds: [unitId], roles: ['clerk'] });
const at = '2026-03-02T02:00:00.000Z';

for (const database of databases) {
  describe(`register on ${database.name}`, () => {
    let opened: TestDatabase;
    let office: Office;
    before(async () => {
      opened = await database.open();
      office = await openOffice(opened.handle);
    });
    after(() => opened.close());

    const take = (unitId: string, kind: string, year: number, fail = false): Promise<number> =>
      inTransaction(office.deps, clerk(unitId), async (tx) => {
        const { number } = await allocateNumber(tx, office.deps.random, { unitId, kind, year, at, by: 'test' });
        if (fail) throw new Error('aborted after the number was taken');
        return number;
      });

    it('gives 1 to 40, each once, to fifty officials at once of whom ten fail after taking a number', async () => {
      const results = await Promise.allSettled(Array.from({ length: 50 }, (_, index) => take(sampleUnitIds.eaKly, 'QĐ-THU', 2026, index % 5 === 4)));
      const numbers = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
      assert.equal(results.length - numbers.length, 10);
      assert.deepEqual(numbers.sort((a, b) => a - b), Array.from({ length: 40 }, (_, index) => index + 1));
      const kept = await inTransaction(office.deps, systemActor, (tx) => tx.selectFrom('register_entries as e').innerJoin('registers as r', 'r.id', 'e.register_id')
        .select(['e.number', 'r.last_number']).where('r.kind', '=', 'QĐ-THU').orderBy('e.number').execute());
      assert.deepEqual(kept.map((entry) => entry.number), Array.from({ length: 40 }, (_, index) => index + 1));
      assert.equal(kept[0]?.last_number, 40);
    });

    it('counts each unit, symbol and year for itself', async () => {
      assert.equal(await take(sampleUnitIds.krongPac, 'QĐ-THU', 2026), 1);
      assert.equal(await take(sampleUnitIds.eaKly, 'BB-THU', 2026), 1);
      assert.equal(await take(sampleUnitIds.eaKly, 'QĐ-THU', 2027), 1);
    });

    it('gives no number of another unit', async () => {
      await assert.rejects(inTransaction(office.deps, clerk(sampleUnitIds.krongPac), (tx) =>
        allocateNumber(tx, office.deps.random, { unitId: sampleUnitIds.eaKly, kind: 'QĐ-THU', year: 2026, at, by: 'test' })));
    });

    it('shows the register to its unit and not to another', async () => {
      const own = await office.official('eakly.vanthu')('GET', '/registers?year=2026');
      const symbols = (own.body['items'] as unknown as { symbol: string; lastNumber: number }[]).filter((each) => each.symbol.endsWith('-THU')).map((each) => `${each.symbol} ${each.lastNumber}`);
      assert.deepEqual(symbols.sort(), ['BB-THU 1', 'QĐ-THU 40']);
      const [first] = own.body['items'] as unknown as { id: string }[];
      assert.ok(first);
      const other = await office.official('krongpac.lapbienban')('GET', `/registers/${first.id}/entries`);
      assert.equal(other.status, 404);
    });
  });
}
