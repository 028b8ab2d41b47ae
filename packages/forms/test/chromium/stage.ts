import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { Stage } from './page/stage-page.ts';

const executable = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
/** No requests of its own, letters drawn the same on every machine. */
const flags = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--font-render-hinting=none', '--disable-lcd-text', '--disable-font-subpixel-positioning', '--force-color-profile=srgb',
];
const fonts = path.resolve(import.meta.dirname, '../../gen/fonts');

/** Chromium with pages on which official forms can be put; bundled from the sources as they are. */
export interface FormStage {
  readonly browser: Browser;
  readonly url: string;
  /** A fresh page with the stage on it. */
  open(): Promise<Page>;
  close(): Promise<void>;
}

export async function formStage(): Promise<FormStage> {
  if (!existsSync(executable)) throw new Error(`No Chromium at ${executable}: run .ci/run, or install Debian's package "chromium".`);
  const files = await bundle();
  const server = await serve(files);
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`;
  const browser = await chromium.launch({ executablePath: executable, args: flags });
  return {
    browser, url,
    async open() {
      const context = await browser.newContext({ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', viewport: { width: 1366, height: 900 } });
      const page = await context.newPage();
      await page.goto(url);
      await page.waitForFunction('globalThis.stage !== undefined');
      return page;
    },
    async close() {
      await browser.close();
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Calls a function of the stage in the page. */
export async function onStage<Name extends keyof Stage>(page: Page, name: Name, ...args: Parameters<Stage[Name]>): Promise<Awaited<ReturnType<Stage[Name]>>> {
  // As text: the type of what crosses into the page is that of the stage.
  const answer: string = await page.evaluate(
    async ({ which, given }) => JSON.stringify((await (globalThis as unknown as { stage: Record<string, (...all: readonly unknown[]) => unknown> }).stage[which]?.(...(JSON.parse(given) as readonly unknown[]))) ?? null),
    { which: name as string, given: JSON.stringify(args) },
  );
  return (JSON.parse(answer) ?? undefined) as Awaited<ReturnType<Stage[Name]>>;
}

async function bundle(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { outputFiles } = await build({
    entryPoints: { stage: path.join(import.meta.dirname, 'page/stage-page.ts') }, bundle: true, splitting: true, format: 'esm', write: false, outdir: '/', target: 'es2022', logLevel: 'error',
    conditions: ['source', 'browser'], platform: 'browser', tsconfigRaw: { compilerOptions: { useDefineForClassFields: true, verbatimModuleSyntax: true } },
  });
  return new Map(outputFiles.map((file) => [file.path, file.contents]));
}

const html = '<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Biểu mẫu</title></head><body><main></main><script type="module" src="/stage.js"></script></body></html>';

async function serve(files: ReadonlyMap<string, Uint8Array>): Promise<Server> {
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://stage').pathname;
    if (name === '/') return void response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
    const font = /^\/fonts\/([\w-]+\.woff2)$/.exec(name)?.[1];
    if (font) return void response.setHeader('content-type', 'font/woff2').end(readFileSync(path.join(fonts, font)));
    const body = files.get(name);
    if (!body) return void response.writeHead(404).end();
    response.setHeader('content-type', 'text/javascript').end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return server;
}
