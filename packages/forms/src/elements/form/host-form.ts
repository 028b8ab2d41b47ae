import type { Finding } from '@xlvphc/law';
import { hostFormPause } from '../limits.ts';
import type { FormValues, ValueSources } from '../../definition.ts';

/** The document as it stands, for the host's `<form>`. */
interface HostDocument {
  readonly values: FormValues;
  readonly sources: ValueSources;
}

/**
 * Gives the document to the host's `<form>`: one entry with its values as JSON, the state to restore, and whether it is valid. Writing a
 * long document as JSON takes longer than a keystroke may: it is done when typing pauses, and at once when the form collects its data.
 */
export class HostForm {
  readonly #internals: ElementInternals;
  readonly #name: () => string;
  readonly #document: () => HostDocument;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #form: HTMLFormElement | null = null;
  #message = '';
  #submitting = false;

  constructor(internals: ElementInternals, name: () => string, document: () => HostDocument) {
    this.#internals = internals;
    this.#name = name;
    this.#document = document;
  }

  /** The element got into a form, or out of it. */
  joined(form: HTMLFormElement | null): void {
    this.#form?.removeEventListener('formdata', this.#collect);
    this.#form?.removeEventListener('click', this.#pressed, { capture: true });
    this.#form = form;
    form?.addEventListener('formdata', this.#collect);
    // On the form, not on the document: it goes with the form when a router removes both.
    form?.addEventListener('click', this.#pressed, { capture: true });
    if (form) this.#give();
    else clearTimeout(this.#timer);
  }

  /** Instead of the browser, when a button of the host tries to submit its form and of all that stops it this element stands first: a mere check moves no focus. */
  takesOver(event: Event, element: Element): boolean {
    const isStopping = this.#submitting && [...(this.#form?.elements ?? [])].find((one) => one.localName !== 'fieldset' && one.matches(':invalid')) === element;
    if (isStopping) event.preventDefault();
    return isStopping;
  }

  changed(blocking: readonly Finding[]): void {
    const message = blocking[0]?.message.vi ?? '';
    if (message !== this.#message) {
      this.#message = message;
      if (message) this.#internals.setValidity({ customError: true }, message);
      else this.#internals.setValidity({});
    }
    if (!this.#form) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#give(), hostFormPause);
  }

  /** A framework may name the element after it got into the form: what the browser holds under the old name must not be sent. */
  renamed(): void {
    if (this.#form) this.#give();
  }

  #give(): void {
    const document = this.#document();
    const data = new FormData();
    data.append(this.#key, JSON.stringify(document.values));
    this.#internals.setFormValue(data, JSON.stringify(document));
  }

  readonly #pressed = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement | HTMLInputElement>('button, input') : null;
    if (!button || button.form !== this.#form || (button.type !== 'submit' && button.type !== 'image')) return;
    this.#submitting = true;
    setTimeout(() => (this.#submitting = false));
  };

  readonly #collect = (event: FormDataEvent): void => {
    // A form that is disabled, or outside of a disabled part, gives nothing.
    if (event.formData.has(this.#key)) event.formData.set(this.#key, JSON.stringify(this.#document().values));
  };

  get #key(): string {
    return this.#name() || 'vphc-form';
  }
}
