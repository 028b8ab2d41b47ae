import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clientCredentials, createClient, createSession, isXlvphcError, memorySessions } from '@xlvphc/sdk';
import type { SessionStore } from '@xlvphc/sdk';
import { aCase, json, lostConnection, problem, testClock } from './scripted-server.ts';

const unit = { id: 'u1', kind: 'ubnd-xa', name: 'Ủy ban nhân dân xã Ea Kly', placeName: 'Ea Kly', version: 1 };
const user = { id: 'o1', username: 'lan', fullName: 'Trần Thị Lan', unitId: 'u1', roles: ['recorder'], status: 'active', mustChangePassword: false, version: 1, createdAt: '2026-01-01T00:00:00Z' };

interface Proof {
  readonly header: { readonly typ: string; readonly alg: string; readonly jwk: JsonWebKey };
  readonly claims: { readonly htm: string; readonly htu: string; readonly iat: number; readonly jti: string };
  readonly genuine: boolean;
}
const decoded = (text: string | undefined) => JSON.parse(Buffer.from(text ?? '', 'base64url').toString()) as never;

/** Opens a proof the way a server does. */
async function opened(header: string | null): Promise<Proof> {
  const [head, claims, signature] = (header ?? '').split('.');
  const jwk = (decoded(head) as Proof['header']).jwk;
  const key = await crypto.subtle.importKey('jwk', jwk, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify']);
  const genuine = await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, Buffer.from(signature ?? '', 'base64url'), new TextEncoder().encode(`${head}.${claims}`));
  return { header: decoded(head), claims: decoded(claims), genuine };
}

/** A server with rotating refresh tokens, each good once and for one key only. */
function identityServer(clock = testClock()) {
  let number = 0;
  let boundTo = '';
  const state = { access: '', refresh: '', expiresIn: 900 as number | undefined, refreshes: 0, calls: [] as string[], proofs: [] as Proof[], down: false, refuseNext: '' };
  const grant = (): Response => {
    number += 1;
    state.access = `access-${number}`;
    state.refresh = `refresh-token-${number}`;
    return json({ accessToken: state.access, expiresAt: new Date(clock.now() + 900_000).toISOString(), ...(state.expiresIn === undefined ? {} : { expiresIn: state.expiresIn }), refreshToken: state.refresh, user, unit, roles: ['recorder'], mustChangePassword: false }, { status: 201 });
  };
  const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const path = `${request.method} ${new URL(request.url).pathname}`;
    state.calls.push(path);
    await new Promise((resolve) => setImmediate(resolve));
    if (state.down) throw lostConnection();
    const proof = request.headers.has('DPoP') ? await opened(request.headers.get('DPoP')) : undefined;
    if (proof) state.proofs.push(proof);
    if (state.refuseNext) {
      const code = state.refuseNext;
      state.refuseNext = '';
      return problem(401, code, { Date: 'Mon, 02 Mar 2026 05:00:00 GMT' });
    }
    if (path === 'POST /v1/session') {
      boundTo = JSON.stringify(proof?.header.jwk);
      return ((await request.json()) as { password: string }).password === 'right' ? grant() : problem(401, 'VPHC-CREDENTIALS');
    }
    if (path === 'POST /v1/session/refresh') {
      state.refreshes += 1;
      const { refreshToken } = (await request.json()) as { refreshToken: string };
      return refreshToken === state.refresh && JSON.stringify(proof?.header.jwk) === boundTo ? grant() : problem(401, 'VPHC-SESSION-ENDED');
    }
    if (request.headers.get('Authorization') !== `Bearer ${state.access}`) return problem(401, 'VPHC-TOKEN');
    return path.startsWith('GET') ? json(aCase()) : new Response(null, { status: 204 });
  };
  return { state, fetch, clock };
}

function setUp(store: SessionStore = memorySessions(), server = identityServer()) {
  const options = { baseUrl: 'https://b.test', fetch: server.fetch, clock: server.clock };
  const session = createSession({ ...options, store });
  return { ...server, store, session, client: createClient({ ...options, session }) };
}
const credentials = { username: 'lan', password: 'right' };

test('sign-in proves possession of a new key: a compact JWS over method, address, time and a number used once', async () => {
  const { session, state, clock } = setUp();
  const who = await session.signIn(credentials);
  assert.equal(who.user.fullName, 'Trần Thị Lan');
  assert.ok(!('accessToken' in who) && !('refreshToken' in who));
  const [proof] = state.proofs;
  assert.equal(proof?.genuine, true);
  assert.deepEqual([proof?.header.typ, proof?.header.alg, proof?.header.jwk.kty, proof?.header.jwk.crv, proof?.header.jwk.d], ['dpop+jwt', 'ES256', 'EC', 'P-256', undefined]);
  assert.deepEqual([proof?.claims.htm, proof?.claims.htu, proof?.claims.iat], ['POST', 'https://b.test/v1/session', Math.floor(clock.now() / 1000)]);
});

test('what is stored is the refresh token and a key that nobody can take out, no name and no access token', async () => {
  const { session, store } = setUp();
  await session.signIn(credentials);
  const stored = await store.load();
  assert.deepEqual(Object.keys(stored ?? {}).sort(), ['key', 'refreshToken']);
  assert.equal(stored?.key.privateKey.extractable, false);
});

test('a wrong password is the problem of the server and leaves nobody signed in', async () => {
  const { session } = setUp();
  await assert.rejects(session.signIn({ username: 'lan', password: 'wrong' }), (error) => isXlvphcError(error) && error.code === 'VPHC-CREDENTIALS');
  assert.equal(session.current, undefined);
});

test('twenty calls that are refused at once renew the token once and all succeed', async () => {
  const { session, client, state } = setUp();
  await session.signIn(credentials);
  state.access = 'revoked';
  const cases = await Promise.all(Array.from({ length: 20 }, () => client.cases.get({ caseId: 'c1' })));
  assert.deepEqual([cases.length, state.refreshes], [20, 1]);
});

test('a token near its end is renewed before the call, by this machine\'s measure of time and not by its date', async () => {
  const { session, client, state, clock } = setUp();
  await session.signIn(credentials);
  clock.advance(900_000 - 10_000);
  await client.cases.get({ caseId: 'c1' });
  assert.deepEqual(state.calls, ['POST /v1/session', 'POST /v1/session/refresh', 'GET /v1/cases/c1']);
});

test('the next page takes the session up with the same key, and the refresh token has changed', async () => {
  const first = setUp();
  await first.session.signIn(credentials);
  const before = (await first.store.load())?.refreshToken;
  const next = setUp(first.store, first);
  assert.equal((await next.session.restore())?.user.id, 'o1');
  assert.notEqual((await first.store.load())?.refreshToken, before);
  assert.equal((await next.client.cases.get({ caseId: 'c1' })).id, 'c1');
});

test('two pages that renew together take turns, so that neither uses a token that was used already', async () => {
  const first = setUp();
  await first.session.signIn(credentials);
  const second = setUp(first.store, first);
  const third = setUp(first.store, first);
  const restored = await Promise.all([second.session.restore(), third.session.restore()]);
  assert.deepEqual(restored.map((who) => who?.user.id), ['o1', 'o1']);
  assert.equal(first.state.refreshes, 2);
});

test('a session that the server ended is forgotten and said to have expired; calls fail with 401', async () => {
  const { session, client, state, store } = setUp();
  const changes: string[] = [];
  await session.signIn(credentials);
  session.subscribe((_, change) => changes.push(change));
  state.access = state.refresh = 'revoked';
  await assert.rejects(client.cases.get({ caseId: 'c1' }), (error) => isXlvphcError(error) && error.status === 401);
  assert.deepEqual([session.current, await store.load(), changes], [undefined, undefined, ['expired']]);
});

test('a dead network during the renewal keeps the session', async () => {
  const { session, client, state, store } = setUp();
  await session.signIn(credentials);
  state.access = 'revoked';
  state.down = true;
  await assert.rejects(client.cases.get({ caseId: 'c1' }), (error) => isXlvphcError(error) && error.kind === 'network');
  state.down = false;
  assert.ok(session.current && (await store.load()));
  assert.equal((await client.cases.get({ caseId: 'c1' })).id, 'c1');
});

test('signing out forgets the session here even when the server cannot be reached', async () => {
  const { session, state, store } = setUp();
  await session.signIn(credentials);
  state.down = true;
  await session.signOut();
  assert.deepEqual([session.current, await store.load()], [undefined, undefined]);
});

test('an answer that comes after signing out does not bring the session back', async () => {
  const { session, client, state, store } = setUp();
  await session.signIn(credentials);
  state.access = 'revoked';
  const call = client.cases.get({ caseId: 'c1' }).catch(() => undefined);
  while (!state.calls.includes('POST /v1/session/refresh')) await new Promise((resolve) => setImmediate(resolve));
  const out = session.signOut();
  await Promise.all([call, out]);
  assert.deepEqual([session.current, await store.load()], [undefined, undefined]);
});

test('a machine whose clock is wrong signs in with the time of the server', async () => {
  const { session, state } = setUp();
  state.refuseNext = 'VPHC-PROOF-INVALID';
  await session.signIn(credentials);
  assert.equal(state.proofs[1]?.claims.iat, Date.parse('2026-03-02T05:00:00Z') / 1000);
});

test('a browser that refuses storage keeps the session for the page', async () => {
  const broken: SessionStore = { ...memorySessions(), save: () => Promise.reject(new Error('QuotaExceededError')), load: () => Promise.reject(new Error('denied')) };
  const { session, client, state } = setUp(broken);
  await session.signIn(credentials);
  state.access = 'revoked';
  assert.equal((await client.cases.get({ caseId: 'c1' })).id, 'c1');
});

test('after a change of the password the token is renewed', async () => {
  const { session, state } = setUp();
  await session.signIn(credentials);
  await session.changePassword({ currentPassword: 'right', newPassword: 'a much longer one' });
  assert.deepEqual(state.calls.slice(1), ['POST /v1/session/password', 'POST /v1/session/refresh']);
});

test('a portal with its own sign-in is asked for a new token once, however many calls are refused', async () => {
  const { fetch, state } = identityServer();
  state.access = 'portal-2';
  let asked = 0;
  let held = 'portal-1';
  const client = createClient({ baseUrl: 'https://b.test', fetch, getToken: async (refused) => {
    if (refused === held) {
      asked += 1;
      await new Promise((resolve) => setImmediate(resolve));
      held = 'portal-2';
    }
    return held;
  } });
  await Promise.all(Array.from({ length: 5 }, () => client.cases.get({ caseId: 'c1' })));
  assert.equal(asked, 1);
});

test('a portal that has no other token gets the refusal, not a loop', async () => {
  const { fetch, state } = identityServer();
  state.access = 'another';
  const client = createClient({ baseUrl: 'https://b.test', fetch, getToken: () => 'old' });
  await assert.rejects(client.cases.get({ caseId: 'c1' }), (error) => isXlvphcError(error) && error.status === 401);
  assert.equal(state.calls.length, 1);
});

test('an integrating system fetches one token for many calls and a new one before it ends', async () => {
  const clock = testClock();
  const forms: string[] = [];
  const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    if (!request.url.endsWith('/v1/oauth/token')) return json(aCase());
    forms.push(await request.text());
    return json({ access_token: `machine-${forms.length}`, token_type: 'Bearer', expires_in: 600 });
  };
  const getToken = clientCredentials({ baseUrl: 'https://b.test', clientId: 'tinh', clientSecret: 's&cret', scope: 'cases:read', fetch, clock });
  const client = createClient({ baseUrl: 'https://b.test', fetch, clock, getToken });
  await Promise.all([client.cases.get({ caseId: 'c1' }), client.cases.get({ caseId: 'c2' })]);
  assert.deepEqual(forms, ['grant_type=client_credentials&client_id=tinh&client_secret=s%26cret&scope=cases%3Aread']);
  clock.advance(600_000);
  assert.equal(await getToken(), 'machine-2');
});
