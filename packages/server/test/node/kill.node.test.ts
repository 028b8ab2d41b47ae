import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { samplePassword } from '../../src/seed/sample.ts';

const program = fileURLToPath(new URL('../../src/node/main.ts', import.meta.url));

/** A server in a process of its own, to be killed. */
async function start(directory: string): Promise<{ readonly process: ChildProcess; readonly address: string }> {
  const child = spawn(process.execPath, ['--conditions=source', program, 'start'], { env: { ...process.env, PORT: '0', DATA_DIR: directory, DATABASE_URL: '' }, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\/\/[\d.]+:\d+/.exec(said)?.[0];
      if (found) resolve(found);
    });
    child.once('exit', () => reject(new Error('the server ended before it said its address')));
  });
  return { process: child, address };
}

const ended = (child: ChildProcess): Promise<void> => new Promise((resolve) => {
  if (child.exitCode !== null || child.signalCode !== null) resolve();
  else child.once('exit', () => resolve());
});

describe('server killed in the middle of a hundred creations', () => {
  let directory: string;
  let running: ChildProcess | undefined;
  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'vphc-kill-'));
  });
  after(async () => {
    running?.kill('SIGKILL');
    await rm(directory, { recursive: true, force: true });
  });

  it('has after its restart everything that it acknowledged, once, and repeats no intent', async () => {
    const first = await start(directory);
    running = first.process;
    const tokenAt = async (address: string): Promise<string> => {
      const answer = await fetch(`${address}/v1/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ username: 'eakly.lapbienban', password: samplePassword }) });
      return ((await answer.json()) as { accessToken: string }).accessToken;
    };
    const create = (address: string, token: string, index: number) => fetch(`${address}/v1/cases`, {
      method: 'POST', body: JSON.stringify({ mode: 'normal', place: `Thôn ${index}` }),
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': `killed-intent-${String(index).padStart(6, '0')}` },
    });
    const token = await tokenAt(first.address);
    const acknowledged = new Map<number, string>();
    let next = 0;
    const worker = async (): Promise<void> => {
      while (next < 100) {
        const index = next++;
        const answer = await create(first.address, token, index);
        if (answer.status === 201) acknowledged.set(index, ((await answer.json()) as { id: string }).id);
        if (acknowledged.size >= 40) first.process.kill('SIGKILL');
      }
    };
    await Promise.allSettled(Array.from({ length: 4 }, worker));
    await ended(first.process);
    assert.ok(acknowledged.size >= 40 && acknowledged.size < 100, `${acknowledged.size} acknowledged`);

    const second = await start(directory);
    running = second.process;
    const fresh = await tokenAt(second.address);
    for (const [index, id] of acknowledged) {
      const answer = await fetch(`${second.address}/v1/cases/${id}`, { headers: { authorization: `Bearer ${fresh}` } });
      assert.equal(answer.status, 200, `case ${index} was acknowledged and is gone`);
    }
    for (let index = 0; index < 100; index += 1) {
      const answer = await create(second.address, fresh, index);
      assert.equal(answer.status, 201);
      const { id } = (await answer.json()) as { id: string };
      assert.equal(acknowledged.get(index) ?? id, id, `intent ${index} was carried out twice`);
      acknowledged.set(index, id);
    }
    assert.equal(new Set(acknowledged.values()).size, 100);
    second.process.kill('SIGTERM');
    await ended(second.process);
    assert.equal(second.process.exitCode, 0);
  });
});
