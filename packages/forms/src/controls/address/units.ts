import type { Option } from '../../definition.ts';

/** Current administrative units, as the host or `@xlvphc/law/units` gives them. */
export interface UnitList {
  readonly provinces: readonly { readonly code: string; readonly name: string }[];
  readonly communes: readonly { readonly code: string; readonly name: string; readonly provinceCode: string }[];
}

const options = new WeakMap<UnitList, { readonly provinces: readonly Option[]; readonly communes: ReadonlyMap<string, readonly Option[]> }>();

/** The lists of the comboboxes, made once for a list of units; key `''` holds all communes with their province. */
export function unitOptions(units: UnitList): { readonly provinces: readonly Option[]; readonly communes: ReadonlyMap<string, readonly Option[]> } {
  const known = options.get(units);
  if (known) return known;
  const names = new Map(units.provinces.map((province) => [province.code, province.name]));
  const communes = new Map<string, Option[]>([['', []]]);
  for (const commune of units.communes) {
    const own = communes.get(commune.provinceCode) ?? [];
    own.push({ value: commune.code, label: commune.name });
    communes.set(commune.provinceCode, own);
    communes.get('')?.push({ value: commune.code, label: `${commune.name}, ${names.get(commune.provinceCode) ?? ''}` });
  }
  const made = { provinces: units.provinces.map(({ code, name }) => ({ value: code, label: name })), communes };
  options.set(units, made);
  return made;
}
