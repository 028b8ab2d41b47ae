import assert from 'node:assert/strict';
import { operations } from '@xlvphc/openapi/operations';
import { argon2Hasher } from '../../src/app/accounts/argon2.ts';
import { openApp, prepareDatabase } from '../../src/app/open.ts';
import type { LogFields } from '../../src/app/ports.ts';
import type { AppDeps } from '../../src/app/request.ts';
import { memoryStorage, noMail, timerScheduler } from '../../src/app/web-ports.ts';
import type { DatabaseHandle } from '../../src/db/handle.ts';
import { seededRandom } from '../../src/mock/seeded-random.ts';
import { samplePassword, seedSample } from '../../src/seed/sample.ts';

export interface Answer {
  readonly status: number;
  readonly body: Json;
  readonly etag: string;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

/** JSON of an answer, read freely: a test says what it expects of it. */
export interface Json {
  readonly [key: string]: Json | undefined;
}

/** A list inside an answer; empty when there is none. */
export const list = (json: Json | undefined): readonly Json[] => (Array.isArray(json) ? (json as readonly Json[]) : []);

export type Caller = (method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>) => Promise<Answer>;

/** The app on a database with the sample units and officials, under a clock that the test sets. */
export interface Office {
  readonly deps: AppDeps;
  /** What was logged as an error. */
  readonly errors: { readonly event: string; readonly fields: LogFields | undefined }[];
  /** From now on it is this day in Vietnam, nine o'clock in the morning. */
  day(on: string): void;
  /** Calls as an official of the sample; signs in when needed. */
  official(username: string): Caller;
  /** Calls without an account. */
  readonly anybody: Caller;
}

const cheap = { memorySize: 64, iterations: 1 };

export async function openOffice(handle: DatabaseHandle, options: { readonly seed?: number; readonly trial?: boolean } = {}): Promise<Office> {
  let now = Date.parse('2026-03-02T09:00:00+07:00');
  const errors: { event: string; fields: LogFields | undefined }[] = [];
  const random = seededRandom(options.seed ?? 1);
  const deps: AppDeps = {
    db: handle.kysely, clock: { now: () => new Date((now += 1)) }, storage: memoryStorage(), mailer: noMail, random, hasher: argon2Hasher(random, cheap),
    log: { info: () => undefined, warn: () => undefined, error: (event, fields) => void errors.push({ event, fields }) },
    identity: { issuers: [], judgeProofAge: false }, scheduler: timerScheduler, auditKey: new TextEncoder().encode('test'), version: 'test', ...(options.trial ? { trial: true } : {}),
  };
  await prepareDatabase(handle);
  await seedSample(deps);
  const app = openApp(deps);

  const call = async (method: string, path: string, body: unknown, headers: Readonly<Record<string, string>>): Promise<Answer> => {
    const response = await app.fetch(
      new Request(`http://office.test/v1${path}`, {
        method,
        headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body) }),
      }),
      { remoteAddress: '192.0.2.7' },
    );
    const bytes = new Uint8Array(await response.arrayBuffer());
    const json = /json/.test(response.headers.get('content-type') ?? '') ? (JSON.parse(new TextDecoder().decode(bytes)) as Json) : {};
    await requireContract(method, path, response, json);
    return { status: response.status, body: json, etag: response.headers.get('etag') ?? '', headers: response.headers, bytes };
  };

  return {
    deps,
    errors,
    day: (on) => void (now = Math.max(now, Date.parse(`${on}T09:00:00+07:00`))),
    official: (username) => {
      let session: { readonly token: string; readonly until: number } | undefined;
      return async (method, path, body, headers = {}) => {
        if (!session || session.until < now) {
          const answer = await call('POST', '/session', { username, password: samplePassword }, {});
          assert.equal(answer.status, 201, JSON.stringify(answer.body));
          session = { token: String(answer.body['accessToken']), until: now + 300_000 };
        }
        return call(method, path, body, { authorization: `Bearer ${session.token}`, ...headers });
      };
    },
    anybody: (method, path, body, headers = {}) => call(method, path, body, headers),
  };
}

const places = Object.values(operations).map((operation) => ({
  operation, pattern: new RegExp(`^${operation.path.replace(/\{\w+\}/g, '[^/]+')}$`),
}));

/** Every JSON answer of every test is what the contract says, and a problem is a problem. */
async function requireContract(method: string, path: string, response: Response, json: unknown): Promise<void> {
  const { operation } = places.find((place) => place.operation.method === method && place.pattern.test(`/v1${path.split('?')[0]}`)) ?? {};
  assert.ok(operation, `${method} ${path}`);
  if (response.status >= 400) {
    for (const key of ['type', 'title', 'status', 'code', 'detail', 'requestId']) assert.ok(json !== null && typeof json === 'object' && key in json, key);
    return;
  }
  if (response.status === 304) return;
  assert.equal(response.status, operation.status);
  if (operation.schema === undefined || !operation.validator) return;
  const validator = (await operation.validator())[operation.schema];
  const result = validator?.safeParse(json);
  assert.ok(result?.success, `${operation.id}: ${JSON.stringify(result && !result.success ? result.error.issues : 'no validator').slice(0, 800)}`);
}

/** The answer, once it has the status that the test needs to go on. */
export async function expecting(status: number, answer: Promise<Answer>): Promise<Answer> {
  const got = await answer;
  assert.equal(got.status, status, JSON.stringify(got.body));
  return got;
}

export const ifMatch = (answer: Pick<Answer, 'etag'>): Readonly<Record<string, string>> => ({ 'if-match': answer.etag });
