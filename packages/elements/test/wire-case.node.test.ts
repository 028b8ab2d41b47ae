import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Case } from '@xlvphc/law';
import type { Wire } from '@xlvphc/sdk';
import { hashOf, parseRoute, type Route } from '../src/app/router.ts';

/** Compiles only while each is assignable to the other: the contract describes exactly the case that the law owns. */
type Same<A extends B, B extends C, C = A> = [A, B, C];
type LawCaseIsWireCase = Same<Wire.Case, Case, Wire.Case>;

test('the case on the wire and the case of the law are one type, both ways', () => {
  const round = (wire: Wire.Case): Wire.Case => {
    const law: Case = wire;
    return law;
  };
  const file: LawCaseIsWireCase[1] = { id: 'c', unitId: 'u', reference: '2026-000001', mode: 'normal', parties: [], violations: [], exhibits: [], documents: [], events: [], payments: [], version: 1 };
  assert.deepEqual(round(file), file);
});

test('every route survives its own hash', () => {
  const routes: readonly Route[] = [
    { view: 'cases' }, { view: 'case', caseId: 'a/b' }, { view: 'document', caseId: 'c', documentId: 'd' }, { view: 'edit', caseId: 'c', documentId: 'd' },
    { view: 'prepare', caseId: 'c', formCode: 'MQĐ02' }, { view: 'new', historical: false }, { view: 'new', historical: true }, { view: 'lookup' }, { view: 'users' }, { view: 'audit' },
    { view: 'state' }, { view: 'state', code: 'abc-_1' },
  ];
  for (const route of routes) assert.deepEqual(parseRoute(hashOf(route)), route);
});

test('a hash of the host page is no route', () => {
  for (const hash of ['', '#', '#tin-tuc', '#/vphcx/cases', '#/cases']) assert.equal(parseRoute(hash), undefined);
});

test('the citizen’s page calls the operation of the contract', async () => {
  const { operations } = await import('@xlvphc/openapi/operations');
  const { publicBackend } = await import('../src/decision-state/public-backend.ts');
  let called: { readonly url: string; readonly init: RequestInit | undefined } | undefined;
  const state = { state: 'served', stateText: { vi: 'Đã giao', en: 'Served' }, amount: 5, paid: 2, outstanding: 3, lateFee: 0 };
  const backend = publicBackend({
    baseUrl: 'https://example.test/',
    fetch: async (url, init) => {
      called = { url: String(url), init };
      return Response.json(state);
    },
  });
  assert.deepEqual(await backend.decisionState('k3Jx9QmT2bV7yHs4WnPz1A'), state);
  const { method, path } = operations.getDecisionState;
  assert.deepEqual([called?.init?.method, new URL(called?.url ?? '').pathname], [method, path]);
  assert.equal(called?.init?.body, '{"code":"k3Jx9QmT2bV7yHs4WnPz1A"}');
});

test('the citizen’s page answers an unknown code with nothing, and tells a dead network from a busy server', async () => {
  const { publicBackend } = await import('../src/decision-state/public-backend.ts');
  const answering = (fetch: typeof globalThis.fetch) => publicBackend({ baseUrl: '/', fetch }).decisionState('k3Jx9QmT2bV7yHs4WnPz1A');
  assert.equal(await answering(async () => new Response('', { status: 404 })), undefined);
  await assert.rejects(answering(async () => Promise.reject(new TypeError('dead'))), (error: { failure?: { kind: string } }) => error.failure?.kind === 'offline');
  await assert.rejects(answering(async () => new Response('{}', { status: 429 })), (error: { failure?: { kind: string } }) => error.failure?.kind === 'busy');
  await assert.rejects(answering(async () => Response.json({ hello: 1 })), (error: { failure?: { kind: string } }) => error.failure?.kind === 'server');
});
