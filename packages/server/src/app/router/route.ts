import type { Role, Scope } from '../actor.ts';
import type { AppDeps, RequestContext } from '../request.ts';

/**
 * Who may call: anyone; anyone signed in; or holders of one of the roles, and machine clients with one of the scopes.
 * A machine client is refused where no scope is named.
 */
export type Access = 'public' | 'signed-in' | { readonly roles: readonly Role[]; readonly scopes?: readonly Scope[] };

/** What a request brought, after validation against the contract; strings are in NFC. */
export interface RouteInput<Body = unknown, Query = unknown> {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly body: Body;
  /** Version out of `If-Match`; present whenever the route declares `ifMatch`. */
  readonly ifMatch: number | undefined;
  readonly headers: Headers;
  /** The whole body where the route takes bytes instead of JSON. */
  readonly bytes: Uint8Array | undefined;
  readonly url: URL;
}

/** What goes back. `version` becomes the `ETag`. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly bytes?: Uint8Array;
  readonly contentType?: string;
  readonly version?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

interface RouteShape {
  /** Name in the contract; path and method come from there. */
  readonly operationId: string;
  readonly access: Access;
  /** Changes of a versioned thing: 428 without `If-Match`. */
  readonly ifMatch?: boolean;
  /** Largest body in bytes; the limit of JSON by default. */
  readonly maxBytes?: number;
  /** `bytes`: the body goes to the handler as it came. */
  readonly takes?: 'json' | 'bytes' | 'form';
  /** `required`: 400 without a purpose in the body or the `X-Purpose` header. */
  readonly purpose?: 'required';
  /** Usable before a forced change of password. */
  readonly beforePasswordChange?: boolean;
  /** Requests per minute from one address. */
  readonly perMinute?: number;
}

/** A route whose whole work is one transaction with the audit row and the idempotency key in it. */
export interface TransactionRoute<Body = unknown, Query = unknown> extends RouteShape {
  readonly handle: (ctx: RequestContext, input: RouteInput<Body, Query>) => Promise<Reply>;
}

/** A request outside of a transaction. */
export type OpenContext = Omit<RequestContext, 'tx'> & { readonly deps: AppDeps };

/**
 * A route that does slow work (hashing, drawing a PDF) and opens short transactions itself by `inTransaction`; `deps`
 * reach the database. The audit row is written afterwards by the router.
 */
export interface OpenRoute<Body = unknown, Query = unknown> extends RouteShape {
  readonly handleOpen: (ctx: OpenContext, input: RouteInput<Body, Query>) => Promise<Reply>;
}

export type Route = (TransactionRoute<never, never> | OpenRoute<never, never>) & RouteShape;

/** A route; `Body` and `Query` are the types of the contract. */
export const route = <Body = unknown, Query = unknown>(definition: TransactionRoute<Body, Query>): Route => definition as Route;
/** A route that opens its transactions itself. */
export const openRoute = <Body = unknown, Query = unknown>(definition: OpenRoute<Body, Query>): Route => definition as Route;

/** 200 with JSON; `version` becomes the `ETag`. */
export const ok = (body: unknown, version?: number): Reply => ({ status: 200, body, ...(version === undefined ? {} : { version }) });
/** 201 with JSON and the path of the new thing (without `/v1`). */
export const created = (body: unknown, path: string, version?: number): Reply =>
  ({ status: 201, body, headers: { Location: `/v1${path}` }, ...(version === undefined ? {} : { version }) });
export const noContent = (): Reply => ({ status: 204 });
/** 200 with bytes to save or show. */
export const bytes = (content: Uint8Array, contentType: string, headers: Readonly<Record<string, string>> = {}): Reply =>
  ({ status: 200, bytes: content, contentType, headers });
