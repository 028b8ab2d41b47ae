import { inForce, loadDecree, shippedDecrees, type Decree, type DecreeHead } from '@xlvphc/law/violations';
import type { IsoDate } from '@xlvphc/law';
import { sql } from 'kysely';
import { instant } from '../cases/case-file.ts';
import { isId, sha256 } from '../id.ts';
import type { Tx } from '../request.ts';
import type { KeptHead } from './tables.ts';

/** A version of a decree that can be used: one that the program came with, or one that a province published. */
export interface KnownDecree {
  readonly key: string;
  readonly version: string;
  /** From this day it is used. */
  readonly since: IsoDate;
  readonly head: KeptHead;
  readonly unitId?: string;
  readonly publishedAt?: string;
}

/** `282-2025` of `282/2025/NĐ-CP`: how acts and addresses name a decree. */
export const decreeKey = (number: string): string => number.split('/').slice(0, 2).join('-');

export function keptHead(decree: Decree): KeptHead {
  const { acts, ...head } = decree;
  return { ...head, periods: acts.map((act) => [act.validFrom, act.validTo]) };
}

const shipped = new Map<string, Promise<KnownDecree>>();

/** A decree that the program came with; its version is a hash of it, so that another release has another one only when the decree changed. */
async function shippedDecree({ number }: DecreeHead): Promise<KnownDecree> {
  const known = shipped.get(number) ?? loadDecree(number).then(async (decree) => ({
    key: decreeKey(number), version: `kit-${(await sha256(JSON.stringify(decree))).slice(0, 16)}`, since: decree.effectiveFrom, head: keptHead(decree),
  }));
  shipped.set(number, known);
  return known;
}

interface PublishedRow { readonly id: string; readonly unit_id: string; readonly decree_key: string | null; readonly head: KeptHead | null; readonly valid_from: IsoDate | null; readonly published_at: Date | string | null }

const published = (row: PublishedRow): readonly KnownDecree[] => row.decree_key === null || row.head === null || row.valid_from === null || row.published_at === null ? [] : [{
  key: row.decree_key, version: row.id, since: row.valid_from, head: row.head, unitId: row.unit_id, publishedAt: instant(row.published_at),
}];

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

/** Every decree in the version used on a day; without a transaction those of the program only. */
export async function decreesOn(tx: Tx | undefined, on: IsoDate): Promise<readonly KnownDecree[]> {
  const all = new Map((await Promise.all(shippedDecrees.map(shippedDecree))).map((known) => [known.key, known]));
  if (tx) for (const known of await publishedOn(tx, on, {})) all.set(known.key, known);
  return [...all.values()].sort((a, b) => (a.head.date < b.head.date ? 1 : -1));
}

/** The version of one decree that is used on a day, `except` an import that is looked at. */
export async function decreeOn(tx: Tx | undefined, key: string, on: IsoDate, except?: string): Promise<KnownDecree | undefined> {
  const own = tx && (await publishedOn(tx, on, { key, ...(except === undefined ? {} : { except }) }))[0];
  if (own) return own;
  const head = shippedDecrees.find(({ number }) => decreeKey(number) === key);
  return head && shippedDecree(head);
}

/** A version that a case names. */
export async function decreeVersion(tx: Tx | undefined, key: string, version: string): Promise<KnownDecree | undefined> {
  const head = shippedDecrees.find(({ number }) => decreeKey(number) === key);
  const own = head && await shippedDecree(head);
  if (own?.version === version) return own;
  if (!tx || !isId(version)) return undefined;
  const row = await tx.selectFrom('decree_imports').select(columns).where('id', '=', version).where('decree_key', '=', key).where('state', '=', 'published').executeTakeFirst();
  return row && published(row)[0];
}

/** A version with its acts. */
export async function wholeDecree(tx: Tx | undefined, known: KnownDecree): Promise<Decree> {
  if (known.unitId === undefined || !tx) return loadDecree(known.head.number);
  const { decree } = await tx.selectFrom('decree_imports').select('decree').where('id', '=', known.version).executeTakeFirstOrThrow();
  if (decree === null) throw new Error('a published import has a decree');
  return decree;
}

/** Acts in force on a day. */
export const actsInForce = ({ periods }: KeptHead, on: IsoDate): number => periods.filter(([validFrom, validTo]) => inForce({ validFrom, validTo }, on)).length;
