import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { publicActor, systemActor, type Actor, type Role } from '../../src/app/actor.ts';
import { inTransaction, type Tx } from '../../src/app/request.ts';
import { sampleUnitIds } from '../../src/seed/people.ts';
import { openOffice, type Office } from '../cases/office.ts';
import { landCase } from '../cases/story.ts';
import { databases, type TestDatabase } from '../databases.ts';

const official = (unitId: string, ...roles: Role[]): Actor => ({ ...systemActor, kind: 'user', id: 'bbbbbbbb-0000-7000-8000-00000000000f', unitIds: [unitId], roles });

for (const database of databases) {
  describe(`row-level security on ${database.name}`, () => {
    let opened: TestDatabase;
    let office: Office;
    let relations: readonly string[];
    before(async () => {
      opened = await database.open();
      office = await openOffice(opened.handle);
      const created = await office.official('eakly.lapbienban')('POST', '/cases', landCase);
      assert.equal(created.status, 201, JSON.stringify(created.body));
      const { rows } = await sql<{ name: string }>`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm') order by 1`.execute(opened.handle.kysely);
      relations = rows.map((row) => row.name);
    });
    after(() => opened.close());

    /** Rows that the actor sees; a table that it may not even read counts as none. */
    const visible = (actor: Actor, table: string): Promise<number> => inTransaction(office.deps, actor, async (tx: Tx) => {
      const { rows } = await sql<{ count: string | number }>`select count(*) as count from ${sql.table(table)}`.execute(tx);
      return Number(rows[0]?.count ?? -1);
    }).catch((error: unknown) => {
      assert.match(String(error), /permission denied/);
      return 0;
    });

    it('is forced on every table, and every view asks with the rights of its reader', async () => {
      const { rows } = await sql<{ name: string }>`select relname as name from pg_class where relnamespace = 'public'::regnamespace and (
        (relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)) or (relkind = 'v' and not coalesce(reloptions::text[] @> array['security_invoker=true'], false)) or relkind = 'm')`.execute(opened.handle.kysely);
      assert.deepEqual(rows, []);
      assert.ok(relations.length >= 20);
    });

    it('has definer functions with a fixed search path only', async () => {
      const { rows } = await sql<{ name: string }>`select proname as name from pg_proc where pronamespace = 'public'::regnamespace and prosecdef
        and not exists (select from unnest(proconfig) as setting where setting like 'search_path=%')`.execute(opened.handle.kysely);
      assert.deepEqual(rows, []);
    });

    it('shows no row of any table without a context', async () => {
      for (const table of relations) assert.equal(await visible(publicActor, table), 0, table);
    });

    it('shows the server itself the rows that exist, so that the zero above means something', async () => {
      for (const table of ['units', 'users', 'credentials', 'cases', 'parties', 'audit_entries', 'schema_migrations']) assert.ok(await visible(systemActor, table) > 0, table);
    });

    it('shows an official his own unit only, and a province’s leader or auditor the units below', async () => {
      const { rows } = await sql<{ unit: string; count: number }>`select unit_id as unit, count(*)::integer as count from cases group by unit_id`.execute(opened.handle.kysely);
      const of = (unit: string): number => rows.find((row) => row.unit === unit)?.count ?? 0;
      const all = rows.reduce((sum, row) => sum + row.count, 0);
      assert.ok(of(sampleUnitIds.eaKly) > 0);
      assert.equal(await visible(official(sampleUnitIds.eaKly, 'recorder'), 'cases'), of(sampleUnitIds.eaKly));
      assert.equal(await visible(official(sampleUnitIds.krongPac, 'recorder', 'competent', 'leader', 'clerk', 'unit-admin', 'auditor'), 'cases'), of(sampleUnitIds.krongPac));
      assert.equal(await visible(official(sampleUnitIds.eaKlyPolice, 'leader', 'auditor'), 'cases'), of(sampleUnitIds.eaKlyPolice));
      assert.equal(await visible(official(sampleUnitIds.province, 'leader'), 'cases'), all);
      assert.equal(await visible(official(sampleUnitIds.province, 'auditor'), 'cases'), all);
      assert.equal(await visible(official(sampleUnitIds.province, 'unit-admin'), 'cases'), of(sampleUnitIds.province));
    });

    it('lets nobody write into a unit that he only reads', async () => {
      const touched = await inTransaction(office.deps, official(sampleUnitIds.province, 'leader'), (tx) => tx.updateTable('cases').set({ place: 'nơi khác' }).executeTakeFirst());
      assert.equal(touched.numUpdatedRows, 0n);
      const auditor = await inTransaction(office.deps, official(sampleUnitIds.eaKly, 'auditor'), (tx) => tx.updateTable('cases').set({ place: 'nơi khác' }).executeTakeFirst());
      assert.equal(auditor.numUpdatedRows, 0n);
    });

    it('lets nobody write an audit row in another name, change one or delete one', async () => {
      const actor = official(sampleUnitIds.eaKly, 'leader', 'unit-admin', 'auditor');
      const row = { id: 'dddddddd-0000-7000-8000-000000000001', unit_id: sampleUnitIds.eaKly, at: '2026-03-02T00:00:00Z', actor_kind: 'user', actor_id: 'someone else', action: 'x', target: '', request_id: 'r', outcome: 200 };
      await assert.rejects(inTransaction(office.deps, actor, (tx) => tx.insertInto('audit_entries').values(row).execute()), /row-level security/);
      await assert.rejects(inTransaction(office.deps, actor, (tx) => tx.updateTable('audit_entries').set({ action: 'x' }).execute()), /permission denied/);
      await assert.rejects(inTransaction(office.deps, actor, (tx) => tx.deleteFrom('audit_entries').execute()), /permission denied/);
    });

    it('does not leave the role or the unit behind for the next transaction', async () => {
      await visible(official(sampleUnitIds.eaKly, 'recorder'), 'cases');
      const { rows } = await sql<{ role: string; login: string; unit: string | null }>`select current_user::text as role, session_user::text as login, current_setting('app.unit', true) as unit`.execute(opened.handle.kysely);
      assert.equal(rows[0]?.role, rows[0]?.login);
      assert.equal(rows[0]?.unit ?? '', '');
    });
  });
}
