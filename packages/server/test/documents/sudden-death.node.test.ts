import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { samplePassword } from '../../src/seed/sample.ts';
import { databases, type TestDatabase } from '../databases.ts';
import { landCase, recordValues } from '../cases/story.ts';

const program = fileURLToPath(new URL('../../src/node/main.ts', import.meta.url));
const documents = 100;
const cases = 5;
const atOnce = 4;

interface Server {
  readonly process: ChildProcess;
  readonly address: string;
}

async function startServer(dataDir: string, databaseUrl: string | undefined): Promise<Server> {
  const child = spawn(process.execPath, ['--conditions=source', program, 'start'], {
    env: { ...process.env, PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'fatal', ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /http:\/\/\S+/.exec(line)?.[0];
    if (address !== undefined) {
      child.stdout.resume();
      return { process: child, address };
    }
  }
  throw new Error('the server did not start');
}

interface Got {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly etag: string;
  readonly hash: string;
}

type Call = (method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>) => Promise<Got>;

/** Id of a record drafted and issued. */
async function issuedPaper(call: Call, caseId: string): Promise<string> {
  const made = await call('POST', `/cases/${caseId}/documents`, { formCode: 'MBB01', values: recordValues });
  const issued = await call('POST', `/documents/${String(made.body['id'])}/issue`, {}, { 'if-match': made.etag });
  assert.equal(issued.status, 200, JSON.stringify(issued.body));
  return String(issued.body['id']);
}

async function signedIn({ address }: Server) {
  const call = async (method: string, path: string, body?: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Got> => {
    const response = await fetch(`${address}/v1${path}`, {
      method, headers: { 'content-type': 'application/json', ...headers }, ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const json = /json/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status, body: json ? (JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>) : {}, etag: response.headers.get('etag') ?? '',
      hash: createHash('sha256').update(bytes).digest('hex'),
    };
  };
  const session = await call('POST', '/session', { username: 'eakly.lapbienban', password: samplePassword });
  assert.equal(session.status, 201, JSON.stringify(session.body));
  const authorization = `Bearer ${String(session.body['accessToken'])}`;
  return (method: string, path: string, body?: unknown, headers: Readonly<Record<string, string>> = {}) => call(method, path, body, { authorization, ...headers });
}

for (const database of databases) {
  describe(`a server on ${database.name} that is killed in the middle of its work`, () => {
    let dataDir: string;
    let opened: TestDatabase | undefined;
    let databaseUrl: string | undefined;
    let server: Server | undefined;
    before(async () => {
      dataDir = await mkdtemp(join(tmpdir(), 'vphc-death-'));
      if (database.name === 'PGlite') return;
      opened = await database.open();
      databaseUrl = opened.url;
    });
    after(async () => {
      server?.process.kill('SIGTERM');
      if (server) await once(server.process, 'exit');
      await opened?.close();
      await rm(dataDir, { recursive: true, force: true });
    });

    it('still has every document it acknowledged, once, and finishes the rest when the intents are sent again', async () => {
      const first = await startServer(dataDir, databaseUrl);
      const before = await signedIn(first);
      const day = new Date().toISOString().slice(0, 10);
      const files = await Promise.all(Array.from({ length: cases }, () => before('POST', '/cases', { ...landCase, discoveredOn: day, violations: [{ ...landCase.violations[0], endedOn: day }] })));
      const intents = Array.from({ length: documents }, (_, index) => ({
        path: `/cases/${String(files[index % cases]?.body['id'])}/documents`, key: `van-ban-so-${String(index).padStart(6, '0')}`,
      }));
      const send = (call: typeof before, intent: (typeof intents)[number]) => call('POST', intent.path, { formCode: 'MBB01', values: recordValues }, { 'idempotency-key': intent.key });

      const paper = await issuedPaper(before, String(files[0]?.body['id']));
      const printed = await before('GET', `/documents/${paper}/content?format=pdf`);
      assert.equal(printed.status, 200);

      const acknowledged = new Map<string, unknown>();
      const waiting = [...intents];
      const died = once(first.process, 'exit');
      await Promise.all(Array.from({ length: atOnce }, async () => {
        for (let intent = waiting.shift(); intent; intent = waiting.shift()) {
          const answer = await send(before, intent).catch(() => undefined);
          if (answer?.status === 201) acknowledged.set(intent.key, answer.body['id']);
          if (acknowledged.size >= documents / 3) first.process.kill('SIGKILL');
        }
      }));
      await died;
      assert.ok(acknowledged.size > 0 && acknowledged.size < documents, `${acknowledged.size} acknowledged before the end`);

      server = await startServer(dataDir, databaseUrl);
      const again = await signedIn(server);
      const count = async (): Promise<string[]> => {
        const lists = await Promise.all(files.map((file) => again('GET', `/cases/${String(file.body['id'])}/documents?limit=200`)));
        return lists.flatMap((list) => (list.body['items'] as { id: string }[]).map(({ id }) => id));
      };
      const survived = (await count()).filter((id) => id !== paper);
      const printedAgain = await again('GET', `/documents/${paper}/content?format=pdf`);
      assert.equal(printedAgain.hash, printed.hash, 'the archived paper is the same after the restart');
      for (const id of acknowledged.values()) assert.equal(survived.filter((each) => each === id).length, 1);
      // At most the requests that were under way may be there unacknowledged.
      assert.ok(survived.length <= acknowledged.size + atOnce, `${survived.length} of ${acknowledged.size}`);

      for (const intent of intents) {
        const answer = await send(again, intent);
        assert.equal(answer.status, 201, JSON.stringify(answer.body));
        const known = acknowledged.get(intent.key);
        if (known !== undefined) assert.equal(answer.body['id'], known);
      }
      const all = (await count()).filter((id) => id !== paper);
      assert.deepEqual([all.length, new Set(all).size], [documents, documents]);
    });
  });
}
