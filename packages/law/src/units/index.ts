import type { IsoDate } from '../citation.ts';
import { communes, provinces, unitAt, unitHistory, unitsAsOf, unitsSince } from './current-units.ts';
import type { Match, NameIndex } from './name-index.ts';
import { nameIndex } from './name-index.ts';
import type { Commune, OldCommune, Successor, UnitHit } from './unit.ts';

export type * from './unit.ts';
export { communes, provinces, unitAt, unitHistory, unitsAsOf, unitsSince } from './current-units.ts';
import { readTyped } from './unit-text.ts';

export { accented, folded } from './unit-text.ts';

/** What `search` needs to find units by their old names; `legacyNames` of `@xlvphc/law/units/legacy`, loaded when it is wanted. */
export interface LegacyNames {
  find(text: string, limit: number, keep?: (old: OldCommune) => boolean): readonly OldCommune[];
  successors(oldCode: string): readonly Successor[];
}

let index: NameIndex<Commune> | undefined;

function current(): NameIndex<Commune> {
  return (index ??= nameIndex(
    provinces(unitsAsOf).flatMap((province) => communes(province.code, unitsAsOf).map((unit) => ({ name: unit.name, within: province.fullName, value: unit }))),
  ));
}

export interface SearchOptions {
  /** Default 10. */
  readonly limit?: number;
  /** Day on which the units are named; default the newest data. */
  readonly on?: IsoDate;
  /** Only communes of this province. */
  readonly provinceCode?: string;
  readonly legacy?: LegacyNames;
}

/**
 * Finds communes by what a person types: with or without diacritics, either placement of the tone, with or without `Xã`/`Phường`/`Đặc khu`, the province after
 * the name, a five-digit code; old names too when `legacy` is given. A split old unit gives a hit for each successor: the caller asks which.
 */
export function search(text: string, options: SearchOptions = {}): readonly UnitHit[] {
  const { limit = 10, on = unitsAsOf, provinceCode, legacy } = options;
  const hits: UnitHit[] = [];
  const seen = new Set<string>();
  const add = (code: string, old?: OldCommune): void => {
    const unit = unitAt(code, on);
    if (unit?.level !== 'commune' || (provinceCode !== undefined && unit.provinceCode !== provinceCode)) return;
    const province = unitAt(unit.provinceCode, on);
    if (seen.has(unit.code) || province?.level !== 'province' || hits.length >= limit) return;
    seen.add(unit.code);
    hits.push({ unit, province, ...(old === undefined ? {} : { old }) });
  };
  const typed = text.trim();
  if (/^\d{5}$/u.test(typed)) add(typed);
  const here = provinceCode === undefined ? undefined : (unit: Commune): boolean => unit.provinceCode === provinceCode;
  for (const { code } of kindFirst(typed, current().find(typed, limit, here), on)) add(code);
  if (legacy !== undefined && hits.length < limit) {
    const within = provinceCode === undefined ? undefined : (old: OldCommune): boolean => legacy.successors(old.code).some(({ unit }) => unit.provinceCode === provinceCode);
    for (const old of legacy.find(typed, limit, within)) {
      if (hits.length >= limit) break;
      for (const successor of legacy.successors(old.code)) add(successor.unit.code, old);
    }
  }
  return hits;
}

/** Of units with the same name the kind that was typed comes first: `P. Tân An` is a ward. */
function kindFirst(typed: string, found: readonly Match<Commune>[], on: IsoDate): readonly Commune[] {
  const text = readTyped(typed).plain;
  const kind = /^(?:p|phuong)[. ]/u.test(text) ? 'ward' : /^(?:x|xa)[. ]/u.test(text) ? 'commune' : undefined;
  const units = found.map(({ value }) => value);
  if (kind === undefined) return units;
  const names = found.map((match) => match.folded);
  return units
    .map((unit, at) => ({ unit, group: names.indexOf(names[at] ?? ''), other: unitAt(unit.code, on)?.kind === kind ? 0 : 1, at }))
    .sort((a, b) => a.group - b.group || a.other - b.other || a.at - b.at)
    .map(({ unit }) => unit);
}

/** The administrative units: 34 provinces and their communes with dated history. */
export const units = { provinces, communes, unitAt, unitHistory, search, asOf: unitsAsOf, since: unitsSince } as const;
