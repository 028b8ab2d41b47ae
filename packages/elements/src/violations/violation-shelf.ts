import type { FavouriteChange, ViolationSource } from '@xlvphc/forms/elements';
import { today } from '../ui/format.ts';
import type { ViolationBackend, ViolationMarks } from './violation-backend.ts';
import { unitCatalogue } from './unit-catalogue.ts';

const none: ViolationMarks = { favourites: [], used: {} };

/**
 * What an official finds acts with: the catalogue of his unit, his favourites, what the unit often uses. Marks are kept by the backend; one that has no
 * place for them keeps them as long as the page. Nothing is written into the browser's storage.
 */
export class ViolationShelf {
  readonly #backend: ViolationBackend | undefined;
  #source: ViolationSource;
  #asked: Promise<void> | undefined;

  constructor(backend: ViolationBackend | undefined) {
    this.#backend = backend;
    this.#source = { catalogue: unitCatalogue(backend, today()), ...none };
  }

  /** A new object whenever something on the shelf has changed. */
  get source(): ViolationSource {
    return this.#source;
  }

  /** Asks the backend for the marks, once; what cannot be had is asked again by the next form. */
  async refresh(): Promise<void> {
    this.#asked ??= this.#load();
    await this.#asked;
  }

  async mark({ id, favourite }: FavouriteChange): Promise<void> {
    const others = (this.#source.favourites ?? []).filter((one) => one !== id);
    this.#source = { ...this.#source, favourites: favourite ? [...others, id] : others };
    await this.#backend?.setFavourite(id, favourite).catch(() => undefined);
  }

  async #load(): Promise<void> {
    try {
      const marks = await this.#backend?.marks();
      if (marks) this.#source = { ...this.#source, ...marks };
    } catch {
      this.#asked = undefined;
    }
  }
}

const shelves = new WeakMap<object, { readonly official: string; readonly shelf: ViolationShelf }>();

/** The shelf of an official at a backend: forms that follow one another share the loaded catalogue. */
export function shelfOf(backend: { readonly violations?: ViolationBackend | undefined }, official: string): ViolationShelf {
  const known = shelves.get(backend);
  if (known?.official === official) return known.shelf;
  const shelf = new ViolationShelf(backend.violations);
  shelves.set(backend, { official, shelf });
  return shelf;
}
