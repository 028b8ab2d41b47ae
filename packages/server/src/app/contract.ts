import type { operations as OperationTypes } from '@xlvphc/openapi/types';

/** One operation of the contract, as the generated table states it. */
export interface OperationRow {
  readonly id: string;
  readonly method: string;
  /** With its prefix, parameters in braces: `/v1/cases/{caseId}`. */
  readonly path: string;
  readonly body?: 'json' | 'form' | 'multipart';
  readonly bodyOptional?: true;
  /** Needs `If-Match`. */
  readonly ifMatch?: true;
  /** Accepts `Idempotency-Key`. */
  readonly idempotencyKey?: true;
  /** Needs a token. */
  readonly auth: boolean;
  /** Scopes with which a machine client may call it; absent: officials only. */
  readonly scopes?: readonly string[];
}

/** A fault that a generated validator found. */
export interface ValidationFault {
  /** JSON pointer, e.g. `/violations/0/fine`. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: { readonly [name: string]: unknown };
}

/** True when the value fits; otherwise `errors` has every fault. Fills in defaults, and numbers of a query, in place. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ValidationFault[] | null;
}

export interface RequestValidator {
  readonly body?: Validator;
  readonly query?: Validator;
}

/** The contract as the router needs it: `operations` and `requestValidators` as generated. */
export interface Contract {
  readonly operations: Readonly<Record<string, OperationRow>>;
  readonly validators: Readonly<Record<string, RequestValidator | undefined>>;
}

export type OperationName = keyof OperationTypes & string;

type Content<T> = T extends { readonly content: infer C } ? C[keyof C] : undefined;
/** Type of the request body of an operation, e.g. `BodyOf<'createUser'>`. */
export type BodyOf<Id extends OperationName> = OperationTypes[Id] extends { readonly requestBody: infer B } ? Content<B>
  : OperationTypes[Id] extends { readonly requestBody?: infer B } ? Content<NonNullable<B>> | undefined : undefined;
/** Type of the query of an operation. */
export type QueryOf<Id extends OperationName> = NonNullable<OperationTypes[Id]['parameters']['query']>;
/** Type of what an operation answers on success. */
export type AnswerOf<Id extends OperationName> = {
  [Status in keyof OperationTypes[Id]['responses']]: Status extends number ? Content<OperationTypes[Id]['responses'][Status]> : never;
}[keyof OperationTypes[Id]['responses']];
