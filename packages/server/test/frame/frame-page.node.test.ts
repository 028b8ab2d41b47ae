import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { framePage } from '../../src/app/frame/frame-page.ts';
import { openApp } from '../../src/app/open.ts';
import { allowedOrigins } from '../../src/app/router/origins.ts';
import { createMock, sampleUnitIds, type Mock } from '../../src/mock/index.ts';

const commune = 'https://eakly.daklak.gov.vn';
const rented = 'https://trang-thue.example';
const stranger = 'https://eakly-daklak.example';

describe('pages for frames', () => {
  let mock: Mock;
  before(async () => {
    mock = await createMock({ clock: '2026-03-02T08:00:00+07:00' });
    const administrator = await signedIn('eakly.quantri');
    const unit = await mock.fetch(`/v1/units/${sampleUnitIds.eaKly}`, { headers: administrator });
    const changed = await mock.fetch(`/v1/units/${sampleUnitIds.eaKly}`, {
      method: 'PATCH', headers: { ...administrator, 'content-type': 'application/json', 'if-match': unit.headers.get('etag') ?? '' }, body: JSON.stringify({ allowedOrigins: [commune], frameOrigins: [rented] }),
    });
    assert.equal(changed.status, 200);
  });
  after(() => mock.close());

  const signedIn = async (username: string) => {
    const account = mock.accounts.find((one) => one.username === username);
    const answer = await mock.fetch('/v1/session', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ username, password: account?.password }) });
    return { authorization: `Bearer ${((await answer.json()) as { accessToken: string }).accessToken}` };
  };
  const enter = async (lists: { readonly allowedOrigins?: readonly string[]; readonly frameOrigins?: readonly string[] }) => {
    const administrator = await signedIn('eakly.quantri');
    const unit = await mock.fetch(`/v1/units/${sampleUnitIds.eaKly}`, { headers: administrator });
    return mock.fetch(`/v1/units/${sampleUnitIds.eaKly}`, { method: 'PATCH', headers: { ...administrator, 'content-type': 'application/json', 'if-match': unit.headers.get('etag') ?? '' }, body: JSON.stringify(lists) });
  };
  const page = (path: string, headers: Readonly<Record<string, string>> = {}) => mock.fetch(`https://xlvphc.example${path}`, { headers });
  const ancestors = async (path: string, headers: Readonly<Record<string, string>> = {}): Promise<string> =>
    /frame-ancestors ([^;]*)/.exec((await page(path, headers)).headers.get('content-security-policy') ?? '')?.[1] ?? 'none named';

  it('may be shown by a page that a unit allows, by that one only, and by no page that is not in the table', async () => {
    assert.equal(await ancestors(`/frame/lookup?host=${commune}`), `'self' ${commune}`);
    assert.equal(await ancestors('/frame/lookup', { referer: `${commune}/tin-tuc/1` }), `'self' ${commune}`);
    for (const host of [stranger, `${commune}.evil.example`, `${commune}:8443`, 'http://eakly.daklak.gov.vn', 'null', '*', 'https://*.daklak.gov.vn', `${stranger} ${commune}`, '']) {
      assert.equal(await ancestors(`/frame/lookup?host=${encodeURIComponent(host)}`), "'self'", host);
      assert.equal(await ancestors('/frame/lookup', { referer: host }), "'self'", host);
    }
    assert.equal(await ancestors('/frame/lookup'), "'self'");
    // Who names a page is not helped by where the request seems to come from.
    assert.equal(await ancestors(`/frame/lookup?host=${stranger}`, { referer: commune }), "'self'");
  });

  it('may be shown by every page of a unit that is named, when the page around says nothing', async () => {
    assert.equal(await ancestors(`/frame/decision-state?unit=${sampleUnitIds.eaKly}`), `'self' ${commune} ${rented}`);
    assert.equal(await ancestors('/frame/decision-state?unit=00000000-0000-7000-8000-000000000000'), "'self'");
    assert.equal(await ancestors(`/frame/decision-state?unit=${sampleUnitIds.eaKly}&host=${stranger}`), "'self'");
  });

  it('works under the strict policy, sends no address on, sets no cookie and stays in no cache', async () => {
    const answer = await page(`/frame/app?host=${commune}`);
    const policy = answer.headers.get('content-security-policy') ?? '';
    assert.equal(answer.status, 200);
    assert.match(policy, /default-src 'none'.*script-src 'self'.*require-trusted-types-for 'script'/);
    assert.doesNotMatch(policy, /unsafe|data:|\*/);
    assert.equal(answer.headers.get('referrer-policy'), 'no-referrer');
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    assert.equal(answer.headers.get('set-cookie'), null);
    assert.doesNotMatch(await answer.text(), /<script(?![^>]*src=)|style=|\son\w+=/);
  });

  it('hands on what it is about, each by its form, and nothing that could end an attribute', async () => {
    const text = await (await page(`/frame/case-form?host=${commune}&scripted=1&case-id=abc-1&form-code=MQ%C4%9002&locale=en`)).text();
    for (const part of [`host="${commune}"`, 'view="case-form"', 'case-id="abc-1"', 'locale="en"', ' scripted>']) assert.ok(text.includes(part), part);
    const hostile = await (await page(`/frame/case-form?case-id=${encodeURIComponent('"><script>alert(1)</script>')}&form-code=${encodeURIComponent('x" onload="y')}&host=${encodeURIComponent('https://a"onload=x')}`)).text();
    assert.doesNotMatch(hostile, /alert|onload|case-id|form-code|host=/);
  });

  it('knows its views and nothing else', async () => {
    assert.equal((await page('/frame/decision-state')).status, 200);
    assert.equal((await page('/frame/constructor')).status, 404);
    assert.equal((await page('/frame/frame.css')).headers.get('content-type'), 'text/css; charset=utf-8');
  });

  it('lets the officials of the units that trust the page around work in its frame, and no others', async () => {
    const cases = async (username: string, host: string) => (await mock.fetch('/v1/cases', { headers: { ...(await signedIn(username)), 'x-frame-host': host } })).status;
    assert.equal(await cases('eakly.chutich', commune), 200);
    assert.equal(await cases('krongpac.chutich', commune), 403);
    assert.equal(await cases('eakly.chutich', stranger), 403);
  });

  it('lets a page that is not trusted show the frame, where officials work, and answers none of its own calls', async () => {
    assert.equal(await ancestors(`/frame/app?host=${rented}`), `'self' ${rented}`);
    const bearer = await signedIn('eakly.chutich');
    const status = async (headers: Readonly<Record<string, string>>) => (await mock.fetch('/v1/cases', { headers: { ...bearer, ...headers } })).status;
    assert.deepEqual([await status({ 'x-frame-host': rented }), await status({ origin: rented }), await status({ origin: commune })], [200, 403, 200]);
  });

  it('shows no answer of the interface in any frame', async () => {
    assert.match((await page('/v1/code-lists')).headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/);
  });

  it('is shown for a unit that is named to citizens only: calls of officials have to name the page around', async () => {
    for (const view of ['app', 'case-list', 'case', 'case-form', 'document', 'form-list', 'lookup', 'user-admin', 'violation-admin', 'audit']) {
      assert.equal(await ancestors(`/frame/${view}?unit=${sampleUnitIds.eaKly}`), "'self'", view);
    }
    assert.equal(await ancestors(`/frame/decision-state?unit=${sampleUnitIds.eaKly}`), `'self' ${commune} ${rented}`);
  });

  it('takes single pages by their name: no pattern of hosts, nothing that ends a directive, nobody in front of an @', async () => {
    for (const origin of ['https://*', 'https://*.daklak.gov.vn', 'https://a.vn;sandbox', "https://'none'", 'https://a.vn,b.vn', 'https://eakly.daklak.gov.vn@evil.example', 'https://[', 'https://a.vn:99999']) {
      for (const list of ['allowedOrigins', 'frameOrigins'] as const) {
        const answer = await enter({ [list]: [commune, origin] });
        assert.equal(answer.status, 400, origin);
        assert.deepEqual(((await answer.json()) as { errors: { path: string }[] }).errors.map(({ path }) => path), [`${list}.1`], origin);
      }
    }
    assert.equal((await enter({ frameOrigins: [rented, 'https://nội-bộ.example:8443', 'http://10.1.2.3', 'http://[::1]:8080'] })).status, 200);
    assert.equal((await enter({ frameOrigins: [rented] })).status, 200);
  });

  it('names no pattern in a policy that a list has held since it was only compared', async () => {
    const lists = (allowed: readonly string[]) => sql`update units set allowed_origins = ${allowed} where id = ${sampleUnitIds.eaKly}`.execute(mock.deps.db);
    await lists(['https://*', 'https://a.vn;sandbox', commune]);
    const fresh = allowedOrigins(mock.deps.db);
    const policy = async (query: string) => (await framePage(new Request(`https://xlvphc.example/frame/decision-state?${query}`), 'decision-state', fresh, () => false))?.headers.get('content-security-policy') ?? '';
    assert.match(await policy(`unit=${sampleUnitIds.eaKly}`), new RegExp(`frame-ancestors 'self' ${commune} ${rented};`));
    for (const host of ['https://*', 'https://a.vn;sandbox']) assert.match(await policy(`host=${encodeURIComponent(host)}`), /frame-ancestors 'self';/, host);
    await lists([commune]);
  });

  it('leaves in the log which pages a unit has let in and taken out', async () => {
    const added = 'https://moi.example';
    assert.equal((await enter({ frameOrigins: [rented, added] })).status, 200);
    assert.equal((await enter({ frameOrigins: [rented] })).status, 200);
    const { rows } = await sql<{ said: string }>`select detail ->> 'frameOrigins' as said from audit_entries where action = 'updateUnit' and detail ->> 'frameOrigins' <> '' order by id`.execute(mock.deps.db);
    assert.deepEqual(rows.map(({ said }) => said).slice(-2), [`+${added}`, `-${added}`]);
  });

  it('answers under a policy that no page can frame when the database is gone, and logs no values', async () => {
    const said: string[] = [];
    const tell = (...words: readonly unknown[]) => void said.push(JSON.stringify(words));
    const gone = new Proxy(mock.deps.db, {
      get: () => {
        throw Object.assign(new Error(`lost ${commune}`), { code: '08006' });
      },
    });
    const app = openApp({ ...mock.deps, db: gone, log: { info: tell, warn: tell, error: tell } });
    const answer = await app.fetch(new Request(`https://xlvphc.example/frame/app?host=${commune}`));
    assert.equal(answer.status, 500);
    assert.match(answer.headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    assert.deepEqual([said.length, said.join().includes(commune)], [1, false]);
  });
});
