import type { Operation } from '@xlvphc/openapi/operations';
import { isTimeoutError } from 'ky';
import type { Clock } from './clock.ts';
import { XlvphcError } from './error.ts';
import type { Locale } from './error.ts';
import { exchange } from './exchange.ts';
import type { Fail } from './exchange.ts';
import { intent } from './intent.ts';
import type { CallOptions, Reply } from './operation-types.ts';
import { requestOf } from './request.ts';
import type { AnyParams } from './request.ts';
import { pauseBefore } from './retry.ts';
import type { RetryPolicy } from './retry.ts';
import type { Tokens } from './tokens.ts';

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
  const { clock, tokens, fetch } = transport;
  const { signal } = options;
  const requestId = intent();
  const fail: Fail = (facts, id = requestId) => new XlvphcError({ ...facts, requestId: id, operation: operation.id, locale: transport.locale() });
  const key = options.idempotencyKey ?? intent();
  const { issue, url, body, headers: own } = requestOf(operation, params, transport.baseUrl, key.toLowerCase());
  if (issue) throw fail({ kind: 'validation', code: 'VPHC-SDK-ARGUMENT', issues: [issue] });
  let renewed = false;
  for (let attempt = 0; ; ) {
    let token: string | undefined;
    try {
      signal?.throwIfAborted();
      token = operation.auth ? await tokens?.current() : undefined;
      const headers = headersWith(token);
      await transport.onRequest?.({ operation: operation.id, requestId, attempt, headers });
      return await exchange(operation, { url, headers, body, signal, fetch, timeout: options.timeout ?? transport.timeout }, clock, fail);
    } catch (thrown) {
      const error = asError(thrown);
      if (error.status === 401 && token !== undefined && !renewed) {
        renewed = true;
        if (await renew(token)) continue;
      }
      const pause = pauseBefore(++attempt, error, operation, transport.retry, clock);
      if (pause === undefined) throw error;
      await clock.sleep(pause, signal).catch((cause: unknown) => {
        throw asError(cause);
      });
    }
  }

  function headersWith(token: string | undefined): Headers {
    const headers = new Headers({ Accept: operation.answer === 'json' ? 'application/json' : '*/*', ...own, ...options.headers });
    headers.set('X-Request-Id', requestId);
    headers.set('Accept-Language', transport.locale());
    if (token !== undefined) headers.set('Authorization', `Bearer ${token}`);
    if (operation.idempotencyKey) headers.set('Idempotency-Key', key);
    return headers;
  }

  /** A dead network during the renewal is not a sign-out: it is reported as what it is. */
  async function renew(refused: string): Promise<boolean> {
    return (await tokens?.renew(refused).catch((thrown: unknown) => {
      throw asError(thrown);
    })) === true;
  }

  function asError(thrown: unknown): XlvphcError {
    if (thrown instanceof XlvphcError) return thrown;
    if (signal?.aborted) return fail({ kind: 'aborted', cause: thrown });
    if (isTimeoutError(thrown)) return fail({ kind: 'timeout', cause: thrown });
    const online = (globalThis as { navigator?: { onLine?: boolean } }).navigator?.onLine;
    return fail({ kind: online === false ? 'offline' : 'network', cause: thrown });
  }
}
