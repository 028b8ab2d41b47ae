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
