/** Names of states that elements show to the style sheet of the page: `vphc-text-field:state(invalid)`. */
export type StateName = 'busy' | 'computed' | 'dirty' | 'disabled' | 'empty' | 'invalid' | 'overridden' | 'readonly' | 'required' | 'user-invalid' | 'warned';

/** Engines without `:state()` (before Chrome 125, Firefox 126, Safari 17.4) get the same names in this attribute: `[data-states~='invalid']`. */
const fallback = 'data-states';
const stateSelector = typeof CSS !== 'undefined' && CSS.supports('selector(:state(any))');

/** The CSS states of one element. */
export class States {
  readonly #element: HTMLElement;
  readonly #internals: ElementInternals;
  readonly #supported: boolean;
  readonly #shown = new Set<StateName>();

  constructor(element: HTMLElement, internals: ElementInternals, supported = stateSelector) {
    this.#element = element;
    this.#internals = internals;
    this.#supported = supported;
  }

  /** Shows exactly the states whose value is true, of those that are named. */
  show(states: Readonly<Partial<Record<StateName, boolean>>>): void {
    let changed = false;
    for (const [name, on] of Object.entries(states) as [StateName, boolean][]) {
      if (on === this.#shown.has(name)) continue;
      changed = true;
      if (on) this.#shown.add(name);
      else this.#shown.delete(name);
      if (!this.#supported) continue;
      if (on) this.#internals.states.add(name);
      else this.#internals.states.delete(name);
    }
    if (changed && !this.#supported) this.#element.setAttribute(fallback, [...this.#shown].join(' '));
  }
}
