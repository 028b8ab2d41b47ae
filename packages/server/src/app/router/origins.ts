import { sql, type Kysely } from 'kysely';
import type { Database } from '../../db/schema.ts';
import { systemActor } from '../actor.ts';
import { originsLife } from '../limits.ts';
import { inTransaction } from '../request.ts';

/** Which sites may call, and for which units. */
export interface Origins {
  /** Units that allow the origin; `undefined` when none does. */
  unitsOf(origin: string): Promise<readonly string[] | undefined>;
  /** Origins that a unit allows. */
  originsOf(unitId: string): Promise<readonly string[]>;
}

/** Reads the table of allowed origins, kept for a few seconds by this app instance. */
export function allowedOrigins(db: Kysely<Database>): Origins {
  let read: { readonly at: number; readonly table: Promise<Readonly<Record<string, readonly string[]>>> } | undefined;
  const table = () => {
    if (!read || performance.now() - read.at > originsLife) {
      read = {
        at: performance.now(),
        table: inTransaction({ db }, systemActor, async (tx) => {
          const { rows } = await sql<{ origins: Record<string, readonly string[]> }>`select app_allowed_origins() as origins`.execute(tx);
          return rows[0]?.origins ?? {};
        }),
      };
    }
    return read.table;
  };
  return {
    unitsOf: async (origin) => {
      const known = await table();
      return Object.hasOwn(known, origin) ? known[origin] : undefined;
    },
    originsOf: async (unitId) => Object.entries(await table()).flatMap(([origin, units]) => (units.includes(unitId) ? [origin] : [])),
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
