import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const executable = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
/** Flags without which Chromium asks hosts of its own at start-up, or refuses to run as root. */
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export async function launchChromium(): Promise<Browser> {
  if (!existsSync(executable)) throw new Error(`No Chromium at ${executable}: run .ci/run, or install Debian's package "chromium".`);
  return chromium.launch({ executablePath: executable, args: flags });
}

/** What a page did that it must not do: CSP and Trusted Types violations, requests to other hosts, uncaught errors. */
export interface Watch {
  readonly cspViolations: string[];
  readonly foreignRequests: string[];
  readonly errors: string[];
}

/** Opens a context whose pages are watched; `allowed` are the origins that the story may talk to. */
export async function watchedContext(browser: Browser, allowed: readonly string[], options: Parameters<Browser['newContext']>[0] = {}): Promise<{ context: BrowserContext; watch: Watch }> {
  const context = await browser.newContext({ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', viewport: { width: 1366, height: 768 }, ...options });
  const watch: Watch = { cspViolations: [], foreignRequests: [], errors: [] };
  await context.exposeFunction('__reportCsp', (text: string) => void watch.cspViolations.push(text));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = (globalThis as unknown as { __reportCsp(text: string): void }).__reportCsp;
      report(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`);
    });
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && !allowed.includes(url.origin)) watch.foreignRequests.push(request.url());
  });
  context.on('weberror', (error) => void watch.errors.push(String(error.error())));
  return { context, watch };
}

/** Serious findings of axe on the page as it stands, shadow roots included, one line each. */
export async function axeFindings(page: Page): Promise<string[]> {
  const { AxeBuilder } = await import('@axe-core/playwright');
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')} – ${node.failureSummary ?? ''}`));
}
