import type { Operation } from '@xlvphc/openapi/operations';
import type { Problem } from '@xlvphc/openapi/types';
import ky, { isTimeoutError } from 'ky';
import type { Clock } from './clock.ts';
import { XlvphcError } from './error.ts';
import type { ErrorFacts, Locale } from './error.ts';
import { intent } from './intent.ts';
import type { CallOptions, Reply } from './operation-types.ts';
import { requestOf } from './request.ts';
import type { AnyParams } from './request.ts';
import { pauseBefore, retryAfterOf } from './retry.ts';
import type { RetryPolicy } from './retry.ts';
import type { Tokens } from './tokens.ts';
import { issuesOf } from './validation.ts';

/** Told of each try, before it is sent; may add headers. */
export interface RequestNotice {
  readonly operation: string;
  readonly requestId: string;
  /** 0 for the first try. */
  readonly attempt: number;
  readonly headers: Headers;
}

export interface TransportOptions {
  readonly baseUrl: string;
  readonly fetch: typeof globalThis.fetch | undefined;
  readonly locale: () => Locale;
  readonly timeout: number;
  readonly retry: RetryPolicy;
  readonly clock: Clock;
  readonly tokens: Tokens | undefined;
  readonly onRequest: ((notice: RequestNotice) => void | Promise<void>) | undefined;
}

/** Sends one call of the contract: token, key, tries, checks. Rejects with an `XlvphcError` only. */
export async function send(operation: Operation, params: AnyParams, options: CallOptions, transport: TransportOptions): Promise<Reply<unknown>> {
  const requestId = intent();
  const key = operation.idempotencyKey ? (options.idempotencyKey ?? intent()) : undefined;
  const fail = (facts: Omit<ErrorFacts, 'requestId' | 'operation' | 'locale'>, id = requestId) =>
    new XlvphcError({ ...facts, requestId: id, operation: operation.id, locale: transport.locale() });
  let renewed = false;
  for (let attempt = 0; ; ) {
    let token: string | undefined;
    try {
      options.signal?.throwIfAborted();
      token = operation.auth ? await transport.tokens?.current() : undefined;
      return await once(token);
    } catch (thrown) {
      const error = asError(thrown);
      if (error.status === 401 && operation.auth && !renewed && token !== undefined && (await renewable(token))) {
        renewed = true;
        continue;
      }
      const pause = pauseBefore(++attempt, error, operation, transport.retry, transport.clock);
      if (pause === undefined) throw error;
      await transport.clock.sleep(pause, options.signal).catch((cause: unknown) => {
        throw fail({ kind: 'aborted', cause });
      });
    }

    async function once(bearer: string | undefined): Promise<Reply<unknown>> {
      const request = requestOf(operation, params, transport.baseUrl);
      if (request.issue) throw fail({ kind: 'validation', code: 'VPHC-SDK-ARGUMENT', issues: [request.issue] });
      const headers = new Headers({ Accept: operation.answer === 'json' ? 'application/json' : '*/*', ...request.headers, ...options.headers });
      headers.set('X-Request-Id', requestId);
      headers.set('Accept-Language', transport.locale());
      if (bearer !== undefined) headers.set('Authorization', `Bearer ${bearer}`);
      if (key !== undefined) headers.set('Idempotency-Key', key);
      await transport.onRequest?.({ operation: operation.id, requestId, attempt, headers });
      const pending = ky(request.url, {
        method: operation.method, headers, retry: 0, throwHttpErrors: false, timeout: options.timeout ?? transport.timeout,
        // Tokens, never cookies; personal data stay out of the browser's cache.
        credentials: 'omit', cache: 'no-store',
        ...(request.body === undefined ? {} : { body: request.body }),
        ...(options.signal ? { signal: options.signal } : {}),
        ...(transport.fetch ? { fetch: transport.fetch } : {}),
      });
      const response = await pending;
      const id = response.headers.get('X-Request-Id') ?? requestId;
      if (!response.ok) throw fail(refusal(response, await pending.text().catch(() => ''), transport.clock), id);
      const data = await answerOf(response, id);
      return { data, etag: response.headers.get('ETag') ?? undefined, requestId: id, status: response.status, headers: response.headers };

      async function answerOf(answer: Response, answerId: string): Promise<unknown> {
        if (operation.answer === 'none') return void (await answer.body?.cancel());
        if (operation.answer === 'binary') return pending.blob();
        const text = await pending.text();
        const malformed = { kind: 'validation', code: 'VPHC-SDK-ANSWER', status: answer.status } as const;
        let json: unknown;
        try {
          json = JSON.parse(text);
        } catch {
          // Without the cause: its message quotes the body.
          throw fail(malformed, answerId);
        }
        const issues = await issuesOf(operation, json);
        if (issues.length > 0) throw fail({ ...malformed, issues }, answerId);
        return json;
      }
    }
  }

  function asError(thrown: unknown): XlvphcError {
    if (thrown instanceof XlvphcError) return thrown;
    if (options.signal?.aborted) return fail({ kind: 'aborted', cause: thrown });
    if (isTimeoutError(thrown)) return fail({ kind: 'timeout', cause: thrown });
    const online = (globalThis as { navigator?: { onLine?: boolean } }).navigator?.onLine;
    return fail({ kind: online === false ? 'offline' : 'network', cause: thrown });
  }

  async function renewable(refused: string): Promise<boolean> {
    try {
      return (await transport.tokens?.renew(refused)) === true;
    } catch (thrown) {
      // A dead network during the renewal is not a sign-out.
      throw asError(thrown);
    }
  }
}

function refusal(response: Response, text: string, clock: Clock): Omit<ErrorFacts, 'requestId' | 'operation' | 'locale'> {
  const retryAfter = retryAfterOf(response.headers, clock);
  const problem = problemOf(text);
  const date = Date.parse(response.headers.get('Date') ?? '');
  return {
    kind: 'problem', status: response.status, code: `VPHC-HTTP-${response.status}`,
    ...(problem ? { problem } : {}),
    ...(retryAfter === undefined ? {} : { retryAfter }),
    ...(Number.isNaN(date) ? {} : { serverTime: date }),
  };
}

/** The problem of the contract, unless something on the way (a proxy) answered in its place. */
function problemOf(text: string): Problem | undefined {
  try {
    const value = JSON.parse(text) as Partial<Problem> | null;
    return typeof value?.code === 'string' && typeof value.detail?.vi === 'string' && typeof value.detail.en === 'string' ? (value as Problem) : undefined;
  } catch {
    return undefined;
  }
}
