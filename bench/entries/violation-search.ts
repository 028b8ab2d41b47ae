// Search of the catalogue of violations: the shipped decrees, and as many copies of them as make a large catalogue.
import { createCatalogue, loadDecree, shippedDecrees, type Catalogue, type Decree } from '@xlvphc/law/violations';

const on = '2026-11-20';
let catalogue: Catalogue = createCatalogue([]);

/** A catalogue of at least `count` versions; copies have other numbers and ids. @returns how many */
export async function fill(count: number): Promise<number> {
  const shipped = await Promise.all(shippedDecrees.map(({ number }) => loadDecree(number)));
  const decrees: Decree[] = [];
  let versions = 0;
  for (let copy = 0; versions < count; copy += 1) {
    for (const decree of shipped) {
      if (versions >= count) break;
      const number = copy === 0 ? decree.number : decree.number.replace('/', `${copy}/`);
      const acts = decree.acts.slice(0, count - versions).map((act) => (copy === 0 ? act : { ...act, id: `${copy}-${act.id}`, decree: number }));
      versions += acts.length;
      decrees.push({ ...decree, number, acts });
    }
  }
  catalogue = createCatalogue(decrees);
  return versions;
}

export const find = (text: string): number => catalogue.searchViolations(text, { on, limit: 20 }).length;
