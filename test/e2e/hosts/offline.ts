import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { beginRecord, saveRecord, signInHere, type World } from './world.ts';

export function offline(world: () => World): void {
  describe('a network without the internet, the folder dist/cdn copied to a file server', () => {
    it('brings everything from inside: sign-in, units, law, a record and its PDF with fonts', async () => {
      const visit = await world().visit('offline');
      const { page, context } = visit;
      const refused: string[] = [];
      const asked: string[] = [];
      await context.route('**/*', (route) => {
        const url = new URL(route.request().url());
        if (/^https?:$/.test(url.protocol) && url.hostname !== '127.0.0.1') {
          refused.push(url.href);
          return route.abort('internetdisconnected');
        }
        asked.push(url.href);
        return route.continue();
      });
      await page.goto(visit.origin);
      await signInHere(page);
      await beginRecord(page, 'Y Thử Niê');
      await saveRecord(page);
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Tải PDF' }).click()]);
      assert.match(execFileSync('pdftotext', ['-layout', await file.path(), '-'], { encoding: 'utf8' }), /Y Thử Niê/);
      await visit.picture('record');
      assert.deepEqual(refused, []);
      assert.deepEqual(asked.filter((url) => url.startsWith(`${world().backend}/kit/`)), [], 'every file of the kit comes from the copy');
      assert.ok(asked.some((url) => url.startsWith(`${visit.origin}/thu-vien/dung-chung/xlvphc/`)));
      await visit.assertClean();
      await visit.context.close();
    });

    it('refuses and counts a host outside', async () => {
      const visit = await world().visit('offline');
      await visit.page.goto(visit.origin);
      await visit.page.evaluate(() => fetch('http://phong-chu.example/roboto.woff2').catch(() => undefined));
      assert.deepEqual(visit.watch.foreignRequests, ['http://phong-chu.example/roboto.woff2']);
      await visit.context.close();
    });
  });
}
