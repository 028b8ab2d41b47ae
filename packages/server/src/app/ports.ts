/** The instant; legal days come from it in Vietnam time. */
export interface Clock {
  now(): Date;
}

/** Bytes of attachments and archived papers, by opaque key; a directory on disk, or memory in the mock. */
export interface Storage {
  put(key: string, bytes: Uint8Array): Promise<void>;
  get(key: string): Promise<Uint8Array | undefined>;
  delete(key: string): Promise<void>;
}

/** Segments without dots; the last may end in one extension. No `..`, no hidden file. */
const storageKey = /^[A-Za-z0-9_-]+(?:\/[A-Za-z0-9_-]+)*(?:\.[a-z0-9]+)?$/;

/** Every storage takes the same keys, so that none works in memory and fails on a disk. @throws Error */
export function requireStorageKey(key: string): void {
  if (!storageKey.test(key)) throw new Error('a storage key has letters, digits, dashes and slashes, and at most one extension');
}

export interface Mailer {
  send(message: { readonly to: string; readonly subject: string; readonly text: string }): Promise<void>;
}

/** Fields of a log line: ids, counts, durations. Never names, numbers of papers, addresses or bodies. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

export interface Logger {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

/** Slow, salted hashing of passwords and client secrets. */
export interface PasswordHasher {
  hash(secret: string): Promise<string>;
  verify(secret: string, hash: string): Promise<boolean>;
}

export interface RandomSource {
  bytes(length: number): Uint8Array;
}

/** Repeats background work; gives back how to stop it. */
export interface Scheduler {
  every(milliseconds: number, work: () => Promise<void>): () => void;
}

/** A portal's own sign-in: tokens of `issuer` for `audience`, keys from its JWKS, claims mapped to a user. */
export interface TrustedIssuer {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUri: string;
  /** Claim whose value equals the `username` of a user; `sub` by default. */
  readonly usernameClaim?: string;
}

/** Who may come in, and how their claims are checked. */
export interface Identity {
  readonly issuers: readonly TrustedIssuer[];
  /** How key sets are fetched; `globalThis.fetch` by default. */
  readonly fetch?: typeof fetch;
  /** `false` where the clock is not the wall clock (mock with a fixed day): the age of a key proof is not judged. */
  readonly judgeProofAge?: boolean;
}
