/** A field of a third party: a vehicle's number plate. No framework and nothing of the kit in it; the contract suites prove that it fits. */
const sheet = typeof CSSStyleSheet === 'undefined' ? undefined : new CSSStyleSheet();
sheet?.replaceSync(`
  :host { display: block; }
  input { box-sizing: border-box; inline-size: 16ch; min-block-size: 40px; padding: 4px 8px; border: 1px solid #5c6570; font: inherit; text-transform: uppercase; }
  input:disabled { border-style: dashed; }
  p { margin: 4px 0; }
  #error { color: #a3120b; }
  #paper { display: none; }
  @media print { input { display: none; } #paper { display: block; } }
`);

/** "66A-123.45" from whatever way it was typed; undefined when it is no plate. */
export function plateOf(text: string): string | undefined {
  const found = /^(\d{2})([A-Z]{1,2}\d?)(\d{3})(\d{2})$/.exec(text.toUpperCase().replace(/[\s.-]/g, ''));
  return found ? `${found[1]}${found[2]}-${found[3]}.${found[4]}` : undefined;
}

/**
 * `<plate-field name label hint error value required disabled readonly autocomplete>`: value "66A-123.45" or undefined.
 *
 * @fires input - Every keystroke. @fires change - When it is left with another value.
 */
export class PlateField extends HTMLElement {
  static readonly formAssociated = true;
  static readonly observedAttributes = ['label', 'hint', 'error', 'value', 'required', 'disabled', 'readonly', 'autocomplete'];

  protected readonly internals = this.attachInternals();
  protected readonly root = this.attachShadow({ mode: 'open', delegatesFocus: true });
  readonly parts = {
    label: element('label', { id: 'label', htmlFor: 'input' }), hint: element('p', { id: 'hint' }), input: element('input', { id: 'input', type: 'text', autocomplete: 'off' }),
    error: element('p', { id: 'error' }), paper: element('p', { id: 'paper' }), status: element('p', { id: 'status', role: 'status' }),
  };
  #committed = '';
  #dirty = false;
  #tried = false;
  #barred = false;

  constructor() {
    super();
    if (sheet) this.root.adoptedStyleSheets = [sheet];
    this.root.append(...Object.values(this.parts));
    const { input } = this.parts;
    input.addEventListener('input', () => this.typed());
    input.addEventListener('change', (event) => {
      event.stopPropagation();
      this.left();
    });
    input.addEventListener('blur', () => this.left());
    this.addEventListener('invalid', () => this.tried());
  }

  connectedCallback(): void {
    this.draw();
  }
  attributeChangedCallback(name: string, _old: string | null, text: string | null): void {
    if (name === 'value' && !this.#dirty) this.parts.input.value = plateOf(text ?? '') ?? '';
    this.draw();
  }

  get value(): string | undefined {
    return plateOf(this.parts.input.value);
  }
  set value(value: string | undefined) {
    this.#dirty = true;
    this.parts.input.value = value ?? '';
    this.#committed = value ?? '';
    this.draw();
  }
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }
  get validity(): ValidityState {
    return this.internals.validity;
  }
  get validationMessage(): string {
    return this.internals.validationMessage;
  }
  get willValidate(): boolean {
    return this.internals.willValidate;
  }
  checkValidity(): boolean {
    return this.internals.checkValidity();
  }
  reportValidity(): boolean {
    this.tried();
    const valid = this.internals.checkValidity();
    if (!valid) this.focus();
    return valid;
  }

  get label(): string {
    return this.getAttribute('label') ?? '';
  }
  set label(text: string) {
    this.setAttribute('label', text);
  }
  get hint(): string {
    return this.getAttribute('hint') ?? '';
  }
  set hint(text: string) {
    this.setAttribute('hint', text);
  }
  get error(): string {
    return this.getAttribute('error') ?? '';
  }
  set error(text: string) {
    this.setAttribute('error', text);
  }
  get required(): boolean {
    return this.hasAttribute('required');
  }
  set required(on: boolean) {
    this.toggleAttribute('required', on);
  }
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }
  set disabled(on: boolean) {
    this.toggleAttribute('disabled', on);
  }

  formResetCallback(): void {
    this.#dirty = false;
    this.#tried = false;
    this.parts.input.value = plateOf(this.getAttribute('value') ?? '') ?? '';
    this.#committed = this.parts.input.value;
    this.draw();
  }
  formDisabledCallback(disabled: boolean): void {
    this.#barred = disabled;
    this.draw();
  }
  formStateRestoreCallback(state: string | File | FormData | null): void {
    if (typeof state === 'string') this.value = plateOf(state);
  }

  protected typed(): void {
    this.#dirty = true;
    this.draw();
  }
  protected tried(): void {
    this.#tried = true;
    this.draw();
  }
  /** Only now is the text tidied: whoever types keeps what stands there. */
  protected left(): void {
    const { input } = this.parts;
    input.value = this.value ?? input.value;
    if (this.#committed === input.value) return;
    this.#committed = input.value;
    this.tried();
    if (this.value !== undefined) this.parts.status.textContent = `Đã ghi biển số ${this.value}`;
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** Tells the form what stands in the field, and the field what the form and the host have said. */
  protected draw(): void {
    const { label, hint, input, error, paper } = this.parts;
    const { value } = this;
    const filled = input.value.trim() !== '';
    this.internals.setFormValue(this.getAttribute('name') && value !== undefined ? value : null, value ?? null);
    if (filled && value === undefined) this.internals.setValidity({ badInput: true }, 'Không phải biển số xe.', input);
    else if (this.required && !filled) this.internals.setValidity({ valueMissing: true }, 'Hãy ghi biển số xe.', input);
    else this.internals.setValidity({});
    const wrong = this.#tried && !this.internals.validity.valid;
    if (wrong) this.internals.states.add('user-invalid');
    else this.internals.states.delete('user-invalid');

    label.textContent = this.label;
    hint.textContent = this.hint;
    error.textContent = this.error || (wrong ? this.internals.validationMessage : '');
    paper.textContent = input.value;
    input.disabled = this.disabled || this.#barred;
    input.readOnly = this.hasAttribute('readonly');
    input.autocomplete = (this.getAttribute('autocomplete') ?? 'off') as AutoFill;
    input.ariaRequired = this.required ? 'true' : null;
    input.ariaInvalid = error.textContent ? 'true' : null;
    input.ariaLabel = this.label ? null : [...this.internals.labels].map((one) => one.textContent ?? '').join(' ') || null;
    input.setAttribute('aria-describedby', 'hint error');
  }
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, properties: Partial<HTMLElementTagNameMap[Name]>): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}

if (!customElements.get('plate-field')) customElements.define('plate-field', PlateField);
