import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { migrate, MigrationError } from '../../src/db/migrate.ts';
import { migrations } from '../../src/db/migrations/index.ts';
import { databases } from '../databases.ts';

const step = (number: number, sql: string) => ({ number, name: `step-${number}`, sql });

for (const database of databases) {
  describe(`migrations on ${database.name}`, () => {
    it('are applied once, refuse a changed or an unknown step, and leave nothing of a failed one', async () => {
      const opened = await database.open();
      try {
        assert.deepEqual(await migrate(opened.handle, migrations), [], 'a migrated database needs nothing');
        const added = step(9001, 'create table later (id integer)');
        assert.deepEqual(await migrate(opened.handle, [...migrations, added]), [9001]);
        await assert.rejects(migrate(opened.handle, [...migrations, step(9001, 'create table other (id integer)')]), MigrationError);
        await assert.rejects(migrate(opened.handle, migrations), MigrationError);
        await assert.rejects(migrate(opened.handle, [...migrations, added, step(9002, 'create table half (id integer); select 1/0')]));
        await assert.rejects(opened.handle.exec('select * from half'), /does not exist/);
      } finally {
        await opened.close();
      }
    });
  });
}
