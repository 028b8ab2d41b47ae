import type { Route } from '../router/route.ts';

/** Operations of cases, documents, payments, public look-ups, party history. */
export const caseRoutes: readonly Route[] = [];
