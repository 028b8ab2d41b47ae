import { publicActor, type Actor } from '../actor.ts';
import { writeAudit } from '../audit/entry.ts';
import type { OperationRow, RequestValidator } from '../contract.ts';
import { isId, newId } from '../id.ts';
import { maxJsonBytes } from '../limits.ts';
import { Problem } from '../problem.ts';
import { actAs, inTransaction, type AppDeps, type AuditNote, type RequestContext, type Tx } from '../request.ts';
import { vietnamDay } from '../vietnam-day.ts';
import { authorise } from './access.ts';
import { normalise, parseJson, readBytes, readForm } from './body.ts';
import { readCredential, resolveActor, type Credential } from './credential.ts';
import { checkKey, claim, keep, requestHash, type Intent } from './idempotency.ts';
import { etag, ifMatchVersion } from './precondition.ts';
import { countRequest } from './rate.ts';
import type { Reply, Route, RouteInput } from './route.ts';
import { textFields, validBody, validQuery } from './validation.ts';
import type { PortalTokens } from '../accounts/portal-token.ts';

/** A request as it came, matched to its operation. */
export interface Call {
  readonly request: Request;
  readonly params: Readonly<Record<string, string>>;
  readonly requestId: string;
  readonly address: string;
  /** Units that allow the page's origin; `undefined` for the same origin or no browser. */
  readonly originUnits: readonly string[] | undefined;
}

/** A registered operation. */
export interface Endpoint {
  readonly route: Route;
  readonly operation: OperationRow;
  readonly validator: RequestValidator | undefined;
}

export interface Served {
  readonly reply: Reply;
  readonly actor: Actor;
}

type Unvalidated = Omit<RouteInput, 'body' | 'query'>;

/** Headers that belong to the answer itself and are kept for a replay. */
export const replyHeaders = (reply: Reply): Record<string, string> =>
  ({ ...reply.headers, ...(reply.version === undefined ? {} : { ETag: etag(reply.version) }) });

const target = (params: Readonly<Record<string, string>>): string => {
  const [name, id] = Object.entries(params).at(-1) ?? [];
  return name === undefined ? '' : `${name.replace(/Id$/, '')}:${id}`;
};

const purposeOf = (body: unknown): string | undefined => {
  const { purpose, purposeText } = (body ?? {}) as { purpose?: unknown; purposeText?: unknown };
  return typeof purpose === 'string' && purpose !== '' ? [purpose, purposeText].filter((each) => typeof each === 'string').join(': ') : undefined;
};

/** Serves one call: who, may he, is it well-formed, was it done before, do it, write it down. */
export async function serve(deps: AppDeps, portals: PortalTokens, endpoint: Endpoint, call: Call): Promise<Served> {
  const { route, operation } = endpoint;
  const now = deps.clock.now();
  const at = now.toISOString();
  const on = vietnamDay(now);
  if (route.perMinute !== undefined) await countRequest(deps, `${operation.id} ${call.address}`, route.perMinute);
  const credential = await readCredential(call.request.headers.get('authorization') ?? undefined, portals);
  const reads = call.request.method === 'GET' || call.request.method === 'HEAD';
  const content = reads ? new Uint8Array() : await readBytes(call.request, route.maxBytes ?? maxJsonBytes);
  const input: Unvalidated = { params: call.params, ifMatch: undefined, headers: call.request.headers, file: undefined, url: new URL(call.request.url) };
  const note: AuditNote = { detail: {} };
  const facts = (actor: Actor, outcome: number) => ({ actor, action: operation.id, target: target(call.params), outcome, note });
  const context = (actor: Actor, purpose: string | undefined): Omit<RequestContext, 'tx'> =>
    ({ deps, actor, unitId: actor.unitIds[0] ?? '', requestId: call.requestId, on, at, purpose, audit: note, address: call.address });

  const enter = async (tx: Tx, who: Credential): Promise<{ actor: Actor; full: RouteInput; purpose: string | undefined }> => {
    const actor = await resolveActor(tx, who, at, on);
    try {
      authorise(endpoint, actor, call.originUnits);
    } catch (error) {
      // An anonymous caller leaves no row: otherwise anybody could fill the log.
      if (actor.kind !== 'public' && error instanceof Problem && (error.code === 'VPHC-FORBIDDEN' || error.code === 'VPHC-ORIGIN')) refused = actor;
      throw error;
    }
    const full = await validated(endpoint, input, content);
    const purpose = purposeOf(full.body);
    if (route.purpose === 'required' && purpose === undefined) throw new Problem('VPHC-PURPOSE-REQUIRED');
    await actAs(tx, actor, { purpose, requestId: call.requestId });
    return { actor, full, purpose };
  };

  const anonymous = async () => {
    authorise(endpoint, publicActor, call.originUnits);
    const full = await validated(endpoint, input, content);
    return { actor: publicActor, full, purpose: purposeOf(full.body) };
  };

  let refused: Actor | undefined;
  try {
    if ('handle' in route) {
      return await deps.db.transaction().execute(async (tx) => {
        const { actor, full, purpose } = await enter(tx, credential);
        const ctx: RequestContext = { ...context(actor, purpose), tx };
        const intent = await intentOf(call, operation.idempotencyKey === true, actor, content, at);
        const before = intent && await claim(tx, intent);
        if (before) return { reply: before, actor };
        const reply = await route.handle(ctx, full as RouteInput<never, never>);
        if (route.audited !== false) await writeAudit(tx, ctx, facts(actor, reply.status));
        if (intent) await keep(tx, intent, reply, replyHeaders(reply));
        return { reply, actor };
      });
    }
    const { actor, full, purpose } = credential.kind === 'none' ? await anonymous() : await deps.db.transaction().execute((tx) => enter(tx, credential));
    const ctx = context(actor, purpose);
    const reply = await route.handleOpen({ ...ctx, originUnits: call.originUnits }, full as RouteInput<never, never>);
    if (route.audited !== false) {
      await inTransaction(deps, actor, (tx) => writeAudit(tx, ctx, facts(actor, reply.status)), { purpose, requestId: call.requestId });
    }
    return { reply, actor };
  } catch (error) {
    if (refused) {
      const actor = refused;
      await inTransaction(deps, actor, (tx) => writeAudit(tx, context(actor, undefined), facts(actor, 403)), { requestId: call.requestId });
    }
    throw error;
  }
}

/** The request against the contract: ids, `If-Match`, query, body. */
async function validated(endpoint: Endpoint, input: Unvalidated, content: Uint8Array): Promise<RouteInput> {
  for (const [name, value] of Object.entries(input.params)) if (name.endsWith('Id') && !isId(value)) throw new Problem('VPHC-NOT-FOUND');
  const ifMatch = endpoint.operation.ifMatch ? ifMatchVersion(input.headers.get('if-match') ?? undefined) : undefined;
  const query = validQuery(input.url.searchParams, endpoint.validator);
  const type = input.headers.get('content-type') ?? '';
  const form = endpoint.operation.body === 'multipart' ? await readForm(content, type) : undefined;
  return { ...input, ifMatch, query, file: form?.file, body: bodyOf(endpoint, type, content, form?.fields) };
}

function bodyOf({ operation, validator }: Endpoint, type: string, content: Uint8Array, fields: Record<string, unknown> | undefined): unknown {
  if (operation.body === undefined || (operation.bodyOptional && content.byteLength === 0)) return undefined;
  if (operation.body === 'multipart') return validBody(normalise(fields), validator);
  if (operation.body === 'form') {
    if (!/^application\/x-www-form-urlencoded\b/i.test(type)) throw new Problem('VPHC-BODY-TYPE');
    return validBody(normalise(textFields(new URLSearchParams(new TextDecoder().decode(content)))), validator);
  }
  if (!/^application\/(?:[\w.+-]*\+)?json\b/i.test(type)) throw new Problem('VPHC-BODY-TYPE');
  return validBody(parseJson(content), validator);
}

async function intentOf(call: Call, accepts: boolean, actor: Actor, content: Uint8Array, at: string): Promise<Intent | undefined> {
  const key = call.request.headers.get('idempotency-key');
  if (key === null || !accepts || actor.kind === 'public') return undefined;
  checkKey(key);
  return { actorId: actor.id, key, hash: await requestHash(call.request.method, new URL(call.request.url).pathname, content), at };
}

/** An id for this request: the caller's when it has the right form, so that its log and ours meet. */
export function requestIdOf(deps: Pick<AppDeps, 'random' | 'clock'>, header: string | null): string {
  return header !== null && /^[A-Za-z0-9_-]{8,64}$/.test(header) ? header : newId(deps.random, deps.clock.now().toISOString());
}
