import type { Problem } from '@xlvphc/openapi/types';

export type Locale = 'vi' | 'en';

/**
 * What went wrong: `network` no answer, `offline` the machine has no network, `timeout`, `aborted` by the caller's signal, `problem` the server said no,
 * `validation` the answer (or an argument) does not fit the contract.
 */
export type ErrorKind = 'network' | 'offline' | 'timeout' | 'aborted' | 'problem' | 'validation';

/** Where a value does not fit the contract. */
export interface ContractIssue {
  readonly path: string;
  readonly message: string;
}

const SENTENCES: Readonly<Record<ErrorKind, { readonly vi: string; readonly en: string }>> = {
  network: { vi: 'Không kết nối được với máy chủ.', en: 'The server cannot be reached.' },
  offline: { vi: 'Máy tính đang mất mạng.', en: 'This computer is offline.' },
  timeout: { vi: 'Máy chủ trả lời quá chậm.', en: 'The server took too long to answer.' },
  aborted: { vi: 'Yêu cầu đã được hủy.', en: 'The request was cancelled.' },
  problem: { vi: 'Máy chủ không thực hiện được yêu cầu.', en: 'The server could not carry out the request.' },
  validation: { vi: 'Dữ liệu trao đổi với máy chủ không đúng quy cách.', en: 'The data exchanged with the server are malformed.' },
};

export interface ErrorFacts {
  readonly kind: ErrorKind;
  readonly requestId: string;
  readonly operation: string;
  readonly locale?: Locale;
  readonly status?: number;
  readonly problem?: Problem;
  readonly code?: string;
  readonly retryAfter?: number;
  readonly serverTime?: number;
  readonly issues?: readonly ContractIssue[];
  readonly cause?: unknown;
}

/** The one error that calls reject with. `message` is a sentence for the official in the client's language. */
export class XlvphcError extends Error {
  override readonly name = 'XlvphcError';
  readonly kind: ErrorKind;
  /** Stable `VPHC-…` code. */
  readonly code: string;
  /** HTTP status, when there was an answer. */
  readonly status: number | undefined;
  /** Of the answer, or of the request that got none. */
  readonly requestId: string;
  /** Operation of the contract, e.g. `createCase`. */
  readonly operation: string;
  readonly problem: Problem | undefined;
  /** Milliseconds that the server asks to wait. */
  readonly retryAfter: number | undefined;
  /** The server's clock, milliseconds since 1970, where the page may read it. */
  readonly serverTime: number | undefined;
  readonly issues: readonly ContractIssue[];
  /** The sentence in both languages. */
  readonly sentence: { readonly vi: string; readonly en: string };

  constructor(facts: ErrorFacts) {
    const sentence = facts.problem?.detail ?? SENTENCES[facts.kind];
    super(sentence[facts.locale ?? 'vi'], { cause: facts.cause });
    this.kind = facts.kind;
    this.code = facts.problem?.code ?? facts.code ?? `VPHC-SDK-${facts.kind.toUpperCase()}`;
    this.status = facts.status;
    this.requestId = facts.requestId;
    this.operation = facts.operation;
    this.problem = facts.problem;
    this.retryAfter = facts.retryAfter;
    this.serverTime = facts.serverTime;
    this.issues = facts.issues ?? [];
    this.sentence = sentence;
  }
}

/** Also true for an error of another copy of the SDK on the same page. */
export const isXlvphcError = (error: unknown): error is XlvphcError => error instanceof Error && error.name === 'XlvphcError' && 'kind' in error;
