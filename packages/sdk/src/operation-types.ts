import type { OperationFacts, OperationId } from '@xlvphc/openapi/operations';
import type { operations } from '@xlvphc/openapi/types';

/** The object in a type that may be `undefined` (a query whose parts are all optional), or nothing to add. */
type Defined<T> = [Extract<T, object>] extends [never] ? unknown : Extract<T, object>;
type Flatten<T> = { readonly [K in keyof T]: T[K] };
type PathOf<Id extends OperationId> = Defined<operations[Id]['parameters']['path']>;
type QueryOf<Id extends OperationId> = Defined<operations[Id]['parameters']['query']>;
type Content<T> = T extends { readonly content: infer C } ? C[keyof C] : never;

/** A body of the contract; of a file upload, `file` is the file. */
type JsonBody<Id extends OperationId> = operations[Id] extends { readonly requestBody?: infer B } ? Content<NonNullable<B>> : never;
type BodyOf<Id extends OperationId> = OperationFacts[Id]['body'] extends 'multipart' ? Flatten<Omit<JsonBody<Id>, 'file'> & { file: Blob }> : JsonBody<Id>;
type BodyPart<Id extends OperationId> = OperationFacts[Id]['body'] extends undefined
  ? unknown
  : OperationFacts[Id]['bodyOptional'] extends true ? { readonly body?: BodyOf<Id> } : { readonly body: BodyOf<Id> };
/** The version (or `ETag`) that the change starts from. */
type MatchPart<Id extends OperationId> = OperationFacts[Id]['ifMatch'] extends true ? { readonly ifMatch: number | string } : unknown;

/** First argument of a method: path and query parameters by name, `body`, `ifMatch`. */
export type Params<Id extends OperationId> = Flatten<PathOf<Id> & QueryOf<Id> & BodyPart<Id> & MatchPart<Id>>;

type Answers<Id extends OperationId> = operations[Id]['responses'];
type Success<Id extends OperationId> = { [S in keyof Answers<Id>]: S extends 200 | 201 ? Content<Answers<Id>[S]> : never }[keyof Answers<Id>];
/** What a call resolves with: the JSON of the contract, a `Blob`, or nothing. */
export type Answer<Id extends OperationId> = OperationFacts[Id]['answer'] extends 'json' ? Success<Id> : OperationFacts[Id]['answer'] extends 'binary' ? Blob : void;
/** Row of a paged list. */
export type Item<Id extends OperationId> = Answer<Id> extends { readonly items: readonly (infer I)[] } ? I : never;

/** Options of one call. */
export interface CallOptions {
  readonly signal?: AbortSignal;
  /** Milliseconds for one try; the client's by default. */
  readonly timeout?: number;
  /** Key of the intent (`intent()`); made for the call when it is missing. */
  readonly idempotencyKey?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer with what surrounds it. */
export interface Reply<T> {
  readonly data: T;
  /** Quoted version, to give back as `ifMatch`. */
  readonly etag: string | undefined;
  readonly requestId: string;
  readonly status: number;
  readonly headers: Headers;
}

type Arguments<Id extends OperationId> = Partial<Params<Id>> extends Params<Id>
  ? [params?: Params<Id>, options?: CallOptions]
  : [params: Params<Id>, options?: CallOptions];

/** A method of the client. */
export interface Call<Id extends OperationId> {
  (...args: Arguments<Id>): Promise<Answer<Id>>;
  /** The same, with `ETag`, request id and status. */
  withResponse(...args: Arguments<Id>): Promise<Reply<Answer<Id>>>;
}

/** A method that lists: one page, or all rows. */
export interface PagedCall<Id extends OperationId> extends Call<Id> {
  /** All rows, page by page as they are asked for: `for await (const row of client.cases.list.all())`. */
  all(...args: Arguments<Id>): AsyncIterableIterator<Item<Id>>;
  pages(...args: Arguments<Id>): AsyncIterableIterator<Answer<Id>>;
}

export type Method<Id extends OperationId> = OperationFacts[Id]['paged'] extends true ? PagedCall<Id> : Call<Id>;
