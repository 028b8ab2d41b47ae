/**
 * Angular: with `CUSTOM_ELEMENTS_SCHEMA` templates take any tag, and type nothing of it. The types here give handlers their events
 * (`saved(event: VphcEvent<'vphc-case-form', 'vphc-saved'>)`); `bindElement` sets properties and hears events with every name checked.
 */
import type { VphcElementEvents, VphcElements, VphcProperties, VphcTagName } from '../gen/elements.ts';

export type { VphcElementEvents, VphcElements, VphcProperties, VphcTagName } from '../gen/elements.ts';

/** The event that a handler in a template receives as `$event`. */
export type VphcEvent<Tag extends VphcTagName, Name extends keyof VphcElementEvents[Tag]> = VphcElementEvents[Tag][Name];

/** Angular's `ElementRef`, without Angular. */
export interface ElementHolder<E> {
  readonly nativeElement: E;
}

export interface Binding<Tag extends VphcTagName> {
  readonly properties?: VphcProperties[Tag];
  readonly events?: { readonly [Name in keyof VphcElementEvents[Tag]]?: (event: VphcElementEvents[Tag][Name]) => void };
}

/**
 * Sets properties on an element of the kit and hears its events; what it gives back stops hearing (hand it to `DestroyRef.onDestroy`, or to the
 * clean-up of an `effect`). The tag chooses the types: `bindElement('vphc-form', this.form(), { properties: { values }, events: { 'vphc-change': … } })`.
 */
export function bindElement<Tag extends VphcTagName>(_tag: Tag, element: VphcElements[Tag] | ElementHolder<VphcElements[Tag]>, { properties = {}, events = {} }: Binding<Tag>): () => void {
  const target: HTMLElement = 'nativeElement' in element ? element.nativeElement : element;
  Object.assign(target, properties);
  const stop = new AbortController();
  for (const [name, hear] of Object.entries(events)) target.addEventListener(name, hear as (event: Event) => void, { signal: stop.signal });
  return () => stop.abort();
}
