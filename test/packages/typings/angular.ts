import { bindElement, type ElementHolder, type VphcElements, type VphcEvent } from '@xlvphc/elements/angular';

/** A handler of a template: `(vphc-saved)="saved($event)"`. */
export function saved(event: VphcEvent<'vphc-case-form', 'vphc-saved'>): string {
  return event.detail.documentId;
}
// @ts-expect-error this element has no such event
export type None = VphcEvent<'vphc-case-form', 'vphc-moved'>;

export function bind(form: ElementHolder<VphcElements['vphc-form']>): () => void {
  // @ts-expect-error no such view
  bindElement('vphc-form', form, { properties: { view: 'sideways' } });
  // @ts-expect-error no such event
  bindElement('vphc-form', form, { events: { 'vphc-saved': () => undefined } });
  return bindElement('vphc-form', form, { properties: { values: { place: 'Ea Kly' }, readOnly: true }, events: { 'vphc-change': ({ detail }) => console.log(detail.path) } });
}
