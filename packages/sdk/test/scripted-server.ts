import type { Clock } from '../src/index.ts';

/** One answer of the script; a function decides from the request. */
export type Step = Response | Error | ((request: Request) => Response | Promise<Response>);

/** An in-process server that answers from a script and keeps what it was asked. */
export function scripted(...steps: Step[]) {
  const requests: Request[] = [];
  const bodies: string[] = [];
  const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    requests.push(request);
    bodies.push(await request.clone().text());
    const step = steps.length > 1 ? steps.shift() : steps[0];
    if (step === undefined) throw new Error('The script is empty');
    if (step instanceof Error) throw step;
    return typeof step === 'function' ? step(request) : step.clone();
  };
  return { fetch, requests, bodies, header: (index: number, name: string) => requests[index]?.headers.get(name) ?? undefined };
}

export const json = (value: unknown, init: { status?: number; headers?: Record<string, string> } = {}): Response =>
  new Response(JSON.stringify(value), { status: init.status ?? 200, headers: { 'Content-Type': 'application/json', ...init.headers } });

export const problem = (status: number, code: string, headers: Record<string, string> = {}, extra: object = {}): Response =>
  new Response(
    JSON.stringify({ type: 'about:blank', title: code, status, code, detail: { vi: `Lỗi ${code}`, en: `Error ${code}` }, requestId: 'from-the-body', ...extra }),
    { status, headers: { 'Content-Type': 'application/problem+json', ...headers } },
  );

/** What fetch throws when nobody answers. */
export const lostConnection = (): Error => new TypeError('fetch failed');

/** A clock that never waits: it notes the pauses and moves on. */
export function testClock(start = Date.parse('2026-03-02T02:00:00Z')): Clock & { readonly pauses: number[]; advance(milliseconds: number): void } {
  let now = start;
  const pauses: number[] = [];
  return {
    pauses,
    now: () => now,
    random: () => 0.5,
    async sleep(milliseconds, signal) {
      signal?.throwIfAborted();
      pauses.push(milliseconds);
      now += milliseconds;
    },
    advance: (milliseconds) => void (now += milliseconds),
  };
}

export const aCase = (id = 'c1', version = 1) => ({
  id, unitId: 'u1', reference: '2026-000001', mode: 'normal', parties: [], violations: [], exhibits: [], documents: [], events: [], payments: [], version,
});
export const aRow = (id: string) => ({
  id, unitId: 'u1', reference: id, mode: 'normal', state: 'detected', violators: [], createdAt: '2026-01-05T08:00:00Z', updatedAt: '2026-01-05T08:00:00Z', version: 1,
});
