import type { Finding } from '@xlvphc/law';
import type { FormValues, ValueSources } from '../../definition.ts';

/** Gives the document to the host's `<form>`: one entry with its values as JSON, the state to restore, and whether it is valid. */
export function giveToHostForm(internals: ElementInternals, name: string, document: { readonly values: FormValues; readonly sources: ValueSources }, blocking: readonly Finding[]): void {
  const data = new FormData();
  data.append(name || 'vphc-form', JSON.stringify(document.values));
  internals.setFormValue(data, JSON.stringify(document));
  const [first] = blocking;
  if (first) internals.setValidity({ customError: true }, first.message.vi);
  else internals.setValidity({});
}
