import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import puppeteer, { type ElementHandle } from 'puppeteer-core';
import WebDriver from 'webdriver';

/** What a person does, in an engine that Playwright cannot drive: finds by role and visible name, types, clicks. */
export interface Person {
  readonly engine: string;
  open(url: string): Promise<void>;
  click(name: string, nth?: 'first' | 'last'): Promise<void>;
  type(label: string, text: string, nth?: 'first' | 'last'): Promise<void>;
  /** Waits until the page's text (shadow roots included) has it; answers the match. */
  sees(pattern: RegExp): Promise<string>;
  /** A picture of the window, for the person who has to find out why a step failed. */
  picture(file: string): Promise<void>;
  close(): Promise<void>;
}

const locate = `(kind, name, nth) => {
  const all = [];
  const visit = (root) => { for (const element of root.querySelectorAll('*')) { all.push(element); if (element.shadowRoot) visit(element.shadowRoot); } };
  visit(document);
  const named = (element) => [element.getAttribute('aria-label'), ...[...(element.labels ?? [])].map((label) => label.textContent), kind === 'click' ? element.textContent : '']
    .some((text) => text && text.replace(/\\s+/g, ' ').trim().startsWith(name));
  const wanted = kind === 'click' ? 'button, a[href], [role=option], input[type=radio], input[type=checkbox]' : 'input:not([type=radio]):not([type=checkbox]), textarea';
  const openDialog = all.filter((element) => element.localName === 'dialog' && element.open).pop();
  const inside = (element) => { for (let node = element; node; node = node.parentNode ?? node.host) if (node === openDialog) return true; return false; };
  const found = all.filter((element) => element.matches(wanted) && named(element) && element.getClientRects().length > 0 && !element.disabled && (!openDialog || inside(element)));
  return (nth === 'last' ? found.at(-1) : found[0]) ?? null;
}`;
const pageText = `() => { const texts = []; const visit = (root) => { for (const node of root.childNodes) { if (node.nodeType === 3) texts.push(node.textContent); if (node.shadowRoot) visit(node.shadowRoot); if (node.nodeType === 1 && !['STYLE', 'SCRIPT'].includes(node.nodeName)) visit(node); } }; visit(document.body); return texts.join(' ').replace(/\\s+/g, ' '); }`;

async function until<T>(what: string, look: () => Promise<T | null | undefined>): Promise<T> {
  for (let tries = 0; tries < 150; tries += 1) {
    const found = await look().catch(() => undefined);
    if (found !== null && found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`not found within 15 s: ${what}`);
}

/** Firefox ESR by WebDriver BiDi. */
export async function firefox(): Promise<Person> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: process.env['FIREFOX'] ?? '/usr/bin/firefox-esr', headless: true });
  const page = await browser.newPage();
  await page.setViewport({ width: 1366, height: 768 });
  const find = (kind: string, name: string, nth: string) => until(`${kind} ${name}`, async () => (await page.evaluateHandle(`(${locate})(${JSON.stringify(kind)}, ${JSON.stringify(name)}, ${JSON.stringify(nth)})`)).asElement() as ElementHandle<Element> | null);
  return {
    engine: 'Firefox',
    open: async (url) => void (await page.goto(url)),
    click: async (name, nth = 'first') => {
      const element = await find('click', name, nth);
      await element.evaluate((node) => (node as Element).scrollIntoView({ block: 'center' }));
      await element.click();
    },
    type: async (label, text, nth = 'first') => {
      const element = await find('type', label, nth);
      await element.evaluate((node) => ((node as HTMLElement).scrollIntoView({ block: 'center' }), (node as HTMLInputElement).select(), (node as HTMLElement).focus()));
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    },
    sees: (pattern) => until(String(pattern), async () => pattern.exec((await page.evaluate(`(${pageText})()`)) as string)?.[0]),
    picture: async (file) => void (await page.screenshot({ path: file as `${string}.png` })),
    close: () => browser.close(),
  };
}

/** WebKitGTK's MiniBrowser by its WebDriver, on a virtual screen. */
export async function webkit(): Promise<Person> {
  const display = `:${90 + (process.pid % 400)}`;
  const port = await new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
  const processes: ChildProcess[] = [spawn('Xvfb', [display, '-screen', '0', '1366x900x24', '-nolisten', 'tcp'], { stdio: 'ignore' })];
  await new Promise((resolve) => setTimeout(resolve, 800));
  processes.push(spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore', env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', WEBKIT_DISABLE_COMPOSITING_MODE: '1' } }));
  await new Promise((resolve) => setTimeout(resolve, 800));
  const capabilities: Record<string, unknown> = {
    browserName: 'MiniBrowser', 'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': { binary: process.env['MINIBROWSER'] ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser', args: ['--automation'] },
  };
  const driver = await WebDriver.newSession({ hostname: '127.0.0.1', port, path: '/', logLevel: 'error', capabilities: capabilities as never });
  const run = (script: string, ...args: string[]): Promise<unknown> => driver.executeScript(`return (${script})(...arguments)`, args);
  const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
  const find = (kind: string, name: string, nth: string): Promise<string> => until(`${kind} ${name}`, async () => ((await run(locate, kind, name, nth)) as Record<string, string> | null)?.[elementKey]);
  return {
    engine: 'WebKitGTK',
    open: (url) => driver.navigateTo(url).then(() => undefined),
    click: async (name, nth = 'first') => {
      const element = await find('click', name, nth);
      // The status bar lies over the lower edge of the window.
      await driver.executeScript('arguments[0].scrollIntoView({ block: "center" })', [{ [elementKey]: element }]);
      await driver.elementClick(element);
    },
    type: async (label, text, nth = 'first') => {
      const element = await find('type', label, nth);
      await driver.executeScript('arguments[0].scrollIntoView({ block: "center" }); arguments[0].select()', [{ [elementKey]: element }]);
      await driver.elementSendKeys(element, `${text}\uE004`);
    },
    sees: (pattern) => until(String(pattern), async () => pattern.exec(String(await run(pageText)))?.[0]),
    picture: async (file) => writeFileSync(file, Buffer.from(await driver.takeScreenshot(), 'base64')),
    close: async () => {
      await driver.deleteSession();
      for (const each of processes) each.kill();
    },
  };
}

export const available = { firefox: existsSync('/usr/bin/firefox-esr'), webkit: existsSync('/usr/bin/WebKitWebDriver') && existsSync('/usr/bin/Xvfb') };
