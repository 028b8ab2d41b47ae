import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { loadHost } from '../../../examples/host-server.ts';
import { signInHere, type World } from './world.ts';

async function throttle(page: Page): Promise<void> {
  const { link } = await loadHost('slow');
  if (!link) throw new Error('the slow host names no line');
  const session = await page.context().newCDPSession(page);
  const rate = (link.kilobitsPerSecond * 1000) / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: link.latencyMs, downloadThroughput: rate, uploadThroughput: rate });
}

/** What stands on the page, shadow roots included, as one line; and whether something still waits. */
const seen = (page: Page): Promise<string> => page.evaluate(() => {
  const words: string[] = [];
  const visit = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('main h1, main p, h2, label, input, button, .skeleton')) {
      if (!(element instanceof HTMLElement) || element.offsetParent === null) continue;
      words.push(element.classList.contains('skeleton') ? '[khung chờ]' : element instanceof HTMLInputElement ? '[ô nhập]' : (element.textContent ?? '').trim().slice(0, 40));
    }
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) visit(element.shadowRoot);
  };
  visit(document);
  return words.join(' | ');
});

/** Prints what one sees when it changes, with the second; a diary for the reader, asserted by nobody. */
function diary(page: Page, title: string): () => Promise<string[]> {
  const started = performance.now();
  const lines: string[] = [];
  let going = true;
  const watching = (async () => {
    while (going) {
      const words = await seen(page).catch(() => '');
      if (words !== '' && !lines.at(-1)?.endsWith(words)) lines.push(`${((performance.now() - started) / 1000).toFixed(1).padStart(5)} s  ${words}`);
      await page.waitForTimeout(100).catch(() => undefined);
    }
  })();
  return async () => {
    going = false;
    await watching;
    console.log(`${title}\n${lines.map((line) => `  ${line}`).join('\n')}`);
    return lines;
  };
}

export function slow(world: () => World): void {
  describe('a page on a line of 256 kbit/s and 400 ms', () => {
    it('shows its own text at once, then the question, and answers a citizen', async () => {
      const visit = await world().visit('slow');
      const { page } = visit;
      await throttle(page);
      const end = diary(page, 'Citizen, nothing in the cache:');
      await page.goto(visit.origin, { waitUntil: 'commit' });
      await page.getByRole('heading', { name: 'Tra cứu quyết định xử phạt' }).waitFor();
      await page.getByLabel('Mã tra cứu').fill(world().code);
      await page.getByRole('button', { name: 'Xem tình trạng quyết định' }).click();
      await page.getByText(/[\d.]+ đồng/).first().waitFor();
      const lines = await end();
      assert.ok(lines.length > 1);
      await visit.picture('citizen');
      await visit.assertClean();
      await visit.context.close();
    });

    it('lets an official sign in and reach the list of cases; nothing breaks on the way', async () => {
      const visit = await world().visit('slow');
      const { page } = visit;
      page.setDefaultTimeout(40_000);
      await throttle(page);
      const end = diary(page, 'Official, nothing in the cache:');
      await page.goto(`${visit.origin}/can-bo.html`, { waitUntil: 'commit' });
      await signInHere(page);
      await page.getByRole('link', { name: /Nguyễn|Y |H’/ }).first().waitFor();
      await end();
      await visit.assertClean();
      await visit.context.close();
    });
  });
}
