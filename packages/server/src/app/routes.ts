import { caseRoutes } from './cases/routes.ts';
import { healthRoutes } from './health/routes.ts';
import type { Route } from './router/route.ts';

/** Every operation that this server serves. */
export const routes: readonly Route[] = [...healthRoutes, ...caseRoutes];
