import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import { earliestDay } from '../cases/limits.ts';
import { instant, present } from '../cases/case-file.ts';
import type { AnswerOf, BodyOf } from '../contract.ts';
import { newId, sha256 } from '../id.ts';
import { Problem } from '../problem.ts';
import type { RequestContext, Tx } from '../request.ts';
import { readDecreeFile } from './decree-file.ts';
import { decreeDiff, type DecreeDiff } from './decree-diff.ts';
import { decreeKey, keptHead } from './decree-head.ts';
import { decreeOn, wholeDecree } from './known-decrees.ts';
import type { DecreeImportsTable } from './tables.ts';

type Summary = AnswerOf<'listDecreeImports'>['items'][number];
type Import = AnswerOf<'getDecreeImport'>;
type Row = Selectable<DecreeImportsTable> & { readonly by_name: string | null };
/** A row of the list, which reads no acts. */
type HeadRow = Omit<Row, 'decree' | 'problems' | 'articles'>;

const headColumns = [
  'i.id', 'i.unit_id', 'i.state', 'i.format', 'i.file_name', 'i.file_sha256', 'i.decree_key', 'i.head', 'i.errors', 'i.doubts', 'i.created_at', 'i.created_by', 'i.valid_from', 'i.correction',
  'i.published_at', 'i.published_by', 'i.withdrawn_at', 'i.withdrawn_by', 'i.withdrawn_reason', 'i.version',
] as const;

/** Imports of the acting unit; a province above or below has its own. */
const importsOf = (tx: Tx, unitId: string) => tx.selectFrom('decree_imports as i').leftJoin('users as u', (join) => join.on(sql`u.id::text`, '=', (e) => e.ref('i.created_by')))
  .where('i.unit_id', '=', unitId);

function summaryView(row: HeadRow): Summary {
  return {
    id: row.id, state: row.state, format: row.format, fileName: row.file_name,
    createdAt: instant(row.created_at), createdBy: { kind: 'user', id: row.created_by, ...(row.by_name === null ? {} : { name: row.by_name }) },
    errors: row.errors, doubts: row.doubts, version: row.version,
    ...present({
      key: row.decree_key, number: row.head?.number, title: row.head?.title, validFrom: row.valid_from, correction: row.correction ? true : null,
      publishedAt: row.published_at && instant(row.published_at), withdrawnAt: row.withdrawn_at && instant(row.withdrawn_at),
    }),
  };
}

/** The version that an import is compared with: the one used on its first day, or on the day that is asked for. */
async function diffOf(ctx: RequestContext, row: Row, on: string): Promise<DecreeDiff | undefined> {
  if (row.decree === null || row.decree_key === null) return undefined;
  const before = await decreeOn(ctx, row.decree_key, row.valid_from ?? on, row.id);
  return decreeDiff(before && await wholeDecree(ctx, before), row.decree, before?.version);
}

async function view(ctx: RequestContext, row: Row, on: string): Promise<Import> {
  const diff = await diffOf(ctx, row, on);
  return { ...summaryView(row), problems: row.problems.map((one) => ({ ...one })), articles: row.articles.map((one) => ({ ...one })), ...(diff === undefined ? {} : { diff }) };
}

/** @throws Problem `VPHC-NOT-FOUND` */
async function find(tx: Tx, unitId: string, id: string): Promise<Row> {
  const row = await importsOf(tx, unitId).selectAll('i').select('u.display_name as by_name').where('i.id', '=', id).executeTakeFirst();
  if (!row) throw new Problem('VPHC-NOT-FOUND');
  return row;
}

/** @throws Problem `VPHC-DECREE-PUBLISHER` for who does not administer a province */
async function requireProvince({ tx, unitId }: RequestContext): Promise<void> {
  const unit = await tx.selectFrom('units').select('kind').where('id', '=', unitId).executeTakeFirst();
  if (unit?.kind !== 'province') throw new Problem('VPHC-DECREE-PUBLISHER');
}

/** Keeps a file as a draft, with everything that is wrong with it. @throws Problem when it cannot be read at all */
export async function importDecree(ctx: RequestContext, file: File | undefined): Promise<Import> {
  const { tx, deps, at, on } = ctx;
  await requireProvince(ctx);
  if (!file) throw new Problem('VPHC-INVALID', { errors: [{ path: 'file', code: 'VPHC-FIELD-REQUIRED', message: { vi: 'Chưa chọn tệp.', en: 'A file is required.' } }] });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { decree, format, problems, errors, doubts, articles } = await readDecreeFile(bytes, on);
  const id = newId(deps.random, at);
  const digest = await sha256(bytes);
  await tx.insertInto('decree_imports').values({
    id, unit_id: ctx.unitId, format, file_name: file.name.normalize('NFC').replaceAll(/[\u0000-\u001f/\\]/gu, '_').slice(-200), file_sha256: digest,
    // An address finds a decree by its key: a number without the right form has none, and is an error that stops the publication.
    decree_key: decree && /^\d{1,4}-\d{4}$/u.test(decreeKey(decree.number)) ? decreeKey(decree.number) : null,
    head: decree ? JSON.stringify(keptHead(decree)) : null, decree: decree ? JSON.stringify(decree) : null,
    articles: JSON.stringify(articles), problems: JSON.stringify(problems), errors, doubts, created_at: at, created_by: ctx.actor.id,
  }).execute();
  ctx.audit.target = `decree-import:${id}`;
  Object.assign(ctx.audit.detail, { number: decree?.number ?? null, sha256: digest, errors, doubts, acts: decree?.acts.length ?? 0 });
  return view(ctx, await find(tx, ctx.unitId, id), on);
}

export async function readImport(ctx: RequestContext, id: string, on: string): Promise<Import> {
  await requireProvince(ctx);
  return view(ctx, await find(ctx.tx, ctx.unitId, id), on);
}

/** The newest first; `after` is the id of the last one seen. */
export async function listImports(ctx: RequestContext, limit: number, after: string | undefined): Promise<readonly Summary[]> {
  await requireProvince(ctx);
  const rows = await importsOf(ctx.tx, ctx.unitId).select(headColumns).select('u.display_name as by_name')
    .$if(after !== undefined, (query) => query.where(sql`i.id::text`, '<', after ?? '')).orderBy(sql`i.id::text`, 'desc').limit(limit).execute();
  return rows.map(summaryView);
}

/**
 * Puts an import in force from a day.
 * @throws Problem `VPHC-PRECONDITION-FAILED`, `VPHC-DECREE-STATE`, `-ERRORS`, `-DAY`, `-LATER`, `-CHANGED`, `-REMOVES`, `-REASON`
 */
export async function publishDecree(ctx: RequestContext, id: string, seen: number | undefined, body: BodyOf<'publishDecree'>): Promise<Import> {
  const { tx, on, at } = ctx;
  await requireProvince(ctx);
  const row = await find(tx, ctx.unitId, id);
  // Two administrators publishing versions of one decree take turns: the second sees what the first did.
  await sql`select pg_advisory_xact_lock(hashtext(${`decree ${ctx.unitId} ${row.decree_key ?? ''}`}))`.execute(tx);
  const { state, version } = await tx.selectFrom('decree_imports').select(['state', 'version']).where('id', '=', id).forUpdate().executeTakeFirstOrThrow();
  if (version !== seen) throw new Problem('VPHC-PRECONDITION-FAILED');
  if (state !== 'draft') throw new Problem('VPHC-DECREE-STATE');
  if (row.errors > 0 || row.decree === null) throw new Problem('VPHC-DECREE-ERRORS');
  const late = body.validFrom < on;
  if (body.validFrom < earliestDay || (late && body.correction !== true)) throw new Problem('VPHC-DECREE-DAY');
  const later = await tx.selectFrom('decree_imports').select('id').where('unit_id', '=', ctx.unitId).where('decree_key', '=', row.decree_key).where('state', '=', 'published').where('valid_from', '>', body.validFrom).executeTakeFirst();
  // It was made without the changes of this one, and would undo them on its day.
  if (later) throw new Problem('VPHC-DECREE-LATER');
  const diff = await diffOf(ctx, row, body.validFrom);
  if (diff?.against !== body.against) throw new Problem('VPHC-DECREE-CHANGED');
  const removed = diff?.counts.removed ?? 0;
  if (removed > 0 && body.removals !== true) throw new Problem('VPHC-DECREE-REMOVES');
  if ((late || removed > 0) && (body.reason ?? '').trim() === '') throw new Problem('VPHC-DECREE-REASON');
  await tx.updateTable('decree_imports').set((each) => ({ state: 'published', valid_from: body.validFrom, correction: late, published_at: at, published_by: ctx.actor.id, version: each('version', '+', 1) }))
    .where('id', '=', id).execute();
  ctx.audit.target = `decree:${row.decree_key ?? ''}`;
  Object.assign(ctx.audit.detail, {
    import: id, validFrom: body.validFrom, against: body.against ?? null, correction: late, added: diff?.counts.added ?? 0, changed: diff?.counts.changed ?? 0, ended: diff?.counts.ended ?? 0, removed,
    sha256: row.file_sha256, ...(body.reason === undefined ? {} : { reason: body.reason }),
  });
  return view(ctx, await find(tx, ctx.unitId, id), on);
}

/** Discards a draft, or takes back a version before its day. @throws Problem `VPHC-DECREE-IN-USE`, `VPHC-DECREE-STATE` */
export async function withdrawDecree(ctx: RequestContext, id: string, reason: string): Promise<void> {
  const { tx, on, at } = ctx;
  await requireProvince(ctx);
  const row = await find(tx, ctx.unitId, id);
  const { state } = await tx.selectFrom('decree_imports').select('state').where('id', '=', id).forUpdate().executeTakeFirstOrThrow();
  if (state === 'withdrawn') throw new Problem('VPHC-DECREE-STATE');
  if (state === 'published' && (row.valid_from ?? on) <= on) throw new Problem('VPHC-DECREE-IN-USE');
  await tx.updateTable('decree_imports').set((each) => ({ state: 'withdrawn', withdrawn_at: at, withdrawn_by: ctx.actor.id, withdrawn_reason: reason, version: each('version', '+', 1) })).where('id', '=', id).execute();
  ctx.audit.target = `decree:${row.decree_key ?? ''}`;
  Object.assign(ctx.audit.detail, { import: id, was: state, reason });
}
