import { inForce, type Act, type VersionComparison } from '@xlvphc/law/violations';
import type { ActFacts } from './consequences.ts';
import type { ListedDecree, ViolationCatalogue } from './violation-source.ts';

/** An act with all that is needed to show it: its decree, and how its rule changed between the act and the document. */
export interface LookedAct {
  readonly act: Act;
  readonly decree: ListedDecree | undefined;
  /** Only when the rule did change. */
  readonly comparison: VersionComparison | undefined;
}

/** The version of an act that a row names (`validFrom`), or the one of the day. Undefined when the catalogue does not have the act. */
export async function lookUp(catalogue: ViolationCatalogue, id: string, validFrom: string | undefined, facts: ActFacts): Promise<LookedAct | undefined> {
  const day = facts.actOn ?? facts.on;
  const [versions, decrees] = await Promise.all([catalogue.versionsOf(id), catalogue.decrees()]);
  const act = validFrom === undefined ? (versions.find((one) => inForce(one, day)) ?? versions.at(-1)) : versions.find((one) => one.validFrom === validFrom);
  if (!act) return undefined;
  const comparison = facts.actOn !== undefined && facts.actOn < facts.on ? await catalogue.compareVersions(id, facts.actOn, facts.on) : undefined;
  return { act, decree: decrees.find(({ number }) => number === act.decree), comparison: comparison && comparison.changed.length > 0 ? comparison : undefined };
}
