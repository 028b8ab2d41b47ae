import type { ReactiveControllerHost } from 'lit';
import type { FormValues } from '../../definition.ts';
import { namedVersion } from '../../engine/catalogue-rows.ts';
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

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  set(act: LookedAct): void {
    this.act = act;
  }
  /** Asks again for what could not be had. */
  again(): void {
    this.#known = '';
    this.#host.requestUpdate();
  }

  async follow(catalogue: ViolationCatalogue | undefined, id: string | undefined, row: FormValues, facts: ActFacts): Promise<void> {
    if (catalogue !== this.#catalogue) this.#known = '';
    this.#catalogue = catalogue;
    const { validFrom = this.act?.act.validFrom, version } = namedVersion(row);
    const key = id === undefined || !catalogue ? '' : `${days(id, facts)} ${validFrom ?? ''} ${version ?? ''}`;
    if (key === this.#known) return;
    this.#known = key;
    if (!catalogue || id === undefined) {
      this.act = undefined;
      return;
    }
    try {
      const found = (await lookUp(catalogue, id, { validFrom, version }, facts)) ?? null;
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
