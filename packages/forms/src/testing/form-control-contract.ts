import { axeClean } from './a11y-contract.ts';
import { equal, holds, runner } from './claims.ts';
import { deepActive, deepQuery, onStage, settled } from './stage.ts';
import { backspaced, compose, leave, press, telexName, telexText, typeText, vniName } from './typing.ts';

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
}

interface Control extends HTMLElement {
  value: unknown;
  name: string;
  label: string;
  required: boolean;
  disabled: boolean;
  hint: string;
  error: string;
  readonly validity: ValidityState;
  readonly willValidate: boolean;
  readonly updateComplete: Promise<boolean>;
  checkValidity(): boolean;
}

/** Proves that a control behaves in a host's form as a native one does, and keeps what is typed in Vietnamese. */
export function runFormControlContract<Model>(tag: string, samples: readonly FormControlSample<Model>[]): void {
  const { describe, it } = runner();
  const [sample] = samples;
  if (!sample) throw new Error(`${tag}: the contract needs a sample`);

  const inForm = (body: (control: Control, form: HTMLFormElement, fieldset: HTMLFieldSetElement) => void | Promise<void>, prepare: (control: Control) => void = () => undefined, of = sample) =>
    onStage(
      (place) => {
        const form = document.createElement('form');
        const fieldset = document.createElement('fieldset');
        const control = document.createElement(tag) as Control;
        control.setAttribute('name', 'sample');
        control.label = 'Trường mẫu';
        Object.assign(control, of.properties);
        prepare(control);
        fieldset.append(control);
        form.append(fieldset);
        place.append(form);
        return { control, form, fieldset };
      },
      ({ control, form, fieldset }) => body(control, form, fieldset),
    );
  const entries = (form: HTMLFormElement) => [...new FormData(form).entries()];
  const expected = (of: FormControlSample<Model>) => (typeof of.submitted === 'string' ? [['sample', of.submitted]] : of.submitted);

  describe(`${tag}: form control contract`, () => {
    for (const [index, each] of samples.entries()) {
      it(`gives sample ${index + 1} to FormData as soon as it is set`, () => inForm((control, form) => {
        equal(entries(form), [], 'entries of an empty control');
        control.value = each.value;
        equal(entries(form), expected(each), 'entries');
      }, undefined, each));

      if (each.typed !== undefined) {
        it(`understands "${each.typed}" and keeps what the user sees until the field is left`, () => inForm(async (control, form) => {
          const input = inputOf(control);
          typeText(input, each.typed ?? '');
          await settled(form);
          equal(input.value, each.typed, 'text while typing');
          equal(control.value, each.value, 'model value');
          equal(entries(form), expected(each), 'entries');
          leave(input);
          await settled(form);
          equal(input.value, each.shown ?? each.typed, 'text after leaving');
          equal(control.value, each.value, 'model value after leaving');
        }, undefined, each));
      }
    }

    it('takes its first value from the attribute and returns to it on reset', () => inForm(async (control, form) => {
      equal(control.value, sample.value, 'value from the attribute');
      control.value = undefined;
      equal(entries(form), [], 'entries after clearing');
      form.reset();
      equal(control.value, sample.value, 'value after reset');
      equal(entries(form), expected(sample), 'entries after reset');
    }, (control) => control.setAttribute('value', sample.serialized)));

    it('is restored from the state that the browser kept', () => inForm((control, form) => {
      (control as unknown as { formStateRestoreCallback(state: string, mode: string): void }).formStateRestoreCallback(sample.serialized, 'restore');
      equal(control.value, sample.value, 'restored value');
      equal(entries(form), expected(sample), 'entries');
    }));

    it('is not submitted and not validated inside a disabled fieldset', () => inForm(async (control, form, fieldset) => {
      control.value = sample.value;
      fieldset.disabled = true;
      await settled(form);
      equal(entries(form), [], 'entries');
      equal(control.willValidate, false, 'willValidate');
      for (const input of control.shadowRoot?.querySelectorAll('input, select, textarea') ?? []) holds((input as HTMLInputElement).disabled, 'an inner input is still enabled');
    }));

    it('is invalid while required and empty, valid when filled', () => inForm(async (control, form) => {
      await settled(form);
      equal(control.willValidate, true, 'willValidate');
      holds(control.validity.valueMissing, 'valueMissing is not set');
      holds(control.matches(':invalid') && !form.checkValidity(), ':invalid does not match');
      control.value = sample.value;
      await settled(form);
      holds(control.matches(':valid') && form.checkValidity(), ':valid does not match');
    }, (control) => (control.required = true)));

    it('joins label, hint and error to its inputs', () => inForm(async (control, form) => {
      control.hint = 'Ghi như trong giấy tờ.';
      control.error = 'Chưa đúng.';
      await settled(form);
      const described = deepQuery(control.shadowRoot ?? control, '[aria-describedby]');
      holds(described, 'nothing is described');
      const root = described.getRootNode() as ShadowRoot;
      const words = (described.getAttribute('aria-describedby') ?? '').split(' ').map((id) => root.getElementById(id)?.textContent ?? '').join(' ');
      holds(words.includes('Ghi như trong giấy tờ.') && words.includes('Chưa đúng.'), `description is "${words}"`);
      holds(control.shadowRoot?.textContent?.includes('Trường mẫu'), 'the label is not shown');
    }));

    it('takes the focus into its first input', () => inForm((control) => {
      control.focus();
      const active = deepActive();
      holds(active && active !== control && active.matches('input, select, textarea, button'), `focus is on ${active?.localName ?? 'nothing'}`);
    }));

    it('has no axe violation empty, filled, wrong and disabled', () => inForm(async (control, form) => {
      await axeClean(form);
      control.value = sample.value;
      control.error = 'Chưa đúng.';
      await settled(form);
      await axeClean(form);
      control.disabled = true;
      await settled(form);
      await axeClean(form);
    }));

    const typed = samples.find((each) => each.typed !== undefined);
    if (typed) {
      it("submits the host's form on Enter, and never while a letter is composed", () => inForm(async (control, form) => {
        let submitted = 0;
        form.addEventListener('submit', (event) => {
          event.preventDefault();
          submitted += 1;
        });
        const input = inputOf(control);
        typeText(input, typed.typed ?? '');
        if (input.localName === 'textarea') return;
        press(input, 'Enter', { isComposing: true });
        equal(submitted, 0, 'submits during composition');
        press(input, 'Enter');
        equal(submitted, 1, 'submits');
      }, undefined, typed));
    }

    if (sample.unreadable !== undefined) {
      it(`keeps "${sample.unreadable}" for the user to correct and says what is wrong`, () => inForm(async (control, form) => {
        const input = inputOf(control);
        typeText(input, sample.unreadable ?? '');
        leave(input);
        await settled(form);
        equal(input.value, sample.unreadable, 'text');
        holds(control.validity.badInput, 'badInput is not set');
        equal(input.getAttribute('aria-invalid'), 'true', 'aria-invalid');
        equal(entries(form), [], 'entries');
      }));
    }

    if (sample.freeText) {
      for (const [keys, word] of [['Telex', telexName], ['VNI', vniName]] as const) {
        it(`keeps Vietnamese typed in ${keys} with an input method, letter by letter, and stores it composed (NFC)`, () => inForm(async (control, form) => {
          const input = inputOf(control);
          await compose(input, word, () => settled(form));
          leave(input);
          await settled(form);
          equal(control.value, telexText, 'value');
          equal(input.value, telexText, 'text');
        }));

        it(`keeps Vietnamese typed in ${keys} with backspaces as Unikey sends it`, () => inForm(async (control, form) => {
          const input = inputOf(control);
          await backspaced(input, word, () => settled(form));
          leave(input);
          equal(control.value, telexText, 'value');
        }));
      }
    }
  });
}

function inputOf(control: HTMLElement): HTMLInputElement | HTMLTextAreaElement {
  const input = control.shadowRoot && deepQuery<HTMLInputElement>(control.shadowRoot, '#input');
  holds(input, 'the control has no input');
  return input;
}
