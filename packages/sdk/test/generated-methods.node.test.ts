import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '../../..');

const WIDGETS = `widget:
  parameters:
    - { name: widgetId, in: path, required: true, schema: { $ref: '../components/basics.yaml#/Id' } }
  post:
    operationId: turnWidget
    x-method: turn
    tags: [widgets]
    summary: A path that does not exist.
    parameters:
      - { $ref: '../components/parameters.yaml#/IdempotencyKey' }
    requestBody:
      required: true
      content:
        application/json: { schema: { type: object, required: [turns], additionalProperties: false, properties: { turns: { type: integer, minimum: 1, maximum: 9 } } } }
    responses:
      '200':
        description: Turned.
        content:
          application/json: { schema: { $ref: '../components/widget.yaml#/Widget' } }
      default: { $ref: '../components/responses.yaml#/Problem' }
`;
const WIDGET = 'Widget: { type: object, required: [id, turned], properties: { id: { $ref: "./basics.yaml#/Id" }, turned: { type: integer } } }\n';

/** Uses the method that nobody wrote; the compiler checks the kinds, the run checks the rest. */
const CALLER = `import { createClient, XlvphcError } from './sdk/index.ts';
const sent: Request[] = [];
const answers = [{ id: 'w1', turned: 3 }, { id: 'w1', turned: 'three' }];
const client = createClient({ baseUrl: 'https://b.test', fetch: async (input, init) => {
  sent.push(new Request(input, init));
  return new Response(JSON.stringify(answers.shift()), { headers: { 'Content-Type': 'application/json' } });
} });
const widget = await client.widgets.turn({ widgetId: 'w1', body: { turns: 3 } });
const turned: number = widget.turned;
// @ts-expect-error -- the body of the contract has no text here
const wrong = await client.widgets.turn({ widgetId: 'w1', body: { turns: 'x' } }).catch((error: unknown) => (error instanceof XlvphcError ? error.issues[0]?.path : undefined));
console.log(JSON.stringify({ turned, wrong, url: sent[0]?.url, method: sent[0]?.method, keyed: sent[0]?.headers.has('Idempotency-Key') }));
`;

test('a path added to the contract is a typed, checked method of the client without a line written by hand', async () => {
  const copy = await mkdtemp(path.join(tmpdir(), 'xlvphc-widget-'));
  try {
    const contract = path.join(copy, 'node_modules/@xlvphc/openapi');
    await mkdir(contract, { recursive: true });
    for (const part of ['openapi.yaml', 'components', 'resources', 'package.json']) await cp(path.join(root, 'openapi', part), path.join(contract, part), { recursive: true });
    await cp(path.join(root, 'packages/sdk/src'), path.join(copy, 'sdk'), { recursive: true });
    for (const name of await readdir(path.join(root, 'node_modules'))) {
      if (['ky', 'zod', 'idb', '@types', 'undici-types', 'typescript'].includes(name)) await symlink(path.join(root, 'node_modules', name), path.join(copy, 'node_modules', name));
    }
    await writeFile(path.join(contract, 'resources/widgets.yaml'), WIDGETS);
    await writeFile(path.join(contract, 'components/widget.yaml'), WIDGET);
    const main = path.join(contract, 'openapi.yaml');
    await writeFile(main, (await readFile(main, 'utf8')).replace('paths:\n', "paths:\n  /widgets/{widgetId}: { $ref: './resources/widgets.yaml#/widget' }\n"));
    await writeFile(path.join(copy, 'package.json'), '{ "type": "module" }');
    await writeFile(path.join(copy, 'caller.ts'), CALLER);
    await writeFile(path.join(copy, 'tsconfig.json'), JSON.stringify({
      extends: path.join(root, 'tsconfig.base.json'),
      compilerOptions: { noEmit: true, composite: false, emitDeclarationOnly: false, declaration: false, lib: ['ES2023', 'DOM', 'DOM.Iterable'] },
      include: ['caller.ts'],
    }));
    await run(process.execPath, [path.join(root, 'openapi/generate.mjs'), '--root', contract]);
    const compiler = path.join(root, 'node_modules/typescript/bin/tsc');
    await run(process.execPath, [compiler, '-p', copy]).catch((error: { stdout?: string }) => assert.fail(`The compiler refuses: ${error.stdout}`));
    const { stdout } = await run(process.execPath, [path.join(copy, 'caller.ts')]);
    assert.deepEqual(JSON.parse(stdout), { turned: 3, wrong: 'turned', url: 'https://b.test/v1/widgets/w1', method: 'POST', keyed: true });
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
});
