const text = new TextEncoder();

const base64url = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
const encoded = (value: unknown): string => base64url(text.encode(JSON.stringify(value)));

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256' } as const;

/** A new key for one session; its private half never leaves this browser. */
export const createProofKey = (): Promise<CryptoKeyPair> => crypto.subtle.generateKey(ALGORITHM, false, ['sign', 'verify']);

/** What a proof is about. */
export interface ProofClaims {
  readonly method: string;
  /** Address of the request; query and fragment are left out of the proof. */
  readonly url: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Used once. */
  readonly id: string;
}

/** Value of the `DPoP` header: proof that the caller holds the key (compact JWS, ES256, public key in the header). */
export async function proofOf(key: CryptoKeyPair, { method, url, now, id }: ProofClaims): Promise<string> {
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', key.publicKey);
  const { origin, pathname } = new URL(url);
  const head = encoded({ typ: 'dpop+jwt', alg: 'ES256', jwk: { kty, crv, x, y } });
  const claims = encoded({ htm: method, htu: origin + pathname, iat: Math.floor(now / 1000), jti: id });
  const signature = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key.privateKey, text.encode(`${head}.${claims}`));
  return `${head}.${claims}.${base64url(new Uint8Array(signature))}`;
}
