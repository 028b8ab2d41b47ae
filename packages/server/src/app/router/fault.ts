import { Problem } from '../problem.ts';
import type { Logger } from '../ports.ts';

/** SQLSTATEs that have an answer of their own. */
const byState: Readonly<Record<string, () => Problem>> = {
  '42501': () => new Problem('VPHC-FORBIDDEN'),
  '40001': () => new Problem('VPHC-UNAVAILABLE', { retryAfter: 1 }),
  '40P01': () => new Problem('VPHC-UNAVAILABLE', { retryAfter: 1 }),
  '53300': () => new Problem('VPHC-UNAVAILABLE', { retryAfter: 2 }),
  '57P01': () => new Problem('VPHC-UNAVAILABLE', { retryAfter: 2 }),
};
const unreachable = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND']);

const property = (error: unknown, name: string): string | undefined => {
  const value = error !== null && typeof error === 'object' ? (error as Record<string, unknown>)[name] : undefined;
  return typeof value === 'string' ? value : undefined;
};

/**
 * Any thrown value as a problem. What was not foreseen is logged by its kind, its place in our code and, for the database, its
 * state and constraint: messages of a database can quote personal data.
 */
export function fault(error: unknown, log: Logger, requestId: string): Problem {
  if (error instanceof Problem) return error;
  const code = property(error, 'code') ?? '';
  const known = byState[code];
  if (known) return known();
  if (unreachable.has(code)) return new Problem('VPHC-UNAVAILABLE', { retryAfter: 2 });
  const stack = error instanceof Error ? error.stack ?? '' : '';
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 6).map((line) => line.trim()).join(' < ');
  log.error('unexpected', {
    requestId, kind: error instanceof Error ? error.name : typeof error, code, constraint: property(error, 'constraint'), table: property(error, 'table'), frames,
    ...(code === '' && error instanceof Error ? { message: error.message } : {}),
  });
  return new Problem('VPHC-UNEXPECTED');
}
