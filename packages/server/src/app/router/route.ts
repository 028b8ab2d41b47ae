import type { Role } from '../actor.ts';
import type { OperationName } from '../contract.ts';
import type { AppDeps, RequestContext } from '../request.ts';

/**
 * Which officials may call: anyone; anyone signed in; or holders of one of the roles. Machine clients may call the operations
 * for which the contract names one of their scopes, whatever the roles.
 */
export type Access = 'public' | 'signed-in' | { readonly roles: readonly Role[] };

/** What a request brought, after validation against the contract; strings are in NFC. */
export interface RouteInput<Body = unknown, Query = unknown> {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly body: Body;
  /** Version out of `If-Match`; present whenever the contract asks for it. */
  readonly ifMatch: number | undefined;
  readonly headers: Headers;
  /** The uploaded file of a multipart body; its other parts are in `body`. */
  readonly file: File | undefined;
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
  /** Name in the contract; path, method, validators, `If-Match`, `Idempotency-Key` come from there. */
  readonly operationId: OperationName;
  readonly access: Access;
  /** Largest body in bytes; the limit of JSON by default. */
  readonly maxBytes?: number;
  /** `required`: 400 without a purpose in the body or the `X-Purpose` header. */
  readonly purpose?: 'required';
  /** Usable before a forced change of password. */
  readonly beforePasswordChange?: boolean;
  /** `false` where nothing of a unit is read (health, code lists). */
  readonly audited?: false;
  /** Requests per minute from one address. */
  readonly perMinute?: number;
}

/** A route whose whole work is one transaction with the audit row and the idempotency key in it. */
export interface TransactionRoute<Body = unknown, Query = unknown> extends RouteShape {
  readonly handle: (ctx: RequestContext, input: RouteInput<Body, Query>) => Promise<Reply>;
}

/** A request outside of a transaction; `originUnits` are the units that trust the page it comes from, absent for our own pages. */
export type OpenContext = Omit<RequestContext, 'tx'> & { readonly deps: AppDeps; readonly originUnits?: readonly string[] | undefined };

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
