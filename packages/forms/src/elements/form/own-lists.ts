import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { currentLocale, onLocaleChange } from '../../base/i18n.ts';
import type { FormContext } from '../../context.ts';
import type { FormDefinition } from '../../definition.ts';
import { fieldsOf } from '../../engine/fields.ts';
import { needControlsOf } from './control-kinds.ts';
import type { FormLists } from './lists.ts';

/**
 * The lists of a form: those that the host gave, and for the rest the law's own, loaded after the first paint when a field needs
 * them. The controls that these lists fill start loading beside them.
 */
export class OwnLists implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #failed: () => void;
  #own: FormLists = {};
  #merged: { readonly given: FormLists; readonly own: FormLists; readonly lists: FormLists } | undefined;
  #asked: { readonly form: FormDefinition; readonly on: string; readonly given: FormLists } | undefined;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, failed: () => void) {
    this.#host = host;
    this.#failed = failed;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = onLocaleChange(() => this.#asked && void this.#load(this.#asked.form, this.#asked.on, this.#asked.given));
  }
  hostDisconnected(): void {
    this.#stop?.();
  }

  need(form: FormDefinition, context: FormContext, given: FormLists): void {
    const { on } = context;
    if (this.#asked?.form === form && this.#asked.on === on && this.#asked.given === given) return;
    this.#asked = { form, on, given };
    needControlsOf(form, given, this.#failed);
    void this.#load(form, on, given);
  }

  /** One object as long as nothing changed, so that controls see the same lists. */
  merge(given: FormLists): FormLists {
    if (this.#merged?.given !== given || this.#merged.own !== this.#own) {
      this.#merged = { given, own: this.#own, lists: { ...this.#own, ...given, codeLists: { ...this.#own.codeLists, ...given.codeLists } } };
    }
    return this.#merged.lists;
  }

  async #load(form: FormDefinition, on: string, given: FormLists): Promise<void> {
    const fields = fieldsOf(form).map(({ field }) => field);
    const names = [...new Set(fields.flatMap(({ codeList, options }) => (codeList && !options && !given.codeLists?.[codeList] ? [codeList] : [])))];
    const units = !given.units && fields.some(({ kind }) => kind === 'address');
    if (!names.length && !units) return;
    try {
      const law = await import('./law-lists.ts');
      const codeLists = Object.fromEntries(names.map((name) => [name, law.codeOptions(name, on, currentLocale())]));
      this.#own = { codeLists, ...(units ? { units: law.unitList(on) } : {}) };
      this.#host.requestUpdate();
    } catch {
      this.#failed();
    }
  }
}
