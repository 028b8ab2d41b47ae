import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { sql } from 'kysely';
import { systemActor } from '../../src/app/actor.ts';
import { seal } from '../../src/app/audit/sealer.ts';
import { verifyChain, type ChainVerification } from '../../src/app/audit/verification.ts';
import { inTransaction } from '../../src/app/request.ts';
import { sampleUnitIds } from '../../src/seed/people.ts';
import { list, openOffice, type Caller, type Office } from '../cases/office.ts';
import { databases, type TestDatabase } from '../databases.ts';

for (const database of databases) {
  describe(`audit chain on ${database.name}`, () => {
    let opened: TestDatabase;
    let office: Office;
    let auditor: Caller;
    before(async () => {
      opened = await database.open();
      office = await openOffice(opened.handle);
      auditor = office.official('eakly.kiemtra');
    });
    after(() => opened.close());

    const verify = (): Promise<ChainVerification> => inTransaction(office.deps, systemActor, (tx) => verifyChain(tx, office.deps, sampleUnitIds.eaKly));
    /** What somebody with the database's own rights does behind the server's back. */
    const tamper = (script: string): Promise<void> => opened.handle.exec(script);
    const chain = `chain = '${sampleUnitIds.eaKly}'`;

    // Each test begins with a whole chain of at least ten links.
    beforeEach(async () => {
      await tamper('delete from audit_seals; delete from audit_heads; delete from audit_entries');
      for (let index = 0; index < 10; index += 1) await auditor('GET', '/registers');
      await seal(office.deps);
      const whole = await verify();
      assert.equal(whole.ok, true);
      assert.ok(whole.sealed >= 10);
    });

    const kinds = (result: ChainVerification): string[] => [...new Set(result.faults.map((fault) => fault.kind))];

    it('finds an edited row, and where it stands', async () => {
      await tamper(`update audit_entries set detail = '{"outcome": 1}' where id = (select entry_id from audit_seals where ${chain} and position = 4)`);
      assert.deepEqual((await verify()).faults, [{ kind: 'edited', sequence: 4 }]);
    });

    it('finds a deleted row, with or without its link', async () => {
      await tamper(`delete from audit_entries where id = (select entry_id from audit_seals where ${chain} and position = 3)`);
      assert.deepEqual((await verify()).faults, [{ kind: 'deleted', sequence: 3 }]);
      await tamper(`delete from audit_seals where ${chain} and position = 3`);
      assert.deepEqual((await verify()).faults, [{ kind: 'deleted', sequence: 3 }]);
    });

    it('finds two rows that changed places', async () => {
      const rows = await inTransaction(office.deps, systemActor, (tx) => tx.selectFrom('audit_seals').selectAll().where('chain', '=', sampleUnitIds.eaKly).where('position', 'in', [5, 6]).orderBy('position').execute());
      const [fifth, sixth] = rows.map((row) => row.entry_id);
      await tamper(`update audit_seals set entry_id = gen_random_uuid() where ${chain} and position = 5;
        update audit_seals set entry_id = '${fifth}' where ${chain} and position = 6; update audit_seals set entry_id = '${sixth}' where ${chain} and position = 5;`);
      assert.deepEqual(kinds(await verify()), ['reordered']);
    });

    it('finds a cut tail, also when the head was moved back with it', async () => {
      await tamper(`delete from audit_entries where id in (select entry_id from audit_seals where ${chain} and position > 7); delete from audit_seals where ${chain} and position > 7;`);
      assert.deepEqual(kinds(await verify()), ['truncated']);
      await tamper(`update audit_heads set position = 7, hash = (select hash from audit_seals where ${chain} and position = 7) where ${chain}`);
      assert.deepEqual(kinds(await verify()), ['truncated']);
      await tamper(`delete from audit_heads where ${chain}`);
      assert.deepEqual(kinds(await verify()), ['truncated']);
    });

    it('counts rows that wait for their seal, and seals them in their order', async () => {
      await auditor('GET', '/registers');
      await auditor('GET', '/registers');
      const waiting = await verify();
      assert.equal(waiting.unsealed, 2);
      assert.equal(waiting.ok, true);
      assert.equal(await seal(office.deps), 2);
      assert.equal((await verify()).unsealed, 0);
      const { rows } = await sql<{ ordered: boolean }>`select bool_and(position = place) as ordered from (
        select s.position, row_number() over (order by e.sequence) as place from audit_seals s join audit_entries e on e.id = s.entry_id where s.chain = ${sampleUnitIds.eaKly}) as numbered`.execute(opened.handle.kysely);
      assert.equal(rows[0]?.ordered, true);
    });

    it('seals each unit for itself', async () => {
      await office.official('krongpac.chutich')('GET', '/registers');
      await seal(office.deps);
      const other = await inTransaction(office.deps, systemActor, (tx) => verifyChain(tx, office.deps, sampleUnitIds.krongPac));
      assert.equal(other.ok, true);
      assert.equal(other.sealed, 2);
    });

    it('answers the auditor of the unit with the verification and the rows, the reading of the log included', async () => {
      const answer = await auditor('GET', '/audit/verification');
      assert.equal(answer.status, 200);
      assert.equal(answer.body['ok'], true);
      const rows = list((await auditor('GET', '/audit?action=verifyAudit')).body['items']);
      assert.equal(rows.length, 1);
      assert.equal((await auditor('GET', `/audit/verification?unitId=${sampleUnitIds.krongPac}`)).status, 404);
      assert.deepEqual(list((await auditor('GET', `/audit?unitId=${sampleUnitIds.krongPac}`)).body['items']), []);
    });
  });
}
