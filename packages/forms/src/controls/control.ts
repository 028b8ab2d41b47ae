import { html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import type { Finding } from '@xlvphc/law';
import { VphcElement } from '../base/element.ts';
import { icon } from '../base/icons.ts';
import { States } from '../base/states.ts';
import type { ValueSource } from '../definition.ts';
import type { Entry } from './entry/entry.ts';
import { findingList, findingWords } from './field/findings.ts';
import { nameByHost } from './field/host-label.ts';
import { originBadge } from './field/origin.ts';
import { printedText, Printing, printingStyles } from './field/printing.ts';
import { fieldStyles, findingStyles } from './field/styles.ts';
import { say } from './messages.ts';
import { filled, type Validator } from './validators.ts';

/**
 * Base of every field control: form association, label, hint, error, findings of law and the badge of the value's source,
 * all in the shadow root of the input they describe (ARIA references do not cross shadow roots).
 *
 * Subclasses say how a value is entered (`entry`, `renderEntry`) and how it is written as text (`serialize`, `deserialize`).
 */
export abstract class VphcControl<Model> extends VphcElement {
  static readonly formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles: CSSResultGroup = [VphcElement.styles, fieldStyles, findingStyles, printingStyles];
  static override properties = {
    name: { reflect: true },
    label: {},
    hint: {},
    error: {},
    note: {},
    required: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
    readOnly: { type: Boolean, reflect: true, attribute: 'readonly' },
    value: { attribute: false, noAccessor: true },
    defaultValue: { attribute: 'value' },
    origin: { attribute: false },
    findings: { attribute: false },
    findingsBelow: { attribute: false },
    barred: { state: true },
    revealed: { state: true },
  };

  /** Name in the FormData of the form around it. */
  declare name: string;
  /** What is asked. */
  declare label: string;
  /** How to fill the field in; stands above the entry. */
  declare hint: string;
  /** An error found outside (form engine, server). */
  declare error: string;
  /** A word beside the label, e.g. "Không in". */
  declare note: string;
  /** Has to be filled in. */
  declare required: boolean;
  /** Neither filled in nor submitted. */
  declare disabled: boolean;
  /** Shown and submitted, not changed. */
  declare readOnly: boolean;
  /** Serialized value to which a reset returns (attribute `value`). */
  declare defaultValue: string | undefined;
  /** Where the value comes from: the case, a rule, the user; shown as a badge. */
  declare origin: ValueSource | undefined;
  /** What the law says of this field. */
  declare findings: readonly Finding[];
  /** The form shows the findings itself, below the row of the field; here they only describe the input. */
  declare findingsBelow: boolean;
  /** Disabled by a `<fieldset disabled>` of the host. */
  protected declare barred: boolean;
  /** The user has been here: an error may show. */
  protected declare revealed: boolean;

  protected readonly internals: ElementInternals = this.attachInternals();
  protected readonly printing = new Printing(this);
  protected abstract readonly entry: Entry<Model>;
  /** A group of inputs with a legend instead of one input with a label. */
  protected get grouped(): boolean | 'radiogroup' {
    return false;
  }

  readonly #states = new States(this, this.internals);
  #value: Model | undefined;
  #dirty = false;
  #committed: Model | undefined;
  #told: { readonly value: Model | undefined; readonly name: string; readonly message: string | undefined; readonly flag: keyof ValidityStateFlags; readonly anchor: HTMLElement | null | undefined } | undefined;

  constructor() {
    super();
    this.name = '';
    this.label = '';
    this.hint = '';
    this.error = '';
    this.note = '';
    this.required = false;
    this.disabled = false;
    this.readOnly = false;
    this.findings = [];
    this.findingsBelow = false;
    this.barred = false;
    this.revealed = false;
    this.addEventListener('invalid', () => (this.revealed = true));
  }

  /** Model value; `undefined` when empty or not understood. */
  get value(): Model | undefined {
    return this.#value;
  }
  set value(next: Model | undefined) {
    this.#dirty = true;
    this.#set(next);
  }

  /** The form of the page that it belongs to. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }
  /** As of native inputs. */
  get validity(): ValidityState {
    return this.internals.validity;
  }
  /** The message of the first error; empty when valid. */
  get validationMessage(): string {
    return this.internals.validationMessage;
  }
  /** Whether the form of the page looks at it. */
  get willValidate(): boolean {
    return this.internals.willValidate;
  }
  /** Its tag, as `type` of native inputs. */
  get type(): string {
    return this.localName;
  }
  /** What stands in the entry cannot be read as a value. */
  get unreadable(): boolean {
    return this.entry.problem !== undefined;
  }
  /** Has no value. */
  get empty(): boolean {
    return this.#value === undefined && !this.entry.filled;
  }

  /** Whether it is valid; fires `invalid` otherwise, shows nothing. */
  checkValidity(): boolean {
    return this.internals.checkValidity();
  }

  /** Shows the error in place and moves the focus to it, without the browser's bubble. */
  reportValidity(): boolean {
    this.revealed = true;
    const valid = this.internals.checkValidity();
    if (!valid) this.focus();
    return valid;
  }

  /** Text for the `value` attribute, restoring and, by default, FormData. */
  abstract serialize(value: Model): string;
  /** The value of such a text; undefined when it cannot be read. */
  abstract deserialize(text: string): Model | undefined;
  protected abstract renderEntry(): TemplateResult;

  /** Whether two values are the same; by their text, if the control knows nothing quicker. */
  protected same(a: Model, b: Model): boolean {
    return this.serialize(a) === this.serialize(b);
  }
  protected validators(): readonly Validator<this>[] {
    return [filled];
  }
  protected formValue(value: Model): string | FormData {
    return this.serialize(value);
  }
  /** What stands on paper instead of the box, when the page is printed. */
  protected get printed(): string | undefined {
    return this.entry.view;
  }
  /** Below the entry: the amount in words, a count of characters. */
  protected renderAfter(): TemplateResult | typeof nothing {
    return nothing;
  }

  // ——— called by entries
  /** @internal */
  entered(value: Model | undefined, synthetic = false): void {
    this.#dirty = true;
    const old = this.#value;
    this.#value = value;
    this.#sync();
    this.requestUpdate('value', old);
    if (synthetic) this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }

  /** @internal */
  committed(): void {
    // Leaving a required field empty is no error yet; it becomes one when the form is submitted.
    if (!this.validity.valueMissing) this.revealed = true;
    if (this.#alike(this.#value, this.#committed)) return;
    this.#committed = this.#value;
    this.requestUpdate();
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  // ——— called by the host's form
  formAssociatedCallback(form: HTMLFormElement | null): void {
    if (form) this.#tellForm();
  }
  formResetCallback(): void {
    this.#dirty = false;
    this.revealed = false;
    this.#set(this.#initial(), true);
    this.#committed = this.#value;
  }
  formDisabledCallback(disabled: boolean): void {
    this.barred = disabled;
  }
  formStateRestoreCallback(state: string | File | FormData | null): void {
    if (typeof state === 'string') this.value = this.deserialize(state);
  }

  protected get inactive(): boolean {
    return this.disabled || this.barred;
  }
  protected get shownError(): string {
    return this.error || (this.revealed ? this.validationMessage : '');
  }
  /** Ids of everything that describes the input, for `aria-describedby`. */
  protected get describedBy(): string | undefined {
    const ids = [this.hint && 'hint', this.shownError && 'error', this.findings.length && 'findings'].filter(Boolean);
    return ids.length ? ids.join(' ') : undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('defaultValue') && !this.#dirty) {
      this.#set(this.#initial());
      this.#committed = this.#value;
    } else if (!this.hasUpdated || changed.has('required') || changed.has('label')) this.#sync();
  }

  /** Validity depends on any property of a subclass (range, options), and its anchor exists only now. */
  protected override updated(_changed: PropertyValues): void {
    this.#sync();
    this.#states.show({
      invalid: !this.validity.valid, 'user-invalid': this.revealed && !this.validity.valid, required: this.required, readonly: this.readOnly, disabled: this.inactive, empty: this.empty,
      computed: this.origin?.kind === 'computed', overridden: this.origin?.kind === 'override', warned: this.findings.length > 0,
    });
    nameByHost(this.renderRoot, this.internals.labels, this.label);
  }

  protected override render(): TemplateResult {
    const must = this.required ? html`<span class="must" aria-hidden="true">*</span><span class="visually-hidden"> (${say('required')})</span>` : nothing;
    const badges = html`${originBadge(this.origin)}${this.note ? html`<span class="aside">${this.note}</span>` : nothing}`;
    const body = html`
      ${this.hint ? html`<p class="hint" part="hint" id="hint">${this.hint}</p>` : nothing} ${this.renderEntry()} ${this.printing.on ? printedText(this.printed) : nothing} ${this.renderAfter()}
      ${this.shownError ? html`<p class="error" part="error" id="error">${icon('block')}<span><span class="visually-hidden">${say('error')}: </span>${this.shownError}</span></p>` : nothing}
      ${this.findingsBelow ? findingWords(this.findings, 'findings') : findingList(this.findings, 'findings')}
    `;
    if (this.grouped) {
      const radios = this.grouped === 'radiogroup';
      return html`<div class="field" role=${radios ? 'radiogroup' : 'group'} aria-labelledby="label" aria-describedby=${this.describedBy ?? nothing} aria-invalid=${(radios && !!this.shownError) || nothing}
        aria-required=${(radios && this.required) || nothing}>
        <div class="head"><span class="label" part="label" id="label">${this.label}${must}</span>${badges}</div>
        ${body}
      </div>`;
    }
    return html`<div class="field">
      ${this.label ? html`<div class="head"><label class="label" part="label" id="label" for="input">${this.label}${must}</label>${badges}</div>` : nothing} ${body}
    </div>`;
  }

  #initial(): Model | undefined {
    return this.defaultValue === undefined || this.defaultValue === null ? undefined : this.deserialize(this.defaultValue);
  }

  #set(next: Model | undefined, force = false): void {
    const old = this.#value;
    const same = this.#alike(next, old);
    this.#value = next;
    // A value that is already there must not be written again: it would undo what the user is typing ("1,5 tri|").
    if (!same || force) this.entry.show(next);
    this.#sync();
    if (!same) {
      this.#committed = this.#value;
      this.requestUpdate('value', old);
    }
  }

  #alike(a: Model | undefined, b: Model | undefined): boolean {
    return a === b || (a !== undefined && b !== undefined && this.same(a, b));
  }

  #text(): string | null {
    return this.#value === undefined ? null : this.serialize(this.#value);
  }

  #sync(): void {
    // Drawing follows typing: what the browser has been told already is not told again.
    if (this.#told?.value !== this.#value || this.#told?.name !== this.name) this.#tellForm();
    const { message, flag } = this.#fault();
    const anchor = message ? this.renderRoot?.querySelector<HTMLElement>('input, select, textarea, button') : undefined;
    const told = this.#told;
    this.#told = { value: this.#value, name: this.name, message, flag, anchor };
    if (told && told.message === message && told.flag === flag && told.anchor === anchor) return;
    if (!message) this.internals.setValidity({});
    else {
      if (anchor) this.internals.setValidity({ [flag]: true }, message, anchor);
      else this.internals.setValidity({ [flag]: true }, message);
    }
  }

  /** A control inside another element has no form: nobody asks for its text, which may be that of hundreds of rows. */
  #tellForm(): void {
    if (this.internals.form) this.internals.setFormValue(this.#value === undefined || !this.name ? null : this.formValue(this.#value), this.#text());
  }

  #fault(): { flag: keyof ValidityStateFlags; message: string | undefined } {
    if (this.entry.problem) return { flag: 'badInput', message: say(this.entry.problem, this.entry.problemValues) };
    for (const validator of this.validators()) {
      const message = validator.test(this);
      if (message) return { flag: validator.flag, message };
    }
    return { flag: 'customError', message: this.error || undefined };
  }
}
