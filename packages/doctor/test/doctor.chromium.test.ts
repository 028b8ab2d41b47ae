import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { diagnose, reportText, visit, type Finding } from '@xlvphc/doctor';
import { main } from '../src/cli.ts';
import { patient, type Illness } from './patient.ts';

async function examine(illness: (addresses: { readonly backend: string }) => Illness, { host, args = [] }: { readonly host?: string; readonly args?: readonly string[] } = {}) {
  const ill = await patient(illness);
  try {
    const seen = await visit(host ? ill.url.replace('127.0.0.1', host) : ill.url, { patience: 3_000, args });
    return { seen, found: diagnose(seen), backend: ill.backend };
  } finally {
    ill.close();
  }
}
const only = (found: readonly Finding[], code: string): Finding => {
  assert.deepEqual(found.map((finding) => finding.code), [code], JSON.stringify(found, null, 1));
  return found[0] as Finding;
};
const strict = (backend: string, extra = '') => `default-src 'none'; script-src 'self' ${backend}; style-src 'self'; img-src data:; font-src ${backend}; connect-src ${backend}${extra}`;

describe('the doctor', { concurrency: 2 }, () => {
  test('finds nothing on a page where the kit works', async () => {
    const { seen, found } = await examine(() => ({}));
    assert.deepEqual(found, []);
    assert.deepEqual(seen.page?.elements.map(({ tag, defined }) => [tag, defined]), [['vphc-decision-state', true]]);
    assert.match(reportText(seen, found), /XLVPHC Kit .*vphc-decision-state.*\n+Không thấy gì cản trở/s);
  });

  test('a page cannot write into the terminal of whoever examines it', async () => {
    const { seen, found } = await examine(() => ({ body: '<div data-vphc="\u001b]0;x\u0007\u001b[2J\u009b31m\u202eteg"></div>' }));
    const text = reportText(seen, found);
    assert.match(text, /\[2J/);
    assert.doesNotMatch(text, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });

  test('finds nothing under a strict policy that lets the kit in', async () => {
    const { found } = await examine(({ backend }) => ({ headers: { 'Content-Security-Policy': strict(backend, "; require-trusted-types-for 'script'; trusted-types lit-html vphc 'allow-duplicates'") } }));
    assert.deepEqual(found, []);
  });

  test('a policy that keeps the script out: names the directive and the source that is missing', async () => {
    const { found, backend } = await examine(() => ({ headers: { 'Content-Security-Policy': "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:" } }));
    const finding = only(found, 'VPHC-DOCTOR-CSP');
    assert.equal(finding.line, `script-src 'self' ${backend}`);
  });

  test('a policy that keeps the calls back: names connect-src', async () => {
    const { found, backend } = await examine(({ backend: kit }) => ({ headers: { 'Content-Security-Policy': `default-src 'none'; script-src ${kit}; style-src 'self'; img-src data:; connect-src 'self'` } }));
    const finding = found.find(({ line }) => line?.startsWith('connect-src'));
    assert.deepEqual([finding?.code, finding?.severity, finding?.line], ['VPHC-DOCTOR-CSP', 'error', `connect-src 'self' ${backend}`]);
  });

  test('Trusted Types without our names: gives the directive', async () => {
    const { found } = await examine(({ backend }) => ({ headers: { 'Content-Security-Policy': strict(backend, "; require-trusted-types-for 'script'; trusted-types cong-xa") } }));
    assert.equal(found[0]?.code, 'VPHC-DOCTOR-CSP');
    assert.equal(found[0]?.line, "trusted-types lit-html vphc 'allow-duplicates'");
  });

  test('a changed file: the integrity does not agree', async () => {
    const { found } = await examine(({ backend }) => ({
      head: `<script type="module" src="${backend}/kit/vphc.js" crossorigin integrity="sha384-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"></script>`,
    }));
    assert.equal(only(found, 'VPHC-DOCTOR-INTEGRITY').severity, 'error');
  });

  test('a chunk changed on its way: the integrity does not agree', async () => {
    const { found } = await examine(() => ({ file: (name, bytes) => (name.includes('/chunks/decision-state') ? { bytes: Buffer.concat([bytes, Buffer.from('\n//')]) } : undefined) }));
    assert.ok(found.some(({ code }) => code === 'VPHC-DOCTOR-INTEGRITY'), JSON.stringify(found));
  });

  test('no file at the address, and files of a wrong type', async () => {
    const missing = await examine(({ backend }) => ({ head: `<script type="module" src="${backend}/kit/cu/vphc.js"></script>` }));
    assert.match(only(missing.found, 'VPHC-DOCTOR-FILE-MISSING').seen.join(), /\/kit\/cu\/vphc\.js: 404/);
    const plain = await examine(() => ({ file: () => ({ headers: { 'Content-Type': 'text/plain' } }) }));
    assert.equal(only(plain.found, 'VPHC-DOCTOR-FILE-TYPE').line, 'Content-Type: text/javascript');
  });

  test('files of another host without leave to read them', async () => {
    const { found } = await examine(() => ({ file: () => ({ headers: { 'Access-Control-Allow-Origin': 'https://khac.example' } }) }));
    assert.equal(only(found, 'VPHC-DOCTOR-FILE-CORS').line, 'Access-Control-Allow-Origin: *');
  });

  test('an origin that the backend does not know: gives it letter by letter', async () => {
    const { found, seen } = await examine(() => ({ allowed: () => false }));
    assert.equal(found.find(({ code }) => code === 'VPHC-DOCTOR-ORIGIN')?.line, new URL(seen.url).origin);
  });

  test('a backend that is not there, and a page that does not say where it is', async () => {
    const gone = await examine(() => ({ body: '<vphc-decision-state base-url="http://127.0.0.1:9/"></vphc-decision-state>' }));
    assert.ok(gone.found.some(({ code }) => code === 'VPHC-DOCTOR-BACKEND'));
    const garbled = await examine(() => ({ body: '<vphc-decision-state base-url="https://[máy chủ"></vphc-decision-state>' }));
    assert.ok(garbled.found.some(({ code }) => code === 'VPHC-DOCTOR-BASE'), JSON.stringify(garbled.found));
    const nowhere = await examine(() => ({ body: '<vphc-decision-state></vphc-decision-state>' }));
    assert.match(only(nowhere.found, 'VPHC-DOCTOR-NO-BASE').line ?? '', /base-url/);
  });

  test('clocks that differ by ten minutes', async () => {
    const { found } = await examine(() => ({ behind: 600 }));
    assert.match(only(found, 'VPHC-DOCTOR-CLOCK').what, /nhanh (599|600|601) giây/);
  });

  test('a page without TLS, and a page of HTTPS whose backend has none', async () => {
    const { found } = await examine(() => ({}), { host: 'cong-xa.example', args: ['--host-resolver-rules=MAP cong-xa.example 127.0.0.1'] });
    assert.equal(only(found, 'VPHC-DOCTOR-TLS').severity, 'error');
    const { seen } = await examine(() => ({ body: '<vphc-decision-state base-url="http://kit.example/"></vphc-decision-state>' }));
    const mixed = diagnose({ ...seen, url: 'https://cong-xa.example/', messages: ["Mixed Content: The page at 'https://cong-xa.example/' was loaded over HTTPS, but requested an insecure script 'http://kit.example/vphc.js'."] });
    assert.deepEqual(mixed.find(({ code }) => code === 'VPHC-DOCTOR-MIXED')?.seen, ['http://kit.example/vphc.js', 'http://kit.example/']);
  });

  test('tags that an editor has stripped, a script that it has stripped, a name that is wrong', async () => {
    assert.match(only((await examine(() => ({ body: '<p>Tra cứu</p>' }))).found, 'VPHC-DOCTOR-NO-TAG').line ?? '', /data-vphc/);
    assert.match(only((await examine(() => ({ head: '' }))).found, 'VPHC-DOCTOR-NO-SCRIPT').line ?? '', /type="module"/);
    assert.deepEqual(only((await examine(() => ({ body: '<div data-vphc="tra-cuu"></div>' }))).found, 'VPHC-DOCTOR-UNKNOWN-TAG').seen, ['data-vphc="tra-cuu"']);
  });

  test('a script tag without its type', async () => {
    const { found, backend } = await examine(({ backend: kit }) => ({ head: `<script src="${kit}/kit/vphc.js"></script>` }));
    assert.equal(found.find(({ code }) => code === 'VPHC-DOCTOR-MODULE')?.line, `<script src="${backend}/kit/vphc.classic.js"></script>`);
  });

  test('a style sheet that hides the element', async () => {
    const { found } = await examine(({ backend }) => ({ head: `<style>body > * { visibility: hidden !important }</style><script type="module" src="${backend}/kit/vphc.js"></script>` }));
    assert.deepEqual(only(found, 'VPHC-DOCTOR-HIDDEN').seen, ['vphc-decision-state { visibility: hidden }']);
  });

  test('a library that changes JSON and functions of the language; no document type', async () => {
    const { found } = await examine(({ backend }) => ({
      html: `<html><head><meta charset="utf-8"><link rel="icon" href="data:,"><script>Array.prototype.toJSON = function () { return String(this); }; Array.from = function (list) { return [].slice.call(list); };</script>
        <script type="module" src="${backend}/kit/vphc.js"></script></head><body><vphc-decision-state base-url="${backend}/"></vphc-decision-state></body></html>`,
    }));
    assert.deepEqual(found.map(({ code }) => code), ['VPHC-DOCTOR-TOJSON', 'VPHC-DOCTOR-REPLACED', 'VPHC-DOCTOR-ENUMERABLE', 'VPHC-DOCTOR-QUIRKS']);
    assert.equal(found[0]?.line, 'delete Array.prototype.toJSON;');
  });

  test('two versions on a page', async () => {
    const { seen } = await examine(() => ({}));
    assert.ok(seen.page);
    const twice = diagnose({ ...seen, page: { ...seen.page, versions: ['1.2.0', '2.0.0'], conflicts: [{ tag: 'vphc-form', wanted: '2.0.0', present: '1.2.0' }] } });
    assert.deepEqual(twice.map(({ code }) => code), ['VPHC-DOCTOR-CONFLICT', 'VPHC-DOCTOR-TWO-VERSIONS']);
    assert.equal(twice[0]?.line, '<div data-vphc="form" data-vphc-version="2"></div>');
  });

  test('the command answers by its exit code and says how it is used', async () => {
    const written: string[] = [];
    assert.equal(await main(['không-phải-địa-chỉ'], (text) => written.push(text)), 2);
    assert.match(written.join(''), /Cách dùng/);
    assert.equal(await main(['http://127.0.0.1:9/', '--json', '--wait', '2'], (text) => written.push(text)), 1);
    assert.equal((JSON.parse(written.at(-1) ?? '') as { findings: readonly Finding[] }).findings[0]?.code, 'VPHC-DOCTOR-PAGE');
    assert.equal(await main(['http://127.0.0.1:9/', '--browser', '/khong/co'], (text) => written.push(text)), 2);
  });
});
