import { createClient } from '../client.ts';
import type { ClientOptions } from '../client.ts';
import { systemClock } from '../clock.ts';
import type { GetToken } from '../tokens.ts';

export interface ClientCredentials extends Omit<ClientOptions, 'getToken' | 'session'> {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Space-separated, e.g. `cases:read cases:write`; all that were granted by default. */
  readonly scope?: string;
}

/** `getToken` of an integrating system (server to server): one token, fetched when needed. Never put a secret into a page. */
export function clientCredentials({ clientId, clientSecret, scope, ...options }: ClientCredentials): GetToken {
  const client = createClient(options);
  const clock = options.clock ?? systemClock;
  let held: { readonly token: string; readonly until: number } | undefined;
  let fetching: Promise<string> | undefined;
  async function fetchToken(): Promise<string> {
    const granted = await client.session.issueToken({
      body: { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret, ...(scope === undefined ? {} : { scope }) },
    });
    // Nine tenths of its life: the clocks of two machines differ.
    held = { token: granted.access_token, until: clock.now() + granted.expires_in * 900 };
    return granted.access_token;
  }
  return (refused) => {
    if (held && held.token !== refused && clock.now() < held.until) return held.token;
    return (fetching ??= fetchToken().finally(() => {
      fetching = undefined;
    }));
  };
}
