import type { Act, DecreeHead } from '@xlvphc/law/violations';
import { sql } from 'kysely';
import { kitOf } from './kit-decrees.ts';
import type { DecreeShelf, KnownDecree } from './known-decrees.ts';

/** All versions of one act, with the head of its decree. */
export interface ActVersions {
  readonly head: DecreeHead;
  readonly versions: readonly Act[];
}

/** The versions of an act in a state of its decree; of a stored decree no other act is read. */
export async function versionsIn({ tx, deps }: DecreeShelf, { key, version, head, place }: KnownDecree, id: string): Promise<ActVersions> {
  if (place === 'kit' || !tx) return { head, versions: (await kitOf(deps).load(head.number)).acts.filter((act) => act.id === id) };
  const acts = sql<readonly Act[]>`jsonb_path_query_array(decree -> 'acts', '$[*] ? (@.id == $id)', jsonb_build_object('id', ${id}::text))`.as('acts');
  const row = place === 'kept'
    ? await tx.selectFrom('decree_versions').select(acts).where('decree_key', '=', key).where('version', '=', version).executeTakeFirst()
    : await tx.selectFrom('decree_imports').select(acts).where('id', '=', version).executeTakeFirst();
  return { head, versions: row?.acts ?? [] };
}
