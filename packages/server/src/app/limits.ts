/** Largest JSON body: a case with a hundred exhibits stays under 200 KB. */
export const maxJsonBytes = 1_048_576;
/** Largest attachment: a scan of a file of some thirty pages. */
export const maxAttachmentBytes = 20_971_520;
/** Deeper JSON is an attack on recursive readers. */
export const maxJsonDepth = 40;

export const minute = 60_000;
export const day = 86_400_000;
/** Access tokens are short-lived; the SDK refreshes them unseen. */
export const accessTokenLife = 10 * minute;
/** A refresh token lives through a working day and the night after it. */
export const refreshTokenLife = 24 * 60 * minute;
/** Whatever is refreshed, a session ends after a week. */
export const sessionLife = 7 * day;
/** An answer to a refresh may be lost on the way: within this time the token before is taken once more, from the same key. */
export const refreshGrace = 30_000;
export const clientTokenLife = 30 * minute;
/** A key proof older or newer than this is refused; workstations' clocks drift. */
export const proofAge = 5 * minute;

/** Failures in a row before an account is locked, and for how long. */
export const failuresBeforeLock = 5;
export const lockTime = 15 * minute;
/** Sign-ins per minute from one address: an office shares one. */
export const signInsPerMinute = 30;
/** Largest definition of a form: the largest of the decree has some 35 KB. */
export const maxFormBytes = 262_144;
/** Blank papers drawn per minute for one address: an office shares one, and a paper costs some 60 ms. */
export const publicPapersPerMinute = 120;
/** Public look-ups per minute from one address. */
export const publicRequestsPerMinute = 30;

/** Idempotency keys are kept as long as a draft may wait for a network. */
export const idempotencyLife = 7 * day;

/** Argon2id by the OWASP minimum: 19 MiB, two passes. */
export const argon2 = { memorySize: 19_456, iterations: 2, parallelism: 1, hashLength: 32 } as const;
export const minPasswordLength = 12;
export const maxPasswordLength = 200;

/** The sealer runs this often, so that no audit row stays unsealed for a second. */
export const sealEvery = 500;
/** Rows sealed in one transaction: PGlite has a single connection that requests wait for. */
export const sealBatch = 500;
/** Allowed origins are read again after this; a change by an administrator works within seconds. */
export const originsLife = 5_000;
export const pageSize = { default: 50, max: 200 } as const;
/** JWKS are fetched again after this. */
export const jwksTimeout = 5_000;
export const defaultPort = 8686;
/** Temporary passwords: 16 signs of 31, some 79 bits. */
export const temporaryPasswordLength = 16;
/** Tokens and client secrets: 256 bits. */
export const tokenBytes = 32;
export const maxPort = 65535;
