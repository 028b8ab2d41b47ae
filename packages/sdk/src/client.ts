import { operations } from '@xlvphc/openapi/operations';
import type { Operation, OperationGroups, OperationId } from '@xlvphc/openapi/operations';
import { systemClock } from './clock.ts';
import type { Clock } from './clock.ts';
import type { Locale } from './error.ts';
import type { CallOptions, Method } from './operation-types.ts';
import type { AnyParams } from './request.ts';
import { usualRetry } from './retry.ts';
import type { RetryPolicy } from './retry.ts';
import { createTokens } from './tokens.ts';
import type { GetToken } from './tokens.ts';
import { send } from './transport.ts';
import type { RequestNotice, TransportOptions } from './transport.ts';

export interface ClientOptions {
  /** Where the backend is, without `/v1`: `https://xlvphc.example.gov.vn/`, or a path on the same origin. */
  readonly baseUrl: string;
  /** Token of a portal with its own sign-in, or of a machine client. */
  readonly getToken?: GetToken;
  /** Session of an official, from `createSession`; in place of `getToken`. */
  readonly session?: { readonly token: GetToken };
  readonly fetch?: typeof globalThis.fetch;
  /** Language of error messages; `vi` by default. */
  readonly locale?: Locale | (() => Locale);
  /** Milliseconds for one try; 15,000 by default. */
  readonly timeout?: number;
  readonly retry?: Partial<RetryPolicy>;
  readonly onRequest?: (notice: RequestNotice) => void | Promise<void>;
  readonly clock?: Clock;
}

/** The typed client: a group a resource, a method an operation of the contract. */
export type Client = {
  readonly [G in keyof OperationGroups]: { readonly [M in keyof OperationGroups[G]]: OperationGroups[G][M] extends OperationId ? Method<OperationGroups[G][M]> : never };
};

const USUAL_TIMEOUT = 15_000;

/** A client of one backend. Nothing is sent before the first call. */
export function createClient(options: ClientOptions): Client {
  const { locale = 'vi', session, getToken = session?.token } = options;
  const transport: TransportOptions = {
    baseUrl: options.baseUrl,
    fetch: options.fetch,
    locale: typeof locale === 'function' ? locale : () => locale,
    timeout: options.timeout ?? USUAL_TIMEOUT,
    retry: { ...usualRetry, ...options.retry },
    clock: options.clock ?? systemClock,
    tokens: getToken && createTokens(getToken),
    onRequest: options.onRequest,
  };
  const client: Record<string, Record<string, unknown>> = {};
  for (const operation of Object.values<Operation>(operations)) (client[operation.group] ??= {})[operation.name] = methodOf(operation, transport);
  // The table and its types come from the same generator.
  return client as Client;
}

function methodOf(operation: Operation, transport: TransportOptions): unknown {
  const withResponse = (params: AnyParams = {}, options: CallOptions = {}) => send(operation, params, options, transport);
  const call = async (params?: AnyParams, options?: CallOptions) => (await withResponse(params, options)).data;
  if (!operation.paged) return Object.assign(call, { withResponse });

  async function* pages(params: AnyParams = {}, options?: CallOptions) {
    let cursor = params['cursor'];
    do {
      const page = (await call({ ...params, cursor }, options)) as { readonly items: readonly unknown[]; readonly nextCursor?: string };
      yield page;
      // A cursor that stands still would never end.
      cursor = page.nextCursor === cursor ? undefined : page.nextCursor;
    } while (cursor !== undefined);
  }
  async function* all(params?: AnyParams, options?: CallOptions) {
    for await (const page of pages(params, options)) yield* page.items;
  }
  return Object.assign(call, { withResponse, pages, all });
}
