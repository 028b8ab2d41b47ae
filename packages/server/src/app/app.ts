import { loadNotes } from '@xlvphc/law/notes';
import { Hono, type Context } from 'hono';
import { portalTokens } from './accounts/portal-token.ts';
import type { Contract } from './contract.ts';
import { Problem, problemBody, type ProblemDetails, type ProblemEntry } from './problem.ts';
import { problemCatalogue } from './problems/catalogue.ts';
import type { AppDeps } from './request.ts';
import { replyHeaders, requestIdOf, serve, type Call, type Endpoint } from './router/dispatch.ts';
import { framePage } from './frame/frame-page.ts';
import { fault } from './router/fault.ts';
import { allowedOrigins, corsHeaders, preflightHeaders } from './router/origins.ts';
import type { Reply, Route } from './router/route.ts';

/** What the host tells about a connection. */
export interface HostEnvironment {
  /** Address of the caller, for rate limits. */
  readonly remoteAddress?: string;
}

/** The app: a function from requests to answers, and the operations that it serves. */
export interface App {
  fetch(request: Request, environment?: HostEnvironment): Promise<Response>;
  /** Operations with a handler; the contract may know more. */
  readonly operationIds: readonly string[];
}

type Env = { Bindings: HostEnvironment };

const common = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer', 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'" } as const;

function answer(reply: Reply, headers: Readonly<Record<string, string>>): Response {
  const all = { ...common, ...headers, ...replyHeaders(reply) };
  if (reply.bytes) return new Response(new Uint8Array(reply.bytes), { status: reply.status, headers: { ...all, 'Content-Type': reply.contentType ?? 'application/octet-stream' } });
  if (reply.body === undefined) return new Response(null, { status: reply.status, headers: all });
  return new Response(JSON.stringify(reply.body), { status: reply.status, headers: { ...all, 'Content-Type': 'application/json' } });
}

/** A thrown value as problem+json. */
function problemResponse(problem: Problem, requestId: string, headers: Readonly<Record<string, string>>): Response {
  const entries: Readonly<Record<string, ProblemEntry>> = problemCatalogue;
  const entry = entries[problem.code] ?? problemCatalogue['VPHC-UNEXPECTED'];
  const details: ProblemDetails = problem.details;
  return new Response(JSON.stringify(problemBody(problem.code, entry, details, requestId)), {
    status: entry.status,
    headers: {
      ...common, ...headers, ...details.headers, 'Content-Type': 'application/problem+json',
      ...(details.retryAfter === undefined ? {} : { 'Retry-After': String(details.retryAfter) }),
      ...(entry.status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {}),
    },
  });
}

/**
 * The backend as a fetch function without module state: the same in production, in tests, and as the mock in a browser.
 * Throws when a route names an operation that the contract does not have.
 */
export function createApp(deps: AppDeps, contract: Contract, routes: readonly Route[]): App {
  loadNotes();
  const portals = portalTokens(deps.identity, deps.clock);
  const origins = allowedOrigins(deps.db);
  const hono = new Hono<Env>();

  const run = async (context: Context<Env>, endpoint: Endpoint | undefined, work: (call: Call) => Promise<Response>): Promise<Response> => {
    const started = performance.now();
    const request = context.req.raw;
    const requestId = requestIdOf(deps, request.headers.get('x-request-id'));
    const origin = request.headers.get('origin');
    const foreign = origin !== null && !sameHost(origin, request) ? origin : undefined;
    let headers: Record<string, string> = { 'X-Request-Id': requestId };
    let response: Response;
    try {
      // A page on another origin calls by itself, or shows our frame, which names it: the same units may work there.
      const framing = foreign === undefined ? request.headers.get('x-frame-host') ?? undefined : undefined;
      const page = foreign ?? framing;
      const originUnits = foreign !== undefined ? await origins.unitsOf(foreign) : framing === undefined ? undefined : await origins.framedUnitsOf(framing);
      if (foreign !== undefined && originUnits) headers = { ...headers, ...corsHeaders(foreign) };
      if (page !== undefined && !originUnits) throw new Problem('VPHC-ORIGIN');
      response = await work({ request, params: context.req.param(), requestId, address: context.env?.remoteAddress ?? '', originUnits });
      for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
    } catch (error) {
      const problem = fault(error, deps.log, requestId);
      response = problemResponse(problem, requestId, headers);
    }
    deps.log.info('request', {
      requestId, operation: endpoint?.operation.id ?? 'unknown', status: response.status, ms: Math.round(performance.now() - started),
    });
    return response;
  };

  for (const route of routes) {
    const operation = contract.operations[route.operationId];
    if (!operation) throw new Error(`The contract has no operation ${route.operationId}.`);
    const endpoint: Endpoint = { route, operation, validator: contract.validators[route.operationId] };
    hono.on(operation.method, operation.path.replaceAll(/\{(\w+)\}/g, ':$1'), (context) =>
      run(context, endpoint, async (call) => answer((await serve(deps, portals, endpoint, call)).reply, {})));
  }

  hono.get('/frame/:view', async (context) => {
    const request = context.req.raw;
    return (await framePage(request, context.req.param('view'), origins, (origin) => sameHost(origin, request))) ?? new Response('Không tìm thấy trang. (Not found.)', { status: 404, headers: { ...common, 'Content-Type': 'text/plain; charset=utf-8' } });
  });
  hono.options('/v1/*', async (context) => {
    const origin = context.req.header('origin');
    if (origin === undefined || !(await origins.unitsOf(origin))) return new Response(null, { status: 403 });
    return new Response(null, { status: 204, headers: preflightHeaders(origin) });
  });
  // A page for a frame, or a preflight, that fails is framed by nobody either, and tells no more than any other answer.
  hono.onError((error, context) => {
    const requestId = requestIdOf(deps, context.req.header('x-request-id') ?? null);
    return problemResponse(fault(error, deps.log, requestId), requestId, { 'X-Request-Id': requestId });
  });
  hono.notFound((context) => run(context, undefined, () => Promise.reject(new Problem('VPHC-NOT-FOUND'))));

  return { fetch: async (request, environment = {}) => hono.fetch(request, environment), operationIds: routes.map((each) => each.operationId) };
}

/** Whether a page of this very server asks. A proxy may have changed the scheme, so hosts are compared. */
function sameHost(origin: string, request: Request): boolean {
  try {
    return new URL(origin).host === (request.headers.get('host') ?? new URL(request.url).host);
  } catch {
    return false;
  }
}
