import { html, nothing, type TemplateResult } from 'lit';
import type { FormDefinition } from '../../definition.ts';
import { fieldsOf, placesOf } from '../../engine/fields.ts';
import { formText } from '../messages.ts';
import type { FieldPlaceView } from '../form/field-view.ts';

/** On the page itself the catalogue of violations has no blank: a button for each act, the first one also before it is begun. */
export function actSearch(form: FormDefinition | undefined, view: FieldPlaceView | undefined, open: (path: string) => void): TemplateResult | typeof nothing {
  const info = form && view?.lists.violations && fieldsOf(form).find(({ field }) => field.kind === 'violation');
  if (!info || !view) return nothing;
  const found = placesOf(info, view.state.values).map(({ path }) => path);
  const paths = found.length ? found : [info.pattern.replace('*', '0')];
  return html`<div class="acts">
    ${paths.map((path, index) => html`<button class="push" type="button" data-act=${path} @click=${() => open(path)}>${paths.length > 1 ? formText('findActNumber', { number: index + 1 }) : formText('findAct')}</button>`)}
  </div>`;
}
