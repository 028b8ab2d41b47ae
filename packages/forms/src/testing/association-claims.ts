import { equal, holds, type Claim } from './claims.ts';
import { entriesOf, expectedEntries, hasFocus, type Control, type ControlStage, type FormControlSample } from './control-stage.ts';
import { deepActive, everyElement, settled } from './stage.ts';
import { press } from './typing.ts';

type Samples = readonly [FormControlSample, ...FormControlSample[]];
interface Restorable {
  formStateRestoreCallback(state: string, mode: 'restore' | 'autocomplete'): void;
}
const require = (control: Control): void => {
  control.required = true;
};

/** What the host's form may expect of the control. */
export function associationClaims(stage: ControlStage, samples: Samples): readonly Claim[] {
  const [sample] = samples;
  const expected = expectedEntries(sample);
  return [
    ...samples.map((each, index): Claim => ({
      id: `form-data/${index + 1}`,
      says: `gives sample ${index + 1} to FormData as soon as it is set, and nothing while it is empty`,
      check: () => stage.run(each, ({ control, entries }) => {
        equal(entries(), [], 'entries of an empty control');
        control.value = each.value;
        equal(entries(), expectedEntries(each), 'entries');
      }),
    })),
    {
      id: 'nameless',
      says: 'gives nothing to FormData without a name',
      check: () => stage.run(sample, async ({ control, form, entries }) => {
        control.removeAttribute('name');
        await settled(form);
        control.value = sample.value;
        equal(entries(), [], 'entries');
      }),
    },
    {
      id: 'reset',
      says: 'takes its first value from the attribute and returns to it on reset',
      check: () => stage.run(sample, ({ control, form, entries }) => {
        equal(control.value, sample.value, 'value from the attribute');
        control.value = undefined;
        equal(entries(), [], 'entries after clearing');
        form.reset();
        equal(control.value, sample.value, 'value after reset');
        equal(entries(), expected, 'entries after reset');
      }, (control) => control.setAttribute('value', sample.serialized)),
    },
    {
      id: 'restore',
      says: 'is restored from the state that the browser kept, and filled by its autocomplete',
      check: async () => {
        for (const mode of ['restore', 'autocomplete'] as const) {
          await stage.run(sample, ({ control, entries }) => {
            const { formStateRestoreCallback } = control as Partial<Restorable>;
            holds(formStateRestoreCallback, 'there is no formStateRestoreCallback: a page that comes back has lost the value');
            formStateRestoreCallback.call(control, sample.serialized, mode);
            equal(control.value, sample.value, `value after ${mode}`);
            equal(entries(), expected, `entries after ${mode}`);
          });
        }
      },
    },
    {
      id: 'fieldset',
      says: 'is not submitted, not validated and not usable inside a disabled fieldset',
      check: () => stage.run(sample, async ({ control, form, fieldset, entries }) => {
        control.value = sample.value;
        fieldset.disabled = true;
        await settled(form);
        equal(entries(), [], 'entries');
        equal(control.willValidate, false, 'willValidate');
        for (const input of inputsIn(control)) holds(input.disabled, `an inner <${input.localName}> is still enabled`);
        fieldset.disabled = false;
        await settled(form);
        equal(entries(), expected, 'entries after the fieldset is enabled again');
      }),
    },
    {
      id: 'disabled',
      says: 'is not submitted, not validated and not usable while it is disabled itself',
      check: () => stage.run(sample, async ({ control, form, entries }) => {
        control.value = sample.value;
        control.disabled = true;
        await settled(form);
        equal(entries(), [], 'entries');
        equal(control.willValidate, false, 'willValidate');
        for (const input of inputsIn(control)) holds(input.disabled, `an inner <${input.localName}> is still enabled`);
      }),
    },
    {
      id: 'readonly',
      says: 'is submitted but cannot be changed while it is read-only',
      check: () => stage.run(sample, async ({ control, form, entries }) => {
        control.setAttribute('readonly', '');
        await settled(form);
        control.value = sample.value;
        await settled(form);
        equal(entries(), expected, 'entries');
        for (const input of inputsIn(control)) holds(input.disabled || input.readOnly, `an inner <${input.localName}> can be changed`);
      }),
    },
    {
      id: 'required',
      says: 'is :invalid while required and empty, :valid when filled',
      check: () => stage.run(sample, async ({ control, form }) => {
        equal(control.willValidate, true, 'willValidate');
        holds(control.validity.valueMissing, 'valueMissing is not set');
        holds(control.validationMessage, 'there is no validationMessage');
        holds(control.matches(':invalid') && !form.checkValidity(), ':invalid does not match');
        control.value = sample.value;
        await settled(form);
        holds(control.matches(':valid') && form.checkValidity(), ':valid does not match');
      }, require),
    },
    {
      id: 'user-invalid',
      says: 'shows no error before it was tried, and after reportValidity has it, the focus, and :state(user-invalid)',
      check: () => stage.run(sample, async ({ control, form }) => {
        // Firefox matches :user-invalid of a custom element before anybody has tried.
        const marked = (): boolean => control.matches(':state(user-invalid)');
        holds(!marked(), 'it is marked before anybody tried');
        equal(control.reportValidity(), false, 'reportValidity');
        await settled(form);
        holds(marked(), ':state(user-invalid) does not match after the attempt');
        holds(hasFocus(control), `the focus is on <${deepActive()?.localName ?? 'nothing'}>`);
        control.value = sample.value;
        await settled(form);
        holds(!marked() && control.reportValidity(), 'it is still marked when it is filled');
      }, require),
    },
    {
      id: 'owner',
      says: 'belongs to the form around it, or to the one that its form attribute names',
      check: () => stage.run(sample, async ({ control, form }) => {
        const other = document.createElement('form');
        other.id = 'other-form';
        form.after(other);
        control.value = sample.value;
        equal(control.form === form, true, 'form is the form around it');
        control.setAttribute('form', other.id);
        await settled(form);
        equal(control.form === other, true, 'form is the one of the attribute');
        equal(entriesOf(form), [], 'entries of the form that it left');
        equal(entriesOf(other), expected, 'entries of the form of the attribute');
      }),
    },
    {
      id: 'label-click',
      says: "takes the focus when a host's label for it is clicked",
      check: () => stage.run(sample, async ({ control, form }) => {
        const label = document.createElement('label');
        control.id = 'labelled-sample';
        label.htmlFor = control.id;
        label.textContent = 'Nhãn của trang';
        form.prepend(label);
        await settled(form);
        label.click();
        holds(hasFocus(control), `the focus is on <${deepActive()?.localName ?? 'nothing'}>`);
      }),
    },
    {
      id: 'no-submit',
      says: "never submits the host's form by Enter or by a button of its own",
      check: () => stage.run(sample, async ({ control, form, submits }) => {
        control.value = sample.value;
        await settled(form);
        for (const inner of [...everyElement(control.shadowRoot ?? control)]) {
          if (!(inner instanceof HTMLElement)) continue;
          if (inner.matches('input, select, textarea')) press(inner, 'Enter');
          if (inner instanceof HTMLButtonElement && !inner.disabled) inner.click();
        }
        await settled(form);
        equal(submits(), 0, 'submits');
      }),
    },
    {
      id: 'submit',
      says: "lets a host's own button submit it when it is valid, and otherwise stops it and takes the focus to the first invalid field",
      check: () => stage.run(sample, async ({ control, form, submit, submits }) => {
        const later = document.createElement('input');
        later.required = true;
        submit.before(later);
        submit.click();
        await settled(form);
        equal(submits(), 0, 'submits while it is invalid');
        holds(hasFocus(control), `the focus is on <${deepActive()?.localName ?? 'nothing'}>`);
        control.value = sample.value;
        later.value = 'x';
        await settled(form);
        submit.click();
        equal(submits(), 1, 'submits when everything is valid');
      }, require),
    },
  ];
}

function* inputsIn(control: HTMLElement): Generator<HTMLInputElement> {
  for (const inner of everyElement(control.shadowRoot ?? control)) if (inner.matches('input, select, textarea')) yield inner as HTMLInputElement;
}
