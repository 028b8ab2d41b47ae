import type { Finding } from '@xlvphc/law';

/** A row of the catalogue of problems. */
export interface ProblemEntry {
  readonly status: number;
  readonly vi: string;
  readonly en: string;
}

/** What is wrong with one value: path as in the body (`parties.0.subject.fullName`), stable code, both languages. */
export interface FieldError {
  readonly path: string;
  readonly code: string;
  readonly message: { readonly vi: string; readonly en: string };
}

export interface ProblemDetails {
  readonly errors?: readonly FieldError[];
  readonly findings?: readonly Finding[];
  /** Seconds after which to try again. */
  readonly retryAfter?: number;
  /** Further headers of the answer. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Thrown anywhere in a request: rolls its transaction back and becomes `application/problem+json`. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: string;
  readonly details: ProblemDetails;
  constructor(code: string, details: ProblemDetails = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

/** The wire shape (RFC 9457) of a problem. */
export function problemBody(code: string, entry: ProblemEntry, details: ProblemDetails, requestId: string) {
  return {
    type: `urn:xlvphc:problem:${code}`,
    title: entry.vi,
    status: entry.status,
    code,
    detail: { vi: entry.vi, en: entry.en },
    requestId,
    ...(details.errors ? { errors: details.errors } : {}),
    ...(details.findings ? { findings: details.findings } : {}),
  };
}
