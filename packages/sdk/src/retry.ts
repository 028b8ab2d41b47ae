import type { Operation } from '@xlvphc/openapi/operations';
import type { Clock } from './clock.ts';
import type { XlvphcError } from './error.ts';

export interface RetryPolicy {
  /** Tries after the first one. */
  readonly limit: number;
  /** First pause in milliseconds; doubles with each try. */
  readonly base: number;
  /** Longest pause in milliseconds; a server that asks for more gets its answer reported at once. */
  readonly longest: number;
}

export const usualRetry: RetryPolicy = { limit: 3, base: 300, longest: 10_000 };

const BUSY: readonly number[] = [408, 429, 502, 503, 504];

/**
 * Milliseconds to wait before the next try; undefined when there must be none. Only a request that may arrive twice is repeated: one that reads, one
 * that carries an idempotency key, or a guarded change (`If-Match`) that the server certainly did not carry out.
 */
export function pauseBefore(next: number, error: XlvphcError, operation: Operation, policy: RetryPolicy, clock: Clock): number | undefined {
  // A server that is silent twice stays silent: the official has waited long enough.
  if (next > policy.limit || (error.kind === 'timeout' && next > 1)) return undefined;
  const refused = error.status === 429 || error.status === 503;
  const lost = error.kind === 'network' || error.kind === 'timeout' || (error.status !== undefined && BUSY.includes(error.status));
  const repeatable = operation.method === 'GET' || operation.idempotencyKey === true;
  const guarded = operation.method === 'PUT' || operation.method === 'DELETE';
  if (!(repeatable && lost) && !(guarded && (refused || (lost && operation.ifMatch !== true)))) return undefined;
  const { retryAfter } = error;
  if (retryAfter !== undefined) return retryAfter > policy.longest ? undefined : retryAfter;
  // Full jitter: a hundred portals must not come back in the same moment.
  return clock.random() * Math.min(policy.longest, policy.base * 2 ** (next - 1));
}

/** `Retry-After` in milliseconds: seconds or an HTTP date. */
export function retryAfterOf(headers: Headers, clock: Clock): number | undefined {
  const text = headers.get('Retry-After');
  if (!text) return undefined;
  const milliseconds = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - clock.now();
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}
