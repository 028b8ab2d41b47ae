import type { ViolationCatalogue } from '@xlvphc/forms/elements';
import { loadCatalogue } from '@xlvphc/law/violations';

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
