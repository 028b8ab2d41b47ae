import { documentRoutes } from '../documents/routes.ts';
import { partyHistoryRoutes } from '../party-history/routes.ts';
import { publicRoutes } from '../public/routes.ts';
import type { Route } from '../router/route.ts';
import { caseFileRoutes } from './case-routes.ts';

/** Everything about cases: the file, its documents, look-ups across units, and the public state of a decision. */
export const caseRoutes: readonly Route[] = [...caseFileRoutes, ...documentRoutes, ...partyHistoryRoutes, ...publicRoutes];
