import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { tokenDefaults } from '../../packages/forms/src/base/tokens.ts';
import { sampleTokens } from '../../packages/forms/test/theming/contrast.ts';
import { edgePairs, textPairs } from '../../packages/forms/test/theming/pairs.ts';
import { focusNow, lowActions, paleText, smallTargets, spacedText, wider } from './accessibility/in-page.ts';
import { bring, moments, type Moment } from './accessibility/moments.ts';
import { collectPairs } from './accessibility/pairs-in-page.ts';
import { screenStage } from './accessibility/stage.ts';
import { launchChromium } from './chromium.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const samples = ['red-gold', 'province-green', 'dense-blue'] as const;
/** The pairs are proven in every palette; what a browser computes from them is looked at in each theme on these. */
const looked = new Set(['case list', 'case', 'entry of a decision', 'error summary', 'act that was looked at', 'users', 'state of a decision']);

/** Every screen of the app on sample data, in each theme, at two widths, with keys alone. */
describe('accessibility of the screens (WCAG 2.2 AA)', { timeout: 240_000 }, () => {
  let stage: Awaited<ReturnType<typeof screenStage>>;
  let browser: Browser;
  before(async () => {
    stage = await screenStage();
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    stage?.close();
  });

  const opened = async (options: BrowserContextOptions, body: (page: Page) => Promise<void>): Promise<void> => {
    const context = await browser.newContext({ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', reducedMotion: 'reduce', ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(stage.origin);
    await page.waitForFunction('globalThis.vphc');
    try {
      await body(page);
    } finally {
      await context.close();
    }
  };
  const wide: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };
  /** 1280 px at 400 %. */
  const zoomed: BrowserContextOptions = { viewport: { width: 320, height: 256 } };
  const phone: BrowserContextOptions = { viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true };
  /** Runs a check in each moment and gathers what it finds. */
  const everywhere = async (page: Page, check: (moment: Moment) => Promise<readonly string[]>, theme?: string, of = moments): Promise<readonly string[]> => {
    const found: string[] = [];
    for (const moment of of) {
      await bring(page, moment, theme);
      found.push(...(await check(moment)).map((line) => `${moment.name}: ${line}`));
    }
    return found;
  };
  /** Contrast is measured in every theme below, hundreds of times quicker. */
  const axe = async (page: Page): Promise<readonly string[]> => {
    if (!(await page.evaluate('typeof axe === "object"'))) await page.evaluate(`${axeSource};0`);
    return page.evaluate(async () => {
      interface Found { readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[] }[] }
      const { axe: engine } = globalThis as unknown as { axe: { run(context: Document, options: object): Promise<Found> } };
      const { violations } = await engine.run(document, { resultTypes: ['violations'], rules: { 'color-contrast': { enabled: false } } });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary ?? ''}`));
    });
  };

  /** The same record behind another small box: axe has seen it. */
  const alike = new Set(['open list of a combobox', 'search for an act', 'case list that failed']);

  it('axe finds nothing in any of them at 1280 px, nor is text pale in light, dark, high contrast and three sample portals', () => opened(wide, async (page) => {
    const tokens = samples.map((name) => ({ name, own: sampleTokens(name) }));
    assert.deepEqual(await everywhere(page, async (moment) => {
      const found: string[] = alike.has(moment.name) ? [] : [...(await axe(page))];
      if (!looked.has(moment.name)) return found;
      for (const theme of ['dark', 'contrast', 'light'] as const) {
        await page.evaluate((name) => document.querySelector('vphc-app')?.setAttribute('theme', name), theme);
        found.push(...(await page.evaluate(paleText)).map((line) => `${theme}: ${line}`));
      }
      for (const { name, own } of tokens) {
        await page.evaluate((all) => Object.entries(all).forEach(([token, value]) => document.documentElement.style.setProperty(`--vphc-${token}`, value)), own);
        found.push(...(await page.evaluate(paleText)).map((line) => `${name}: ${line}`));
        await page.evaluate(() => document.documentElement.removeAttribute('style'));
      }
      return found;
    }, 'light'), []);
  }));

  it('everything painted on something stands in the table of pairs whose contrast is proven, also under the pointer', () => opened(wide, async (page) => {
    const tokens = Object.entries(tokenDefaults).flatMap(([name, value]) => (/^(#|var|transparent)/.test(value) ? [name] : []));
    const proven = { text: new Set(textPairs.map(({ over, under }) => `${over} on ${under}`)), border: new Set(edgePairs.map(({ over, under }) => `${over} on ${under}`)) };
    let seen = 0;
    assert.deepEqual(await everywhere(page, async () => {
      const found: string[] = [];
      for (const hover of [false, true]) {
        const painted = await page.evaluate(collectPairs, { tokens, hover });
        for (const kind of ['text', 'border'] as const) for (const [pair, where] of Object.entries(painted[kind])) (seen += 1, proven[kind].has(pair) || found.push(`${pair} (${where})`));
      }
      return found;
    }, 'light'), []);
    assert.ok(seen > 300, `only ${seen} pairs were seen`);
  }));

  it('on a phone axe finds nothing, targets are 24 px or apart, main actions 44 px, nothing is cut or scrolls sideways, also with the text spacing of a user', () => opened(phone, async (page) => {
    assert.deepEqual(await everywhere(page, async (moment) => [
      ...(moment.act ? [] : await axe(page)), ...(await page.evaluate(wider)), ...(await page.evaluate(smallTargets, 24)).map((line) => `small: ${line}`), ...(await page.evaluate(lowActions, 44)).map((line) => `low: ${line}`), ...(await page.evaluate(spacedText)).map((line) => `spaced: ${line}`),
    ]), []);
  }));

  it('a form that was opened wide fits a narrow window again', () => opened({ viewport: { width: 1900, height: 800 } }, async (page) => {
    assert.deepEqual(await everywhere(page, async () => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const found = await page.evaluate(wider);
      await page.setViewportSize({ width: 1900, height: 800 });
      return found;
    }, undefined, moments.filter(({ act, weather }) => !act && !weather)), []);
  }));

  /** Tab from one end to the other; what is wrong at each stop. */
  const walk = async (page: Page, moment: Moment): Promise<readonly string[]> => {
    const wrong: string[] = [];
    if (!moment.act) await page.focus('#before');
    for (let stops = 0; stops < 260; stops += 1) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(focusNow);
      if (focus.outside) return stops > 2 ? wrong : [...wrong, `left after ${stops} stops`];
      if (!(parseFloat(focus.ring) >= 2)) wrong.push(`no ring: ${focus.name} ${focus.ring}`);
      if (focus.covered) wrong.push(`under ${focus.covered}: ${focus.name}`);
    }
    return [...wrong, 'the focus never left'];
  };
  // The list of 74 forms with three buttons each would only be long.
  const walked = moments.filter(({ name, weather }) => !weather && !['blank forms', 'open list of a combobox', 'act that was looked at', 'audit', 'catalogue of violations'].includes(name));
  it('Tab goes through each screen and out of it, always with a ring and never under something, at 1280 px', () => opened(wide, async (page) => assert.deepEqual(await everywhere(page, (moment) => walk(page, moment), undefined, walked), [])));
  it('and at 400 % zoom', () => opened(zoomed, async (page) => assert.deepEqual(await everywhere(page, async (moment) => [...(await page.evaluate(wider)), ...(await walk(page, moment))], undefined, walked.filter(({ name }) => ['case list', 'error summary', 'search for an act', 'look-up', 'users'].includes(name))), [])));

  it('with forced colours every input keeps its edge, every ring is there, what is chosen differs from the rest, and text can be read', () => opened({ ...wide, forcedColors: 'active' }, async (page) => {
    assert.deepEqual(await everywhere(page, async () => page.evaluate(() => {
      const { everyElement } = (globalThis as unknown as { vphc: { everyElement(root: ParentNode): Iterable<Element> } }).vphc;
      const found: string[] = [];
      const look = (element: Element): string => {
        const { backgroundColor, borderBottomColor, borderBottomWidth, outlineStyle, outlineColor, fontWeight } = getComputedStyle(element);
        return [backgroundColor, borderBottomWidth, borderBottomColor, outlineStyle, outlineStyle === 'none' ? '' : outlineColor, fontWeight].join();
      };
      for (const element of everyElement(document)) {
        if (!(element.getRootNode() instanceof ShadowRoot) || !element.getClientRects().length) continue;
        const style = getComputedStyle(element);
        const place = `${element.localName}.${element.getAttribute('class') ?? ''}`;
        if (element.matches('input:not([type=radio], [type=checkbox]), select, textarea, button.primary, .submit') && (style.borderTopStyle === 'none' || parseFloat(style.borderTopWidth) < 1) && style.backgroundColor === 'rgb(255, 255, 255)') found.push(`no edge: ${place}`);
        if (element.matches('[aria-pressed=true], [aria-selected=true], [aria-current=page]')) {
          const other = [...(element.parentElement?.parentElement ?? element).querySelectorAll(element.localName)].find((one) => one !== element && !one.matches('[aria-pressed=true], [aria-selected=true], [aria-current=page]'));
          const inner = element.matches('td') ? element.firstElementChild : element;
          const otherInner = element.matches('td') ? other?.firstElementChild : other;
          if (inner && otherInner && look(inner) === look(otherInner)) found.push(`chosen, but looks like the rest: ${place}`);
        }
        if (element.localName === 'svg' && element.matches('[stroke=currentColor]') && style.stroke === style.backgroundColor) found.push(`icon cannot be seen: ${place}`);
      }
      return found;
    }).then(async (found) => [...found, ...(await page.evaluate(paleText))])), []);
  }));

  it('Escape closes what opened and gives the focus back', () => opened(wide, async (page) => {
    const named = async (): Promise<string> => (await page.evaluate(focusNow)).name;
    for (const [name, opens] of [['dialog of a case', 'Ghi nhận việc giao quyết định'], ['calendar', 'vphc-date-field input'], ['open list of a combobox', 'vphc-combobox input']] as const) {
      await bring(page, moments.find((one) => one.name === name) ?? assert.fail(name));
      await page.keyboard.press('Escape');
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      assert.ok((await named()).includes(opens), `${name}: the focus is on ${await named()}`);
      assert.equal(await page.locator('[role=dialog]:popover-open, dialog[open], [role=listbox]:popover-open').count(), 0, name);
    }
  }));

  it('names, roles and states stand in the accessibility tree', () => opened(wide, async (page) => {
    const tree = async (name: string): Promise<string> => {
      await bring(page, moments.find((one) => one.name === name) ?? assert.fail(name));
      return page.locator('main').ariaSnapshot();
    };
    assert.match(await tree('case list'), /- navigation "[^"]+":[^]*- heading "Hồ sơ vụ việc" \[level=2\][^]*- (?:searchbox|textbox) "Tìm hồ sơ"[^]*- columnheader "Người vi phạm"/);
    assert.match(await tree('dialog of a case'), /- dialog "Ghi nhận việc giao /);
    const summary = await tree('error summary');
    assert.match(summary, /- region "[^"]*(phải sửa|bắt buộc|lỗi)[^"]*"[^]*- button/i);
    assert.match(summary, /- combobox "Lĩnh vực quản lý nhà nước[^"]*bắt buộc/);
    assert.match(await tree('calendar'), /- grid "[^"]*\d[^"]*20\d\d/);
    assert.match(await tree('open list of a combobox'), /\[expanded\][^]*- listbox[^]*- option/);
    assert.equal(await page.locator('vphc-app').getAttribute('lang'), 'vi');
  }));

  it('nothing moves for whoever wants no motion', () => opened(wide, async (page) => {
    assert.deepEqual(await everywhere(page, async () => page.evaluate(() => {
      const { everyElement } = (globalThis as unknown as { vphc: { everyElement(root: ParentNode): Iterable<Element> } }).vphc;
      return [...everyElement(document)].flatMap((one) => {
        const { transitionDuration, animationName } = getComputedStyle(one);
        return /[1-9]/.test(transitionDuration) || !['none', ''].includes(animationName) ? [`${one.localName}.${one.getAttribute('class') ?? ''}`] : [];
      });
    }), undefined, moments.filter(({ name }) => ['case list', 'paper that is written on', 'dialog of a case'].includes(name))), []);
  }));

  it('counts what it should: pale text, a wide box, a small target, a control without a ring', () => opened(wide, async (page) => {
    await bring(page, moments[0] ?? assert.fail());
    await page.evaluate(() => {
      const root = document.querySelector('vphc-app')?.shadowRoot;
      const bad = document.createElement('div');
      bad.innerHTML = '<p id="pale">nhạt</p><button id="small">x</button><button id="near">y</button>';
      root?.append(bad);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('#pale { color: #aaa; background: #fff; width: 3000px } #small, #near { all: unset; display: inline-block; width: 8px; height: 8px } #small:focus-visible { outline: none; box-shadow: none }');
      if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      root?.querySelector<HTMLElement>('#small')?.focus();
    });
    assert.match((await page.evaluate(paleText)).join(), /p\..*rgb\(170, 170, 170\)/);
    assert.match((await page.evaluate(wider)).join(), /wide/);
    assert.match((await page.evaluate(smallTargets, 24)).join(), /"x" 8×8/);
    assert.equal((await page.evaluate(focusNow)).ring, '');
  }));
});
