import { noContent, ok, route, type Route } from '../router/route.ts';
import { issueToken } from './client-token.ts';
import { changePassword } from './password.ts';
import { endSessions } from './session.ts';
import { refreshSession, signIn } from './sign-in.ts';
import { principalOf } from './view.ts';

const whoAmI = route({
  operationId: 'whoAmI', access: 'signed-in', beforePasswordChange: true,
  handle: async ({ actor, tx, on, deps }) => {
    if (actor.kind === 'user') return ok(await principalOf(tx, actor, on, deps.trial === true));
    return ok({ roles: [], mustChangePassword: false, client: { id: actor.id, name: actor.displayName, scopes: actor.scopes, unitIds: actor.unitIds } });
  },
});

const signOut = route({
  operationId: 'signOut', access: 'signed-in', beforePasswordChange: true,
  handle: async ({ actor, tx, at }) => {
    if (actor.sessionId !== null) await endSessions(tx, actor.id, actor.sessionId, at);
    return noContent();
  },
});

const signOutEverywhere = route({
  operationId: 'signOutEverywhere', access: 'signed-in', beforePasswordChange: true,
  handle: async ({ actor, tx, at }) => {
    await endSessions(tx, actor.id, null, at);
    return noContent();
  },
});

export const sessionRoutes: readonly Route[] = [signIn, refreshSession, whoAmI, signOut, signOutEverywhere, changePassword, issueToken];
