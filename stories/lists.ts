import { codesOn, type CodeListName } from '@xlvphc/law';
import { units } from '@xlvphc/law/units';
import { loadCatalogue } from '@xlvphc/law/violations';
import type { UnitList, ViolationCatalogue } from '@xlvphc/forms/elements';

/** The day of every story whose rules need one. */
export const storyDay = '2026-03-02';

/** A code list of the law as options. */
export const codeList = (name: CodeListName): { value: string; label: string }[] => codesOn(name, storyDay).map(({ code, vi }) => ({ value: code, label: vi }));

let list: UnitList | undefined;
/** All provinces and communes of today. */
export function unitList(): UnitList {
  return (list ??= {
    provinces: units.provinces(storyDay).map(({ code, fullName }) => ({ code, name: fullName })),
    communes: units.provinces(storyDay).flatMap(({ code }) => units.communes(code, storyDay).map((unit) => ({ code: unit.code, name: unit.fullName, provinceCode: unit.provinceCode }))),
  });
}

/** The decrees that the program ships. */
export const shippedViolations: ViolationCatalogue = {
  decrees: async () => (await loadCatalogue()).decrees,
  search: async (text, options) => (await loadCatalogue()).searchViolations(text, options),
  violationsOn: async (date, options) => (await loadCatalogue()).violationsOn(date, options),
  versionsOf: async (id) => (await loadCatalogue()).versionsOf(id),
  compareVersions: async (id, actOn, decidedOn) => (await loadCatalogue()).compareVersions(id, actOn, decidedOn),
};
