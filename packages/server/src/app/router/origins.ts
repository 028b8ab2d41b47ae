import { sql, type Kysely } from 'kysely';
import type { Database } from '../../db/schema.ts';
import { systemActor } from '../actor.ts';
import { originsLife } from '../limits.ts';
import { inTransaction } from '../request.ts';

/**
 * An origin as browsers write it; undefined for anything else. `*` and `;` may stand in a URL, but not in a list of names: `https://*.gov.vn` would allow
 * every page below, and `;` would end the directive that it is written into. Nobody means what stands before an `@`.
 */
export function plainOrigin(text: string): string | undefined {
  const url = URL.parse(text);
  return url && url.username + url.password === '' && /^https?:\/\/(?:[a-z\d._-]+|\[[\da-f:.]+\])(?::\d+)?$/.test(url.origin) ? url.origin : undefined;
}

type Table = Readonly<Record<string, readonly string[]>>;

/** Which sites may call, which may only show a frame of ours, and for which units. */
export interface Origins {
  /** Units whose officials may work on a page of this origin; `undefined` when it may not call. */
  unitsOf(origin: string): Promise<readonly string[] | undefined>;
  /** Units whose officials may work in a frame on it; `undefined` when it may show none. */
  framedUnitsOf(origin: string): Promise<readonly string[] | undefined>;
  /** Origins that may show a frame for a unit. */
  framesFor(unitId: string): Promise<readonly string[]>;
}

/** Reads the tables of origins, kept for a few seconds by this app instance. */
export function allowedOrigins(db: Kysely<Database>): Origins {
  let read: { readonly at: number; readonly tables: Promise<{ readonly calls: Table; readonly frames: Table }> } | undefined;
  const tables = () => {
    if (!read || performance.now() - read.at > originsLife) {
      read = {
        at: performance.now(),
        tables: inTransaction({ db }, systemActor, async (tx) => {
          const { rows } = await sql<{ calls: Table; frames: Table }>`select app_allowed_origins() as calls, app_frame_origins() as frames`.execute(tx);
          return rows[0] ?? { calls: {}, frames: {} };
        }),
      };
    }
    return read.tables;
  };
  const units = (table: Table, origin: string): readonly string[] | undefined => (Object.hasOwn(table, origin) ? table[origin] : undefined);
  return {
    unitsOf: async (origin) => units((await tables()).calls, origin),
    framedUnitsOf: async (origin) => units((await tables()).frames, origin),
    framesFor: async (unitId) => Object.entries((await tables()).frames).flatMap(([origin, served]) => (served.includes(unitId) && plainOrigin(origin) === origin ? [origin] : [])).sort(),
  };
}

/** Request headers that pages on other origins may send. */
const requestHeaders = 'Authorization, Content-Type, Accept-Language, If-Match, If-None-Match, Idempotency-Key, DPoP, X-Request-Id';
/** `Date`: a page whose clock is wrong proves its key by the server's time. */
const exposed = 'Date, ETag, Retry-After, X-Request-Id, Location, Content-Disposition';

export const corsHeaders = (origin: string): Record<string, string> =>
  ({ 'Access-Control-Allow-Origin': origin, 'Access-Control-Expose-Headers': exposed, Vary: 'Origin' });

export const preflightHeaders = (origin: string): Record<string, string> => ({
  ...corsHeaders(origin),
  'Access-Control-Allow-Methods': 'GET, POST, PUT, PATCH, DELETE',
  'Access-Control-Allow-Headers': requestHeaders,
  'Access-Control-Max-Age': '600',
});
