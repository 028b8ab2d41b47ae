import type { BackendFacts } from './observation.ts';

/** Asks a backend from outside of the page: is it there, what does its clock say, does it know the page's origin? */
export async function probeBackend(baseUrl: string, origin: string): Promise<BackendFacts> {
  const base = baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`;
  const signal = AbortSignal.timeout(5_000);
  try {
    const sent = Date.now();
    const health = await fetch(new URL('healthz', base), { signal });
    const date = Date.parse(health.headers.get('date') ?? '');
    const clockAhead = Number.isNaN(date) ? undefined : Math.round(((sent + Date.now()) / 2 - date) / 1_000);
    const foreign = new URL(base).origin !== origin;
    const allowsOrigin = foreign ? await allows(base, origin, signal) : undefined;
    return { baseUrl, reached: true, status: health.status, ...(clockAhead === undefined ? {} : { clockAhead }), ...(allowsOrigin === undefined ? {} : { allowsOrigin }) };
  } catch {
    return { baseUrl, reached: false };
  }
}

async function allows(base: string, origin: string, signal: AbortSignal): Promise<boolean> {
  const answer = await fetch(new URL('v1/session', base), { method: 'OPTIONS', headers: { Origin: origin, 'Access-Control-Request-Method': 'GET', 'Access-Control-Request-Headers': 'authorization' }, signal });
  const allowed = answer.headers.get('access-control-allow-origin');
  return allowed === origin || allowed === '*';
}
