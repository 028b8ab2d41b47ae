import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { silentLog } from '../../src/app/web-ports.ts';
import { memoryStorage } from '../../src/app/web-ports.ts';
import { contentSecurityPolicy, diskStorage, StartError, startServer, staticSite, type RunningServer, type ServerOptions } from '../../src/node/index.ts';
import { samplePassword } from '../../src/seed/sample.ts';

describe('server in Node', () => {
  let directory: string;
  let options: ServerOptions;
  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'vphc-server-'));
    await mkdir(join(directory, 'site'));
    await writeFile(join(directory, 'site/index.html'), '<!doctype html><title>x</title>');
    await writeFile(join(directory, 'site/a.js'), 'export {};');
    await writeFile(join(directory, 'site/a.js.br'), 'packed');
    await writeFile(join(directory, 'secret.txt'), 'secret');
    await symlink(join(directory, 'secret.txt'), join(directory, 'site/link.txt'));
    options = { port: 0, dataDir: join(directory, 'data'), sample: true, log: silentLog, mounts: [{ prefix: '/', directory: join(directory, 'site') }] };
  });
  after(() => rm(directory, { recursive: true, force: true }));

  const signIn = async (server: RunningServer): Promise<string> => {
    const answer = await fetch(`${server.address}/v1/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ username: 'eakly.lapbienban', password: samplePassword }) });
    return ((await answer.json()) as { accessToken: string }).accessToken;
  };

  it('keeps what was saved over a restart, and says in one sentence what is in its way', async () => {
    const first = await startServer(options);
    const headers = { authorization: `Bearer ${await signIn(first)}`, 'content-type': 'application/json' };
    const made = await fetch(`${first.address}/v1/cases`, { method: 'POST', headers, body: JSON.stringify({ mode: 'normal', place: 'Thôn 5' }) });
    assert.equal(made.status, 201);
    const { id } = (await made.json()) as { id: string };
    await assert.rejects(startServer(options), (error: Error) => error instanceof StartError && /đang được một máy chủ khác dùng/.test(error.message));
    await first.stop();

    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as AddressInfo;
    await assert.rejects(startServer({ ...options, port }), (error: Error) => error instanceof StartError && error.message.includes(`Cổng ${port} đang được chương trình khác dùng`));
    taken.close();

    const second = await startServer(options);
    try {
      const read = await fetch(`${second.address}/v1/cases/${id}`, { headers: { authorization: headers.authorization } });
      assert.equal(read.status, 200);
    } finally {
      await second.stop();
    }
  });

  it('archives what the sample issued without being asked, with a QR that leads to the set page', async () => {
    const server = await startServer({ ...options, dataDir: join(directory, 'archive'), publicPage: '/tra-cuu.html' });
    try {
      const headers = { authorization: `Bearer ${await signIn(server)}` };
      const read = async (path: string) => (await (await fetch(`${server.address}/v1${path}`, { headers })).json()) as { items: Record<string, string>[] };
      const cases = (await read('/cases')).items;
      const documents = (await Promise.all(cases.map(({ id }) => read(`/cases/${id}/documents`)))).flatMap(({ items }) => items);
      const decision = documents.find((document) => document['publicCode'] !== undefined && document['mode'] === 'normal');
      assert.equal(decision?.['publicUrl'], `${server.address}/tra-cuu.html#/vphc/state/${decision?.['publicCode']}`);
      const out = documents.filter(({ status }) => status === 'issued' || status === 'served');
      const papers = async () => (await readdir(join(directory, 'archive/attachments/papers'), { recursive: true }).catch(() => [])).filter((name) => out.some(({ id }) => name.includes(id ?? '-'))).length;
      while ((await papers()) < out.length) await new Promise((resolve) => setTimeout(resolve, 200));
    } finally {
      await server.stop();
    }
  });

  it('says in one sentence that a data folder holds no database', async () => {
    const broken = join(directory, 'broken');
    await mkdir(join(broken, 'database'), { recursive: true });
    await writeFile(join(broken, 'database/junk'), 'x');
    await assert.rejects(startServer({ ...options, dataDir: broken }), (error: Error) => error instanceof StartError && /không chứa cơ sở dữ liệu dùng được/.test(error.message));
    await writeFile(join(directory, 'file'), 'x');
    await assert.rejects(startServer({ ...options, dataDir: join(directory, 'file') }), StartError);
  });

  it('serves files under the strict policy with their types, packed where the browser can, and nothing outside', async () => {
    const site = staticSite(options.mounts ?? []);
    const get = (path: string, headers: Readonly<Record<string, string>> = {}) => site(new Request(`http://x.test${path}`, { headers }));
    const page = await get('/');
    assert.equal(page.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.equal(page.headers.get('content-security-policy'), contentSecurityPolicy);
    assert.doesNotMatch(contentSecurityPolicy, /unsafe|data:|\*/);
    const script = await get('/a.js', { 'accept-encoding': 'gzip, br' });
    assert.deepEqual([script.headers.get('content-type'), script.headers.get('content-encoding'), await script.text()], ['text/javascript; charset=utf-8', 'br', 'packed']);
    assert.equal(await (await get('/a.js')).text(), 'export {};');
    assert.equal((await get('/a.js', { 'if-none-match': (await get('/a.js')).headers.get('etag') ?? '' })).status, 304);
    for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/link.txt', '/.hidden', '/nothing', '/%00', '/%']) assert.equal((await get(path)).status, 404, path);
  });

  it('lets pages of other origins keep what is named by its content for a year, and ask again for everything else', async () => {
    const kit = join(directory, 'kit-files');
    await mkdir(join(kit, '1.2.3/chunks'), { recursive: true });
    for (const file of ['vphc.js', '1.2.3/vphc.js', '1.2.3/chunks/app-Ab_9-xYz.js', '1.2.3/sri.json']) await writeFile(join(kit, file), 'export {};');
    const site = staticSite([{ prefix: '/kit/', directory: kit, forOtherOrigins: true }]);
    const get = (file: string) => site(new Request(`http://x.test/kit/${file}`, { headers: { origin: 'http://portal.test' } }));
    const chunk = await get('1.2.3/chunks/app-Ab_9-xYz.js');
    assert.deepEqual([chunk.headers.get('cache-control'), chunk.headers.get('access-control-allow-origin')], ['public, max-age=31536000, immutable', '*']);
    for (const file of ['vphc.js', '1.2.3/vphc.js', '1.2.3/sri.json']) assert.equal((await get(file)).headers.get('cache-control'), 'no-cache', file);
  });

  for (const [name, open] of [['as whole files', () => diskStorage(join(directory, 'files'))], ['in memory', memoryStorage]] as const) it(`keeps attachments ${name} and refuses keys that lead elsewhere`, async () => {
    const storage = open();
    await storage.put('unit/one', new Uint8Array([1, 2, 3]));
    assert.deepEqual(await storage.get('unit/one'), new Uint8Array([1, 2, 3]));
    assert.equal(await storage.get('unit/two'), undefined);
    await storage.delete('unit/one');
    assert.equal(await storage.get('unit/one'), undefined);
    for (const key of ['../secret', '/etc/passwd', 'a/../b', 'a..pdf', '.hidden', 'a.tar.gz', '']) await assert.rejects(async () => storage.get(key));
  });
});
