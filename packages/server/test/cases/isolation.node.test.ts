import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import type { CaseTables } from '../../src/app/cases/tables.ts';
import { databases, type TestDatabase } from '../databases.ts';
import { openOffice, type Office } from './office.ts';

const tables: readonly (keyof CaseTables)[] = [
  'cases', 'case_counters', 'parties', 'violations', 'exhibits', 'documents', 'document_versions', 'case_events', 'payments', 'public_codes',
];

for (const database of databases) {
  describe(`rows of cases on ${database.name}`, () => {
    let opened: TestDatabase;
    let office: Office;
    before(async () => {
      opened = await database.open();
      office = await openOffice(opened.handle);
    });
    after(() => opened.close());

    const seen = (settings: Readonly<Record<string, string>>, table: string): Promise<number> =>
      office.deps.db.transaction().execute(async (tx) => {
        for (const [name, value] of Object.entries({ role: 'app', ...settings })) await sql`select set_config(${name}, ${value}, true)`.execute(tx);
        const { rows } = await sql<{ rows: number }>`select count(*)::int as rows from ${sql.table(table)}`.execute(tx);
        return rows[0]?.rows ?? -1;
      });

    for (const table of tables) {
      it(`of ${table} exist for nobody without a unit, for the unit's official only in his own, and for the tables' owner neither`, async () => {
        const { rows } = await sql<{ forced: boolean; total: number }>`
          select (select relforcerowsecurity and relrowsecurity from pg_class where oid = ${table}::regclass) as forced, 0 as total`.execute(office.deps.db);
        assert.equal(rows[0]?.forced, true);
        assert.equal(await seen({}, table), 0);
        const units = ['aaaaaaaa-0000-7000-8000-000000000002', 'aaaaaaaa-0000-7000-8000-000000000003'];
        const each = await Promise.all(units.map((unit) => seen({ 'app.units': unit, 'app.roles': 'recorder', 'app.fields': '*' }, table)));
        assert.ok((each[0] ?? 0) > 0, 'the sample has rows of Ea Kly');
        const both = await seen({ 'app.units': units.join(','), 'app.roles': 'recorder', 'app.fields': '*' }, table);
        assert.equal(both, (each[0] ?? 0) + (each[1] ?? 0));
      });
    }

    it('begin with sample cases in different states, played without a refusal', async () => {
      const rows = await office.deps.db.selectFrom('cases').select(['mode', 'state']).execute();
      assert.deepEqual(rows.map(({ mode, state }) => `${mode} ${state}`).sort(), [
        'historical executed', 'normal awaiting-explanation', 'normal decided', 'normal detected', 'normal detected', 'normal executed', 'normal executed', 'normal executing', 'normal instalments', 'normal recorded',
      ]);
    });

    it('lets nobody change or remove an event, a payment, a saved version, or the text of an issued document', async () => {
      const refused = async (statement: string) => {
        await assert.rejects(office.deps.db.transaction().execute(async (tx) => {
          await sql`select set_config('role', 'app_system', true)`.execute(tx);
          await sql.raw(statement).execute(tx);
        }), /only added|never changes/, statement);
      };
      await refused(`update case_events set on_day = '2020-01-01'`);
      await refused('delete from case_events');
      await refused('update payments set amount = 1');
      await refused('delete from document_versions');
      await refused(`update documents set form_values = '{}' where status = 'issued'`);
      await refused(`update documents set number = '999' where status = 'served'`);
      await refused(`update documents set status = 'deleted', deleted_reason = 'x' where status = 'issued'`);
    });
  });
}
