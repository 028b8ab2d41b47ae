import type { Decree } from '@xlvphc/law/violations';
import type { IsoDate } from '@xlvphc/law';
import { sql } from 'kysely';
import { instant } from '../cases/case-file.ts';
import { isId } from '../id.ts';
import type { AppDeps, Tx } from '../request.ts';
import { decreeKey } from './decree-head.ts';
import { kitDecree, kitOf, type KitDecree } from './kit-decrees.ts';
import type { KeptHead } from './tables.ts';

/** A version of a decree that can be used: one that the program came with, or one that a province published. */
export interface KnownDecree {
  readonly key: string;
  readonly version: string;
  /** From this day it is used. */
  readonly since: IsoDate;
  readonly head: KeptHead;
  /** Where its acts are: in the running release, among the versions of releases before it, or among the imports. */
  readonly place: 'kit' | 'kept' | 'import';
  readonly unitId?: string;
  readonly publishedAt?: string;
}

/** Where decrees are looked for: without a transaction only in the release that is running. */
export interface DecreeShelf {
  readonly tx: Tx | undefined;
  readonly deps: Pick<AppDeps, 'kit'>;
}

interface PublishedRow { readonly id: string; readonly unit_id: string; readonly decree_key: string | null; readonly head: KeptHead | null; readonly valid_from: IsoDate | null; readonly published_at: Date | string | null }

const published = (row: PublishedRow): readonly KnownDecree[] => row.decree_key === null || row.head === null || row.valid_from === null || row.published_at === null ? [] : [{
  key: row.decree_key, version: row.id, since: row.valid_from, head: row.head, place: 'import', unitId: row.unit_id, publishedAt: instant(row.published_at),
}];
const ofKit = (decree: KitDecree): KnownDecree => ({ ...decree, place: 'kit' });

const columns = ['id', 'unit_id', 'decree_key', 'head', 'valid_from', 'published_at'] as const;

/** Versions that the province of the actor has put in force by a day, the latest of each decree. */
async function publishedOn(tx: Tx, on: IsoDate, filter: { readonly key?: string; readonly except?: string }): Promise<readonly KnownDecree[]> {
  const rows = await tx.selectFrom('decree_imports').select(columns).distinctOn('decree_key')
    .where('state', '=', 'published').where('valid_from', '<=', on)
    .where(sql<boolean>`unit_id = any (app_units_above(app_units()))`)
    .$if(filter.key !== undefined, (query) => query.where('decree_key', '=', filter.key ?? ''))
    .$if(filter.except !== undefined, (query) => query.where('id', '<>', filter.except ?? ''))
    .orderBy('decree_key').orderBy('valid_from', 'desc').orderBy('published_at', 'desc').orderBy('id', 'desc')
    .execute();
  return rows.flatMap(published);
}

/** Every decree in the version used on a day. */
export async function decreesOn({ tx, deps }: DecreeShelf, on: IsoDate): Promise<readonly KnownDecree[]> {
  const kit = kitOf(deps);
  const all = new Map((await Promise.all(kit.decrees.map((head) => kitDecree(kit, head)))).map((known) => [known.key, ofKit(known)]));
  if (tx) for (const known of await publishedOn(tx, on, {})) all.set(known.key, known);
  return [...all.values()].sort((a, b) => (a.head.date < b.head.date ? 1 : -1));
}

async function kitDecreeOf({ deps }: Pick<DecreeShelf, 'deps'>, key: string): Promise<KnownDecree | undefined> {
  const kit = kitOf(deps);
  const head = kit.decrees.find(({ number }) => decreeKey(number) === key);
  return head && ofKit(await kitDecree(kit, head));
}

/** The version of one decree that is used on a day, `except` an import that is looked at. */
export async function decreeOn(shelf: DecreeShelf, key: string, on: IsoDate, except?: string): Promise<KnownDecree | undefined> {
  const own = shelf.tx && (await publishedOn(shelf.tx, on, { key, ...(except === undefined ? {} : { except }) }))[0];
  return own ?? kitDecreeOf(shelf, key);
}

/** Whether the running release has this version: then no database is asked. */
export const isOfKit = async (deps: Pick<AppDeps, 'kit'>, key: string, version: string): Promise<boolean> => (await kitDecreeOf({ deps }, key))?.version === version;

/** A version that a case names, also one of a release that ran here before. */
export async function decreeVersion(shelf: DecreeShelf, key: string, version: string): Promise<KnownDecree | undefined> {
  const own = await kitDecreeOf(shelf, key);
  if (own?.version === version) return own;
  const { tx } = shelf;
  if (!tx) return undefined;
  if (isId(version)) {
    const row = await tx.selectFrom('decree_imports').select(columns).where('id', '=', version).where('decree_key', '=', key).where('state', '=', 'published').executeTakeFirst();
    return row && published(row)[0];
  }
  const kept = await tx.selectFrom('decree_versions').select('head').where('decree_key', '=', key).where('version', '=', version).executeTakeFirst();
  return kept && { key, version, since: kept.head.effectiveFrom, head: kept.head, place: 'kept' };
}

/** A version with its acts. */
export async function wholeDecree({ tx, deps }: DecreeShelf, { key, version, head, place }: KnownDecree): Promise<Decree> {
  if (place === 'kit' || !tx) return kitOf(deps).load(head.number);
  if (place === 'kept') return (await tx.selectFrom('decree_versions').select('decree').where('decree_key', '=', key).where('version', '=', version).executeTakeFirstOrThrow()).decree;
  const { decree } = await tx.selectFrom('decree_imports').select('decree').where('id', '=', version).executeTakeFirstOrThrow();
  if (decree === null) throw new Error('a published import has a decree');
  return decree;
}
