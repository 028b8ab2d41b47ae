import type { FieldCode } from '../case.ts';
import type { IsoDate } from '../citation.ts';
import type { Act } from './act.ts';
import type { VersionComparison } from './compare-versions.ts';
import { compareActs } from './compare-versions.ts';
import type { Decree } from './decree.ts';
import type { SearchOptions, ViolationHit } from './search/hit.ts';
import type { ActSearch } from './search/search.ts';
import { actSearch } from './search/search.ts';

/** Look-ups and search over some decrees. Pure: what it knows was given to it. */
export interface Catalogue {
  readonly decrees: readonly Decree[];
  /** By number, `282/2025/NĐ-CP`, its beginning `282/2025`, or the id `282-2025`. */
  decree(number: string): Decree | undefined;
  /** Acts in force on a day, in the order of their decrees. */
  violationsOn(date: IsoDate, options?: { readonly field?: FieldCode | undefined; readonly decree?: string | undefined }): readonly Act[];
  /** The version of an act in force on a day. */
  violation(id: string, on: IsoDate): Act | undefined;
  /** Every version of an act, oldest first. */
  versionsOf(id: string): readonly Act[];
  searchViolations(text: string, options?: SearchOptions): readonly ViolationHit[];
  /** Makes the index of words, which else the first search makes: call it when a search box is opened. */
  prepareSearch(): void;
  /** The versions of an act on the day it happened and on the day of the decision, and what the transition rules say; nothing is chosen. */
  compareVersions(id: string, actOn: IsoDate, decidedOn: IsoDate): VersionComparison;
}

/** Whether a version is in force on a day. */
export function inForce(act: Pick<Act, 'validFrom' | 'validTo'>, on: IsoDate): boolean {
  return act.validFrom <= on && (act.validTo === null || on <= act.validTo);
}

/** A catalogue of decrees: shipped ones, and those that a province imported. Of two decrees with one number the later given wins. */
export function createCatalogue(decrees: readonly Decree[]): Catalogue {
  const byNumber = new Map(decrees.map((decree) => [decree.number, decree]));
  const given = [...byNumber.values()];
  const acts = given.flatMap((decree) => decree.acts);
  const versions = new Map<string, Act[]>();
  for (const act of acts) {
    const known = versions.get(act.id);
    if (known === undefined) versions.set(act.id, [act]);
    else known.push(act);
  }
  for (const list of versions.values()) list.sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  let finder: ActSearch | undefined;
  const search = (): ActSearch => (finder ??= actSearch(acts, (act) => versions.get(act.id)?.at(-1) === act, given.map(({ number }) => number)));
  const decree = (number: string): Decree | undefined => {
    const slashed = number.replace('-', '/');
    return byNumber.get(number) ?? given.find((one) => one.number.startsWith(`${slashed}/`));
  };
  return {
    decrees: given,
    decree,
    violationsOn: (date, options = {}) => acts.filter((act) => inForce(act, date) && (options.field === undefined || act.field === options.field) && (options.decree === undefined || act.decree === decree(options.decree)?.number)),
    violation: (id, on) => versions.get(id)?.find((act) => inForce(act, on)),
    versionsOf: (id) => versions.get(id) ?? [],
    searchViolations: (text, options = {}) => search().search(text, options),
    prepareSearch: () => search().prepare(),
    compareVersions(id, actOn, decidedOn) {
      const on = (day: IsoDate): Act | undefined => versions.get(id)?.find((act) => inForce(act, day));
      return compareActs(id, actOn, decidedOn, on(actOn), on(decidedOn), decree(id.split('.')[0] ?? ''));
    },
  };
}
