import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openApp } from '../../src/app/open.ts';
import { systemActor } from '../../src/app/actor.ts';
import { problemCatalogue } from '../../src/app/problems/catalogue.ts';
import { inTransaction } from '../../src/app/request.ts';
import { sampleUnitIds } from '../../src/seed/people.ts';
import { expecting, list, openOffice, type Caller, type Office } from '../cases/office.ts';
import { landCase } from '../cases/story.ts';
import { databases, type TestDatabase } from '../databases.ts';

const key = (name: string): { readonly 'idempotency-key': string } => ({ 'idempotency-key': `test-intent-${name}`.padEnd(20, '0') });

for (const database of databases) {
  describe(`requests on ${database.name}`, () => {
    let opened: TestDatabase;
    let office: Office;
    let recorder: Caller;
    let admin: Caller;
    before(async () => {
      opened = await database.open();
      office = await openOffice(opened.handle);
      recorder = office.official('eakly.lapbienban');
      admin = office.official('eakly.quantri');
    });
    after(() => opened.close());
    const count = async (): Promise<number> => inTransaction(office.deps, systemActor, async (tx) =>
      Number((await tx.selectFrom('cases').select((e) => e.fn.countAll().as('count')).executeTakeFirstOrThrow()).count));

    it('give the first answer again for the same key and body, and create once', async () => {
      const before = await count();
      const first = await expecting(201, recorder('POST', '/cases', landCase, key('a')));
      const again = await expecting(201, recorder('POST', '/cases', landCase, key('a')));
      assert.deepEqual(again.body, first.body);
      assert.equal(again.etag, first.etag);
      assert.equal(again.headers.get('location'), first.headers.get('location'));
      assert.equal(await count(), before + 1);
    });

    it('refuse a key with another body, and keep keys of two officials apart', async () => {
      await expecting(201, recorder('POST', '/cases', landCase, key('b')));
      const other = await recorder('POST', '/cases', { ...landCase, place: 'Thôn 4' }, key('b'));
      assert.deepEqual([other.status, other.body['code']], [409, 'VPHC-IDEMPOTENCY-CONFLICT']);
      await expecting(201, office.official('eakly.vanthu')('POST', '/cases', { ...landCase, place: 'Thôn 4' }, key('b')));
      const short = await recorder('POST', '/cases', landCase, { 'idempotency-key': 'short' });
      assert.equal(short.body['code'], 'VPHC-IDEMPOTENCY-KEY');
    });

    it('create once for twenty requests at once with one key', async () => {
      const before = await count();
      const answers = await Promise.all(Array.from({ length: 20 }, () => recorder('POST', '/cases', landCase, key('c'))));
      assert.deepEqual([...new Set(answers.map((answer) => answer.status))], [201]);
      assert.equal(new Set(answers.map((answer) => answer.body['id'])).size, 1);
      assert.equal(await count(), before + 1);
    });

    it('do not use up a key by a request that failed', async () => {
      const bad = await recorder('POST', '/cases', { ...landCase, surprise: 1 }, key('d'));
      assert.equal(bad.status, 400);
      await expecting(201, recorder('POST', '/cases', landCase, key('d')));
    });

    it('leave nothing behind when they fail: no case, no audit row of success', async () => {
      const before = await count();
      await recorder('POST', '/cases', { ...landCase, violations: [{ ...landCase.violations[0], range: { min: 5, max: 1 } }] });
      assert.equal(await count(), before);
    });

    it('keep composed text for decomposed text, in values and in a search', async () => {
      const name = 'Nguyễn Thị Ửng';
      const party = { id: 'violator', role: 'violator', subject: { kind: 'person', fullName: name.normalize('NFD') } };
      const made = await expecting(201, recorder('POST', '/cases', { ...landCase, parties: [party] }));
      assert.match(JSON.stringify(made.body), new RegExp(name.normalize('NFC')));
      assert.doesNotMatch(JSON.stringify(made.body), new RegExp(name.normalize('NFD')));
    });

    it('keep script in a text as text', async () => {
      const script = '<script>alert(1)</script><img src=x onerror=alert(1)>';
      const made = await expecting(201, recorder('POST', '/cases', { ...landCase, place: script }));
      assert.equal(made.body['place'], script);
      assert.equal(made.headers.get('x-content-type-options'), 'nosniff');
      assert.match(made.headers.get('content-type') ?? '', /^application\/json/);
    });

    const bad: readonly (readonly [string, string, string, unknown, Readonly<Record<string, string>>, number, string])[] = [
      ['JSON of a hundred levels', 'POST', '/cases', `${'{"a":'.repeat(100)}1${'}'.repeat(100)}`, {}, 400, 'VPHC-BODY-TOO-DEEP'],
      ['bytes that are not UTF-8 text', 'POST', '/cases', '{"place":"\\ud800"}', {}, 400, 'VPHC-TEXT-CONTROL'],
      ['a body of another type', 'POST', '/cases', 'a=1', { 'content-type': 'text/plain' }, 415, 'VPHC-BODY-TYPE'],
      ['a prototype as a property', 'POST', '/cases', '{"__proto__":{"x":1},"mode":"normal"}', {}, 400, 'VPHC-INVALID'],
      ['an id that is none', 'GET', '/cases/1%27%20or%201=1', undefined, {}, 404, 'VPHC-NOT-FOUND'],
      ['an unknown parameter', 'GET', '/cases?surprise=1', undefined, {}, 400, 'VPHC-QUERY-INVALID'],
      ['a limit that is no number', 'GET', '/cases?limit=many', undefined, {}, 400, 'VPHC-QUERY-INVALID'],
      ['a limit of a million', 'GET', '/cases?limit=1000000', undefined, {}, 400, 'VPHC-QUERY-INVALID'],
      ['a cursor of somebody else', 'GET', '/users?cursor=%25%25', undefined, {}, 400, 'VPHC-QUERY-INVALID'],
    ];
    for (const [what, method, path, body, headers, status, code] of bad) {
      it(`answer ${what} with ${code}`, async () => {
        const answer = await office.official('eakly.quantri')(method, path, body, headers);
        // The administrator may not open cases: who may not is not told what is wrong with the body.
        const expected = path === '/cases' ? await recorder(method, path, body, headers) : answer;
        assert.deepEqual([expected.status, expected.body['code']], [status, code], JSON.stringify(expected.body));
        assert.match(expected.headers.get('content-type') ?? '', /^application\/problem\+json/);
        assert.equal(typeof (expected.body['detail'] as { vi?: unknown } | undefined)?.vi, 'string');
        assert.equal(expected.body['requestId'], expected.headers.get('x-request-id'));
      });
    }

    it('answer a path that is not there with a problem too', async () => {
      const answer = await openApp(office.deps).fetch(new Request('http://office.test/v1/nothing'));
      assert.equal(answer.status, 404);
      assert.equal(((await answer.json()) as { code?: string }).code, 'VPHC-NOT-FOUND');
    });

    it('are refused for a stale version, so that a second tab never overwrites', async () => {
      const unit = await expecting(200, admin('GET', `/units/${sampleUnitIds.eaKly}`));
      await expecting(200, admin('PATCH', `/units/${sampleUnitIds.eaKly}`, { placeName: 'Ea Kly' }, { 'if-match': unit.etag }));
      const stale = await admin('PATCH', `/units/${sampleUnitIds.eaKly}`, { placeName: 'Ea Kuăng' }, { 'if-match': unit.etag });
      assert.deepEqual([stale.status, stale.body['code']], [412, 'VPHC-PRECONDITION-FAILED']);
      assert.equal((await admin('GET', `/units/${sampleUnitIds.eaKly}`)).body['placeName'], 'Ea Kly');
      const without = await admin('PATCH', `/units/${sampleUnitIds.eaKly}`, { placeName: 'Ea Kuăng' });
      assert.deepEqual([without.status, without.body['code']], [428, 'VPHC-PRECONDITION-REQUIRED']);
    });

    it('from a page on another origin work only where the unit allows it, and only for its officials', async () => {
      const unit = await expecting(200, admin('GET', `/units/${sampleUnitIds.eaKly}`));
      await expecting(200, admin('PATCH', `/units/${sampleUnitIds.eaKly}`, { allowedOrigins: ['https://xa.example'] }, { 'if-match': unit.etag }));
      const app = openApp(office.deps);
      const ask = (origin: string, init: RequestInit = {}) => app.fetch(new Request('http://office.test/v1/code-lists', { ...init, headers: { origin, ...init.headers } }));
      const allowed = await ask('https://xa.example');
      assert.equal(allowed.headers.get('access-control-allow-origin'), 'https://xa.example');
      for (const name of ['ETag', 'Retry-After', 'X-Request-Id', 'Location']) assert.match(allowed.headers.get('access-control-expose-headers') ?? '', new RegExp(name));
      const preflight = await ask('https://xa.example', { method: 'OPTIONS' });
      assert.equal(preflight.status, 204);
      assert.match(preflight.headers.get('access-control-allow-headers') ?? '', /If-Match.*Idempotency-Key.*DPoP/);
      const foreign = await ask('https://evil.example');
      assert.deepEqual([foreign.status, foreign.headers.get('access-control-allow-origin')], [403, null]);
      assert.equal((await ask('https://evil.example', { method: 'OPTIONS' })).status, 403);
      // No token of a neighbour's official on a page that only this unit trusts.
      const there = await office.anybody('POST', '/session', { username: 'krongpac.chutich', password: 'Thu-nghiem-2026' }, { origin: 'https://xa.example' });
      assert.deepEqual([there.status, there.body['code']], [403, 'VPHC-ORIGIN']);
      assert.equal((await office.anybody('POST', '/session', { username: 'eakly.chutich', password: 'Thu-nghiem-2026' }, { origin: 'https://xa.example' })).status, 201);
      const neighbour = await office.anybody('POST', '/session', { username: 'krongpac.chutich', password: 'Thu-nghiem-2026' });
      const crossed = await app.fetch(new Request('http://office.test/v1/cases', { headers: { origin: 'https://xa.example', authorization: `Bearer ${String(neighbour.body['accessToken'])}` } }));
      assert.equal(((await crossed.json()) as { code?: string }).code, 'VPHC-ORIGIN');
    });

    it('leave one audit row each, with who, what and which', async () => {
      const made = await expecting(201, recorder('POST', '/cases', landCase));
      const id = String(made.body['id']);
      await expecting(200, recorder('GET', `/cases/${id}`));
      const rows = list((await expecting(200, office.official('eakly.kiemtra')('GET', `/audit?resourceId=${id}`))).body['items']);
      assert.deepEqual(rows.map((row) => row['action']).sort(), ['createCase', 'getCase']);
      assert.ok(rows.every((row) => (row['actor'] as { name?: unknown } | undefined)?.name === 'Nguyễn Thị Hương'));
      const denied = await office.official('eakly.kiemtra')('POST', '/cases', landCase);
      assert.equal(denied.status, 403);
      const refused = list((await office.official('eakly.kiemtra')('GET', '/audit?action=createCase&actorId=bbbbbbbb-0000-7000-8000-000000000006')).body['items']);
      assert.equal((refused[0]?.['data'] as { outcome?: unknown } | undefined)?.outcome, 403);
    });

    it('never ended in an unexpected error above', () => {
      assert.deepEqual(office.errors, []);
    });
  });
}

describe('catalogue of problems', () => {
  it('has a stable code, a status of 4xx or 5xx, and both languages for each', () => {
    for (const [code, entry] of Object.entries(problemCatalogue)) {
      assert.match(code, /^VPHC-[A-Z0-9-]+$/);
      assert.ok(entry.status >= 400 && entry.status < 600, code);
      assert.ok(entry.vi.length > 8 && entry.en.length > 8 && entry.vi !== String(entry.en), code);
      assert.equal(entry.vi, entry.vi.normalize('NFC'), code);
    }
  });
});
