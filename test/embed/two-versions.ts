import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Engine, EngineName } from './engines.ts';
import { inPage, versions, type Host } from './host.ts';

type Kit = keyof typeof versions;
const script = (kit: Kit): string => `<script type="module" src="KITS/${kit}/${versions[kit]}/vphc.js" crossorigin="anonymous"></script>`;
const major = (kit: Kit): string => versions[kit].split('.')[0] ?? '';
const strict = "default-src 'none'; script-src 'self' 'nonce-lan-nay'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types lit-html vphc 'allow-duplicates'";

/** A host's form with a field of each copy, and a form of the kit of each: as two editors would paste them. */
const blocks = (first: Kit, second: Kit): string => `${script(first)}${script(second)}
<form id="host"><vphc-text-field name="mot" label="Một"></vphc-text-field><div data-vphc="text-field" data-name="hai" data-label="Hai" data-vphc-version="${versions[second]}"></div></form>
<vphc-form id="form-mot" name="mot"></vphc-form><div data-vphc="form" id="form-hai" data-name="hai" data-vphc-version="${versions[second]}"></div>`;

/** Types into everything, hands both forms in, and says whose code ran. */
const work = `${inPage}
const definition = (code) => ({ code, symbol: 'BB', kind: 'record', title: 'Biên bản ' + code, validFrom: '2022-01-01', validTo: null, source: 'test', blocks: [{ k: 'p', style: 'body', inlines: [{ k: 'blank', field: { id: 'name', kind: 'text', label: 'Họ và tên', required: true } }] }] });
await until('two copies', () => globalThis.Vphc?.copies.length === 2); await Vphc.ready;
const fields = [...document.querySelector('#host').children];
const forms = ['#form-mot', '#form-hai'].map((id) => document.querySelector(id));
const texts = ['Y Kla Niê', 'H’Hen Êban'];
for (const [index, form] of forms.entries()) { form.form = definition('T' + index); form.view = 'guided'; await type(fields[index], 'chữ ' + (index + 1)); await until('the form', () => form.shadowRoot && deep(form.shadowRoot, 'input')); await type(form, texts[index]); }
for (const form of forms) { await until('to be submitted', () => form.values.name); form.submit(); }
await until('two submits', () => seen.events.filter(({ type }) => type === 'vphc-submit').length === 2);
const registryOf = (element) => element.customElementRegistry && element.customElementRegistry !== customElements ? 'own' : 'page';
const inner = forms.map((form) => { let found; const visit = (root) => { for (const element of root.querySelectorAll('*')) { if (element.localName.startsWith('vphc-text-field')) found = element; if (element.shadowRoot) visit(element.shadowRoot); } }; visit(form.shadowRoot); return found; });
return {
  versions: Vphc.versions, data: [...new FormData(document.querySelector('#host')).entries()], submitted: seen.events.filter(({ type }) => type === 'vphc-submit').map(({ values }) => values.name),
  sameForm: forms[0].constructor === forms[1].constructor, sameInner: inner[0].constructor === inner[1].constructor, innerIsOwn: inner[1].constructor === fields[1].constructor,
  tags: [forms[1].localName, inner[1].localName], registry: registryOf(inner[1]), violations: seen.violations, conflicts: seen.events.filter(({ type }) => type !== 'vphc-submit'),
};`;
interface Found {
  readonly versions: string[];
  readonly data: [string, string][];
  readonly submitted: string[];
  readonly sameForm: boolean;
  readonly sameInner: boolean;
  readonly innerIsOwn: boolean;
  readonly tags: string[];
  readonly registry: string;
  readonly violations: string[];
  readonly conflicts: unknown[];
}

/** Two built copies of different versions on one page. */
export function twoVersionsSuite(name: EngineName, stage: { readonly host: Host; readonly engine: Engine }): void {
  describe(`two versions on one page in ${name}`, { timeout: 60_000 }, () => {
    let host: Host;
    let engine: Engine;
    before(() => ({ host, engine } = stage));
    const show = async (html: string, policy?: string): Promise<void> => {
      host.page(html, policy);
      await engine.open(`${host.origin}/?${Math.random()}`);
    };
    const scoped = name === 'chromium';

    for (const [what, first, second] of [['a newer major version comes second', 'kit', 'major'], ['an older major version comes second', 'major', 'kit'], ['another version of the same major comes second', 'kit', 'minor']] as const) {
      it(`mounts both forms, and both submit what was typed into them, when ${what}`, async () => {
        await show(blocks(first, second), strict);
        const found = await engine.run<Found>(work);
        assert.deepEqual(found.versions, [versions[first], versions[second]]);
        assert.deepEqual(found.data.filter(([key]) => key === 'mot' || key === 'hai').slice(0, 2), [['mot', 'chữ 1'], ['hai', 'chữ 2']]);
        assert.deepEqual(found.submitted, ['Y Kla Niê', 'H’Hen Êban']);
        assert.deepEqual(found.violations, []);
        assert.deepEqual(found.conflicts, []);
        const shared = !scoped && major(first) === major(second);
        assert.deepEqual([found.sameForm, found.sameInner, found.innerIsOwn], [shared, shared, true]);
        const suffix = scoped || shared ? '' : `-v${major(second)}`;
        assert.deepEqual(found.tags, [`vphc-form${suffix}`, `vphc-text-field${suffix}`]);
        assert.equal(found.registry, scoped ? 'own' : 'page');
      });
    }

    it(scoped ? 'gives a tag written by hand to the version that it asks for' : 'says in the place of a hand-written tag of another major version what to write instead', async () => {
      await show(`${script('kit')}${script('major')}<vphc-text-field label="Một"></vphc-text-field><section data-vphc-version="${major('major')}"><vphc-text-field id="hai" label="Hai" name="hai"></vphc-text-field></section>`);
      const found = await engine.run<Record<string, unknown>>(`${inPage} await until('two copies', () => globalThis.Vphc?.copies.length === 2); await Vphc.ready; await new Promise((next) => setTimeout(next, 300));
        const section = document.querySelector('section'); const hand = section.querySelector('#hai');
        return { events: seen.events, text: section.textContent.trim(), role: section.firstElementChild.getAttribute('role'), own: hand ? hand.customElementRegistry !== customElements && hand.constructor !== document.querySelector('vphc-text-field').constructor && hand.name === 'hai' : false };`);
      if (scoped) assert.deepEqual(found, { events: [], text: '', role: null, own: true });
      else {
        assert.deepEqual(found['events'], [{ type: 'vphc-version-conflict', tag: 'vphc-text-field', wanted: versions.major, present: versions.kit }]);
        assert.equal(found['role'], 'alert');
        assert.ok(String(found['text']).includes(`data-vphc="text-field" data-vphc-version="${major('major')}"`), String(found['text']));
      }
    });

    it('keeps the first copy working when the policy forbids a second policy of one name', async () => {
      await show(blocks('kit', 'major'), strict.replace(" 'allow-duplicates'", ''));
      const found = await engine.run<{ first: string; errors: number }>(`${inPage} await until('the first', () => document.querySelector('#host').firstElementChild.shadowRoot); await type(document.querySelector('#host').firstElementChild, 'vẫn chạy');
        const limited = !!globalThis.trustedTypes && await until('the error', () => seen.events.length); return { first: new FormData(document.querySelector('#host')).get('mot'), errors: seen.events.filter(({ type }) => type === 'vphc-load-error').length };`);
      assert.equal(found.first, 'vẫn chạy');
      assert.ok(found.errors > 0);
    });
  });
}
