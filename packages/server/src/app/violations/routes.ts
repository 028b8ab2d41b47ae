import type { AnswerOf, BodyOf, QueryOf } from '../contract.ts';
import { sha256 } from '../id.ts';
import { Problem } from '../problem.ts';
import { inTransaction } from '../request.ts';
import { cursorKey, limitOf, pageOf } from '../router/page.ts';
import { bytes, created, noContent, ok, openRoute, route, type OpenContext, type Reply, type Route, type RouteInput } from '../router/route.ts';
import { importDecree, listImports, publishDecree, readImport, withdrawDecree } from './importing.ts';
import { actsInForce } from './decree-head.ts';
import { decreeOn, decreesOn, decreeVersion, isOfKit, wholeDecree, type DecreeShelf, type KnownDecree } from './known-decrees.ts';
import { maxDecreeBytes, versionAge } from './limits.ts';
import { addFavourite, removeFavourite, violationUsage } from './usage.ts';

const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Who is not signed in sees the decrees of the program, whoever is also those of his province. */
const seenBy = <T>(ctx: OpenContext, work: (shelf: DecreeShelf) => Promise<T>): Promise<T> =>
  ctx.actor.unitIds.length === 0 ? work({ tx: undefined, deps: ctx.deps }) : fromDatabase(ctx, work);

const fromDatabase = <T>(ctx: OpenContext, work: (shelf: DecreeShelf) => Promise<T>): Promise<T> =>
  inTransaction(ctx.deps, ctx.actor, (tx) => work({ tx, deps: ctx.deps }), { requestId: ctx.requestId });

/** 200 with a tag, or 304 for who has that tag already; `lasting` for what never changes. */
async function tagged(tag: string, known: string | null, body: () => Promise<unknown>, lasting = false): Promise<Reply> {
  const headers = { ETag: `"${tag}"`, 'Cache-Control': lasting ? `private, max-age=${versionAge}, immutable` : 'private, no-cache', Vary: 'Authorization' };
  const has = known?.split(',').some((one) => one.trim().replace(/^W\//u, '') === headers.ETag);
  return has ? { status: 304, headers } : { ...ok(await body()), headers };
}

function summary({ key, version, since, head, unitId, publishedAt }: KnownDecree, on: string): AnswerOf<'listDecrees'>['items'][number] {
  const { number, date, title, fields, effectiveFrom, effectiveTo, amendedBy, source, confidence, periods } = head;
  return {
    key, number, date, title, fields: [...fields], effectiveFrom, effectiveTo, amendedBy: amendedBy.map((one) => one.number), version, since,
    acts: actsInForce({ ...head, periods }, on), versions: periods.length, source, confidence,
    ...(unitId === undefined ? {} : { unitId }), ...(publishedAt === undefined ? {} : { publishedAt }),
  };
}

const listDecrees = openRoute<undefined, QueryOf<'listDecrees'>>({
  operationId: 'listDecrees', access: 'public', audited: false,
  handleOpen: async (ctx, { query, headers }) => {
    const on = query.on ?? ctx.on;
    const items = (await seenBy(ctx, (shelf) => decreesOn(shelf, on))).map((known) => summary(known, on));
    const body: AnswerOf<'listDecrees'> = { on, items };
    return tagged((await sha256(JSON.stringify(body))).slice(0, 32), headers.get('if-none-match'), () => Promise.resolve(body));
  },
});

const getDecree = openRoute<undefined, QueryOf<'getDecree'>>({
  operationId: 'getDecree', access: 'public', audited: false,
  handleOpen: async (ctx, { params, query, headers }) => {
    const key = params['decreeKey'] ?? '';
    // What earlier releases brought is as public as what this one brings, but lies in the database.
    const where = query.version === undefined || (await isOfKit(ctx.deps, key, query.version)) ? seenBy : fromDatabase;
    return where(ctx, async (shelf) => {
      const known = query.version === undefined ? await decreeOn(shelf, key, query.on ?? ctx.on) : await decreeVersion(shelf, key, query.version);
      if (!known) throw new Problem('VPHC-NOT-FOUND');
      const { version, since, unitId, publishedAt } = known;
      // The version names the content for good: who has it is answered without reading an act.
      return tagged(`${key}.${version}`, headers.get('if-none-match'), async () => ({
        version, since, ...(unitId === undefined ? {} : { unitId }), ...(publishedAt === undefined ? {} : { publishedAt }), decree: await wholeDecree(shelf, known),
      }), query.version !== undefined);
    });
  },
});

const getDecreeSheet = openRoute<undefined, QueryOf<'getDecreeSheet'>>({
  operationId: 'getDecreeSheet', access: 'signed-in', audited: false,
  handleOpen: async (ctx, { query }) => {
    const decree = query.decree === undefined ? undefined : await seenBy(ctx, async (shelf) => {
      const known = await decreeOn(shelf, query.decree ?? '', query.on ?? ctx.on);
      if (!known) throw new Problem('VPHC-NOT-FOUND');
      return wholeDecree(shelf, known);
    });
    const { writeSheet } = await import('./sheet/write-sheet.ts');
    return bytes(await writeSheet(decree), sheetType, { 'Content-Disposition': `attachment; filename="danh-muc-hanh-vi-${query.decree ?? 'mau'}.xlsx"` });
  },
});

const listDecreeImports = route<undefined, QueryOf<'listDecreeImports'>>({
  operationId: 'listDecreeImports', access: { roles: ['unit-admin'] },
  handle: async (ctx, { query }) => {
    const limit = limitOf(query);
    return ok(pageOf(await listImports(ctx, limit + 1, cursorKey(query)), limit, (row) => row.id, (row) => row));
  },
});

const importRoute = route<BodyOf<'importDecree'>>({
  operationId: 'importDecree', access: { roles: ['unit-admin'] }, maxBytes: maxDecreeBytes,
  handle: async (ctx, { file }) => {
    const made = await importDecree(ctx, file);
    return created(made, `/violations/imports/${made.id}`, made.version);
  },
});

const importId = ({ params }: Pick<RouteInput, 'params'>): string => params['importId'] ?? '';

const getDecreeImport = route<undefined, QueryOf<'getDecreeImport'>>({
  operationId: 'getDecreeImport', access: { roles: ['unit-admin'] },
  handle: async (ctx, input) => {
    const found = await readImport(ctx, importId(input), input.query.on ?? ctx.on);
    return ok(found, found.version);
  },
});

const publishRoute = route<BodyOf<'publishDecree'>>({
  operationId: 'publishDecree', access: { roles: ['unit-admin'] },
  handle: async (ctx, input) => {
    const made = await publishDecree(ctx, importId(input), input.ifMatch, input.body);
    return ok(made, made.version);
  },
});

const withdrawRoute = route<BodyOf<'withdrawDecree'>>({
  operationId: 'withdrawDecree', access: { roles: ['unit-admin'] },
  handle: async (ctx, input) => {
    await withdrawDecree(ctx, importId(input), input.body.reason);
    return noContent();
  },
});

// Ids and counts of a list of law, and what an official marked in it: nothing to audit.
const getViolationUsage = route({ operationId: 'getViolationUsage', access: 'signed-in', audited: false, handle: async (ctx) => ok(await violationUsage(ctx)) });

const act = ({ params }: Pick<RouteInput, 'params'>): string => (params['act'] ?? '').normalize('NFC');
const addFavouriteAct = route({
  operationId: 'addFavouriteAct', access: 'signed-in', audited: false,
  handle: async (ctx, input) => {
    await addFavourite(ctx, act(input));
    return noContent();
  },
});
const removeFavouriteAct = route({
  operationId: 'removeFavouriteAct', access: 'signed-in', audited: false,
  handle: async (ctx, input) => {
    await removeFavourite(ctx, act(input));
    return noContent();
  },
});

/** The catalogue of violations: decrees, their import by a province, what a unit and an official use most. */
export const catalogueRoutes: readonly Route[] = [
  listDecrees, getDecree, getDecreeSheet, listDecreeImports, importRoute, getDecreeImport, publishRoute, withdrawRoute, getViolationUsage, addFavouriteAct, removeFavouriteAct,
];
