import type { Option } from '../../definition.ts';

/** Current administrative units, as the host or `@xlvphc/law/units` gives them. */
export interface UnitList {
  readonly provinces: readonly { readonly code: string; readonly name: string }[];
  readonly communes: readonly { readonly code: string; readonly name: string; readonly provinceCode: string }[];
}

/** The lists of the comboboxes. */
interface UnitOptions {
  readonly provinces: readonly Option[];
  /** Those of a province; of none all communes, each with its province. */
  communes(provinceCode: string | undefined): readonly Option[];
}

const known = new WeakMap<UnitList, UnitOptions>();

/** Options of a list of units, each made once and only when somebody looks at it: an address shows the communes of one province of thousands. */
export function unitOptions(units: UnitList): UnitOptions {
  let options = known.get(units);
  if (!options) known.set(units, (options = made(units)));
  return options;
}

function made({ provinces, communes }: UnitList): UnitOptions {
  const lists = new Map<string, readonly Option[]>();
  const list = (provinceCode: string): readonly Option[] => {
    if (provinceCode !== '') return communes.filter((commune) => commune.provinceCode === provinceCode).map(({ code, name }) => ({ value: code, label: name }));
    const names = new Map(provinces.map((province) => [province.code, province.name]));
    return communes.map((commune) => ({ value: commune.code, label: `${commune.name}, ${names.get(commune.provinceCode) ?? ''}` }));
  };
  return {
    provinces: provinces.map(({ code, name }) => ({ value: code, label: name })),
    communes(provinceCode = '') {
      let options = lists.get(provinceCode);
      if (!options) lists.set(provinceCode, (options = list(provinceCode)));
      return options;
    },
  };
}
