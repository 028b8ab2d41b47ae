import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { operations } from '@xlvphc/openapi/operations';

const run = promisify(execFile);
const folder = path.resolve(import.meta.dirname, '..');
type Node = { readonly [key: string]: unknown };
const api = JSON.parse(await readFile(path.join(folder, 'gen/openapi.json'), 'utf8')) as Node;

const at = (node: unknown, ...keys: string[]): unknown => keys.reduce<unknown>((value, key) => (value as Node | undefined)?.[key], node);
function resolved(node: unknown): Node {
  const reference = at(node, '$ref');
  return typeof reference === 'string' ? resolved(at(api, ...reference.slice(2).split('/'))) : (node as Node);
}

interface Described {
  readonly id: string;
  readonly operation: Node;
  readonly parameters: readonly Node[];
}
const described: Described[] = Object.values(api['paths'] as Record<string, Record<string, Node>>).flatMap((item) =>
  Object.entries(item).filter(([, value]) => 'operationId' in value).map(([, operation]) => ({
    id: String(operation['operationId']), operation,
    parameters: [...((item['parameters'] ?? []) as unknown as unknown[]), ...((operation['parameters'] ?? []) as unknown[])].map(resolved),
  })));

/** Every schema that a request can reach, with its place. */
function* requestSchemas(): Generator<[place: string, schema: Node]> {
  for (const { id, operation, parameters } of described) {
    for (const parameter of parameters) yield* within(`${id}?${String(parameter['name'])}`, parameter['schema']);
    for (const [, media] of Object.entries((at(resolved(operation['requestBody'] ?? {}), 'content') ?? {}) as Record<string, Node>)) yield* within(id, media['schema']);
  }
}
function* within(place: string, node: unknown): Generator<[string, Node]> {
  const schema = resolved(node);
  yield [place, schema];
  for (const [name, property] of Object.entries((schema['properties'] ?? {}) as Node)) yield* within(`${place}.${name}`, property);
  if (schema['items']) yield* within(`${place}[]`, schema['items']);
  if (typeof schema['additionalProperties'] === 'object') yield* within(`${place}{}`, schema['additionalProperties']);
  for (const one of (schema['oneOf'] ?? []) as unknown[]) yield* within(`${place}|`, one);
}

test('redocly finds nothing wrong with the contract', async () => {
  const cli = path.join(path.dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin/cli.js');
  const { stderr } = await run(process.execPath, [cli, 'lint', 'openapi.yaml', '--config', 'redocly.yaml', '--max-problems', '1000'], { cwd: folder, env: { ...process.env, REDOCLY_TELEMETRY: 'off' } });
  assert.doesNotMatch(stderr, /warning/i);
});

test('no unknown property passes in a request: every object is closed, except the values of a form, its definition and the data of an event', () => {
  const open = [...requestSchemas()].filter(([, schema]) => schema['type'] === 'object' && schema['additionalProperties'] !== false && typeof schema['additionalProperties'] !== 'object').map(([place]) => place.split('.').pop());
  assert.deepEqual([...new Set(open)].sort(), ['data', 'definition', 'values']);
});

test('everything in a request is bounded', () => {
  const unbounded = [...requestSchemas()].filter(([place, schema]) => {
    if (place.endsWith('.file')) return false; // limited by the size of the body
    switch (schema['type']) {
      case 'string': return !('const' in schema || 'enum' in schema || 'maxLength' in schema || /^\^\[0-9\]\{\d\}\$$|^\^\(19/.test(String(schema['pattern'])));
      case 'integer':
      case 'number': return !('minimum' in schema && 'maximum' in schema);
      case 'array': return !('maxItems' in schema);
      case 'object': return schema['additionalProperties'] !== false && !('maxProperties' in schema);
      default: return false;
    }
  }).map(([place]) => place);
  assert.deepEqual(unbounded, []);
});

test('no address of the contract carries personal data', () => {
  const personal = /name|birth|phone|text|address|enterprise|idNumber/i;
  const inUrl = described.flatMap(({ id, parameters }) => parameters.filter((one) => one['in'] !== 'header').map((one) => `${id}?${String(one['name'])}`));
  assert.deepEqual(inUrl.filter((place) => personal.test(place.split('?')[1] ?? '')), ['getCodeList?name']);
});

test('every creation accepts an idempotency key and every change of a versioned resource needs its version', () => {
  const rows = Object.values(operations);
  const without = rows.filter((row) => row.method === 'POST' && row.status === 201 && !row.idempotencyKey).map((row) => row.id);
  assert.deepEqual(without, ['signIn']);
  const unguarded = rows.filter((row) => ['PUT', 'PATCH', 'DELETE'].includes(row.method) && !row.ifMatch).map((row) => row.id).sort();
  // Nothing to overwrite: these end something whole.
  assert.deepEqual(unguarded, ['addFavouriteAct', 'deleteAttachment', 'removeFavouriteAct', 'revokeClient', 'revokeDelegation', 'signOut', 'signOutEverywhere', 'withdrawDecree']);
});

test('every failure is described as the one problem shape', () => {
  const others = described.filter(({ operation }) => !('application/problem+json' in ((at(resolved(at(operation, 'responses', 'default')), 'content') ?? {}) as Node)));
  assert.deepEqual(others.map(({ id }) => id), []);
});
