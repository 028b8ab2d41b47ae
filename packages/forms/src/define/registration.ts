import { kitCopy } from '../base/kit-copy.ts';

export { useKitCopy, type OwnCopy } from '../base/kit-copy.ts';

/**
 * Registers an element unless the name is taken: a second copy of the kit on one page must not throw. A copy that came later has a registry,
 * or names, of its own. Called only by modules in `define/`; importing a class has no effect.
 */
export function register(tag: `vphc-${string}`, element: CustomElementConstructor): void {
  const copy = kitCopy();
  const registry = copy?.registry ?? customElements;
  const name = tag + (copy?.suffix ?? '');
  if (!registry.get(name)) registry.define(name, element);
}
