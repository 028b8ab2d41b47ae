import type { FieldCode } from '../case.ts';
import type { IsoDate } from '../citation.ts';
import { LawError } from '../citation.ts';
import type { Act } from './act.ts';
import type { Catalogue } from './catalogue.ts';
import { createCatalogue } from './catalogue.ts';
import type { VersionComparison } from './compare-versions.ts';
import { SHIPPED } from './data/shipped.ts';
import type { Decree, DecreeHead } from './decree.ts';
import { decreeId, unpackDecree } from './packed.ts';
import type { SearchOptions, ViolationHit } from './search/hit.ts';

/** The decrees that the package ships, without their acts. */
export const shippedDecrees: readonly DecreeHead[] = SHIPPED.map(({ head }) => head);

const loaded = new Map<string, Promise<Decree>>();

function headOf(number: string): (typeof SHIPPED)[number] | undefined {
  const slashed = number.replace('-', '/');
  return SHIPPED.find(({ head }) => head.number === number || head.number.startsWith(`${slashed}/`));
}

/**
 * A shipped decree with its acts; its chunk loads once. `number` is `282/2025/NĐ-CP`, `282/2025` or `282-2025`.
 * @throws LawError `VPHC-LAW-DECREE` for a decree that is not shipped
 */
export async function loadDecree(number: string): Promise<Decree> {
  const found = headOf(number);
  if (found === undefined) throw new LawError('VPHC-LAW-DECREE', `Danh mục chưa có Nghị định ${number}.`, `The catalogue has no decree ${number}.`);
  const { head, load } = found;
  let loading = loaded.get(head.number);
  if (loading === undefined) {
    loading = load().then(({ DECREE }) => unpackDecree(head, DECREE));
    // A chunk that did not arrive may be asked for again.
    loading.catch(() => loaded.delete(head.number));
    loaded.set(head.number, loading);
  }
  return loading;
}

let last: { readonly key: string; readonly catalogue: Catalogue } | undefined;

/** A catalogue of the shipped decrees that `keep` names (default: all), made once for each set in a row. */
export async function loadCatalogue(keep: (head: DecreeHead) => boolean = () => true): Promise<Catalogue> {
  const heads = shippedDecrees.filter(keep);
  const key = heads.map(({ number }) => number).join();
  if (last?.key === key) return last.catalogue;
  const decrees = await Promise.all(heads.map(({ number }) => loadDecree(number)));
  last = { key, catalogue: createCatalogue(decrees) };
  return last.catalogue;
}

const inForceOn = (on: IsoDate | undefined) => (head: DecreeHead): boolean => on === undefined || (head.effectiveFrom <= on && (head.effectiveTo === null || on <= head.effectiveTo));
const named = (number: string | undefined) => (head: DecreeHead): boolean => number === undefined || headOf(number)?.head === head;

/** Acts of the shipped decrees in force on a day. */
export async function violationsOn(date: IsoDate, options: { readonly field?: FieldCode; readonly decree?: string } = {}): Promise<readonly Act[]> {
  const catalogue = await loadCatalogue((head) => inForceOn(date)(head) && named(options.decree)(head) && (options.field === undefined || head.fields.includes(options.field)));
  return catalogue.violationsOn(date, options);
}

const ofId = (id: string) => (head: DecreeHead): boolean => decreeId(head.number) === id.split('.')[0];

/** The version of an act in force on a day; undefined when the catalogue has none. */
export async function violation(id: string, on: IsoDate): Promise<Act | undefined> {
  return (await loadCatalogue(ofId(id))).violation(id, on);
}

/** Every version of an act, oldest first. */
export async function versionsOf(id: string): Promise<readonly Act[]> {
  return (await loadCatalogue(ofId(id))).versionsOf(id);
}

/** See `Catalogue.compareVersions`. */
export async function compareVersions(id: string, actOn: IsoDate, decidedOn: IsoDate): Promise<VersionComparison> {
  return (await loadCatalogue(ofId(id))).compareVersions(id, actOn, decidedOn);
}

/** Searches the shipped decrees that were in force on the day, by what an official types: words, everyday words, article numbers. */
export async function searchViolations(text: string, options: SearchOptions = {}): Promise<readonly ViolationHit[]> {
  // One catalogue for a form: a filter does not make another index.
  return (await loadCatalogue(inForceOn(options.on))).searchViolations(text, options);
}
