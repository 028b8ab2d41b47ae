import type { ListedDecree, ViolationCatalogue } from '@xlvphc/forms/elements';
import type { Catalogue, Decree } from '@xlvphc/law/violations';
import type { IsoDate } from '../app/views.ts';
import type { BackendDecree, ViolationBackend } from './violation-backend.ts';

interface Loaded {
  readonly catalogue: Catalogue;
  readonly versions: ReadonlyMap<string, string>;
}

/**
 * The catalogue of a unit: what its backend lists on a day, and what the program ships. A decree that came with the program is read from the program's own
 * chunk, one that a province published from the backend. Loads when it is first asked; without the backend the shipped decrees serve.
 */
export function unitCatalogue(backend: ViolationBackend | undefined, on: IsoDate): ViolationCatalogue {
  let loading: Promise<Loaded> | undefined;
  const loaded = (): Promise<Loaded> => {
    loading ??= load(backend, on);
    loading.catch(() => (loading = undefined));
    return loading;
  };
  const states = new Map<string, Promise<ViolationCatalogue>>();
  /** A decree in another state; of a state the backend always answers the same. */
  const stateOf = (key: string, version: string): Promise<ViolationCatalogue> => {
    const name = `${key} ${version}`;
    const known = states.get(name) ?? state(backend, key, version);
    states.set(name, known);
    // Without a network it is asked again.
    known.catch(() => states.delete(name));
    return known;
  };
  return { ...asked(loaded), at: (id, version) => stateOf(id.split('.')[0] ?? '', version) };
}

async function state(backend: ViolationBackend | undefined, key: string, version: string): Promise<ViolationCatalogue> {
  const [{ createCatalogue }, decree] = await Promise.all([import('@xlvphc/law/violations'), fetchedDecree(backend, key, version)]);
  const whole: Loaded = { catalogue: createCatalogue([decree]), versions: new Map([[decree.number, version]]) };
  return asked(() => Promise.resolve(whole));
}

/** Answers from what was loaded. */
function asked(loaded: () => Promise<Loaded>): ViolationCatalogue {
  const ask = async <T>(question: (catalogue: Catalogue) => T): Promise<T> => question((await loaded()).catalogue);
  return {
    decrees: async () => {
      const { catalogue, versions } = await loaded();
      return catalogue.decrees.map(({ acts: _, ...head }): ListedDecree => ({ ...head, version: versions.get(head.number) }));
    },
    search: (text, options) => ask((catalogue) => catalogue.searchViolations(text, options)),
    violationsOn: (date, options) => ask((catalogue) => catalogue.violationsOn(date, options)),
    versionsOf: (id) => ask((catalogue) => catalogue.versionsOf(id)),
    compareVersions: (id, actOn, decidedOn) => ask((catalogue) => catalogue.compareVersions(id, actOn, decidedOn)),
  };
}

async function load(backend: ViolationBackend | undefined, on: IsoDate): Promise<Loaded> {
  const [law, listed] = await Promise.all([import('@xlvphc/law/violations'), backend ? backend.decrees(on).catch((): readonly BackendDecree[] => []) : []]);
  const shipped = new Set(law.shippedDecrees.map(({ number }) => number));
  // What a province has published takes the place of what the program ships.
  const published = listed.filter(({ number, unitId }) => unitId !== undefined || !shipped.has(number));
  const replaced = new Set(published.map(({ number }) => number));
  const own = [...shipped].filter((number) => !replaced.has(number)).map((number) => law.loadDecree(number));
  const fetched = published.map(({ key, version, number }) => fetchedDecree(backend, key, version).catch((error: unknown) => {
    if (shipped.has(number)) return law.loadDecree(number);
    throw error;
  }));
  const decrees = await Promise.all([...own, ...fetched]);
  return { catalogue: law.createCatalogue(decrees), versions: new Map(listed.map(({ number, version }) => [number, version])) };
}

function fetchedDecree(backend: ViolationBackend | undefined, key: string, version: string): Promise<Decree> {
  if (!backend) throw new TypeError('a published decree without a backend');
  return backend.decree(key, version);
}
