import { t } from '@xlvphc/forms/base';
import { html, nothing, type TemplateResult } from 'lit';
import { day } from './format.ts';
import { fieldError } from './states.ts';

interface FieldOptions {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly optional?: boolean;
}

const describedBy = (field: FieldOptions): string => [field.hint ? `${field.id}-hint` : '', field.error ? `${field.id}-error` : ''].filter(Boolean).join(' ');
const caption = (field: FieldOptions): TemplateResult =>
  html`<label for=${field.id}>${field.label}${field.optional ? html` <span class="muted">(${t('ui:optional')})</span>` : nothing}</label>
    ${field.hint ? html`<p class="hint" id="${field.id}-hint">${field.hint}</p>` : nothing}`;

/** One line of text. The value is read from the input when the form is submitted: typing never causes a redraw. */
export function textField(field: FieldOptions & { readonly value?: string | undefined; readonly type?: 'text' | 'tel' | 'search'; readonly inputmode?: 'numeric' | 'text'; readonly maxlength?: number }): TemplateResult {
  return html`<div class="field">
    ${caption(field)}
    <input id=${field.id} name=${field.id} type=${field.type ?? 'text'} inputmode=${field.inputmode ?? 'text'} maxlength=${field.maxlength ?? nothing} autocomplete="off" spellcheck="false"
      .value=${field.value ?? ''} aria-invalid=${String(field.error !== undefined)} aria-describedby=${describedBy(field) || nothing} aria-required=${field.optional || field.type === 'search' ? nothing : 'true'} />
    ${fieldError(`${field.id}-error`, field.error)}
  </div>`;
}

/** A day as forgiving text, `5/2/2026` or `05022026`; read it with `parseDay`. */
export function dayField(field: FieldOptions & { readonly value?: string | undefined }): TemplateResult {
  return textField({ ...field, hint: field.hint ?? t('ui:dateHint'), value: /^\d{4}-/.test(field.value ?? '') ? day(field.value) : field.value, inputmode: 'numeric', maxlength: 10 });
}

export function longField(field: FieldOptions & { readonly value?: string | undefined; readonly maxlength?: number }): TemplateResult {
  return html`<div class="field">
    ${caption(field)}
    <textarea id=${field.id} name=${field.id} rows="3" maxlength=${field.maxlength ?? nothing} .value=${field.value ?? ''} aria-invalid=${String(field.error !== undefined)} aria-describedby=${describedBy(field) || nothing}></textarea>
    ${fieldError(`${field.id}-error`, field.error)}
  </div>`;
}

export function selectField(field: FieldOptions & { readonly value?: string | undefined; readonly options: readonly (readonly [string, string])[]; readonly change?: (value: string) => void }): TemplateResult {
  return html`<div class="field">
    ${caption(field)}
    <select id=${field.id} name=${field.id} aria-invalid=${String(field.error !== undefined)} aria-describedby=${describedBy(field) || nothing} @change=${(event: Event) => field.change?.((event.target as HTMLSelectElement).value)}>
      ${field.options.map(([value, text]) => html`<option value=${value} ?selected=${value === field.value}>${text}</option>`)}
    </select>
    ${fieldError(`${field.id}-error`, field.error)}
  </div>`;
}

export function choiceField(field: FieldOptions & { readonly value?: string | undefined; readonly options: readonly (readonly [string, string])[]; readonly change?: (value: string) => void }): TemplateResult {
  return html`<fieldset class="field" aria-describedby=${describedBy(field) || nothing}>
    <legend>${field.label}</legend>
    ${field.hint ? html`<p class="hint" id="${field.id}-hint">${field.hint}</p>` : nothing}
    ${field.options.map(([value, text]) => html`<label class="choice"><input type="radio" name=${field.id} value=${value} .checked=${value === field.value} @change=${() => field.change?.(value)} />${text}</label>`)}
    ${fieldError(`${field.id}-error`, field.error)}
  </fieldset>`;
}

export function flagField(field: { readonly id: string; readonly label: string; readonly checked?: boolean }): TemplateResult {
  return html`<label class="choice field"><input type="checkbox" id=${field.id} name=${field.id} .checked=${field.checked ?? false} />${field.label}</label>`;
}

/** What stands in the inputs of a submitted form, NFC and trimmed. */
export function entries(form: HTMLFormElement): Readonly<Record<string, string>> {
  return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value.normalize('NFC').trim() : '']));
}

/** Puts the cursor into the first field with an error. */
export function focusFirstError(root: ParentNode): void {
  root.querySelector<HTMLElement>('[aria-invalid="true"], fieldset:has(.field-error) input')?.focus();
}
