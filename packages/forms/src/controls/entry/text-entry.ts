import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { listenTo } from './listen-to.ts';
import type { Codec } from '../codecs/codec.ts';
import type { ControlMessage } from '../messages.ts';
import type { Entry } from './entry.ts';

/** What the text entry asks of its control. */
export interface TextHost<Model> extends ReactiveControllerHost {
  readonly value: Model | undefined;
  readonly isConnected: boolean;
  readonly renderRoot: ParentNode;
  /** The user changed the value (every keystroke). */
  entered(value: Model | undefined, synthetic?: boolean): void;
  /** A word is being composed: the text in the entry has changed, its value is told when the word is finished. */
  composed?(): void;
  /** The user left the field or pressed Enter. */
  committed(): void;
}

export interface InputOptions {
  readonly id?: string;
  readonly describedBy?: string | undefined;
  readonly invalid: boolean;
  readonly disabled: boolean;
  readonly readOnly: boolean;
  readonly required: boolean;
  readonly label?: string | undefined;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | undefined;
  readonly autocomplete?: string | undefined;
  readonly short?: boolean;
  readonly rows?: number;
  readonly onKey?: (event: KeyboardEvent) => void;
}

/**
 * A text input that is safe for Vietnamese typing. Input methods (Unikey, IBus, phones) rewrite the last letters while a
 * word is composed; an input whose `value` is assigned meanwhile loses or doubles letters. So nothing is ever written
 * into the input between the user's keystrokes: only when a value comes from outside and when the field is left. Half a word
 * ("Nguye" on the way to "Nguyễn") is no value: nothing is computed or checked before it is composed.
 */
export class TextEntry<Model> implements ReactiveController, Entry<Model> {
  readonly #host: TextHost<Model>;
  readonly #codec: Codec<Model>;
  readonly #selector: string;
  #view = '';
  #composing = false;
  /** The host does not know yet what has been composed. */
  #untold = false;
  #bound: HTMLInputElement | HTMLTextAreaElement | undefined;
  problem: ControlMessage | undefined;

  constructor(host: TextHost<Model>, codec: Codec<Model>, id = 'input') {
    this.#host = host;
    this.#codec = codec;
    this.#selector = `#${id}`;
    host.addController(this);
  }

  get filled(): boolean {
    return this.#view.trim() !== '';
  }

  get problemValues(): Readonly<Record<string, string>> {
    return { text: this.#view.trim() };
  }

  get composing(): boolean {
    return this.#composing;
  }

  get view(): string {
    return this.#view;
  }

  show(value: Model | undefined): void {
    if (this.#composing) return;
    this.#untold = false;
    this.problem = undefined;
    this.#write(value === undefined ? '' : this.#codec.format(value));
  }

  hostUpdated(): void {
    const input = this.#host.renderRoot.querySelector<HTMLInputElement | HTMLTextAreaElement>(this.#selector);
    if (!input || input === this.#bound) return;
    this.#bound = input;
    if (input.value !== this.#view) input.value = this.#view;
    fitHeight(input);
  }

  render(options: InputOptions): TemplateResult {
    const id = options.id ?? 'input';
    if (options.rows) {
      return html`<textarea class="box" part="input" id=${id} rows=${options.rows} aria-describedby=${options.describedBy ?? nothing} aria-invalid=${options.invalid} aria-required=${options.required || nothing}
        aria-label=${options.label ?? nothing} ?disabled=${options.disabled} ?readonly=${options.readOnly} autocomplete=${options.autocomplete ?? nothing}
        @input=${this.#input} @compositionstart=${this.#start} @compositionend=${this.#end} @change=${this.#change} @blur=${this.#change}></textarea>`;
    }
    return html`<input class="box ${options.short ? 'short' : ''}" part="input" id=${id} type="text" inputmode=${options.inputMode ?? nothing} autocomplete=${options.autocomplete ?? 'off'} aria-describedby=${options.describedBy ?? nothing}
      aria-invalid=${options.invalid} aria-required=${options.required || nothing} aria-label=${options.label ?? nothing} ?disabled=${options.disabled} ?readonly=${options.readOnly} spellcheck="false"
      @input=${this.#input} @compositionstart=${this.#start} @compositionend=${this.#end} @change=${this.#change} @blur=${this.#change}
      @keydown=${(event: KeyboardEvent) => this.#key(event, options.onKey)} />`;
  }

  /** The same listeners for an input that the control draws itself; an element directive. */
  events(): DirectiveResult {
    return listenTo({ input: this.#input, compositionstart: this.#start, compositionend: this.#end, change: this.#change, blur: this.#change });
  }

  readonly #input = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    if (!this.#composing) {
      this.#read(input);
      return;
    }
    this.#view = input.value;
    this.#untold = true;
    fitHeight(input);
    this.#host.composed?.();
  };

  readonly #start = (): void => {
    this.#composing = true;
  };

  readonly #end = (event: Event): void => {
    this.#composing = false;
    // Chromium sends no input event after this one; WebKit has sent it before.
    this.#read(event.currentTarget as HTMLInputElement, true);
  };

  readonly #change = (event: Event): void => {
    if (event.type === 'change') event.stopPropagation();
    // Some browsers fill a field in without a key and tell it by this event alone.
    if (event.type === 'change' && !this.#composing) this.#read(event.currentTarget as HTMLInputElement, true);
    this.commit();
  };

  /** Leaves the field: what was understood is written in its tidy form. */
  commit(): void {
    this.#composing = false;
    if (this.#untold) this.#tell(true);
    const parsed = this.#codec.parse(this.#view);
    if (!('problem' in parsed)) this.#write(parsed.value === undefined ? '' : this.#codec.format(parsed.value));
    this.#host.committed();
  }

  #key(event: KeyboardEvent, next: ((event: KeyboardEvent) => void) | undefined): void {
    if (this.#composing || event.isComposing) return;
    next?.(event);
    if (event.key !== 'Enter' || event.defaultPrevented) return;
    event.preventDefault();
    this.commit();
  }

  #read(input: HTMLInputElement | HTMLTextAreaElement, synthetic = false): void {
    if (input.value === this.#view && synthetic && !this.#untold) return;
    this.#view = input.value;
    fitHeight(input);
    this.#tell(synthetic);
  }

  #tell(synthetic: boolean): void {
    this.#untold = false;
    const parsed = this.#codec.parse(this.#view);
    this.problem = 'problem' in parsed ? parsed.problem : undefined;
    this.#host.entered('problem' in parsed ? undefined : parsed.value, synthetic);
  }

  #write(view: string): void {
    this.#view = view;
    const input = this.#bound;
    if (!input || input.value === view) return;
    input.value = view;
    fitHeight(input);
  }
}

/** Text areas grow with their text, so that nothing typed is hidden; engines with `field-sizing` do it by CSS. */
function fitHeight(input: HTMLElement): void {
  if (input.localName !== 'textarea' || CSS.supports('field-sizing', 'content')) return;
  input.style.blockSize = 'auto';
  input.style.blockSize = `${input.scrollHeight + 2}px`;
}
