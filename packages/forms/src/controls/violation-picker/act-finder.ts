import type { ReactiveControllerHost } from 'lit';
import { actsFor, type ActList, type ActQuery } from './act-list.ts';
import type { ListedDecree, ViolationCatalogue } from './violation-source.ts';

/** Asks the catalogue while one types; an answer that comes after a later question is dropped. */
export class ActFinder {
  readonly #host: ReactiveControllerHost;
  #turn = 0;
  list: ActList | undefined;
  decrees: readonly ListedDecree[] = [];
  failed = false;
  /** What stands in the search box. */
  text = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Begins a new search: nothing typed, nothing found. */
  clear(): void {
    this.#turn += 1;
    this.text = '';
    this.list = undefined;
  }

  /** True when the list is the answer to this question. */
  async find(catalogue: ViolationCatalogue, query: Omit<ActQuery, 'text'>): Promise<boolean> {
    const turn = (this.#turn += 1);
    try {
      const [decrees, list] = await Promise.all([this.decrees.length ? this.decrees : catalogue.decrees(), actsFor(catalogue, { ...query, text: this.text })]);
      if (turn !== this.#turn) return false;
      Object.assign(this, { decrees, list, failed: false });
    } catch {
      if (turn !== this.#turn) return false;
      this.failed = true;
    }
    this.#host.requestUpdate();
    return !this.failed;
  }
}
