import { currentLocale } from '@xlvphc/forms/base';
import { codesOn, type CodeListName } from '@xlvphc/law';
import type { FormLists } from '@xlvphc/forms/elements';
import { today } from '../ui/format.ts';

const names: readonly CodeListName[] = ['fields', 'titles', 'aggravating', 'mitigating', 'mainPenalties', 'additionalPenalties', 'remedialMeasures', 'preventiveMeasures'];

/** Code lists and administrative units of today for a form; the units are their own chunk. */
export async function formLists(): Promise<FormLists> {
  const { units } = await import('@xlvphc/law/units');
  const locale = currentLocale();
  const on = today();
  const provinces = units.provinces(on);
  return {
    codeLists: Object.fromEntries(names.map((name) => [name, codesOn(name, on).map((code) => ({ value: code.code, label: code[locale] }))])),
    units: {
      provinces: provinces.map(({ code, fullName }) => ({ code, name: fullName })),
      communes: provinces.flatMap((province) => units.communes(province.code, on).map(({ code, fullName, provinceCode }) => ({ code, name: fullName, provinceCode }))),
    },
  };
}
