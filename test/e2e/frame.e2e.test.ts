import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';
import { launchChromium, watchedContext } from './chromium.ts';
import { samplePassword } from './official.ts';
import { foreignHost, startPortal, type Portal } from './portal.ts';

type Host = Awaited<ReturnType<typeof foreignHost>>;

describe('the kit in a frame of its backend', () => {
  let browser: Browser;
  let portal: Portal;
  let trusted: Host;
  let stranger: Host;
  let html = '';
  let strangeHtml = '';

  before(async () => {
    [trusted, stranger] = await Promise.all([foreignHost(() => html), foreignHost(() => strangeHtml)]);
    [browser, portal] = await Promise.all([launchChromium(), startPortal({ origins: [trusted.origin] })]);
  });
  after(async () => {
    await browser?.close();
    await Promise.all([portal?.stop(), trusted?.close(), stranger?.close()]);
  });

  const document = (body: string, head = ''): string => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cổng xã</title>${head}</head><body>${body}</body></html>`;
  const frame = (path: string): string => `<iframe src="${portal.origin}${path}" title="x" width="700" height="600"></iframe>`;
  const open = async (host: Host) => {
    const { context, watch } = await watchedContext(browser, [portal.origin, trusted.origin, stranger.origin]);
    const page = await context.newPage();
    await page.goto(host.origin);
    return { context, page, watch };
  };
  const signInInside = async (inside: FrameLocator): Promise<void> => {
    await inside.getByLabel('Tên đăng nhập').fill('eakly.chutich');
    await inside.getByLabel('Mật khẩu', { exact: true }).fill(samplePassword);
    await inside.getByRole('button', { name: 'Đăng nhập' }).click();
    await inside.getByText('Trần Văn Bình').first().waitFor();
  };
  /** What stands in the innermost frame: an error page of the browser where it was refused. */
  const inner = async (page: Page): Promise<string> => {
    const last = page.frames().at(-1);
    await last?.waitForLoadState('load');
    return last?.url().startsWith('chrome-error:') ? 'refused' : 'shown';
  };

  it('shows a pasted iframe on an allowed page that has no script, and works there', async () => {
    html = document(frame(`/frame/decision-state?host=${trusted.origin}`));
    const { context, page, watch } = await open(trusted);
    const inside = page.frameLocator('iframe');
    await inside.getByLabel('Mã tra cứu').fill('k3Jx9QmT2bV7yHs4WnPz1A');
    await inside.getByRole('button', { name: 'Xem tình trạng quyết định' }).click();
    await inside.getByRole('alert').waitFor();
    assert.deepEqual([watch.cspViolations, watch.foreignRequests, watch.errors], [[], [], []]);
    await context.close();
  });

  it('is shown by no page that is not allowed: not under its own name, not under another, not around an allowed one, and the portal itself neither', async () => {
    for (const [what, path] of [
      ['its own name', `/frame/app?host=${stranger.origin}`], ['the name of an allowed page', `/frame/app?host=${trusted.origin}`], ['no name', '/frame/app'], ['the portal', '/can-bo.html'],
    ] as const) {
      strangeHtml = document(frame(path));
      const { context, page } = await open(stranger);
      assert.equal(await inner(page), 'refused', what);
      await context.close();
    }
    html = document(frame(`/frame/app?host=${trusted.origin}`));
    strangeHtml = document(`<iframe src="${trusted.origin}" title="x"></iframe>`);
    const around = await open(stranger);
    await around.page.frameLocator('iframe').locator('iframe').waitFor();
    assert.equal(await inner(around.page), 'refused', 'an allowed page inside of a stranger');
    await around.context.close();
    // The proof that the same address is shown where it may be.
    const allowed = await open(trusted);
    assert.equal(await inner(allowed.page), 'shown');
    await allowed.context.close();
  });

  it('prints out of the frame: the paper, not the page around', async () => {
    html = document(frame(`/frame/form-list?host=${trusted.origin}`).replace('<iframe', '<iframe sandbox="allow-scripts allow-same-origin allow-forms allow-downloads allow-modals"'));
    const { context, watch } = await watchedContext(browser, [portal.origin, trusted.origin]);
    const printed: string[] = [];
    await context.exposeFunction('__printed', (text: string) => void printed.push(text));
    await context.addInitScript(() => {
      globalThis.print = () => (globalThis as unknown as { __printed(text: string): void }).__printed(`${location.href} ${globalThis.document.body.innerText.slice(0, 400)}`);
    });
    const page = await context.newPage();
    await page.goto(trusted.origin);
    const inside = page.frameLocator('iframe');
    await signInInside(inside);
    await inside.getByRole('button', { name: /^In/ }).first().click();
    for (let round = 0; round < 100 && printed.length === 0; round += 1) await page.waitForTimeout(100);
    assert.match(printed[0] ?? '', /^about:blank [^]*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/);
    assert.deepEqual([watch.cspViolations, watch.foreignRequests, watch.errors], [[], [], []]);
    await context.close();
  });

  it('lets an official work inside while no script of the page can read or press anything', async () => {
    html = document(`<div data-vphc="frame" data-view="app" data-base-url="${portal.origin}/"></div>`,
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${portal.origin}; connect-src ${portal.origin}; frame-src ${portal.origin}; require-trusted-types-for 'script'; trusted-types lit-html vphc 'allow-duplicates'"><script type="module" src="${portal.origin}/kit/vphc.js"></script>`);
    const { context, page, watch } = await open(trusted);
    const inside = page.frameLocator('iframe');
    await signInInside(inside);
    await inside.getByRole('link', { name: 'Biểu mẫu' }).click();
    await inside.getByLabel('Tìm mẫu').waitFor();
    const seen = await page.evaluate(() => {
      const element = globalThis.document.querySelector('vphc-frame');
      const iframe = element?.shadowRoot?.querySelector('iframe');
      const inner = iframe?.contentWindow as unknown as { document: unknown };
      let read = 'read';
      try {
        void inner.document;
      } catch {
        read = 'refused';
      }
      return { read, document: iframe?.contentDocument ?? null, height: iframe?.getBoundingClientRect().height ?? 0 };
    });
    assert.deepEqual([seen.read, seen.document], ['refused', null]);
    assert.ok(seen.height > 1000, `as high as the list of forms: ${seen.height}`);
    // It may print; a sandbox that forgets `allow-modals` says so, as the second frame shows.
    const said: string[] = [];
    page.on('console', (message) => /print/.test(message.text()) && said.push(message.text()));
    await page.frames().at(-1)?.evaluate(() => globalThis.print());
    assert.deepEqual(said, []);
    await page.evaluate((origin) => {
      const bare = globalThis.document.createElement('iframe');
      bare.sandbox.add('allow-scripts', 'allow-same-origin');
      bare.src = `${origin}/frame/decision-state?host=${location.origin}`;
      globalThis.document.body.append(bare);
      return new Promise((loaded) => bare.addEventListener('load', loaded));
    }, portal.origin);
    await page.frames().at(-1)?.evaluate(() => globalThis.print());
    assert.equal(said.length, 1);
    // It may not take the page elsewhere.
    const leave = (frame: Frame | undefined): Promise<void> | undefined => frame?.evaluate(() => {
      try {
        if (globalThis.top) globalThis.top.location.href = 'about:blank';
      } catch {
        // The address of the page says what came of it.
      }
    });
    await leave(page.frames()[1]);
    await page.waitForTimeout(200);
    assert.equal(new URL(page.url()).origin, trusted.origin);
    assert.deepEqual([watch.cspViolations, watch.foreignRequests, watch.errors], [[], [], []]);
    // A sandbox that allows it shows that the attempt is a real one.
    await page.evaluate((origin) => {
      const loose = globalThis.document.createElement('iframe');
      loose.sandbox.add('allow-scripts', 'allow-same-origin', 'allow-top-navigation');
      loose.src = `${origin}/frame/decision-state?host=${location.origin}`;
      globalThis.document.body.append(loose);
      return new Promise((loaded) => loose.addEventListener('load', loaded));
    }, portal.origin);
    await Promise.all([page.waitForURL('about:blank'), leave(page.frames().at(-1))?.catch(() => undefined)]);
    await context.close();
  });
});
