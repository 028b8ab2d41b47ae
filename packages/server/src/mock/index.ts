import type { PGliteOptions } from '@electric-sql/pglite';
import { argon2Hasher } from '../app/accounts/argon2.ts';
import { systemActor } from '../app/actor.ts';
import type { HostEnvironment } from '../app/app.ts';
import { seal } from '../app/audit/sealer.ts';
import { openApp, prepareDatabase, startBackground } from '../app/open.ts';
import type { Clock, Logger } from '../app/ports.ts';
import { inTransaction, type AppDeps } from '../app/request.ts';
import { memoryStorage, noMail, silentLog, systemClock, timerScheduler } from '../app/web-ports.ts';
import { openEmbedded } from '../db/pglite.ts';
import { sampleAccounts, seedSample, type SampleAccount } from '../seed/sample.ts';
import { DroppedConnection, fateOf, type Faults } from './faults.ts';
import { seededNumbers, seededRandom } from './seeded-random.ts';

export type { Faults } from './faults.ts';
export type { SampleAccount } from '../seed/sample.ts';
export { sampleClientSecret, samplePassword } from '../seed/sample.ts';
export { sampleClient, sampleUnitIds } from '../seed/people.ts';

/** How a mock is made. */
export interface MockOptions {
  /** Ids, tokens and faults repeat with the seed; 1 by default. */
  readonly seed?: number;
  /** The clock, or a fixed start (`2026-03-02T08:00:00+07:00`) from which each request takes a millisecond; the wall clock by default. */
  readonly clock?: Clock | string;
  readonly faults?: Faults;
  /** `false`: no units, users, cases. */
  readonly sample?: boolean;
  /** Origins of pages that may call it, besides its own. */
  readonly origins?: readonly string[];
  /** A migrated database taken by `Mock.snapshot()`: opens in a second instead of four. Its sample data comes with it. */
  readonly snapshot?: Blob;
  /** For browsers: where the embedded database's WebAssembly comes from. */
  readonly pglite?: PGliteOptions;
  readonly log?: Logger;
  /** On trial: every paper says so. */
  readonly trial?: boolean;
}

/** The real app on a database in memory, with faults on demand. */
export interface Mock {
  /** Serves a request; throws a TypeError where the connection drops. A path is completed to `http://mock.invalid`. */
  fetch(input: Request | string, init?: RequestInit, environment?: HostEnvironment): Promise<Response>;
  readonly accounts: readonly SampleAccount[];
  /** What goes wrong from now on; replaces the faults before. */
  setFaults(faults: Faults): Promise<void>;
  readonly faults: Faults;
  /** Seals the audit rows now instead of within a second. */
  seal(): Promise<number>;
  /** The database as it is, to open further mocks from. */
  snapshot(): Promise<Blob>;
  readonly deps: AppDeps;
  close(): Promise<void>;
}

function clockFrom(clock: Clock | string | undefined): { readonly clock: Clock; readonly wall: boolean } {
  if (clock === undefined) return { clock: systemClock, wall: true };
  if (typeof clock !== 'string') return { clock, wall: false };
  let time = Date.parse(clock);
  // Each reading is a millisecond later: what happens one after the other keeps its order.
  return { clock: { now: () => new Date(time++) }, wall: false };
}

/** Cheap hashing: a mock guards nothing. */
const mockCost = { memorySize: 64, iterations: 1 };

/** Starts a mock; in Node and in browsers. */
export async function createMock(options: MockOptions = {}): Promise<Mock> {
  const seed = options.seed ?? 1;
  const random = seededRandom(seed);
  const draw = seededNumbers(seed + 1);
  const { clock, wall } = clockFrom(options.clock);
  const handle = await openEmbedded({
    ...(options.snapshot === undefined ? {} : { snapshot: options.snapshot }), ...(options.pglite === undefined ? {} : { options: options.pglite }),
  });
  const deps: AppDeps = {
    db: handle.kysely, clock, storage: memoryStorage(), mailer: noMail, log: options.log ?? silentLog, random, hasher: argon2Hasher(random, mockCost),
    identity: { issuers: [], judgeProofAge: wall }, scheduler: timerScheduler, auditKey: new TextEncoder().encode('mock'), version: 'mock',
    ...(options.trial ? { trial: true } : {}),
  };
  await prepareDatabase(handle);
  if (options.sample !== false) await seedSample(deps, options.origins);
  const app = openApp(deps);
  const stop = startBackground(deps);
  let faults = options.faults ?? {};

  const endTokens = (sessions: boolean): Promise<void> => inTransaction(deps, systemActor, async (tx) => {
    if (sessions) await tx.updateTable('sessions').set({ revoked_at: clock.now().toISOString() }).where('revoked_at', 'is', null).execute();
    await tx.deleteFrom('access_tokens').execute();
  });

  return {
    accounts: options.sample === false ? [] : sampleAccounts,
    deps,
    fetch: async (input, init, environment) => {
      // A server's own kind of request is taken as it is: only the platform's can be copied.
      const request = typeof input === 'string' ? new Request(new URL(input, 'http://mock.invalid'), init) : init === undefined ? input : new Request(input, init);
      const { wait, outcome } = fateOf(faults, new URL(request.url).pathname, draw);
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      if (outcome === 'drop') throw new DroppedConnection('Failed to fetch');
      if (outcome === 'error') return failure(faults.errorStatus ?? 503, request.headers.get('origin'));
      const response = await app.fetch(request, environment);
      if (outcome === 'lose') throw new DroppedConnection('Failed to fetch');
      return response;
    },
    setFaults: async (next) => {
      faults = next;
      if (next.expiredSessions || next.expiredAccess) await endTokens(next.expiredSessions === true);
    },
    get faults() { return faults; },
    seal: () => seal(deps),
    snapshot: async () => handle.pglite.dumpDataDir('none'),
    close: async () => {
      stop();
      await handle.kysely.destroy();
    },
  };
}

function failure(status: number, origin: string | null): Response {
  const body = {
    type: 'urn:xlvphc:problem:VPHC-UNAVAILABLE', title: 'Hệ thống tạm thời không phục vụ được, đề nghị thử lại.', status, code: 'VPHC-UNAVAILABLE',
    detail: { vi: 'Hệ thống tạm thời không phục vụ được, đề nghị thử lại.', en: 'Temporarily unavailable; try again.' }, requestId: 'mock-fault',
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'Content-Type': 'application/problem+json', 'X-Request-Id': 'mock-fault', ...(status === 503 || status === 429 ? { 'Retry-After': '1' } : {}),
      ...(origin === null ? {} : { 'Access-Control-Allow-Origin': origin, 'Access-Control-Expose-Headers': 'Retry-After, X-Request-Id' }),
    },
  });
}
