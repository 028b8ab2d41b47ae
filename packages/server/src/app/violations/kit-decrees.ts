import { loadDecree, shippedDecrees, type Decree, type DecreeHead } from '@xlvphc/law/violations';
import type { IsoDate } from '@xlvphc/law';
import { systemActor } from '../actor.ts';
import { sha256 } from '../id.ts';
import { inTransaction, type AppDeps } from '../request.ts';
import { decreeKey, keptHead } from './decree-head.ts';
import type { KeptHead } from './tables.ts';

/** The decrees that a release of the program comes with. */
export interface DecreeKit {
  readonly decrees: readonly DecreeHead[];
  load(number: string): Promise<Decree>;
}

const shipped: DecreeKit = { decrees: shippedDecrees, load: loadDecree };
export const kitOf = ({ kit = shipped }: Pick<AppDeps, 'kit'>): DecreeKit => kit;

/** A decree of the running release. */
export interface KitDecree {
  readonly key: string;
  /** A hash of the content: another release has another one only where the decree changed. */
  readonly version: string;
  readonly since: IsoDate;
  readonly head: KeptHead;
}

const digested = new WeakMap<DecreeKit, Map<string, Promise<KitDecree>>>();

/** A decree of the kit with its version, worked out once. */
export function kitDecree(kit: DecreeKit, { number }: Pick<DecreeHead, 'number'>): Promise<KitDecree> {
  const all = digested.get(kit) ?? new Map<string, Promise<KitDecree>>();
  digested.set(kit, all);
  const known = all.get(number) ?? kit.load(number).then(async (decree) => ({
    key: decreeKey(number), version: `kit-${(await sha256(JSON.stringify(decree))).slice(0, 16)}`, since: decree.effectiveFrom, head: keptHead(decree),
  }));
  all.set(number, known);
  known.catch(() => all.delete(number));
  return known;
}

/**
 * Keeps the decrees of this release in the database, those that are not there yet: cases name the version that they were made with, and the next release
 * may bring another. Run at the start of a server, before it answers.
 */
export async function keepKitDecrees(deps: Pick<AppDeps, 'db' | 'clock' | 'kit'>): Promise<void> {
  const kit = kitOf(deps);
  const mine = await Promise.all(kit.decrees.map(async (head) => ({ known: await kitDecree(kit, head), decree: await kit.load(head.number) })));
  await inTransaction(deps, systemActor, async (tx) => {
    const kept = new Set((await tx.selectFrom('decree_versions').select('version').execute()).map(({ version }) => version));
    const rows = mine.filter(({ known }) => !kept.has(known.version)).map(({ known, decree }) => ({
      decree_key: known.key, version: known.version, head: JSON.stringify(known.head), decree: JSON.stringify(decree), kept_at: deps.clock.now().toISOString(),
    }));
    // Another server of the same release may start at the same time.
    if (rows.length > 0) await tx.insertInto('decree_versions').values(rows).onConflict((conflict) => conflict.doNothing()).execute();
  });
}
