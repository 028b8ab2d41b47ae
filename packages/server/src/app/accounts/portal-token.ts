import { createRemoteJWKSet, customFetch, decodeJwt, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { jwksTimeout } from '../limits.ts';
import { Problem } from '../problem.ts';
import type { Clock, Identity } from '../ports.ts';

/** Checks tokens of portals with their own sign-in (OIDC). */
export interface PortalTokens {
  /** The user name that a valid token names. Throws VPHC-SESSION-EXPIRED for any other token. */
  username(token: string): Promise<string>;
}

/** Key sets are fetched when first needed and kept by this app instance. */
export function portalTokens(identity: Identity, clock: Clock): PortalTokens {
  const keys = new Map<string, JWTVerifyGetKey>();
  const keysOf = (uri: string): JWTVerifyGetKey => {
    const known = keys.get(uri);
    if (known) return known;
    const made = createRemoteJWKSet(new URL(uri), { timeoutDuration: jwksTimeout, ...(identity.fetch ? { [customFetch]: identity.fetch } : {}) });
    keys.set(uri, made);
    return made;
  };
  return {
    username: async (token) => {
      try {
        const issuer = identity.issuers.find((each) => each.issuer === decodeJwt(token).iss);
        if (!issuer) throw new Problem('VPHC-SESSION-EXPIRED');
        // Only asymmetric algorithms: a shared secret would let the portal's readers make tokens.
        const { payload } = await jwtVerify(token, keysOf(issuer.jwksUri), {
          issuer: issuer.issuer, audience: issuer.audience, currentDate: clock.now(), clockTolerance: 60,
          algorithms: ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA'], requiredClaims: ['exp'],
        });
        const name = payload[issuer.usernameClaim ?? 'sub'];
        if (typeof name !== 'string' || name === '') throw new Problem('VPHC-SESSION-EXPIRED');
        return name;
      } catch (error) {
        throw error instanceof Problem ? error : new Problem('VPHC-SESSION-EXPIRED');
      }
    },
  };
}
