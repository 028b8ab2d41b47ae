import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startTrialBackend } from '../../../examples/backend.ts';
import { serveHost, type ServedHost } from '../../../examples/host-server.ts';
import { axeFindings, launchChromium, watchedContext, type Watch } from '../chromium.ts';
import { dayTyped, fill, pick, samplePassword, section } from '../official.ts';

/** One backend and one browser, and every example host on a port of its own. */
export interface World {
  readonly backend: string;
  /** Code of a decision that can be looked up. */
  readonly code: string;
  readonly browser: Browser;
  origin(name: string): string;
  /** A watched visit to a host: `page` on its own context, nothing else may be contacted. */
  visit(name: string, options?: Parameters<Browser['newContext']>[0]): Promise<Visit>;
  close(): Promise<void>;
}

export interface Visit {
  readonly origin: string;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly watch: Watch;
  /** Nothing was violated, no other host asked, nothing thrown, and axe finds nothing in our elements as they stand. */
  assertClean(): Promise<void>;
  /** A picture for the person who looks: `test-results/host-NAME-STEP.png`, wide and narrow. */
  picture(step: string): Promise<void>;
}

/** What the page around has to have: landmarks and a heading, which pages of that age have not. */
const ofThePage = /^(region|landmark-one-main|page-has-heading-one):/;

export async function startWorld(names: readonly string[]): Promise<World> {
  const hosts = new Map<string, ServedHost>();
  for (const name of names) hosts.set(name, await serveHost(name));
  const backend = await startTrialBackend([...hosts.values()].map(({ origin }) => origin));
  for (const host of hosts.values()) host.connect(backend);
  const browser = await launchChromium();
  const origin = (name: string): string => hosts.get(name)?.origin ?? assert.fail(`no host ${name}`);
  return {
    backend: backend.origin, code: backend.code, browser, origin,
    visit: async (name, options = {}) => {
      const { context, watch } = await watchedContext(browser, [backend.origin, origin(name)], { viewport: { width: 1280, height: 800 }, ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      return {
        origin: origin(name), context, page, watch,
        assertClean: async () => {
          assert.deepEqual(watch, { cspViolations: [], foreignRequests: [], errors: [] });
          assert.deepEqual((await axeFindings(page)).filter((finding) => /^[\w-]+: [^–]*vphc-/.test(finding) && !ofThePage.test(finding)), []);
        },
        picture: async (step) => {
          if (process.env['PICTURES'] !== '1') return;
          mkdirSync('test-results', { recursive: true });
          const size = page.viewportSize() ?? { width: 1280, height: 800 };
          for (const width of [1280, 360]) {
            await page.setViewportSize({ width, height: 800 });
            const height = await page.evaluate(() => document.documentElement.scrollHeight);
            // A long form draws its sections when they are near: a whole picture would show them empty.
            await page.screenshot({ path: `test-results/host-${name}-${step}-${width}.png`, fullPage: height < 2500 });
          }
          await page.setViewportSize(size);
        },
      };
    },
    close: async () => {
      await browser.close();
      await backend.stop();
      for (const host of hosts.values()) await host.close();
    },
  };
}

/** Signs in where the sign-in of the kit stands on the page as it is, and waits for the list of cases. */
export async function signInHere(page: Page, username = 'eakly.lapbienban'): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(username);
  const password = page.getByLabel('Mật khẩu', { exact: true });
  await password.fill(samplePassword);
  await password.press('Enter');
  await page.getByRole('button', { name: 'Đăng xuất' }).waitFor();
  await page.getByRole('link', { name: 'Lập biên bản' }).first().waitFor();
}

/** A part of a record: a list, a date, a name, a commune out of all of them. */
export async function beginRecord(page: Page, violator: string): Promise<void> {
  await page.getByRole('link', { name: 'Lập biên bản' }).first().click();
  const about = section(page, 'Thời gian, địa điểm');
  await pick(about, /Lĩnh vực/, 'an ninh', /An ninh trật tự/);
  await fill(about, /Ngày phát hiện/, dayTyped(-1));
  const who = section(page, '1. Người vi phạm');
  await fill(who, /Họ và tên/, violator);
  await who.getByRole('radio', { name: 'Nam' }).check();
  await pick(who, /Xã, phường/, 'ea kly', /Ea Kly/);
}

/** Saves the record on the server. */
export async function saveRecord(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lưu biên bản' }).click();
  await page.getByText(/Đã lưu lên máy chủ lúc/).first().waitFor();
}
