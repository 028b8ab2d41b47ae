import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { createClient, createSession, intent } from '@xlvphc/sdk';
import { operations } from '@xlvphc/openapi/operations';
import { createMock, sampleClient, sampleClientSecret, sampleUnitIds } from '@xlvphc/server/mock';

const root = path.resolve(import.meta.dirname, '../../..');
const mock = await createMock({ seed: 7 });
after(() => mock.close());

/** Every JSON answer of the run, by operation, for the strict comparison with the contract. */
const answers: { readonly operation: string; readonly body: unknown }[] = [];
const patterns = Object.values(operations).map((one) => ({ one, pattern: new RegExp(`^${one.path.replace(/\{\w+\}/g, '[^/]+')}$`) }));
let fault: ((request: Request) => 'lose' | undefined) | undefined;
async function fetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init);
  const lost = fault?.(request) === 'lose';
  const response = await mock.fetch(request);
  if (lost) throw new TypeError('fetch failed');
  const { pathname } = new URL(request.url);
  const match = patterns.find(({ one, pattern }) => one.method === request.method && pattern.test(pathname));
  if (match?.one.answer === 'json' && response.ok) answers.push({ operation: match.one.id, body: await response.clone().json() });
  return response;
}
const backend = { baseUrl: 'http://mock.test', fetch };
const session = createSession(backend);
const client = createClient({ ...backend, session });

before(async () => {
  const official = mock.accounts.find((one) => one.roles.includes('competent') && one.unitId === sampleUnitIds.eaKly);
  assert.ok(official);
  await session.signIn({ username: official.username, password: official.password });
});

const start = {
  mode: 'normal', field: 'giao-thong-duong-bo', discoveredOn: '2026-03-02', place: 'Chợ xã',
  parties: [{ role: 'violator', subject: { kind: 'person', fullName: 'Nguyễn Văn Mẫu' } }],
} as const;

test('a case is opened, changed and put on paper through typed methods', async () => {
  const opened = await client.cases.create({ body: start });
  const changed = await client.violations.create({
    caseId: opened.id,
    body: { description: 'Bày bán hàng hóa trên lòng đường', basis: 'điểm a khoản 1 Điều 12', field: 'giao-thong-duong-bo', rangeFor: 'person', range: { min: 200_000, max: 250_000 } },
  });
  assert.ok(changed.version > opened.version);
  await client.cases.update({ caseId: opened.id, ifMatch: changed.version, body: { place: 'Chợ trung tâm xã' } });
  const record = await client.documents.create({ caseId: opened.id, body: { formCode: 'MBB01' } });
  const saved = await client.documents.saveValues({ documentId: record.id, ifMatch: record.version, body: { values: record.values, sources: record.sources } });
  assert.ok((await client.documents.check({ documentId: saved.id })).findings.length > 0);
  const paper = await client.documents.content({ documentId: saved.id, format: 'html' });
  assert.match(await paper.text(), /Nguyễn Văn Mẫu/);
  assert.equal((await client.cases.dueItems({ caseId: opened.id })).state, 'detected');
});

test('a creation whose answer is lost happens once, because the repetition carries the same key', async () => {
  let losses = 0;
  fault = (request) => (request.method === 'POST' && request.url.endsWith('/v1/cases') && losses++ === 0 ? 'lose' : undefined);
  const mark = `Ngõ ${intent()}`;
  const opened = await client.cases.create({ body: { ...start, place: mark } });
  fault = undefined;
  assert.equal(losses, 2);
  const same: string[] = [];
  for await (const row of client.cases.list.all({ limit: 2 })) if ((await client.cases.get({ caseId: row.id })).place === mark) same.push(row.id);
  assert.deepEqual(same, [opened.id]);
});

test('when all access tokens die at once, parallel calls renew the session once and succeed', async () => {
  let renewals = 0;
  fault = (request) => {
    if (request.url.endsWith('/session/refresh')) renewals += 1;
    return undefined;
  };
  await mock.setFaults({ expiredAccess: true });
  const pages = await Promise.all(Array.from({ length: 8 }, () => client.cases.list({ limit: 1 })));
  fault = undefined;
  await mock.setFaults({});
  assert.deepEqual([pages.length, renewals], [8, 1]);
});

test('the example of an integrating system imports a case over HTTP and reads it back', async () => {
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => void (async () => {
      const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)] as [string, string]);
      const response = await mock.fetch(new Request(`http://${incoming.headers.host}${incoming.url}`, { method: incoming.method ?? 'GET', headers, ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}) }));
      outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(Buffer.from(await response.arrayBuffer()));
    })());
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  try {
    const { stdout } = await promisify(execFile)(process.execPath, ['--conditions=source', path.join(root, 'examples/machine-client.mjs')], {
      env: { ...process.env, BASE_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, CLIENT_ID: sampleClient.id, CLIENT_SECRET: sampleClientSecret, UNIT_ID: sampleClient.unitId },
    });
    assert.match(stdout, /^Imported \d{4}-\d+ .*\nRead back: 2 document\(s\)/);
  } finally {
    server.close();
  }
});

test('the server answers nothing that the contract does not describe', async () => {
  await client.units.list();
  await client.session.get();
  await client.payments.list({ caseId: (await client.cases.list({ limit: 1 })).items[0]?.id ?? '' });
  const { components } = JSON.parse(await readFile(path.join(root, 'openapi/gen/openapi.json'), 'utf8')) as { components: { schemas: object } };
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'api', components: { schemas: closed(components.schemas) } });
  const faults = answers.flatMap(({ operation, body }) => {
    const schema = operations[operation as keyof typeof operations].schema;
    const validate = ajv.getSchema(`api#/components/schemas/${schema}`);
    assert.ok(validate, `${operation}: ${schema}`);
    return validate(body) ? [] : (validate.errors ?? []).map((one) => `${operation} ${one.instancePath} ${one.message} ${JSON.stringify(one.params)}`);
  });
  assert.ok(new Set(answers.map(({ operation }) => operation)).size >= 10);
  assert.deepEqual([...new Set(faults)], []);
});

/** The same schemas, with every described object closed. */
function closed(node: unknown): object {
  if (Array.isArray(node)) return node.map(closed);
  if (node === null || typeof node !== 'object') return node as never;
  const entries = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]));
  return 'properties' in node && !('additionalProperties' in node) && (node as { type?: unknown }).type === 'object' ? { ...entries, additionalProperties: false } : entries;
}
