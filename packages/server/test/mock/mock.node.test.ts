import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { listen } from '../../src/node/http.ts';
import { mockControl } from '../../src/node/mock-control.ts';
import { createMock, samplePassword, type Mock } from '../../src/mock/index.ts';

describe('mock', () => {
  let mock: Mock;
  let snapshot: Blob;
  const at = '2026-03-02T08:00:00+07:00';
  before(async () => {
    mock = await createMock({ clock: at, seed: 7 });
    snapshot = await mock.snapshot();
  });
  after(() => mock.close());

  const signIn = async (on: Mock) => {
    const answer = await on.fetch('/v1/session', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ username: 'eakly.chutich', password: samplePassword }) });
    return (await answer.json()) as { accessToken: string; refreshToken: string };
  };
  const cases = (on: Mock, token: string) => on.fetch('/v1/cases', { headers: { authorization: `Bearer ${token}` } });

  it('is the real app: it signs in, authorises and answers problems', async () => {
    assert.equal((await cases(mock, 'rubbish')).status, 401);
    const { accessToken } = await signIn(mock);
    assert.equal((await cases(mock, accessToken)).status, 200);
  });

  it('repeats itself: the same seed, clock and requests give the same tokens, ids and cases', async () => {
    const open = () => createMock({ clock: at, seed: 11, snapshot, sample: false });
    const told: string[] = [];
    for (let round = 0; round < 2; round += 1) {
      const one = await open();
      const session = await signIn(one);
      told.push(JSON.stringify([session, await (await cases(one, session.accessToken)).json()]));
      await one.close();
    }
    assert.equal(told[0], told[1]);
  });

  it('fails, drops and loses answers on demand, in the places that are asked for', async () => {
    const { accessToken } = await signIn(mock);
    await mock.setFaults({ errorRate: 1, path: '/v1/cases' });
    const failed = await cases(mock, accessToken);
    assert.deepEqual([failed.status, failed.headers.get('retry-after')], [503, '1']);
    assert.equal((await mock.fetch('/healthz')).status, 200);
    await mock.setFaults({ dropRate: 1 });
    await assert.rejects(cases(mock, accessToken), TypeError);
    await mock.setFaults({});
    assert.equal((await cases(mock, accessToken)).status, 200);
  });

  it('carries out what it loses the answer of, so that a retry with the same key finds it done', async () => {
    const { accessToken } = await signIn(mock);
    const open = () => mock.fetch('/v1/cases', {
      method: 'POST', body: JSON.stringify({ mode: 'normal', place: 'Thôn 9' }), headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json', 'idempotency-key': 'lost-answer-000001' },
    });
    await mock.setFaults({ lostAnswerRate: 1 });
    await assert.rejects(open(), TypeError);
    await mock.setFaults({});
    const retried = await open();
    assert.deepEqual([retried.status, retried.headers.get('idempotent-replayed')], [201, 'true']);
  });

  it('serves over HTTP for tests in any language, faults included', async () => {
    const listening = await listen(mockControl(mock), { port: 0, host: '127.0.0.1' });
    const address = `http://127.0.0.1:${listening.port}`;
    const faults = (value: unknown) => fetch(`${address}/mock/faults`, { method: 'PUT', body: JSON.stringify(value) });
    try {
      assert.equal((await fetch(`${address}/healthz`)).status, 200);
      const signedIn = await fetch(`${address}/v1/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ username: 'eakly.chutich', password: samplePassword }) });
      assert.equal(signedIn.status, 201);
      assert.equal((await faults({ dropRate: 7 })).status, 400);
      assert.equal((await faults({ dropRate: 1 })).status, 204);
      await assert.rejects(fetch(`${address}/healthz`), TypeError);
      assert.equal((await faults({})).status, 204);
      assert.equal((await fetch(`${address}/healthz`)).status, 200);
    } finally {
      await listening.close();
    }
  });

  it('expires access tokens, so that a refresh helps, or sessions, so that only signing in does', async () => {
    const session = await signIn(mock);
    const refresh = () => mock.fetch('/v1/session/refresh', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ refreshToken: session.refreshToken }) });
    await mock.setFaults({ expiredAccess: true });
    assert.equal((await cases(mock, session.accessToken)).status, 401);
    const renewed = await refresh();
    assert.equal(renewed.status, 200);
    const { accessToken, refreshToken } = (await renewed.json()) as { accessToken: string; refreshToken: string };
    assert.equal((await cases(mock, accessToken)).status, 200);
    session.refreshToken = refreshToken;
    await mock.setFaults({ expiredSessions: true });
    assert.equal((await cases(mock, accessToken)).status, 401);
    assert.equal((await refresh()).status, 401);
  });
});
