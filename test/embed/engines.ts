import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { chromium as playwright } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import WebDriver from 'webdriver';

/** One engine with one window: pages that are not TypeScript of ours are driven by scripts given as text. */
export interface Engine {
  readonly name: EngineName;
  open(url: string): Promise<void>;
  /** Runs the body of an asynchronous function in the page and answers what it returns (JSON). */
  run<T>(body: string): Promise<T>;
  close(): Promise<void>;
}
export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** Flags without which Chromium asks hosts of its own at start-up, or refuses to run as root. */
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const asFunction = (body: string): string => `(async () => {${body}\n})().then((value) => JSON.stringify(value ?? null))`;

async function chromium(): Promise<Engine> {
  const browser = await playwright.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: flags });
  const page = await browser.newPage();
  return {
    name: 'chromium',
    open: async (url) => void (await page.goto(url)),
    run: async (body) => JSON.parse(await page.evaluate<string>(asFunction(body))) as never,
    close: () => browser.close(),
  };
}

/** Firefox ESR by WebDriver BiDi. */
async function firefox(): Promise<Engine> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: process.env['FIREFOX'] ?? '/usr/bin/firefox-esr', headless: true });
  const page = await browser.newPage();
  return {
    name: 'firefox',
    open: async (url) => void (await page.goto(url)),
    run: async (body) => JSON.parse((await page.evaluate(asFunction(body))) as string) as never,
    close: () => browser.close(),
  };
}

/** WebKitGTK's MiniBrowser by its WebDriver, on a virtual screen. */
async function webkit(): Promise<Engine> {
  const display = `:${500 + (process.pid % 400)}`;
  const port = await freePort();
  const processes: ChildProcess[] = [spawn('Xvfb', [display, '-screen', '0', '1366x900x24', '-nolisten', 'tcp'], { stdio: 'ignore' })];
  await pause(800);
  const env = { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', WEBKIT_DISABLE_COMPOSITING_MODE: '1' };
  processes.push(spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore', env }));
  await pause(800);
  const capabilities: Record<string, unknown> = {
    browserName: 'MiniBrowser', 'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': { binary: process.env['MINIBROWSER'] ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser', args: ['--automation'] },
  };
  const driver = await WebDriver.newSession({ hostname: '127.0.0.1', port, path: '/', logLevel: 'error', capabilities: capabilities as never });
  return {
    name: 'webkit',
    open: (url) => driver.navigateTo(url).then(() => undefined),
    run: async (body) => {
      const answer = (await driver.executeAsyncScript(`const done = arguments[arguments.length - 1]; ${asFunction(body)}.then((value) => done({ value }), (error) => done({ error: String(error) }));`, [])) as { value?: string; error?: string };
      if (answer.value === undefined) throw new Error(answer.error);
      return JSON.parse(answer.value) as never;
    },
    close: async () => {
      await driver.deleteSession();
      for (const each of processes) each.kill();
    },
  };
}

const pause = (ms: number): Promise<void> => new Promise((next) => setTimeout(next, ms));

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

const needs: Readonly<Record<EngineName, string>> = { chromium: process.env['CHROMIUM'] ?? '/usr/bin/chromium', firefox: process.env['FIREFOX'] ?? '/usr/bin/firefox-esr', webkit: '/usr/bin/WebKitWebDriver' };

/** Starts an engine; throws with the package to install when it is not there. */
export function startEngine(name: EngineName): Promise<Engine> {
  if (!existsSync(needs[name])) throw new Error(`No ${name} at ${needs[name]}: .ci/run shows the packages to install.`);
  return { chromium, firefox, webkit }[name]();
}
