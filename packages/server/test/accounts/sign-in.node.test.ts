import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { sweep } from '../../src/app/accounts/sweep.ts';
import { systemActor } from '../../src/app/actor.ts';
import { openApp } from '../../src/app/open.ts';
import { inTransaction } from '../../src/app/request.ts';
import { sampleClient } from '../../src/seed/people.ts';
import { sampleClientSecret, samplePassword } from '../../src/seed/sample.ts';
import { expecting, list, openOffice, type Office } from '../cases/office.ts';
import { databases, type TestDatabase } from '../databases.ts';
import { proofKey } from './client.ts';

const url = (path: string): string => `http://office.test/v1${path}`;
const form = { 'content-type': 'application/x-www-form-urlencoded' };

for (const database of databases) {
  describe(`sign-in on ${database.name}`, () => {
    let opened: TestDatabase;
    let office: Office;
    let now = Date.parse('2026-03-02T09:00:00+07:00');
    const wait = (milliseconds: number): void => void (now += milliseconds);
    before(async () => {
      opened = await database.open();
      office = await openOffice(opened.handle);
      // Each test moves this clock itself.
      Object.assign(office.deps.clock, { now: () => new Date((now += 1)) });
    });
    after(() => opened.close());

    const signIn = (username: string, password = samplePassword, headers: Readonly<Record<string, string>> = {}) => office.anybody('POST', '/session', { username, password }, headers);
    const refresh = (refreshToken: unknown, headers: Readonly<Record<string, string>> = {}) => office.anybody('POST', '/session/refresh', { refreshToken }, headers);
    const bearer = (token: unknown) => ({ authorization: `Bearer ${String(token)}` });
    const who = (token: unknown) => office.anybody('GET', '/session', undefined, bearer(token));
    const codeOf = (answer: { readonly body: Readonly<Record<string, unknown>> }) => answer.body['code'];

    it('says the same for a wrong password and an unknown name, and writes neither into the log', async () => {
      const wrong = await signIn('eakly.vanthu', 'sai-mat-khau-roi');
      const unknown = await signIn('khong.co.ai', 'sai-mat-khau-roi');
      assert.deepEqual([wrong.status, codeOf(wrong)], [401, 'VPHC-SIGN-IN-FAILED']);
      assert.deepEqual([unknown.status, codeOf(unknown), unknown.body['detail']], [401, codeOf(wrong), wrong.body['detail']]);
      const rows = await inTransaction(office.deps, systemActor, (tx) => tx.selectFrom('audit_entries').selectAll().where('action', '=', 'signIn').where('outcome', '=', 401).execute());
      assert.equal(rows.length, 2);
      assert.doesNotMatch(JSON.stringify(rows), /khong\.co\.ai|sai-mat-khau/);
    });

    it('locks a name after five failures for a quarter of an hour, also against the right password', async () => {
      for (let failure = 0; failure < 5; failure += 1) assert.equal((await signIn('congan.eakly', 'sai-mat-khau-roi')).status, 401);
      const locked = await signIn('congan.eakly');
      assert.deepEqual([locked.status, codeOf(locked)], [429, 'VPHC-SIGN-IN-LOCKED']);
      assert.ok(Number(locked.headers.get('retry-after')) > 800);
      wait(16 * 60_000);
      assert.equal((await signIn('congan.eakly')).status, 201);
    });

    it('rotates the refresh token; the second use of one ends the whole session', async () => {
      const first = await expecting(201, signIn('eakly.vanthu'));
      const second = await expecting(200, refresh(first.body['refreshToken']));
      assert.notEqual(second.body['refreshToken'], first.body['refreshToken']);
      assert.equal((await who(second.body['accessToken'])).status, 200);
      const stolen = await refresh(first.body['refreshToken']);
      assert.deepEqual([stolen.status, codeOf(stolen)], [401, 'VPHC-REFRESH-REUSED']);
      assert.equal(codeOf(await who(second.body['accessToken'])), 'VPHC-SESSION-EXPIRED');
      assert.equal(codeOf(await refresh(second.body['refreshToken'])), 'VPHC-SESSION-EXPIRED');
    });

    it('takes the token before once more from the same key while the answer may have been lost, and ends the session otherwise', async () => {
      const key = await proofKey(() => new Date(now));
      const thief = await proofKey(() => new Date(now));
      const prove = async (by = key) => ({ dpop: await by.proof('POST', url('/session/refresh')) });
      const start = async () => (await expecting(201, signIn('eakly.vanthu', samplePassword, { dpop: await key.proof('POST', url('/session')) }))).body['refreshToken'];

      const first = await start();
      const lost = await expecting(200, refresh(first, await prove()));
      wait(20_000);
      const again = await expecting(200, refresh(first, await prove()));
      assert.equal((await who(again.body['accessToken'])).status, 200);
      assert.equal(codeOf(await refresh(lost.body['refreshToken'], await prove())), 'VPHC-SESSION-EXPIRED');
      const next = await expecting(200, refresh(again.body['refreshToken'], await prove()));
      assert.equal(codeOf(await refresh(first, await prove())), 'VPHC-REFRESH-REUSED', 'what it was exchanged for has been used');
      assert.equal((await who(next.body['accessToken'])).status, 401);

      for (const [reuse, seconds] of [[await prove(thief), 1], [{}, 1], [undefined, 31]] as const) {
        const token = await start();
        const current = await expecting(200, refresh(token, await prove()));
        wait(seconds * 1000);
        assert.equal(codeOf(await refresh(token, reuse ?? await prove())), 'VPHC-REFRESH-REUSED');
        assert.equal((await who(current.body['accessToken'])).status, 401);
      }
    });

    it('says in seconds how long the access token lives', async () => {
      const session = await expecting(201, signIn('eakly.vanthu'));
      assert.equal(session.body['expiresIn'], 600);
    });

    it('ends an access token after ten minutes and a session after a week', async () => {
      const session = await expecting(201, signIn('eakly.vanthu'));
      wait(10 * 60_000);
      assert.equal(codeOf(await who(session.body['accessToken'])), 'VPHC-SESSION-EXPIRED');
      let current = session;
      for (let hours = 0; hours < 7 * 24; hours += 12) {
        current = await expecting(200, refresh(current.body['refreshToken']));
        wait(12 * 3_600_000);
      }
      assert.equal(codeOf(await refresh(current.body['refreshToken'])), 'VPHC-SESSION-EXPIRED');
    });

    it('binds the refresh token to the key of the proof: no other key and no missing proof will do, and a proof works once', async () => {
      const key = await proofKey(() => new Date(now));
      const thief = await proofKey(() => new Date(now));
      const session = await expecting(201, signIn('eakly.vanthu', samplePassword, { dpop: await key.proof('POST', url('/session')) }));
      const token = session.body['refreshToken'];
      assert.equal(codeOf(await refresh(token)), 'VPHC-PROOF-INVALID');
      assert.equal(codeOf(await refresh(token, { dpop: await thief.proof('POST', url('/session/refresh')) })), 'VPHC-PROOF-INVALID');
      for (const change of [{ htm: 'GET' }, { htu: url('/session') }, { htu: 'http://elsewhere.test/v1/session/refresh' }, { jti: 7 }]) {
        assert.equal(codeOf(await refresh(token, { dpop: await key.proof('POST', url('/session/refresh'), change) })), 'VPHC-PROOF-INVALID', JSON.stringify(change));
      }
      assert.equal(codeOf(await refresh(token, { dpop: 'rubbish' })), 'VPHC-PROOF-INVALID');
      const proof = await key.proof('POST', url('/session/refresh'));
      const next = await expecting(200, refresh(token, { dpop: proof }));
      assert.equal(codeOf(await refresh(next.body['refreshToken'], { dpop: proof })), 'VPHC-PROOF-INVALID');
      await expecting(200, refresh(next.body['refreshToken'], { dpop: await key.proof('POST', url('/session/refresh')) }));
    });

    it('refuses an old proof where the clock is the wall clock', async () => {
      const app = openApp({ ...office.deps, identity: { issuers: [] } });
      const key = await proofKey(() => new Date(now));
      const old = Math.floor(now / 1000) - 600;
      const ask = async (proof: string) => (await app.fetch(new Request(url('/session'), { method: 'POST', headers: { 'content-type': 'application/json', dpop: proof }, body: JSON.stringify({ username: 'eakly.vanthu', password: samplePassword }) }))).status;
      assert.equal(await ask(await key.proof('POST', url('/session'), { iat: old })), 401);
      assert.equal(await ask(await key.proof('POST', url('/session'))), 201);
    });

    it('signs out one session, or all of them', async () => {
      const [one, two, three] = [await signIn('eakly.vanthu'), await signIn('eakly.vanthu'), await signIn('eakly.vanthu')];
      await expecting(204, office.anybody('DELETE', '/session', undefined, bearer(one.body['accessToken'])));
      assert.equal((await who(one.body['accessToken'])).status, 401);
      assert.equal((await who(two.body['accessToken'])).status, 200);
      await expecting(204, office.anybody('DELETE', '/sessions', undefined, bearer(two.body['accessToken'])));
      assert.equal((await who(three.body['accessToken'])).status, 401);
      assert.equal((await refresh(three.body['refreshToken'])).status, 401);
    });

    it('creates an account with a temporary password that opens nothing but its own change', async () => {
      const admin = await expecting(201, signIn('eakly.quantri'));
      const made = await expecting(201, office.anybody('POST', '/users', { username: 'eakly.moi', fullName: 'Lò Thị Mới', roles: ['recorder'] }, bearer(admin.body['accessToken'])));
      const temporary = String(made.body['temporaryPassword']);
      const session = await expecting(201, signIn('eakly.moi', temporary));
      assert.equal(session.body['mustChangePassword'], true);
      const token = bearer(session.body['accessToken']);
      assert.equal(codeOf(await office.anybody('GET', '/cases', undefined, token)), 'VPHC-PASSWORD-CHANGE-REQUIRED');
      const change = (currentPassword: string, newPassword: string) => office.anybody('POST', '/session/password', { currentPassword, newPassword }, token);
      assert.equal(codeOf(await change('khong-phai-mat-khau', 'mot-mat-khau-du-dai')), 'VPHC-PASSWORD-WRONG');
      assert.equal(codeOf(await change(temporary, 'eakly.moi-2026')), 'VPHC-PASSWORD-WEAK');
      assert.equal(codeOf(await change(temporary, temporary)), 'VPHC-PASSWORD-WEAK');
      await expecting(204, change(temporary, 'mot-mat-khau-du-dai'));
      await expecting(200, office.anybody('GET', '/cases', undefined, token));
      assert.equal(codeOf(await signIn('eakly.moi', temporary)), 'VPHC-SIGN-IN-FAILED');
      await expecting(201, signIn('eakly.moi', 'mot-mat-khau-du-dai'));
    });

    it('locks an account at once, in every session, until the administrator unlocks it', async () => {
      const admin = bearer((await expecting(201, signIn('eakly.quantri'))).body['accessToken']);
      const victim = await expecting(201, signIn('eakly.kiemtra'));
      const id = String((victim.body['user'] as { id?: unknown } | undefined)?.id);
      const user = await expecting(200, office.anybody('GET', `/users/${id}`, undefined, admin));
      const locked = await expecting(200, office.anybody('PATCH', `/users/${id}`, { status: 'locked' }, { ...admin, 'if-match': user.etag }));
      assert.equal((await who(victim.body['accessToken'])).status, 401);
      assert.equal(codeOf(await signIn('eakly.kiemtra')), 'VPHC-ACCOUNT-LOCKED');
      assert.equal((await office.anybody('PATCH', `/users/${id}`, { status: 'active' }, { ...admin, 'if-match': user.etag })).status, 412);
      assert.equal((await office.anybody('PATCH', `/users/${id}`, { status: 'active' }, admin)).status, 428);
      await expecting(200, office.anybody('PATCH', `/users/${id}`, { status: 'active' }, { ...admin, 'if-match': locked.etag }));
      await expecting(201, signIn('eakly.kiemtra'));
      const self = await expecting(200, office.anybody('GET', '/session', undefined, admin));
      const own = self.body['user'] as unknown as { id: string; version: number };
      assert.equal(codeOf(await office.anybody('PATCH', `/users/${own.id}`, { status: 'locked' }, { ...admin, 'if-match': `"${own.version}"` })), 'VPHC-SELF-LOCK');
    });

    it('moves an official to another unit only by an administrator of both', async () => {
      const commune = bearer((await expecting(201, signIn('eakly.quantri'))).body['accessToken']);
      const province = bearer((await expecting(201, signIn('tinh.quantri'))).body['accessToken']);
      const id = 'bbbbbbbb-0000-7000-8000-000000000006';
      const user = await expecting(200, office.anybody('GET', `/users/${id}`, undefined, commune));
      const move = (by: Readonly<Record<string, string>>) => office.anybody('PATCH', `/users/${id}`, { unitId: 'aaaaaaaa-0000-7000-8000-000000000003' }, { ...by, 'if-match': user.etag });
      assert.equal(codeOf(await move(commune)), 'VPHC-UNIT-UNKNOWN');
      await expecting(200, move(province));
      const session = await expecting(201, signIn('eakly.kiemtra'));
      assert.equal((session.body['unit'] as { name?: unknown } | undefined)?.name, 'Ủy ban nhân dân xã Krông Pắc');
    });

    it('gives a deputy the delegated role until its last day, and no longer', async () => {
      const admin = bearer((await expecting(201, signIn('eakly.quantri'))).body['accessToken']);
      const today = new Date(now + 7 * 3_600_000).toISOString().slice(0, 10);
      const delegation = { fromUserId: 'bbbbbbbb-0000-7000-8000-000000000002', toUserId: 'bbbbbbbb-0000-7000-8000-000000000003', number: '05/QĐ-GQXP', date: today, validFrom: today, validTo: today };
      assert.equal(codeOf(await office.anybody('POST', '/delegations', { ...delegation, validTo: '2026-01-01', validFrom: '2026-01-01' }, admin)), 'VPHC-DELEGATION-PERIOD');
      assert.equal(codeOf(await office.anybody('POST', '/delegations', { ...delegation, fromUserId: delegation.toUserId }, admin)), 'VPHC-DELEGATION-ROLE');
      await expecting(201, office.anybody('POST', '/delegations', delegation, admin));
      const rolesOf = async () => ((await expecting(201, signIn('eakly.phochutich'))).body['roles'] as unknown as string[]).includes('competent');
      assert.equal(await rolesOf(), true);
      wait(24 * 3_600_000);
      assert.equal(await rolesOf(), false);
    });

    it('gives a machine client a token for its scopes and its units only', async () => {
      const ask = (fields: Readonly<Record<string, string>>) => office.anybody('POST', '/oauth/token', new URLSearchParams({ grant_type: 'client_credentials', client_id: sampleClient.id, client_secret: sampleClientSecret, ...fields }).toString(), form);
      assert.equal(codeOf(await ask({ client_secret: 'sai' })), 'VPHC-CLIENT-INVALID');
      assert.equal(codeOf(await ask({ scope: 'cases:read users:write' })), 'VPHC-FORBIDDEN');
      const token = await expecting(200, ask({ scope: 'cases:read' }));
      const machine = bearer(token.body['access_token']);
      const cases = await expecting(200, office.anybody('GET', '/cases', undefined, machine));
      assert.ok(list(cases.body['items']).length > 0);
      assert.ok(list(cases.body['items']).every((each) => String(each['unitId']) === sampleClient.unitId));
      assert.equal(codeOf(await office.anybody('POST', '/cases', { mode: 'normal' }, machine)), 'VPHC-FORBIDDEN');
    });

    it('lets an administrator let a system in, for a field and his units only, and shut it out at once', async () => {
      const admin = bearer((await expecting(201, signIn('eakly.quantri'))).body['accessToken']);
      const other = bearer((await expecting(201, signIn('tinh.quantri'))).body['accessToken']);
      const wish = { name: 'Hệ thống đất đai', scopes: ['cases:read'], fields: ['dat-dai'] };
      assert.equal(codeOf(await office.anybody('POST', '/clients', { ...wish, unitIds: ['aaaaaaaa-0000-7000-8000-000000000003'] }, admin)), 'VPHC-UNIT-UNKNOWN');
      const made = await expecting(201, office.anybody('POST', '/clients', wish, admin));
      const { id } = made.body['client'] as unknown as { id: string };
      const secret = String(made.body['clientSecret']);
      const seen = async (by: Readonly<Record<string, string>>) => list((await expecting(200, office.anybody('GET', '/clients', undefined, by))).body['items']);
      const listed = (await seen(admin)).find((each) => String(each['id']) === id);
      assert.deepEqual([listed?.['name'], listed?.['fields'], listed?.['revokedAt']], ['Hệ thống đất đai', ['dat-dai'], undefined]);
      assert.ok(!JSON.stringify(await seen(admin)).includes(secret));
      assert.ok((await seen(other)).some((each) => String(each['id']) === id), 'the province administers its communes');

      const token = async () => office.anybody('POST', '/oauth/token', new URLSearchParams({ grant_type: 'client_credentials', client_id: id, client_secret: secret }).toString(), form);
      const machine = bearer((await expecting(200, token())).body['access_token']);
      const cases = list((await expecting(200, office.anybody('GET', '/cases', undefined, machine))).body['items']);
      const all = list((await expecting(200, office.anybody('GET', '/cases?limit=200', undefined, bearer((await signIn('eakly.vanthu')).body['accessToken'])))).body['items']);
      const outside = all.find((each) => String(each['field'] ?? 'dat-dai') !== 'dat-dai');
      assert.ok(cases.length > 0 && outside !== undefined);
      assert.ok(cases.every((each) => String(each['field'] ?? 'dat-dai') === 'dat-dai'));
      assert.equal((await office.anybody('GET', `/cases/${outside['id']}`, undefined, machine)).status, 404);

      await expecting(204, office.anybody('DELETE', `/clients/${id}`, { reason: 'Hết hợp đồng' }, admin));
      assert.equal((await office.anybody('GET', '/cases', undefined, machine)).status, 401);
      assert.equal(codeOf(await token()), 'VPHC-CLIENT-INVALID');
      assert.equal((await office.anybody('DELETE', `/clients/${id}`, { reason: 'Hết hợp đồng' }, admin)).status, 404);
      const krongPac = (await seen(admin)).every((each) => String(each['unitId']) === sampleClient.unitId);
      assert.ok(krongPac, 'a commune sees its own systems only');
    });

    it('forgets what has expired, and still notices the second use of a refresh token', async () => {
      const first = await expecting(201, signIn('eakly.vanthu'));
      await expecting(200, refresh(first.body['refreshToken']));
      wait(3_600_000);
      await sweep(office.deps);
      const left = await inTransaction(office.deps, systemActor, (tx) => tx.selectFrom('access_tokens').selectAll().execute());
      assert.deepEqual(left, []);
      assert.equal(codeOf(await refresh(first.body['refreshToken'])), 'VPHC-REFRESH-REUSED');
    });

    it('takes a token of a trusted portal for the user it names, and no other token', async () => {
      const { privateKey, publicKey } = await generateKeyPair('RS256');
      const other = await generateKeyPair('RS256');
      const keys = { keys: [{ ...await exportJWK(publicKey), kid: 'k1', alg: 'RS256' }] };
      const issuer = { issuer: 'https://portal.test', audience: 'xlvphc', jwksUri: 'https://portal.test/jwks', usernameClaim: 'preferred_username' };
      const app = openApp({ ...office.deps, identity: { issuers: [issuer], fetch: async () => Response.json(keys) } });
      const made = (claims: Record<string, unknown>, key = privateKey, life = 300) => new SignJWT({ preferred_username: 'eakly.vanthu', ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: 'k1' }).setIssuer(String(claims['iss'] ?? issuer.issuer)).setAudience(String(claims['aud'] ?? issuer.audience)).setExpirationTime(Math.floor(now / 1000) + life).sign(key);
      const ask = async (token: string) => (await app.fetch(new Request(url('/session'), { headers: bearer(token) }))).status;
      assert.equal(await ask(await made({})), 200);
      assert.equal(await ask(await made({}, other.privateKey)), 401);
      assert.equal(await ask(await made({ aud: 'another' })), 401);
      assert.equal(await ask(await made({ iss: 'https://elsewhere.test' })), 401);
      assert.equal(await ask(await made({}, privateKey, -300)), 401);
      assert.equal(await ask(await made({ preferred_username: 'khong.co.ai' })), 401);
    });
  });
}
