import { codes, codesOn, type CodeListName } from '@xlvphc/law';
import { communes, provinces, unitsAsOf } from '@xlvphc/law/units';
import type { UnitList } from '../../controls/address/units.ts';
import type { Option } from '../../definition.ts';

/** A code list of the law as options; nothing for a name that the law does not know. */
export function codeOptions(name: string, on: string, language: 'vi' | 'en'): readonly Option[] {
  return name in codes ? codesOn(name as CodeListName, on).map((code) => ({ value: code.code, label: code[language] })) : [];
}

/** The administrative units of a day. */
export function unitList(on: string): UnitList {
  const day = on > unitsAsOf ? unitsAsOf : on;
  const all = provinces(day);
  return {
    provinces: all.map(({ code, fullName }) => ({ code, name: fullName })),
    communes: all.flatMap((province) => communes(province.code, day).map(({ code, fullName }) => ({ code, name: fullName, provinceCode: province.code }))),
  };
}
