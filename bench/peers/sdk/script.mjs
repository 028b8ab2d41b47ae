// A server on loopback that answers from a script and keeps when and how it was asked.
import { once } from 'node:events';
import { createServer } from 'node:http';

const aCase = { id: 'c1', unitId: 'u1', reference: '2026-000001', mode: 'normal', parties: [], violations: [], exhibits: [], documents: [], events: [], payments: [], version: 1 };
const problem = (status) => ({
  type: 'about:blank', title: 'x', status, code: 'VPHC-X', detail: { vi: 'Lỗi', en: 'Error' }, requestId: 'req-42', error: { type: 'invalid_request_error', message: 'x' },
});

export async function scripted() {
  let steps = [];
  let asked = [];
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      asked.push({ at: performance.now(), key: request.headers['idempotency-key'] });
      const { status = request.method === 'POST' ? 201 : 200, headers = {}, body = status >= 400 ? problem(status) : aCase, delay = 0 } = steps.shift() ?? {};
      setTimeout(() => {
        if (response.destroyed) return;
        response.writeHead(status, { 'content-type': status >= 400 ? 'application/problem+json' : 'application/json', 'x-request-id': 'req-42', 'request-id': 'req-42', etag: '"1"', ...headers });
        response.end(JSON.stringify(body));
      }, delay).unref();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    base: `http://127.0.0.1:${server.address().port}`,
    play(...next) {
      steps = next;
      asked = [];
    },
    asked: () => asked,
    close: () => server.closeAllConnections() ?? server.close(),
  };
}
