import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';
import { launchChromium, watchedContext } from '../e2e/chromium.ts';
import { consumer } from './consumer.ts';

type Webpack = (config: object, done: (error: Error | null, stats: { hasErrors(): boolean; toString(options: object): string }) => void) => void;
const webpack = createRequire(import.meta.url)('webpack') as Webpack;
const browser = launchChromium();
const bundles = path.join(consumer, 'bundles');
let server: Server;
let origin = '';

/** What an integrator writes: one form, one look-up. */
const page = `
import '@xlvphc/forms/define/form';
import '@xlvphc/elements/define/decision-state';
import { loadForm } from '@xlvphc/forms';

const form = Object.assign(document.createElement('vphc-form'), { name: 'quyetDinh', view: 'guided', context: { on: '2026-03-02', mode: 'normal' } });
document.querySelector('form').append(form);
document.body.append(Object.assign(document.createElement('vphc-decision-state'), { baseUrl: '/' }));
form.form = await loadForm('MQĐ02');
`;
/** And one that uses a single wrapper of React: the other elements have to stay out. */
const reactPage = `
import { VphcDecisionState } from '@xlvphc/elements/react';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

const host = document.createElement('div');
document.body.append(host);
createRoot(host).render(createElement(VphcDecisionState, { baseUrl: '/', code: 'abc', onVphcDecisionState: () => undefined }));
`;
const html = (script: string): string => `<!doctype html><html lang="vi"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,"><body><form></form><script type="module" src="./${script}"></script></body></html>`;

before(async () => {
  mkdirSync(bundles, { recursive: true });
  writeFileSync(path.join(consumer, 'page.js'), page);
  writeFileSync(path.join(consumer, 'react-page.js'), reactPage);
  writeFileSync(path.join(consumer, 'index.html'), html('page.js'));
  server = createServer((request, response) => {
    const file = path.join(bundles, decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname));
    if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
    response.writeHead(200, {
      'Content-Type': file.endsWith('.html') ? 'text/html; charset=utf-8' : 'text/javascript',
      'Content-Security-Policy': "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; font-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html vphc webpack 'allow-duplicates'",
    }).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`;
});
after(async () => {
  server.closeAllConnections();
  server.close();
  await (await browser).close();
});

const builders: Readonly<Record<string, (folder: string) => Promise<void>>> = {
  async esbuild(folder) {
    await esbuild({ entryPoints: ['page.js'], absWorkingDir: consumer, bundle: true, splitting: true, format: 'esm', target: 'es2022', minify: true, outdir: folder, logLevel: 'error' });
    writeFileSync(path.join(folder, 'index.html'), html('page.js'));
  },
  async vite(folder) {
    await vite({ root: consumer, configFile: false, base: './', logLevel: 'error', build: { outDir: folder, emptyOutDir: true, modulePreload: { polyfill: false } } });
  },
  async webpack(folder) {
    await new Promise<void>((resolve, reject) => {
      const config = {
        mode: 'production', target: 'web', context: consumer, entry: './page.js', experiments: { outputModule: true }, performance: false,
        // Minifying takes half a minute and shows nothing about the packages; unused exports are dropped all the same.
        optimization: { minimize: false }, output: { path: folder, module: true, chunkFormat: 'module', filename: 'page.js', publicPath: 'auto', trustedTypes: 'webpack' },
      };
      webpack(config, (error, stats) => (error || stats.hasErrors() ? reject(error ?? new Error(stats.toString({ all: false, errors: true }))) : resolve()));
    });
    writeFileSync(path.join(folder, 'index.html'), html('page.js'));
  },
};

for (const [name, build] of Object.entries(builders)) {
  test(`a page bundled by ${name} shows the form and the look-up under a strict policy, and the form reaches the host's FormData`, async () => {
    await build(path.join(bundles, name));
    const { context, watch } = await watchedContext(await browser, [origin]);
    try {
      const shown = await context.newPage();
      await shown.goto(`${origin}/${name}/index.html`);
      await shown.getByLabel('Mã', { exact: false }).first().waitFor();
      const field = shown.locator('vphc-form').locator('input:visible').first();
      await field.waitFor();
      await field.fill('Thử');
      await field.blur();

      await shown.waitForFunction(() => [...new FormData(document.querySelector('form') ?? undefined).keys()].includes('quyetDinh'));
      assert.deepEqual(watch.errors, []);
      assert.deepEqual(watch.cspViolations, []);
      assert.deepEqual(watch.foreignRequests, []);
    } finally {
      await context.close();
    }
  });
}

test('a page that uses one React component bundles that element and no other', async () => {
  const folder = path.join(bundles, 'react');
  const { metafile } = await esbuild({ entryPoints: ['react-page.js'], absWorkingDir: consumer, bundle: true, splitting: true, format: 'esm', target: 'es2022', minify: true, outdir: folder, metafile: true, logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"' } });
  writeFileSync(path.join(folder, 'index.html'), html('react-page.js'));
  // esbuild writes a chunk for every `import()` it has seen, also those of modules that it dropped: what counts is what the page loads.
  const loaded = new Set<string>();
  const load = (output: string): void => {
    if (loaded.has(output)) return;
    loaded.add(output);
    for (const { path: next, kind } of metafile.outputs[output]?.imports ?? []) if (kind === 'import-statement') load(next);
  };
  for (const [output, { entryPoint }] of Object.entries(metafile.outputs)) if (entryPoint === 'react-page.js') load(output);
  const kept = [...loaded].flatMap((output) => Object.entries(metafile.outputs[output]?.inputs ?? {})).filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file);

  assert.ok(kept.some((file) => file.endsWith('elements/dist/decision-state/decision-state.js')));
  assert.deepEqual(kept.filter((file) => /elements\/dist\/(cases|case-form|admin|lookup|document|shell)\/|forms\/dist\/(controls|elements)\//.test(file)), []);

  const { context, watch } = await watchedContext(await browser, [origin]);
  try {
    const shown = await context.newPage();
    await shown.goto(`${origin}/react/index.html`);
    await shown.locator('vphc-decision-state').locator('input').first().waitFor();
    assert.equal(await shown.evaluate(() => (document.querySelector('vphc-decision-state') as unknown as { code: string }).code), 'abc');
    assert.deepEqual(watch.errors, []);
    assert.ok(readdirSync(folder).length > 0);
  } finally {
    await context.close();
  }
});
