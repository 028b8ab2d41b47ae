import { publicRequestsPerMinute } from '../limits.ts';
import { ok, route, type Route } from '../router/route.ts';
import { decisionState } from './decision-state.ts';

/** What anybody may ask: the state of the decision whose code he bears. */
export const publicRoutes: readonly Route[] = [
  route<{ readonly code: string }>({
    operationId: 'getDecisionState', access: 'public', perMinute: publicRequestsPerMinute, handle: async (ctx, { body }) => ok(await decisionState(ctx, body.code)),
  }),
];
