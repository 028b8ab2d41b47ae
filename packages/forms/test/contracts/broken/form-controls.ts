import { VphcTextField } from '../../../src/controls/text-field/text-field.ts';
import { PlateField } from '../../../../../examples/own-control/plate-field.ts';

/** A field that breaks a promise, and the claims that must find it: these and no others. */
export interface Broken {
  readonly what: string;
  readonly field: CustomElementConstructor;
  readonly claims: readonly string[];
  /** Claims that only some engines can make, or that only some engines break. */
  readonly only?: 'chromium';
}

export const brokenControls: readonly Broken[] = [
  {
    what: 'submits an empty text while it is empty', claims: ['form-data/1', 'reset', 'unreadable/1'],
    field: class extends PlateField {
      protected override draw(): void {
        super.draw();
        if (this.getAttribute('name')) this.internals.setFormValue(this.value ?? '');
      }
    },
  },
  {
    what: 'submits under a name that nobody gave', claims: ['nameless'],
    field: class extends PlateField {
      protected override draw(): void {
        super.draw();
        const data = new FormData();
        if (this.value) data.append('sample', this.value);
        this.internals.setFormValue(this.value ? data : null);
      }
    },
  },
  { what: 'does not hear of a reset', claims: ['reset'], field: class extends PlateField { override formResetCallback(): void { /* forgotten */ } } },
  { what: 'does not come back with the page', claims: ['restore'], field: class extends PlateField { override formStateRestoreCallback(): void { /* forgotten */ } } },
  { what: 'does not hear of a disabled fieldset', claims: ['fieldset'], field: class extends PlateField { override formDisabledCallback(): void { /* forgotten */ } } },
  {
    what: 'can be typed into while it is disabled', claims: ['disabled'],
    field: class extends PlateField {
      protected override draw(): void {
        super.draw();
        if (this.hasAttribute('disabled')) this.parts.input.disabled = false;
      }
      override formDisabledCallback(disabled: boolean): void {
        super.formDisabledCallback(disabled);
        if (this.hasAttribute('disabled')) this.parts.input.disabled = false;
      }
    },
  },
  { what: 'can be changed while it is read-only', claims: ['readonly'], field: drawn((parts) => (parts.input.readOnly = false)) },
  {
    what: 'calls a missing value by another flag', claims: ['required'],
    field: class extends PlateField {
      protected override draw(): void {
        super.draw();
        if (this.validity.valueMissing) this.internals.setValidity({ customError: true }, 'Hãy ghi.', this.parts.input);
      }
    },
  },
  {
    what: 'never looks wrong', claims: ['user-invalid'],
    field: class extends PlateField {
      protected override draw(): void {
        super.draw();
        this.internals.states.delete('user-invalid');
      }
    },
  },
  {
    what: 'knows only the form around it', claims: ['owner'],
    field: class extends PlateField {
      override get form(): HTMLFormElement | null {
        return this.closest('form');
      }
    },
  },
  {
    what: 'refuses the focus that a label gives', claims: ['label-click'],
    field: class extends PlateField {
      constructor() {
        super();
        this.addEventListener('focusin', () => {
          if (this.internals.labels.length) this.parts.input.blur();
        });
      }
    },
  },
  {
    what: "submits the host's form on Enter", claims: ['no-submit'],
    field: class extends PlateField {
      constructor() {
        super();
        this.addEventListener('keydown', (event) => {
          if (event.key === 'Enter' && !event.isComposing) this.form?.requestSubmit();
        });
      }
    },
  },
  {
    what: 'hides from the user why the form is not submitted', claims: ['submit'],
    field: class extends PlateField {
      constructor() {
        super();
        this.addEventListener('invalid', (event) => event.preventDefault());
      }
    },
  },
  {
    what: 'leaves the text untidy', claims: ['typed/1'],
    field: class extends PlateField {
      protected override left(): void {
        const text = this.parts.input.value;
        super.left();
        this.parts.input.value = text;
      }
    },
  },
  {
    what: 'says change whenever it is left', claims: ['events'],
    field: class extends PlateField {
      protected override left(): void {
        super.left();
        this.dispatchEvent(new Event('change', { bubbles: true }));
      }
    },
  },
  {
    what: 'believes keys only', claims: ['autofill'],
    field: class extends PlateField {
      #typed = '';
      constructor() {
        super();
        const { input } = this.parts;
        for (const type of ['input', 'change']) {
          this.root.addEventListener(type, (event) => {
            if (event instanceof InputEvent) this.#typed = input.value;
            else input.value = this.#typed;
          }, { capture: true });
        }
      }
      protected override draw(): void {
        super.draw();
        this.#typed = this.parts.input.value;
      }
    },
  },
  {
    what: 'takes Enter from the input method', claims: ['composition'],
    field: class extends PlateField {
      constructor() {
        super();
        this.addEventListener('keydown', (event) => event.preventDefault());
      }
    },
  },
  { what: 'keeps autocomplete to itself', claims: ['autocomplete/1'], field: drawn((parts) => (parts.input.autocomplete = 'off')) },
  {
    what: 'wipes out what it cannot read', claims: ['unreadable/1'],
    field: class extends PlateField {
      protected override left(): void {
        if (this.value === undefined) this.parts.input.value = '';
        super.left();
      }
    },
  },
];

/** Free text: what is broken rewrites the text between two keys. */
export const brokenTexts: readonly Broken[] = [
  { what: 'composes marks while the input method does', claims: ['telex-composed', 'vni-composed'], field: rewriting((text) => text.normalize('NFC')) },
  { what: 'takes letters apart while they are typed', claims: ['telex-backspaced', 'vni-backspaced'], field: rewriting((text) => text.normalize('NFD')) },
];

export function drawn(change: (parts: PlateField['parts'], field: PlateField) => void): CustomElementConstructor {
  return class extends PlateField {
    protected override draw(): void {
      super.draw();
      change(this.parts, this);
    }
  };
}

function rewriting(rewrite: (text: string) => string): CustomElementConstructor {
  return class extends VphcTextField {
    constructor() {
      super();
      this.addEventListener('input', () => {
        const input = this.renderRoot.querySelector<HTMLInputElement>('#input');
        if (input) input.value = rewrite(input.value);
      });
    }
  };
}
