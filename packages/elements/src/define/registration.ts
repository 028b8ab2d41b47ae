/** Registers an element unless the name is taken: a second copy of the kit on one page must not throw. */
export function register(tag: `vphc-${string}`, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
