import type { ReactiveControllerHost } from 'lit';
import type { FormValues } from '../../definition.ts';
import type { ActFacts } from './consequences.ts';
import { lookUp, type LookedAct } from './looked-act.ts';
import type { ViolationCatalogue } from './violation-source.ts';

/** The act behind the value of a picker, in the version that its row names; looked up again when it, its version or one of the two days has changed. */
export class ChosenAct {
  readonly #host: ReactiveControllerHost;
  #known = '';
  #catalogue: ViolationCatalogue | undefined;
  /** `null` when the catalogue does not have it; undefined while it is on its way. */
  act: LookedAct | null | undefined;
  failed = false;
  /** Act and days for which the official has chosen between two versions. */
  #settled = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  set(act: LookedAct): void {
    this.act = act;
  }
  /** The official has decided on a version as things stand. */
  settle(id: string, facts: ActFacts): void {
    this.#settled = days(id, facts);
    this.#host.requestUpdate();
  }
  isSettled(id: string, facts: ActFacts): boolean {
    return this.#settled === days(id, facts);
  }

  async follow(catalogue: ViolationCatalogue | undefined, id: string | undefined, row: FormValues, facts: ActFacts): Promise<void> {
    if (catalogue !== this.#catalogue) this.#known = '';
    this.#catalogue = catalogue;
    const version = String(row['catalogueVersion'] ?? '').split('@')[0] || this.act?.act.validFrom;
    const key = id === undefined || !catalogue ? '' : `${days(id, facts)} ${version ?? ''}`;
    if (key === this.#known) return;
    this.#known = key;
    if (!catalogue || id === undefined) {
      this.act = undefined;
      return;
    }
    try {
      const found = (await lookUp(catalogue, id, version, facts)) ?? null;
      if (this.#known !== key) return;
      this.act = found;
      this.failed = false;
    } catch {
      if (this.#known !== key) return;
      // Asked again at the next drawing.
      this.#known = '';
      this.failed = true;
      return;
    }
    this.#host.requestUpdate();
  }
}

const days = (id: string, { actOn = '', on }: ActFacts): string => `${id} ${actOn} ${on}`;
