import type { Operation } from '@xlvphc/openapi/operations';
import type { Problem } from '@xlvphc/openapi/types';
import ky from 'ky';
import type { Clock } from './clock.ts';
import type { XlvphcError } from './error.ts';
import type { ErrorFacts } from './error.ts';
import type { Reply } from './operation-types.ts';
import { retryAfterOf } from './retry.ts';
import { issuesOf } from './validation.ts';

/** Makes the error of this call; the request id is that of the answer, or the one that was sent. */
export type Fail = (facts: Omit<ErrorFacts, 'requestId' | 'operation' | 'locale'>, requestId?: string) => XlvphcError;

/** One try, ready to be sent. */
export interface Try {
  readonly url: string;
  readonly headers: Headers;
  readonly body: BodyInit | undefined;
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
  readonly fetch: typeof globalThis.fetch | undefined;
}

/** Sends one try and checks the answer against the contract. */
export async function exchange(operation: Operation, attempt: Try, clock: Clock, fail: Fail): Promise<Reply<unknown>> {
  const { body, signal, fetch, headers, timeout } = attempt;
  const pending = ky(attempt.url, {
    method: operation.method, headers, timeout, retry: 0, throwHttpErrors: false,
    // Tokens, never cookies; personal data stay out of the browser's cache.
    credentials: 'omit', cache: 'no-store',
    ...(body === undefined ? {} : { body }),
    ...(signal ? { signal } : {}),
    ...(fetch ? { fetch } : {}),
  });
  const response = await pending;
  const requestId = response.headers.get('X-Request-Id') ?? undefined;
  if (!response.ok) {
    const facts = refusal(response, await pending.text(), clock);
    throw fail(facts, requestId ?? facts.problem?.requestId);
  }
  const data = await answer();
  return { data, etag: response.headers.get('ETag') ?? undefined, requestId: requestId ?? headers.get('X-Request-Id') ?? '', status: response.status, headers: response.headers };

  async function answer(): Promise<unknown> {
    if (operation.answer === 'none') return void (await response.body?.cancel());
    if (operation.answer === 'binary') return pending.blob();
    const malformed = { kind: 'validation', code: 'VPHC-SDK-ANSWER', status: response.status } as const;
    const json = parsed(await pending.text());
    if (json === undefined) throw fail(malformed, requestId);
    const issues = await issuesOf(operation, json);
    if (issues.length > 0) throw fail({ ...malformed, issues }, requestId);
    return json;
  }
}

/** Undefined for what is no JSON; the error of the parser is dropped, because it quotes the text. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refusal(response: Response, text: string, clock: Clock) {
  const retryAfter = retryAfterOf(response.headers, clock);
  const problem = problemIn(parsed(text));
  const date = Date.parse(response.headers.get('Date') ?? '');
  return {
    kind: 'problem' as const, status: response.status, code: `VPHC-HTTP-${response.status}`,
    ...(problem ? { problem } : {}),
    ...(retryAfter === undefined ? {} : { retryAfter }),
    ...(Number.isNaN(date) ? {} : { serverTime: date }),
  };
}

/** The problem of the contract, unless something on the way (a proxy) answered in the server's place. */
function problemIn(value: unknown): Problem | undefined {
  const { code, detail } = (value ?? {}) as Partial<Problem>;
  return typeof code === 'string' && typeof detail?.vi === 'string' && typeof detail.en === 'string' ? (value as Problem) : undefined;
}
