import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { samplePublicPage, sampleMounts } from '../packages/server/src/node/environment.ts';
import { pinoLog } from '../packages/server/src/node/pino-log.ts';
import { startServer } from '../packages/server/src/node/server.ts';
import { samplePassword } from '../packages/server/src/seed/sample.ts';
import type { Backend } from './host-server.ts';

const root = path.resolve(import.meta.dirname, '..');

/** The backend with trial data that is gone when it stops. `origins` are entered at its units as allowed. */
export async function startTrialBackend(origins: readonly string[], port = 0): Promise<Backend & { stop(): Promise<void> }> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'vphc-example-'));
  const gone = (): Promise<void> => rm(dataDir, { recursive: true, force: true });
  try {
    const server = await startServer({ port, dataDir, sample: true, origins, mounts: sampleMounts(root), publicPage: samplePublicPage, log: pinoLog('warn') });
    return {
      origin: server.address,
      code: await publicCode(server.address),
      stop: async () => {
        await server.stop();
        await gone();
      },
    };
  } catch (error) {
    await gone();
    throw error;
  }
}

interface Listed<T> {
  readonly items: readonly T[];
}

/** A code that the trial data has printed on a decision. */
async function publicCode(origin: string): Promise<string> {
  const call = async <T>(where: string, init: RequestInit = {}): Promise<T> => (await (await fetch(`${origin}/v1${where}`, init)).json()) as T;
  const { accessToken } = await call<{ accessToken: string }>('/session', {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ username: 'eakly.chutich', password: samplePassword }),
  });
  const headers = { Authorization: `Bearer ${accessToken}` };
  for (const { id } of (await call<Listed<{ id: string }>>('/cases', { headers })).items) {
    for (const document of (await call<Listed<{ id: string }>>(`/cases/${id}/documents`, { headers })).items) {
      const { publicCode: code } = await call<{ publicCode?: string }>(`/documents/${document.id}`, { headers });
      if (code !== undefined) return code;
    }
  }
  throw new Error('The trial data has no decision with a public code.');
}
