import { ok, route, type Route } from '../router/route.ts';
import { partyHistory, type HistoryQuery } from './history.ts';

/** Look-ups across units, for those who make records and decide. The database function writes the audit row itself. */
export const partyHistoryRoutes: readonly Route[] = [
  route<HistoryQuery>({
    operationId: 'searchPartyHistory', access: { roles: ['recorder', 'competent', 'leader'] }, purpose: 'required', audited: false,
    handle: async (ctx, { body }) => ok(await partyHistory(ctx, body)),
  }),
];
