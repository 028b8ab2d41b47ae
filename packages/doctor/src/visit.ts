import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { probeBackend } from './backend.ts';
import { probeFile } from './file.ts';
import type { Load, Observation, PageFacts, Violation } from './observation.ts';
import { readPage, watchPage } from './page-script.ts';

/** How the page is visited. */
export interface VisitOptions {
  /** Program of Chromium, Chrome or Edge; found by itself when absent. */
  readonly browser?: string;
  /** Milliseconds to wait for the page to come to rest; 8,000 by default. */
  readonly patience?: number;
  /** Further switches of the browser. */
  readonly args?: readonly string[];
}

const programs = [
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Thrown when there is no browser to look with. */
export class NoBrowser extends Error {}

function program(wanted: string | undefined): string {
  const found = wanted ?? process.env['CHROMIUM'] ?? programs.find((file) => existsSync(file));
  if (found === undefined || !existsSync(found)) throw new NoBrowser(found ?? '');
  return found;
}

/** Opens a page in a headless browser, waits until it has come to rest, and tells everything that it has seen. */
export async function visit(url: string, { browser: wanted, patience = 8_000, args = [] }: VisitOptions = {}): Promise<Observation> {
  // Any page may be sick on purpose: the sandbox stays, but for root, for whom Chromium has none.
  const browser = await chromium.launch({ executablePath: program(wanted), chromiumSandbox: process.getuid?.() !== 0, args: ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', ...args] });
  try {
    return await observe(browser, url, patience);
  } finally {
    await browser.close();
  }
}

async function observe(browser: Browser, url: string, patience: number): Promise<Observation> {
  const tab = await browser.newPage({ ignoreHTTPSErrors: true });
  const loads: Load[] = [];
  const messages: string[] = [];
  tab.on('console', (message) => message.type() === 'error' || message.type() === 'warning' ? messages.push(message.text()) : undefined);
  tab.on('pageerror', (error) => messages.push(error.message));
  tab.on('requestfailed', (request) => loads.push({ url: request.url(), kind: request.resourceType(), failure: request.failure()?.errorText ?? '' }));
  tab.on('response', (response) => loads.push({ url: response.url(), kind: response.request().resourceType(), status: response.status(), contentType: response.headers()['content-type'] ?? '' }));
  await tab.addInitScript(watchPage);
  let failure: string | undefined;
  const answer = await tab.goto(url, { timeout: patience * 2 }).catch((error: unknown) => {
    failure = String(error).split('\n')[0] ?? '';
    return null;
  });
  if (!answer) return { url, failure: failure ?? '', loads, violations: [], messages, backends: [] };
  await tab.waitForLoadState('networkidle', { timeout: patience }).catch(() => undefined);
  const policy = answer.headers()['content-security-policy'];
  const { facts, violations } = await read(tab);
  const addresses = [...new Set(facts.elements.flatMap(({ baseUrl }) => (baseUrl !== undefined && URL.canParse(baseUrl, tab.url()) ? [new URL(baseUrl, tab.url()).href] : [])))];
  return {
    url: tab.url(), status: answer.status(), ...(policy === undefined ? {} : { policy }), loads: await Promise.all(loads.map(probeFile)), violations, messages, page: facts,
    backends: await Promise.all(addresses.map((address) => probeBackend(address, new URL(tab.url()).origin))),
  };
}

const read = (tab: Page): Promise<{ facts: PageFacts; violations: Violation[] }> => tab.evaluate(readPage);
