import { holds, made, type Maker } from './claims.ts';
import { deepActive, deepQuery, onStage } from './stage.ts';

/** What a control accepts and gives, for the contract. */
export interface FormControlSample<Model = unknown> {
  /** A model value and what FormData holds for it (entries, when there are several or their names differ). */
  readonly value: Model;
  readonly submitted: string | readonly (readonly [string, string])[];
  /** Text for the `value` attribute that gives `value`. */
  readonly serialized: string;
  /** Properties that the control needs (options, units …). */
  readonly properties?: Readonly<Record<string, unknown>>;
  /** What a user types to get `value`; absent for controls that are not typed into. */
  readonly typed?: string;
  /** What stands in the input after it is left. */
  readonly shown?: string;
  /** A text that cannot be understood. */
  readonly unreadable?: string;
  /** Free Vietnamese text is a value: checks NFC and composition with a name. */
  readonly freeText?: boolean;
  /** A word for the attribute `autocomplete` (`name`, `bday` …) that the control hands to its input. */
  readonly autocomplete?: string;
}

/** How to get at a field that is not built on `VphcControl`. */
export interface FieldAccess {
  /** Selector of the input that is typed into, below the control or its shadow root; default `#input`, else the first input. */
  readonly input?: string;
  /** Gives the control its words; default: its properties `label`, `hint`, `error`. */
  readonly dress?: (control: HTMLElement, words: FieldWords) => void;
}

export interface FieldWords {
  readonly label?: string;
  readonly hint?: string;
  readonly error?: string;
}

/** What every control of a form has in common, native ones included. */
export interface Control extends HTMLElement {
  value: unknown;
  required: boolean;
  disabled: boolean;
  readonly form: HTMLFormElement | null;
  readonly validity: ValidityState;
  readonly validationMessage: string;
  readonly willValidate: boolean;
  checkValidity(): boolean;
  reportValidity(): boolean;
}

export interface Staged {
  readonly control: Control;
  readonly form: HTMLFormElement;
  readonly fieldset: HTMLFieldSetElement;
  readonly submit: HTMLButtonElement;
  /** The input inside the control. */
  input(): HTMLInputElement | HTMLTextAreaElement;
  entries(): (readonly [string, FormDataEntryValue])[];
  /** Times the form was submitted; nothing leaves the page. */
  submits(): number;
}

export const sampleName = 'sample';
export const sampleLabel = 'Trường mẫu';

/** Puts one control with the name `sample` into a form of a host's page. */
export class ControlStage {
  readonly maker: Maker;
  readonly access: FieldAccess;

  constructor(maker: Maker, access: FieldAccess = {}) {
    this.maker = maker;
    this.access = access;
  }

  control(sample: FormControlSample | undefined, label = sampleLabel): Control {
    const control = made(this.maker) as Control;
    control.setAttribute('name', sampleName);
    this.dress(control, { label });
    Object.assign(control, sample?.properties);
    return control;
  }

  dress(control: HTMLElement, words: FieldWords): void {
    if (this.access.dress) this.access.dress(control, words);
    else Object.assign(control, words);
  }

  run(sample: FormControlSample | undefined, body: (staged: Staged) => void | Promise<void>, prepare: (control: Control) => void = () => undefined): Promise<void> {
    return onStage(
      (place) => {
        const control = this.control(sample);
        prepare(control);
        const form = document.createElement('form');
        const fieldset = document.createElement('fieldset');
        const submit = document.createElement('button');
        submit.textContent = 'Gửi';
        let submits = 0;
        form.addEventListener('submit', (event) => {
          event.preventDefault();
          submits += 1;
        });
        fieldset.append(control);
        form.append(fieldset, submit);
        place.append(form);
        return { control, form, fieldset, submit, input: () => this.input(control), entries: () => entriesOf(form), submits: () => submits };
      },
      (staged) => body(staged),
    );
  }

  input(control: HTMLElement): HTMLInputElement | HTMLTextAreaElement {
    const root = control.shadowRoot ?? control;
    const input = this.access.input ? deepQuery<HTMLInputElement>(root, this.access.input) : (deepQuery<HTMLInputElement>(root, '#input') ?? deepQuery<HTMLInputElement>(root, 'input, textarea'));
    holds(input, `there is no input inside <${control.localName}>`);
    return input;
  }
}

export function entriesOf(form: HTMLFormElement): (readonly [string, FormDataEntryValue])[] {
  return [...new FormData(form).entries()];
}

export function expectedEntries(sample: FormControlSample): readonly (readonly [string, string])[] {
  return typeof sample.submitted === 'string' ? [[sampleName, sample.submitted]] : sample.submitted;
}

/** Whether the focus is in the control, in whichever root its input stands. */
export function hasFocus(control: HTMLElement): boolean {
  for (let here: Node | null = deepActive(); here; here = here instanceof ShadowRoot ? here.host : here.parentNode) if (here === control) return deepActive() !== control || !control.shadowRoot;
  return false;
}
