import { calculateJwkThumbprint, exportJWK, generateKeyPair, SignJWT, type JWK } from 'jose';

/** A browser's key that signs proofs, as the SDK does. */
export interface ProofKey {
  readonly thumbprint: string;
  proof(method: string, url: string, change?: Readonly<Record<string, unknown>>): Promise<string>;
}

let proofs = 0;

export async function proofKey(at: () => Date): Promise<ProofKey> {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const jwk: JWK = await exportJWK(publicKey);
  return {
    thumbprint: await calculateJwkThumbprint(jwk),
    proof: (method, url, change = {}) => new SignJWT({ htm: method, htu: url, iat: Math.floor(at().getTime() / 1000), jti: `proof-${proofs += 1}`, ...change })
      .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk }).sign(privateKey),
  };
}
