import { createServer } from 'node:http';
import path from 'node:path';
import { build } from 'esbuild';

const html = '<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Xử lý vi phạm hành chính</title><link rel="icon" href="data:,"></head><body><header><button id="before">Đầu trang</button><h1>Cổng dịch vụ</h1></header><main></main><footer><button id="after">Cuối trang</button></footer><script type="module" src="/page.js"></script></body></html>';

/** The page of `page.ts`, bundled from the sources as they are, on a server of its own. */
export async function screenStage(): Promise<{ readonly origin: string; close(): void }> {
  const { outputFiles } = await build({
    entryPoints: { page: path.join(import.meta.dirname, 'page.ts') }, bundle: true, splitting: true, format: 'esm', write: false, outdir: '/', target: 'es2022', logLevel: 'error',
    conditions: ['source', 'browser'], platform: 'browser', tsconfigRaw: { compilerOptions: { useDefineForClassFields: true, verbatimModuleSyntax: true } },
  });
  const files = new Map(outputFiles.map((file) => [file.path, file.contents]));
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://stage').pathname;
    const body = files.get(name);
    if (body) return void response.setHeader('content-type', 'text/javascript').end(body);
    response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
