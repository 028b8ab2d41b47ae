import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { operations } from '@xlvphc/openapi/operations';
import { requestValidators } from '@xlvphc/openapi/request-validators';
import type { RequestValidator } from '@xlvphc/openapi/request-validators';
import { Case, CaseSummaryPage } from '@xlvphc/openapi/responses/cases';

const run = promisify(execFile);
const folder = path.resolve(import.meta.dirname, '..');

/** Faults as `keyword path`. */
function faults(validator: RequestValidator | undefined, value: unknown): string[] {
  assert.ok(validator);
  return validator(value) ? [] : (validator.errors ?? []).map((one) => `${one.keyword} ${one.instancePath}`);
}
const body = (value: unknown) => faults(requestValidators.createCase.body, value);

test('an unchanged contract is not generated again, and a changed one gives the same files for the same text', async () => {
  const copy = await mkdtemp(path.join(tmpdir(), 'xlvphc-generate-'));
  try {
    for (const part of ['openapi.yaml', 'components', 'resources']) await cp(path.join(folder, part), path.join(copy, part), { recursive: true });
    const generate = () => run(process.execPath, [path.join(folder, 'generate.mjs'), '--root', copy]);
    await generate();
    const first = await stat(path.join(copy, 'gen/operations.js'));
    await generate();
    assert.equal((await stat(path.join(copy, 'gen/operations.js'))).mtimeMs, first.mtimeMs);
    for (const name of ['openapi.json', 'types.d.ts', 'operations.js', 'request-validators.js', 'responses/cases.js']) {
      assert.equal(await readFile(path.join(copy, 'gen', name), 'utf8'), await readFile(path.join(folder, 'gen', name), 'utf8'), name);
    }
    await writeFile(path.join(copy, 'openapi.yaml'), (await readFile(path.join(copy, 'openapi.yaml'), 'utf8')).replace('title: XLVPHC', 'title: Changed'));
    await generate();
    assert.match(await readFile(path.join(copy, 'gen/openapi.json'), 'utf8'), /"title":"Changed"/);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
});

test('request validators run under a strict content security policy: nothing in them evaluates text', async () => {
  const code = await readFile(path.join(folder, 'gen/request-validators.js'), 'utf8');
  assert.doesNotMatch(code.replace(/\.code = 'require\([^']*'/g, ''), /new Function|\beval\(|\brequire\(|^import /m);
});

test('a request with an unknown property, a wrong kind or a value out of bounds is refused with its place', () => {
  assert.deepEqual(body({ mode: 'normal' }), []);
  assert.deepEqual(body({ mode: 'normal', hacked: true }), ['additionalProperties ']);
  assert.deepEqual(body({ mode: 'trial' }), ['enum /mode']);
  assert.deepEqual(body({ mode: 'normal', discoveredOn: '1899-12-31' }), ['pattern /discoveredOn']);
  assert.deepEqual(body({ mode: 'normal', discoveredOn: '2025-02-30' }), ['format /discoveredOn']);
  assert.deepEqual(body({ mode: 'normal', communeCode: '1234' }), ['pattern /communeCode']);
  assert.deepEqual(body({ mode: 'normal', parties: [{ role: 'violator', subject: { kind: 'person', fullName: 'A', enterpriseCode: '1' } }] }), ['additionalProperties /parties/0/subject']);
  assert.deepEqual(body({ mode: 'normal', parties: [{ role: 'violator', subject: { kind: 'robot' } }] }), ['discriminator /parties/0/subject']);
});

test('money is a whole number of đồng from 0 to 10^15', () => {
  const withFine = (fine: unknown) => body({ mode: 'normal', violations: [{ description: 'd', basis: 'b', field: 'f', rangeFor: 'person', fine }] });
  fc.assert(fc.property(fc.integer({ min: 0, max: 1e15 }), (fine) => withFine(fine).length === 0));
  fc.assert(fc.property(fc.oneof(fc.integer({ max: -1 }), fc.double({ min: 1e15 + 2, noNaN: true, noDefaultInfinity: true }), fc.double({ min: 0.1, max: 0.9 }), fc.string()), (fine) => withFine(fine).length > 0));
});

test('missing lists of a violation are filled in, so that a case always has them', () => {
  const request = { mode: 'normal', violations: [{ description: 'd', basis: 'b', field: 'f', rangeFor: 'person' }] };
  assert.deepEqual(body(request), []);
  assert.deepEqual(request.violations[0], { description: 'd', basis: 'b', field: 'f', rangeFor: 'person', aggravating: [], mitigating: [], additionalPenalties: [], remedialMeasures: [] });
});

test('query values arrive as text and are read as the contract says; an unknown parameter is refused', () => {
  const query: Record<string, unknown> = { limit: '20', state: 'decided' };
  assert.deepEqual(faults(requestValidators.listCases.query, query), []);
  assert.equal(query['limit'], 20);
  assert.deepEqual(faults(requestValidators.listCases.query, { limit: '201' }), ['maximum /limit']);
  assert.deepEqual(faults(requestValidators.listCases.query, { fullName: 'A' }), ['additionalProperties ']);
  assert.deepEqual(faults(requestValidators.getUnit.query, { x: '1' }), ['additionalProperties ']);
});

test('a search for a person needs a number, or a name with the date of birth', () => {
  const search = (value: object) => faults(requestValidators.searchPartyHistory.body, { purpose: 'recidivism', purposeText: 'Xác định tình tiết tái phạm', ...value });
  assert.deepEqual(search({ idNumber: '066099000001' }), []);
  assert.deepEqual(search({ fullName: 'Nguyễn Văn A', birthDate: '1990-01-01' }), []);
  assert.ok(search({ fullName: 'Nguyễn Văn A' }).includes('anyOf '));
});

const example = {
  id: 'c1', unitId: 'u1', reference: '2026-000001', mode: 'normal', parties: [], violations: [], exhibits: [], documents: [], payments: [], version: 1,
  events: [{ id: 'e1', type: 'case-opened', on: '2026-01-05', recordedAt: '2026-01-05T08:00:00+07:00', data: {} }],
};

test('an answer may have properties and kinds of event that the client does not know yet', () => {
  assert.equal(Case.safeParse({ ...example, future: 1, events: [{ ...example.events[0], type: 'event-of-a-later-version' }] }).success, true);
  assert.equal(CaseSummaryPage.safeParse({ items: [], more: {} }).success, true);
});

test('an answer that breaks the contract is noticed, with the place', () => {
  for (const [change, place] of [[{ version: '1' }, 'version'], [{ version: 1.5 }, 'version'], [{ version: -1 }, 'version'], [{ parties: undefined }, 'parties'], [{ mode: 'trial' }, 'mode'], [{ discoveredOn: '05/01/2026' }, 'discoveredOn'], [{ field: null }, 'field']] as const) {
    const result = Case.safeParse({ ...example, ...change });
    assert.equal(result.success ? 'accepted' : result.error.issues[0]?.path.join('.'), place);
  }
});

test('every operation with a JSON answer has its validator', async () => {
  for (const operation of Object.values(operations)) {
    if (operation.answer !== 'json') continue;
    assert.ok(operation.schema && operation.validator, operation.id);
    assert.ok((await operation.validator())[operation.schema], operation.id);
  }
  const chunks = await readdir(path.join(folder, 'gen/responses'));
  assert.ok(chunks.includes('cases.js'));
});
