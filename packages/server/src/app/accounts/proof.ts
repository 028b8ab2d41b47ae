import { calculateJwkThumbprint, decodeProtectedHeader, EmbeddedJWK, jwtVerify } from 'jose';
import { systemActor } from '../actor.ts';
import { sha256 } from '../id.ts';
import { proofAge } from '../limits.ts';
import { Problem } from '../problem.ts';
import { inTransaction, type AppDeps } from '../request.ts';

/**
 * Checks the proof that the caller holds a private key (RFC 9449): `DPoP` header, ES256, claims `htm`, `htu`, `iat`, `jti`.
 * Answers the thumbprint of the key, or `undefined` without a header. Each proof works once.
 * Throws VPHC-PROOF-INVALID.
 */
export async function provenKey(deps: AppDeps, headers: Headers, method: string, url: URL): Promise<string | undefined> {
  const header = headers.get('dpop');
  if (header === null) return undefined;
  const now = deps.clock.now().getTime();
  try {
    const { payload } = await jwtVerify(header, EmbeddedJWK, { algorithms: ['ES256'], typ: 'dpop+jwt', currentDate: deps.clock.now() });
    const { htm, htu, iat, jti } = payload as Record<string, unknown>;
    if (htm !== method || typeof htu !== 'string' || typeof iat !== 'number' || typeof jti !== 'string' || jti.length > 128) throw new Problem('VPHC-PROOF-INVALID');
    const stated = new URL(htu);
    // A proxy may end TLS before us, so the scheme is not compared.
    if (stated.host !== (headers.get('host') ?? url.host) || stated.pathname !== url.pathname) throw new Problem('VPHC-PROOF-INVALID');
    if (deps.identity.judgeProofAge !== false && Math.abs(now - iat * 1e3) > proofAge) throw new Problem('VPHC-PROOF-INVALID');
    await useOnce(deps, jti, now);
    const { jwk } = decodeProtectedHeader(header);
    if (!jwk) throw new Problem('VPHC-PROOF-INVALID');
    return await calculateJwkThumbprint(jwk);
  } catch (error) {
    if (error instanceof Problem) throw error;
    if (error instanceof Error && /^(?:JWT|JWS|JWK|JOSE)/.test(error.name) || error instanceof TypeError || (error instanceof DOMException)) throw new Problem('VPHC-PROOF-INVALID');
    throw error;
  }
}

async function useOnce(deps: AppDeps, jti: string, now: number): Promise<void> {
  const hash = await sha256(jti);
  const fresh = await inTransaction(deps, systemActor, (tx) => tx.insertInto('proof_ids')
    .values({ hash, expires_at: new Date(now + 2 * proofAge).toISOString() })
    .onConflict((conflict) => conflict.column('hash').doNothing()).returning('hash').executeTakeFirst());
  if (!fresh) throw new Problem('VPHC-PROOF-INVALID');
}
