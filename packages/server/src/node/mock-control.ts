import type { Faults, Mock } from '../mock/index.ts';
import type { Answer } from './http.ts';

const rates = ['errorRate', 'dropRate', 'lostAnswerRate'] as const;

/** Faults as sent by a test in any language; `undefined` when they make no sense. */
function faultsOf(value: unknown): Faults | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  const given = value as Record<string, unknown>;
  for (const name of rates) if (given[name] !== undefined && !(typeof given[name] === 'number' && given[name] >= 0 && given[name] <= 1)) return undefined;
  return value;
}

/**
 * The mock over HTTP. `PUT /mock/faults` with JSON switches faults (`{}`: none), `GET /mock/faults` tells them, `POST /mock/seal` seals
 * the audit log now; all other paths are the contract's.
 */
export function mockControl(mock: Mock): Answer {
  return async (request, remoteAddress) => {
    const { pathname } = new URL(request.url);
    if (pathname === '/mock/faults' && request.method === 'GET') return Response.json(mock.faults);
    if (pathname === '/mock/faults' && request.method === 'PUT') {
      const faults = faultsOf(await request.json().catch(() => undefined));
      if (!faults) return Response.json({ title: 'Faults are a JSON object; rates lie between 0 and 1.' }, { status: 400 });
      await mock.setFaults(faults);
      return new Response(null, { status: 204 });
    }
    if (pathname === '/mock/seal' && request.method === 'POST') return Response.json({ sealed: await mock.seal() });
    return mock.fetch(request, undefined, { remoteAddress });
  };
}
