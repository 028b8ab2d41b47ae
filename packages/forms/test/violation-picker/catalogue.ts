import type { ViolationCatalogue } from '@xlvphc/forms/elements';
import { createCatalogue, loadCatalogue, loadDecree, type Act } from '@xlvphc/law/violations';

/** The shipped decrees, as a host gives them to the picker. */
export const shippedCatalogue: ViolationCatalogue = {
  decrees: async () => (await loadCatalogue()).decrees,
  search: async (text, options) => (await loadCatalogue()).searchViolations(text, options),
  violationsOn: async (date, options) => (await loadCatalogue()).violationsOn(date, options),
  versionsOf: async (id) => (await loadCatalogue()).versionsOf(id),
  compareVersions: async (id, actOn, decidedOn) => (await loadCatalogue()).compareVersions(id, actOn, decidedOn),
};

/** A network that fails until it is mended. */
export function brokenCatalogue(): ViolationCatalogue & { mend(): void } {
  let broken = true;
  const guarded = <A extends readonly unknown[], R>(run: (...args: A) => Promise<R>) => (...args: A): Promise<R> => (broken ? Promise.reject(new Error('offline')) : run(...args));
  const { decrees, search, violationsOn, versionsOf, compareVersions } = shippedCatalogue;
  return {
    decrees: guarded(decrees), search: guarded(search), violationsOn: guarded(violationsOn), versionsOf: guarded(versionsOf), compareVersions: guarded(compareVersions),
    mend: () => (broken = false),
  };
}

/** A catalogue as a backend names its states: `now` is in use; in `before` the acts were as `change` makes them. */
export async function twoStates(number: string, change: (act: Act) => Act): Promise<ViolationCatalogue> {
  const decree = await loadDecree(number);
  const state = (version: string, of: (act: Act) => Act): ViolationCatalogue => {
    const catalogue = createCatalogue([{ ...decree, acts: decree.acts.map(of) }]);
    return {
      decrees: () => Promise.resolve([{ ...decree, version }]),
      search: (text, options) => Promise.resolve(catalogue.searchViolations(text, options)),
      violationsOn: (date, options) => Promise.resolve(catalogue.violationsOn(date, options)),
      versionsOf: (id) => Promise.resolve(catalogue.versionsOf(id)),
      compareVersions: (id, actOn, decidedOn) => Promise.resolve(catalogue.compareVersions(id, actOn, decidedOn)),
    };
  };
  const before = state('before', change);
  return { ...state('now', (act) => act), at: (_id, version) => (version === 'before' ? Promise.resolve(before) : version === 'away' ? Promise.reject(new Error('offline')) : Promise.resolve(undefined)) };
}
