import type { Selectable } from 'kysely';
import type { AuditEntriesTable } from '../../db/tables.ts';
import { sha256 } from '../id.ts';

type Entry = Selectable<AuditEntriesTable>;

/** The chain of requests without a unit (public look-ups, failed sign-ins of unknown names). */
export const commonChain = 'common';
export const chainOf = (unitId: string | null): string => unitId ?? commonChain;

/** Keys in order, so that the same entry always reads the same, whatever the database did to the JSON. */
function ordered(value: Readonly<Record<string, unknown>>): unknown {
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Hash of an entry and, through `before`, of all entries sealed before it. */
export function linkHash(before: string, chain: string, position: number, entry: Entry): Promise<string> {
  return sha256(JSON.stringify([
    before, chain, position, entry.id, entry.unit_id, entry.at, entry.actor_kind, entry.actor_id, entry.action, entry.target, entry.case_id,
    entry.purpose, entry.request_id, entry.outcome, ordered(entry.detail),
  ]));
}

/**
 * The mark on the head of a chain: HMAC with a key that is not in the database, so that cutting the tail and moving the head
 * back needs the server's key too.
 */
export async function headMark(key: Uint8Array, chain: string, position: number, hash: string): Promise<string> {
  const secret = await crypto.subtle.importKey('raw', new Uint8Array(key), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const mark = await crypto.subtle.sign('HMAC', secret, new TextEncoder().encode(JSON.stringify([chain, position, hash])));
  return Array.from(new Uint8Array(mark), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What the first link refers to. */
export const genesis = '0'.repeat(64);
