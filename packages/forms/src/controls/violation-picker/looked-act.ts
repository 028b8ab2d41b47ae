import { changedAspects, inForce, type Act, type ChangedAspect, type VersionComparison } from '@xlvphc/law/violations';
import type { ActFacts } from './consequences.ts';
import type { ListedDecree, ViolationCatalogue } from './violation-source.ts';

/** An act as the catalogue in use has it, where that is not what the document was made with. */
export interface NewerAct {
  /** Undefined when the catalogue in use has no such act any more. */
  readonly act: Act | undefined;
  readonly decree: ListedDecree | undefined;
  readonly changed: readonly ChangedAspect[];
}

/** An act with all that is needed to show it: its decree, and how its rule changed between the act and the document. */
export interface LookedAct {
  readonly act: Act;
  readonly decree: ListedDecree | undefined;
  /** Only when the rule did change. */
  readonly comparison: VersionComparison | undefined;
  /** The decree of the versions that are compared, where it is not `decree` in its own state. */
  readonly compared?: ListedDecree | undefined;
  /** What the catalogue in use says instead, for the day of the act. */
  readonly newer?: NewerAct | undefined;
  /** The state of the decree that the document names cannot be had: this is the one in use. */
  readonly unavailable?: true | undefined;
}

/** The version that a row names: first day of the act's version, and the state of its decree. */
export interface NamedVersion {
  readonly validFrom?: string | undefined;
  readonly version?: string | undefined;
}

/**
 * The version of an act that a row names, in the state of the decree that it was taken from; or the one of the day. Undefined when the catalogue does not have
 * the act.
 */
export async function lookUp(catalogue: ViolationCatalogue, id: string, named: NamedVersion, facts: ActFacts): Promise<LookedAct | undefined> {
  const now = await inCatalogue(catalogue, id, named.validFrom, facts);
  if (named.version === undefined || (now !== undefined && now.decree?.version === named.version)) return now;
  const before = await stateOf(catalogue, id, named.version);
  const then = before && (await inCatalogue(before, id, named.validFrom, facts));
  if (!then) return now && { ...now, unavailable: true };
  // A version that was chosen although it is not that of the day of the act keeps its own successor.
  const today = inForce(then.act, facts.actOn ?? facts.on) || !now ? await inCatalogue(catalogue, id, undefined, facts, true) : now;
  const changed = changedAspects(then.act, today?.act);
  return { ...then, ...(then.comparison ? {} : { comparison: now?.comparison, compared: now?.decree }), ...(changed.length > 0 ? { newer: { act: today?.act, decree: today?.decree, changed } } : {}) };
}

async function stateOf(catalogue: ViolationCatalogue, id: string, version: string): Promise<ViolationCatalogue | undefined> {
  try {
    return await catalogue.at?.(id, version);
  } catch {
    return undefined;
  }
}

/** The version that begins on a day, or else that of the act's day; `strictly` only one that is in force on that day. */
async function inCatalogue(catalogue: ViolationCatalogue, id: string, validFrom: string | undefined, facts: ActFacts, strictly = false): Promise<LookedAct | undefined> {
  const day = facts.actOn ?? facts.on;
  const [versions, decrees] = await Promise.all([catalogue.versionsOf(id), catalogue.decrees()]);
  const ofDay = versions.find((one) => inForce(one, day));
  const act = strictly ? ofDay : validFrom === undefined ? (ofDay ?? versions.at(-1)) : versions.find((one) => one.validFrom === validFrom);
  if (!act) return undefined;
  const comparison = facts.actOn !== undefined && facts.actOn < facts.on ? await catalogue.compareVersions(id, facts.actOn, facts.on) : undefined;
  return { act, decree: decrees.find(({ number }) => number === act.decree), comparison: comparison && comparison.changed.length > 0 ? comparison : undefined };
}
