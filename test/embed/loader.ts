import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import type { Engine, EngineName } from './engines.ts';
import { folders, inPage, versions, type Host } from './host.ts';

const sri = JSON.parse(readFileSync(path.join(folders.kit, 'sri.json'), 'utf8')) as Readonly<Record<string, string>>;
const home = `KITS/kit/${versions.kit}`;
const moduleTag = (more = '') => `<script type="module" src="${home}/vphc.js" integrity="${sri[`${versions.kit}/vphc.js`]}" crossorigin="anonymous"${more}></script>`;
const strict = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types lit-html vphc 'allow-duplicates'";
const shown = "await until('the element', () => deep(document.querySelector('vphc-decision-state')?.shadowRoot ?? document.createElement('i'), 'input'))";

/** The one script of a page: what it finds, loads, checks and says. */
export function loaderSuite(name: EngineName, stage: { readonly host: Host; readonly engine: Engine }): void {
  describe(`the loader in ${name}`, { timeout: 60_000 }, () => {
    let host: Host;
    let engine: Engine;
    before(() => ({ host, engine } = stage));
    const show = async (html: string, policy?: string, prepare: () => void = () => undefined): Promise<void> => {
      host.page(html, policy);
      prepare();
      await engine.open(`${host.origin}/?${Math.random()}`);
    };

    it('shows a tag and a placeholder, from a sub-path, under the strictest policy without a violation, and loads nothing that they do not need', async () => {
      await show(`${moduleTag()}<div data-vphc="decision-state" data-base-url="/api/" class="tra-cuu">Đang tải…</div>`, strict);
      const found = await engine.run(`${inPage} ${shown}; await Vphc.ready; const it = document.querySelector('vphc-decision-state');
        return { base: it.getAttribute('base-url'), className: it.className, text: it.textContent, seen, versions: Vphc.versions, globals: Object.keys(globalThis).filter((key) => /vphc|^lit|reactive/i.test(key)) };`);
      assert.deepEqual(found, { base: '/api/', className: 'tra-cuu', text: '', seen: { violations: [], events: [] }, versions: [versions.kit], globals: ['Vphc'] });
      assert.ok(host.asked.length > 5 && host.asked.every((file) => file.startsWith(`kit/${versions.kit}/`)), host.asked.join('\n'));
      assert.ok(!host.asked.some((file) => /\/(app|case|case-form|user-admin|document)-[\w-]{8}\.js$/.test(file)), host.asked.join('\n'));
    });

    it('counts a violation when there is one', async () => {
      await show(`${moduleTag()}<vphc-decision-state></vphc-decision-state>`, strict.replace("connect-src 'self'", "connect-src 'none'"));
      const { violations, events } = await engine.run<{ violations: string[]; events: { type: string }[] }>(`${inPage} await until('an event', () => seen.events.length); return seen;`);
      assert.ok(violations.some((text) => text.startsWith('connect-src')), violations.join('\n'));
      assert.equal(events[0]?.type, 'vphc-load-error');
    });

    it('finds what comes into the page later, and what is defined by name', async () => {
      await show(moduleTag());
      const found = await engine.run(`${inPage} await until('Vphc', () => globalThis.Vphc); await Vphc.ready; const early = customElements.get('vphc-date-field');
        await Vphc.define('vphc-date-field'); const refused = await Vphc.define('vphc-no-such').catch((error) => error.message);
        const box = document.createElement('section'); box.append(document.createElement('p'), document.createElement('vphc-decision-state')); document.body.append(box); ${shown};
        return [early ?? null, typeof customElements.get('vphc-date-field'), refused.includes('vphc-no-such')];`);
      assert.deepEqual(found, [null, 'function', true]);
    });

    it('works as a classic script, and with nothing but a nonce', async () => {
      // An image of an article that is called as the script would be, and as our global: it does not say where the kit lies, nor is it one.
      await show(`<img name="currentScript" id="Vphc" alt="" src="/bai-viet/vphc.classic.js"><script src="${home}/vphc.classic.js" integrity="${sri[`${versions.kit}/vphc.classic.js`]}" crossorigin nonce="lan-nay"></script><vphc-decision-state></vphc-decision-state>`, undefined);
      await engine.run(`${inPage} ${shown}`);
      const nonceOnly = "default-src 'none'; script-src 'nonce-lan-nay'; connect-src 'self'; img-src 'self'; base-uri 'none'";
      for (const tag of [moduleTag(' nonce="lan-nay"'), `<script src="${home}/vphc.classic.js" nonce="lan-nay"></script>`]) {
        await show(`${tag}<vphc-decision-state></vphc-decision-state>`, nonceOnly);
        const { violations } = await engine.run<{ violations: string[] }>(`${inPage} ${shown}; return seen;`);
        assert.deepEqual(violations, []);
      }
    });

    it('does not run an entry that was changed by one byte', async () => {
      await show(`${moduleTag()}<vphc-decision-state></vphc-decision-state>`, undefined, () => host.disturb(/\/vphc\.js$/, (text) => `${text} `));
      assert.deepEqual(await engine.run(`await new Promise((next) => setTimeout(next, 400)); return [typeof globalThis.Vphc, document.querySelector(':not(:defined)').localName];`), ['undefined', 'vphc-decision-state']);
    });

    for (const [what, file] of [['the table of hashes', /\/files-\w{8}\.js$/], ['a chunk that an element imports', /\/chunks\/element-[\w-]+\.js$|\/chunks\/registration-[\w-]+\.js$/]] as const) {
      it(`does not run ${what} when it was changed, and says so`, async () => {
        await show(`${moduleTag()}<vphc-decision-state></vphc-decision-state>`, undefined, () => host.disturb(file, (text) => `globalThis.tampered = true;${text}`));
        const found = await engine.run<{ type: string; tag: string; version: string }[]>(`${inPage} await until('an event', () => seen.events.length); return [...seen.events, { tampered: globalThis.tampered ?? false, defined: !!customElements.get('vphc-decision-state') }];`);
        assert.ok(host.asked.some((asked) => file.test(asked)));
        assert.equal(found[0]?.type, 'vphc-load-error');
        assert.equal(found[0]?.tag, 'vphc-decision-state');
        assert.deepEqual(found.at(-1), { tampered: false, defined: false });
      });
    }

    it('does not run a chunk that an element loads later when it was changed', async () => {
      await show(`${moduleTag()}<vphc-date-field label="Ngày"></vphc-date-field>`, undefined, () => host.disturb(/\/calendar-[\w-]+\.js$/, (text) => `globalThis.tampered = true;${text}`));
      const found = await engine.run(`${inPage} const field = document.querySelector('vphc-date-field'); const button = await until('the button', () => field.shadowRoot?.querySelector('button'));
        const failed = new Promise((next) => addEventListener('unhandledrejection', (event) => { event.preventDefault(); next(true); }));
        button.click(); await Promise.race([failed, new Promise((next) => setTimeout(next, 1500))]); return [globalThis.tampered ?? false, !!customElements.get('vphc-calendar')];`);
      assert.ok(host.asked.some((asked) => /\/calendar-/.test(asked)), host.asked.join('\n'));
      assert.deepEqual(found, [false, false]);
    });

    it('tries again after the network failed, and tells of the failure', async () => {
      await show(`${moduleTag()}<vphc-decision-state></vphc-decision-state>`, undefined, () => host.disturb(/\/decision-state-[\w-]{8}\.js$/, null, 1));
      const { events } = await engine.run<{ events: { type: string; attempt: number }[] }>(`${inPage} ${shown}; return seen;`);
      assert.deepEqual(events.map(({ type, attempt }) => [type, attempt]), [['vphc-load-error', 1]]);
    });
  });
}
