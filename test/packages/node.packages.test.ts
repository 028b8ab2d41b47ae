import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { consumer, runInConsumer } from './consumer.ts';

test('a Node program calculates, fills a form and draws its PDF with the installed packages', async () => {
  const said = await runInConsumer(`
    import { computeFine } from '@xlvphc/law';
    import { createClient } from '@xlvphc/sdk';
    import { loadForm } from '@xlvphc/forms';
    import { layout, pagePdf } from '@xlvphc/forms/render';
    const { choice } = computeFine({ range: { min: 5_000_000, max: 10_000_000 }, subject: 'person', aggravating: [], mitigating: ['gn.1'], on: '2026-03-02' });
    const form = await loadForm('MQĐ02');
    const pdf = await pagePdf([layout(form, {}, { on: '2026-03-02', mode: 'normal' })], { title: 'Quyết định' });
    const client = createClient({ baseUrl: 'http://127.0.0.1:9/', getToken: async () => 'x' });
    console.log(JSON.stringify({ choice, code: form.code, head: new TextDecoder('latin1').decode(pdf.slice(0, 5)), size: pdf.length, create: typeof client.cases.create }));
  `);

  const { size, ...rest } = JSON.parse(said) as { size: number };
  assert.deepEqual(rest, { choice: { kind: 'between', above: 5_000_000, below: 7_500_000 }, code: 'MQĐ02', head: '%PDF-', create: 'function' });
  assert.ok(size > 10_000);
});

test('every door of forms, sdk, law and elements can be imported where there is no page', async () => {
  const doors: string[] = [];
  for (const name of ['law', 'forms', 'sdk', 'elements']) {
    const { exports } = JSON.parse(readFileSync(path.join(consumer, `node_modules/@xlvphc/${name}/package.json`), 'utf8')) as { exports: Record<string, unknown> };
    doors.push(...Object.entries(exports).filter(([, target]) => typeof target !== 'string').map(([door]) => `@xlvphc/${name}${door.slice(1)}`));
  }
  // The loader is the script of a page, and the contract suites run in a browser's test runner.
  const modules = doors.filter((door) => !/autoload|testing|\*/.test(door)).concat('@xlvphc/forms/define/form', '@xlvphc/elements/define/app', '@xlvphc/elements/define/decision-state');

  const said = await runInConsumer(`const failed = [];
    for (const door of ${JSON.stringify(modules)}) await import(door).catch((error) => failed.push(door + ': ' + error.message));
    console.log(JSON.stringify([typeof document, failed]));`);

  assert.deepEqual(JSON.parse(said), ['undefined', []]);
});

test('a consumer whose tools know a condition named source gets the compiled files', async () => {
  const said = await runInConsumer(`console.log(import.meta.resolve('@xlvphc/law'))`, '--conditions=source');

  assert.match(said, /node_modules\/@xlvphc\/law\/dist\/index\.js/);
});

test('the mock of the installed server answers', async () => {
  const mock = spawn(process.execPath, [path.join(consumer, 'node_modules/.bin/xlvphc-mock')], { cwd: consumer, env: { PATH: process.env['PATH'] ?? '', PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let said = '';
      mock.stdout.on('data', (part: Buffer) => {
        said += part.toString();
        const found = /http:\/\/\S+/.exec(said)?.[0];
        if (found) resolve(found);
      });
      mock.on('exit', (code) => reject(new Error(`xlvphc-mock ended with ${code}: ${said}`)));
    });

    const answer = await fetch(`${address}/v1/forms`, { headers: { Accept: 'application/json' } });

    assert.ok([200, 401].includes(answer.status), String(answer.status));
    assert.ok(answer.headers.get('x-request-id'));
  } finally {
    mock.kill('SIGTERM');
  }
});

test('the installed doctor runs', async () => {
  const said = await new Promise<string>((resolve, reject) => {
    execFile(process.execPath, [path.join(consumer, 'node_modules/.bin/xlvphc-doctor'), '--help'], { cwd: consumer }, (error, stdout) => (error ? reject(error) : resolve(stdout)));
  });

  assert.match(said, /npx @xlvphc\/doctor URL/);
});
