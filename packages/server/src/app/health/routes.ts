import { sql } from 'kysely';
import { openRoute, type Route } from '../router/route.ts';

/** Whether the server can serve: the database answers. No audit row: nothing is read. */
export const healthRoutes: readonly Route[] = [
  openRoute({
    operationId: 'getHealth', access: 'public', audited: false,
    handleOpen: async ({ deps }) => {
      try {
        await sql`select 1`.execute(deps.db);
        return { status: 200, body: { status: 'ok', version: deps.version, database: 'ok' } };
      } catch {
        return { status: 503, body: { status: 'degraded', version: deps.version, database: 'down' } };
      }
    },
  }),
];
