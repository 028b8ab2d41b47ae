import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { loadDecree, shippedDecrees, type Decree } from '@xlvphc/law/violations';
import { sql } from 'kysely';
import { keepKitDecrees, openApp, type DecreeKit } from '../../src/index.ts';
import { openOffice, type Office } from '../cases/office.ts';
import { databases, type TestDatabase } from '../databases.ts';

/** A release whose decree 45/2022 says something else. */
async function release(word: string): Promise<{ readonly kit: DecreeKit; readonly decree: Decree }> {
  const own = await loadDecree('45-2022');
  const decree: Decree = { ...own, acts: own.acts.map((act, at) => (at === 0 ? { ...act, text: `${act.text} (${word})` } : act)) };
  const kit: DecreeKit = { decrees: shippedDecrees.filter(({ number }) => number === own.number), load: (number) => (number === own.number ? Promise.resolve(decree) : loadDecree(number)) };
  return { kit, decree };
}

for (const database of databases) {
  describe(`decrees that releases of the program bring one after the other, on ${database.name}`, () => {
    let opened: TestDatabase;
    let office: Office;
    before(async () => {
      opened = await database.open();
      office = await openOffice(opened.handle);
    });
    after(() => opened.close());

    /** The server of a release starts on the database: what anybody reads from it. */
    const started = async (kit: DecreeKit): Promise<(path: string) => Promise<{ readonly status: number; readonly body: { readonly version?: string; readonly decree?: Decree }; readonly headers: Headers }>> => {
      const deps = { ...office.deps, kit };
      await keepKitDecrees(deps);
      const app = openApp(deps);
      return async (path) => {
        const response = await app.fetch(new Request(`http://office.test/v1${path}`));
        return { status: response.status, body: (await response.json()) as { version?: string; decree?: Decree }, headers: response.headers };
      };
    };

    it('are answered for good under the version that a case names, also after the next release and to who is not signed in', async () => {
      const [old, next] = [await release('bản cũ'), await release('bản mới')];
      const first = await (await started(old.kit))('/violations/decrees/45-2022');
      assert.match(first.body.version ?? '', /^kit-[0-9a-f]{16}$/);
      const ask = await started(next.kit);
      const now = await ask('/violations/decrees/45-2022');
      assert.notEqual(now.body.version, first.body.version);
      assert.match(now.body.decree?.acts[0]?.text ?? '', /bản mới/);
      const named = await ask(`/violations/decrees/45-2022?version=${first.body.version ?? ''}`);
      assert.equal(named.status, 200);
      assert.deepEqual(named.body.decree, JSON.parse(JSON.stringify(old.decree)));
      assert.match(named.headers.get('cache-control') ?? '', /immutable/);
      assert.equal((await ask('/violations/decrees/45-2022?version=kit-0000000000000000')).status, 404);
      assert.equal((await ask(`/violations/decrees/282-2025?version=${first.body.version ?? ''}`)).status, 404, 'a version belongs to its decree');
    });

    it('are kept once however often a release starts, and by nobody but the start of a server', async () => {
      const again = await release('bản mới');
      const count = async (): Promise<number> => (await sql<{ held: number }>`select count(*)::integer as held from decree_versions`.execute(opened.handle.kysely)).rows[0]?.held ?? -1;
      const held = await count();
      await Promise.all([keepKitDecrees({ ...office.deps, kit: again.kit }), keepKitDecrees({ ...office.deps, kit: again.kit })]);
      assert.equal(await count(), held);
      await assert.rejects(sql`update decree_versions set decree = '{}'`.execute(opened.handle.kysely), /never changes/);
      await assert.rejects(sql`delete from decree_versions`.execute(opened.handle.kysely), /never changes/);
      await assert.rejects(opened.handle.kysely.transaction().execute(async (tx) => {
        await sql`set local role app`.execute(tx);
        await sql`insert into decree_versions values ('45-2022', 'kit-x', '{}', '{}', now())`.execute(tx);
      }), /permission denied|row-level security/);
    });
  });
}
