import { clientRoutes } from './accounts/client-routes.ts';
import { delegationRoutes } from './accounts/delegation-routes.ts';
import { sessionRoutes } from './accounts/session-routes.ts';
import { userRoutes } from './accounts/user-routes.ts';
import { attachmentRoutes } from './attachments/routes.ts';
import { auditRoutes } from './audit/routes.ts';
import { caseRoutes } from './cases/routes.ts';
import { codeListRoutes } from './codes/routes.ts';
import { formRoutes } from './form-list/routes.ts';
import { healthRoutes } from './health/routes.ts';
import { registerRoutes } from './registers/routes.ts';
import type { Route } from './router/route.ts';
import { unitRoutes } from './units/routes.ts';
import { catalogueRoutes } from './violations/routes.ts';

/** Every operation that this server serves. */
export const routes: readonly Route[] = [
  ...healthRoutes, ...sessionRoutes, ...userRoutes, ...delegationRoutes, ...clientRoutes, ...unitRoutes, ...registerRoutes, ...auditRoutes, ...attachmentRoutes,
  ...codeListRoutes, ...formRoutes, ...catalogueRoutes, ...caseRoutes,
];
