import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { axeFindings, launchChromium, watchedContext } from './chromium.ts';
import { startPortal, type Portal } from './portal.ts';

/** The counters that the story asserts to be 0 do count: one seeded violation of each kind. */
describe('the watch over the portal', { timeout: 120_000 }, () => {
  let portal: Portal;
  let browser: Browser;
  before(async () => {
    portal = await startPortal();
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    await portal?.stop();
  });

  it('counts an HTML sink as a Trusted Types violation, an inline style as a CSP violation, and a request to another host', async () => {
    const { context, watch } = await watchedContext(browser, [portal.origin]);
    const page = await context.newPage();
    await page.goto(portal.origin);
    await page.evaluate(() => {
      try {
        document.createElement('div').innerHTML = '<b>x</b>';
      } catch {
        // Refused, as it has to be.
      }
      document.body.setAttribute('style', 'color: red');
      return fetch('http://other-host.example/').catch(() => undefined);
    });
    await page.waitForTimeout(300);
    assert.ok(watch.cspViolations.some((text) => text.startsWith('require-trusted-types-for')), watch.cspViolations.join('\n'));
    assert.ok(watch.cspViolations.some((text) => text.startsWith('style-src')), watch.cspViolations.join('\n'));
    assert.ok(watch.cspViolations.some((text) => text.startsWith('connect-src')) || watch.foreignRequests.length > 0);
    await context.close();
  });

  it('finds a picture without a text as axe does', async () => {
    const { context } = await watchedContext(browser, [portal.origin]);
    const page = await context.newPage();
    await page.goto(portal.origin);
    assert.deepEqual(await axeFindings(page), []);
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')));
    assert.match((await axeFindings(page)).join('\n'), /image-alt/);
    await context.close();
  });

  it('serves no code of the embedded database to pages', async () => {
    const manifest = (await (await fetch(`${portal.origin}/kit/manifest.json`)).json()) as { chunks: Record<string, { modules: string[] }> };
    const modules = Object.values(manifest.chunks).flatMap((chunk) => chunk.modules);
    assert.ok(modules.length > 50);
    assert.deepEqual(modules.filter((module) => /pglite|kysely|packages\/server/.test(module)), []);
  });
});
