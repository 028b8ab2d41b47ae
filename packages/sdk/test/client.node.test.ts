import assert from 'node:assert/strict';
import { test } from 'node:test';
import { XlvphcError, createClient, intent } from '@xlvphc/sdk';
import type { ClientOptions } from '@xlvphc/sdk';
import { aCase, aRow, json, lostConnection, problem, scripted, testClock } from './scripted-server.ts';
import type { Step } from './scripted-server.ts';

function setUp(steps: Step[], options: Partial<ClientOptions> = {}) {
  const server = scripted(...steps);
  const clock = testClock();
  return { server, clock, client: createClient({ baseUrl: 'https://b.test/', fetch: server.fetch, clock, ...options }) };
}
async function failure(call: Promise<unknown>): Promise<XlvphcError> {
  const error: unknown = await call.then(() => assert.fail('The call succeeded'), (reason: unknown) => reason);
  assert.ok(error instanceof XlvphcError, String(error));
  return error;
}
const violator = { role: 'violator', subject: { kind: 'person', fullName: 'Nguyễn Văn A' } } as const;

test('a case is created by its typed method: path, body, key of the intent and token are sent', async () => {
  const { server, client } = setUp([json(aCase(), { status: 201, headers: { ETag: '"1"' } })], { getToken: () => 'token' });
  const key = intent();
  const created = await client.cases.create({ body: { mode: 'normal', parties: [violator] } }, { idempotencyKey: key });
  assert.equal(created.id, 'c1');
  assert.equal(server.requests[0]?.method, 'POST');
  assert.equal(server.requests[0]?.url, 'https://b.test/v1/cases');
  assert.deepEqual(JSON.parse(server.bodies[0] ?? ''), { mode: 'normal', parties: [violator] });
  assert.equal(server.header(0, 'Idempotency-Key'), key);
  assert.equal(server.header(0, 'Authorization'), 'Bearer token');
  assert.equal(server.header(0, 'Content-Type'), 'application/json');
});

test('values in a path are escaped and an identifier cannot climb to another resource', async () => {
  const { server, client } = setUp([json(aCase())]);
  await client.cases.get({ caseId: 'a/b?c' });
  assert.equal(server.requests[0]?.url, 'https://b.test/v1/cases/a%2Fb%3Fc');
  for (const caseId of ['..', '.', '']) {
    const error = await failure(client.cases.get({ caseId }));
    assert.deepEqual([error.kind, error.code, error.issues[0]?.path], ['validation', 'VPHC-SDK-ARGUMENT', 'caseId']);
  }
  assert.equal(server.requests.length, 1);
});

test('query parameters travel by name, missing ones do not', async () => {
  const { server, client } = setUp([json({ items: [] })]);
  await client.cases.list({ state: 'decided', limit: 10 });
  assert.equal(server.requests[0]?.url, 'https://b.test/v1/cases?state=decided&limit=10');
});

test('a change states the version that it starts from and the answer brings the next one', async () => {
  const { server, client } = setUp([json(aCase('c1', 8), { headers: { ETag: '"8"', 'X-Request-Id': 'r-1' } })]);
  const reply = await client.cases.update.withResponse({ caseId: 'c1', ifMatch: 7, body: { place: 'chợ' } });
  assert.equal(server.header(0, 'If-Match'), '"7"');
  assert.deepEqual([reply.etag, reply.requestId, reply.status, reply.data.version], ['"8"', 'r-1', 200, 8]);
  await client.cases.update({ caseId: 'c1', ifMatch: '"8"', body: { place: 'chợ' } });
  assert.equal(server.header(1, 'If-Match'), '"8"');
});

test('a stale version is told apart and never repeated', async () => {
  const { server, client } = setUp([problem(412, 'VPHC-STALE')]);
  const error = await failure(client.cases.update({ caseId: 'c1', ifMatch: 1, body: { place: 'chợ' } }));
  assert.deepEqual([error.kind, error.status, error.code, error.operation], ['problem', 412, 'VPHC-STALE', 'updateCase']);
  assert.equal(server.requests.length, 1);
});

test('an idempotency key used for another body is told apart and never repeated', async () => {
  const { server, client } = setUp([problem(409, 'VPHC-KEY-REUSED')]);
  const error = await failure(client.cases.create({ body: { mode: 'normal' } }));
  assert.deepEqual([error.status, error.code], [409, 'VPHC-KEY-REUSED']);
  assert.equal(server.requests.length, 1);
});

test('a busy server is asked again after the time that it names, in seconds or as a date', async () => {
  for (const after of ['7', 'Mon, 02 Mar 2026 02:00:07 GMT']) {
    const { server, clock, client } = setUp([problem(429, 'VPHC-RATE', { 'Retry-After': after }), json(aCase())]);
    assert.equal((await client.cases.get({ caseId: 'c1' })).id, 'c1');
    assert.deepEqual(clock.pauses, [7000]);
    assert.equal(server.requests.length, 2);
  }
});

test('a server that asks for more patience than agreed is reported at once, with the time to wait', async () => {
  const { clock, client } = setUp([problem(503, 'VPHC-BUSY', { 'Retry-After': '3600' })]);
  const error = await failure(client.cases.get({ caseId: 'c1' }));
  assert.deepEqual([error.status, error.retryAfter, clock.pauses], [503, 3_600_000, []]);
});

test('without a named time the pauses double, with jitter, and the tries end', async () => {
  const { server, clock, client } = setUp([problem(503, 'VPHC-BUSY')]);
  await failure(client.cases.get({ caseId: 'c1' }));
  assert.deepEqual(clock.pauses, [150, 300, 600]);
  assert.equal(server.requests.length, 4);
});

test('a creation whose answer was lost is repeated with the same key, so that the server makes it once', async () => {
  const { server, client } = setUp([lostConnection(), json(aCase(), { status: 201 })]);
  await client.cases.create({ body: { mode: 'normal' } });
  assert.equal(server.requests.length, 2);
  assert.match(server.header(0, 'Idempotency-Key') ?? '', /^[0-9a-f]{32}$/);
  assert.equal(server.header(0, 'Idempotency-Key'), server.header(1, 'Idempotency-Key'));
  assert.equal(server.bodies[0], server.bodies[1]);
});

test('a change without a key whose answer was lost is not repeated: it may have happened', async () => {
  const { server, client } = setUp([lostConnection()]);
  const error = await failure(client.cases.update({ caseId: 'c1', ifMatch: 1, body: { place: 'chợ' } }));
  assert.equal(error.kind, 'network');
  await failure(client.documents.saveValues({ documentId: 'd1', ifMatch: 1, body: { values: {}, sources: {} } }));
  assert.equal(server.requests.length, 2);
});

test('saving values is repeated when the server says that it is too busy, because then nothing happened', async () => {
  const { server, client } = setUp([problem(503, 'VPHC-BUSY'), problem(422, 'VPHC-STOP')]);
  const error = await failure(client.documents.saveValues({ documentId: 'd1', ifMatch: 1, body: { values: {}, sources: {} } }));
  assert.deepEqual([error.code, server.requests.length], ['VPHC-STOP', 2]);
});

test('every error has a request id: of the answer, or the one that was sent', async () => {
  const { server, client } = setUp([lostConnection()], { retry: { limit: 0 } });
  const lost = await failure(client.cases.get({ caseId: 'c1' }));
  assert.equal(lost.requestId, server.header(0, 'X-Request-Id'));
  const { client: other } = setUp([problem(404, 'VPHC-NOT-FOUND', { 'X-Request-Id': 'r-9' })]);
  assert.equal((await failure(other.cases.get({ caseId: 'c1' }))).requestId, 'r-9');
});

test('the message is in the language of the client, both sentences are there', async () => {
  const { client } = setUp([problem(404, 'VPHC-NOT-FOUND')]);
  assert.equal((await failure(client.cases.get({ caseId: 'c1' }))).message, 'Lỗi VPHC-NOT-FOUND');
  let locale: 'vi' | 'en' = 'vi';
  const { client: changing, server } = setUp([problem(404, 'VPHC-NOT-FOUND')], { locale: () => locale });
  locale = 'en';
  const error = await failure(changing.cases.get({ caseId: 'c1' }));
  assert.deepEqual([error.message, error.sentence.vi, server.header(0, 'Accept-Language')], ['Error VPHC-NOT-FOUND', 'Lỗi VPHC-NOT-FOUND', 'en']);
});

test('findings of the law and field errors arrive with the error', async () => {
  const findings = [{ code: 'VPHC-LAW-V05', severity: 'block', message: { vi: 'v', en: 'e' }, citations: [] }];
  const { client } = setUp([problem(422, 'VPHC-LAW', {}, { findings })]);
  assert.deepEqual((await failure(client.documents.issue({ documentId: 'd1', ifMatch: 1 }))).problem?.findings, findings);
});

test('an answer of a proxy in place of the server is a problem with the status, in a sentence', async () => {
  const { client } = setUp([new Response('<html>Bad gateway</html>', { status: 502 })], { retry: { limit: 0 } });
  const error = await failure(client.cases.get({ caseId: 'c1' }));
  assert.deepEqual([error.kind, error.status, error.code, error.message], ['problem', 502, 'VPHC-HTTP-502', 'Máy chủ không thực hiện được yêu cầu.']);
});

test('an answer that is no JSON, or breaks the contract, is a validation error that quotes no value', async () => {
  const { client } = setUp([new Response('{"idNumber":"066099', { status: 200 })]);
  const cut = await failure(client.cases.get({ caseId: 'c1' }));
  assert.deepEqual([cut.kind, cut.code, cut.status, cut.cause], ['validation', 'VPHC-SDK-ANSWER', 200, undefined]);
  const { client: other } = setUp([json({ ...aCase(), version: 'Nguyễn Văn A' })]);
  const wrong = await failure(other.cases.get({ caseId: 'c1' }));
  assert.equal(wrong.issues[0]?.path, 'version');
  assert.doesNotMatch(JSON.stringify([wrong.message, wrong.issues]), /Nguyễn/);
});

test('properties that this version does not know are kept', async () => {
  const { client } = setUp([json({ ...aCase(), later: 'kept' })]);
  assert.equal((await client.cases.get({ caseId: 'c1' }) as { later?: string }).later, 'kept');
});

test('a silent server is asked twice and ends as a timeout', async () => {
  const { server, client } = setUp([(request) => new Promise((_, reject) => request.signal.addEventListener('abort', () => reject(request.signal.reason as Error)))], { timeout: 20 });
  assert.deepEqual([(await failure(client.cases.get({ caseId: 'c1' }))).kind, server.requests.length], ['timeout', 2]);
});

test('a call that the caller aborts ends as aborted, also during a pause, and is not repeated', async () => {
  const stop = new AbortController();
  const { server, client } = setUp([() => {
    stop.abort();
    return problem(503, 'VPHC-BUSY', { 'Retry-After': '5' });
  }]);
  const error = await failure(client.cases.get({ caseId: 'c1' }, { signal: stop.signal }));
  assert.equal(error.kind, 'aborted');
  const again = await failure(client.cases.get({ caseId: 'c1' }, { signal: AbortSignal.abort() }));
  assert.equal(again.kind, 'aborted');
  assert.equal(server.requests.length, 1);
});

test('all rows of a list come page by page, and only the pages that are asked for are loaded', async () => {
  const pages = (): Step[] => [json({ items: [aRow('a'), aRow('b')], nextCursor: 'p2' }), json({ items: [aRow('c')], nextCursor: 'p3' }), json({ items: [] })];
  const { server, client } = setUp(pages());
  const ids: string[] = [];
  for await (const row of client.cases.list.all({ state: 'decided' })) ids.push(row.id);
  assert.deepEqual(ids, ['a', 'b', 'c']);
  assert.deepEqual(server.requests.map((request) => new URL(request.url).search), ['?state=decided', '?state=decided&cursor=p2', '?state=decided&cursor=p3']);
  const early = setUp(pages());
  for await (const row of early.client.cases.list.all()) if (row.id === 'a') break;
  assert.equal(early.server.requests.length, 1);
});

test('a cursor that stands still ends the list', async () => {
  const { server, client } = setUp([json({ items: [aRow('a')], nextCursor: 'same' })]);
  let rows = 0;
  for await (const _ of client.cases.list.all()) rows += 1;
  assert.deepEqual([rows, server.requests.length], [2, 2]);
});

test('a file is sent as a form with its fields, and a paper comes back as a file', async () => {
  const attachment = { id: 'a1', caseId: 'c1', kind: 'photo', name: 'x.png', mediaType: 'image/png', size: 3, sha256: 'h', createdAt: '2026-01-05T08:00:00Z', createdBy: { kind: 'user', id: 'u' } };
  let form: FormData | undefined;
  const { client } = setUp([async (request) => {
    form = await request.formData();
    return json(attachment, { status: 201 });
  }]);
  await client.attachments.create({ caseId: 'c1', body: { kind: 'photo', file: new File(['abc'], 'x.png', { type: 'image/png' }) } });
  const file = form?.get('file');
  assert.ok(file instanceof File);
  assert.deepEqual([file.name, await file.text(), form?.get('kind')], ['x.png', 'abc', 'photo']);
  assert.equal((form?.get('file') as File).type, 'image/png');
  const { client: printing, server } = setUp([new Response('%PDF-1.7', { headers: { 'Content-Type': 'application/pdf' } })]);
  const paper = await printing.documents.content({ documentId: 'd1', format: 'pdf' });
  assert.deepEqual([paper.type, await paper.text(), new URL(server.requests[0]?.url ?? '').search], ['application/pdf', '%PDF-1.7', '?format=pdf']);
});

test('an upload whose answer was lost sends the same bytes again, so that the server takes it for the same intent', async () => {
  const attachment = { id: 'a1', caseId: 'c1', kind: 'photo', name: 'x.png', mediaType: 'image/png', size: 3, sha256: 'h', createdAt: '2026-01-05T08:00:00Z', createdBy: { kind: 'user', id: 'u' } };
  const { server, client } = setUp([lostConnection(), json(attachment, { status: 201 })]);
  const upload = { caseId: 'c1', body: { kind: 'photo', file: new File(['abc'], 'ảnh "1".png') } } as const;
  const idempotencyKey = 'Key-of-the-Draft-1';
  await client.attachments.create(upload, { idempotencyKey });
  await client.attachments.create(upload, { idempotencyKey });
  assert.equal(server.bodies.length, 3);
  assert.equal(new Set(server.bodies).size, 1);
  const file = (await server.requests[1]?.clone().formData())?.get('file');
  assert.equal((file as File).name, 'ảnh "1".png');
});

test('an answer without content resolves with nothing', async () => {
  const { client } = setUp([new Response(null, { status: 204 })]);
  assert.equal(await client.session.signOutEverywhere(), undefined);
});

test('the host is told of every try and may add headers', async () => {
  const seen: string[] = [];
  const { server, client } = setUp([problem(503, 'VPHC-BUSY'), json(aCase())], {
    onRequest: ({ operation, attempt, headers }) => {
      seen.push(`${operation} ${attempt}`);
      headers.set('X-Portal', 'xa');
    },
  });
  await client.cases.get({ caseId: 'c1' });
  assert.deepEqual(seen, ['getCase 0', 'getCase 1']);
  assert.equal(server.header(1, 'X-Portal'), 'xa');
});

test('the public state of a decision is asked without a token, the code in the body only', async () => {
  const state = { state: 'issued', stateText: { vi: 'v', en: 'e' }, amount: 1, paid: 0, outstanding: 1, lateFee: 0 };
  const { server, client } = setUp([json(state)], { getToken: () => assert.fail('No token is needed') });
  await client.public.decisionState({ body: { code: 'A'.repeat(22) } });
  assert.deepEqual([server.header(0, 'Authorization'), server.requests[0]?.url.includes('AAAA')], [undefined, false]);
});
