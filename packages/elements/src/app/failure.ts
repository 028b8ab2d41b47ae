import { currentLocale } from '@xlvphc/forms/base';
import type { Finding } from '@xlvphc/law';

export type FailureKind = 'offline' | 'forbidden' | 'not-found' | 'signed-out' | 'locked-out' | 'conflict' | 'invalid' | 'busy' | 'server';

/** A refused or failed call as the screens speak of it. */
export interface Failure {
  readonly kind: FailureKind;
  /** Stable code `VPHC-…`, for the help desk. */
  readonly code?: string;
  readonly requestId?: string;
  /** The backend's own sentence, in the language of the interface. */
  readonly message?: string;
  readonly retryAfterSeconds?: number;
  readonly fields: readonly { readonly path: string; readonly message: string }[];
  readonly findings: readonly Finding[];
}

/** A scripted failure for fakes and tests; real calls fail with the SDK's error, read by its shape. */
export class BackendFailure extends Error {
  override readonly name = 'BackendFailure';
  readonly failure: Failure;
  constructor(failure: Partial<Failure> & { readonly kind: FailureKind }) {
    super(failure.message ?? failure.kind);
    this.failure = { fields: [], findings: [], ...failure };
  }
}

interface Bilingual { readonly vi?: unknown; readonly en?: unknown }
const sentence = (text: unknown): string | undefined => {
  if (typeof text === 'string') return text;
  if (typeof text !== 'object' || text === null) return undefined;
  const both = text as Bilingual;
  const chosen = currentLocale() === 'en' ? (both.en ?? both.vi) : (both.vi ?? both.en);
  return typeof chosen === 'string' ? chosen : undefined;
};
const string = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const kindOfStatus = (status: number, code: string | undefined): FailureKind => {
  if (status === 423 || (code?.includes('LOCK') ?? false)) return 'locked-out';
  if (status === 401) return 'signed-out';
  if (status === 403) return 'forbidden';
  if (status === 404 || status === 410) return 'not-found';
  if (status === 409 || status === 412 || status === 428) return 'conflict';
  if (status === 429) return 'busy';
  if (status >= 400 && status < 500) return 'invalid';
  return 'server';
};

/** Kinds of the SDK's error that mean that no answer came. */
const unreachable = new Set<unknown>(['network', 'offline', 'timeout']);
type Bag = Readonly<Record<string, unknown>>;
const bag = (value: unknown): Bag => (typeof value === 'object' && value !== null ? (value as Bag) : {});

/**
 * Reads any thrown value as a failure: our own, or the SDK's typed error by its shape (another copy of the SDK may have made
 * it). Returns undefined for an abort, which nobody has to hear about.
 */
export function failureOf(error: unknown): Failure | undefined {
  if (error instanceof BackendFailure) return error.failure;
  const raw = bag(error);
  if (raw['name'] === 'AbortError' || raw['kind'] === 'aborted') return undefined;
  const problem = bag(raw['problem']);
  const status = raw['status'];
  const code = string(problem['code']) ?? string(raw['code']);
  const kind = unreachable.has(raw['kind']) ? 'offline' : typeof status === 'number' && raw['kind'] !== 'validation' ? kindOfStatus(status, code) : 'server';
  const message = kind === 'offline' ? undefined : sentence(problem['detail']);
  const requestId = string(raw['requestId']);
  const retryAfter = raw['retryAfter'];
  const errors = problem['errors'];
  const findings = problem['findings'];
  return {
    kind,
    ...(code === undefined ? {} : { code }),
    ...(requestId === undefined ? {} : { requestId }),
    ...(message === undefined ? {} : { message }),
    ...(typeof retryAfter === 'number' ? { retryAfterSeconds: Math.ceil(retryAfter / 1e3) } : {}),
    fields: (Array.isArray(errors) ? (errors as readonly unknown[]) : []).map(bag).map((entry) => ({ path: string(entry['path']) ?? '', message: sentence(entry['message']) ?? string(entry['code']) ?? '' })),
    findings: Array.isArray(findings) ? (findings as readonly Finding[]) : [],
  };
}
