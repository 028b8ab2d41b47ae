import { accessibleDescription, accessibleName, drawn } from './accessible-words.ts';
import { holds, type Claim, type Maker } from './claims.ts';
import { ControlStage, hasFocus, sampleLabel, type Control, type FieldAccess } from './control-stage.ts';
import { deepActive, everyElement, settled } from './stage.ts';

/** A field for the claims of its words and states. */
export interface FieldA11y extends FieldAccess {
  /** Properties that the control needs (options, units …). */
  readonly properties?: Readonly<Record<string, unknown>>;
}

const hint = 'Ghi như trong giấy tờ.';
const error = 'Chưa đúng.';
/** Words of "required" in the languages of the kit; a group has no state that says it. */
const requiredWords = /bắt buộc|required/i;

/** What a field says of itself to whoever does not see it. ARIA references do not cross shadow roots: all of it counts in the root of the input. */
export function fieldA11yClaims(maker: Maker, field: FieldA11y): readonly Claim[] {
  const stage = new ControlStage(maker, field);
  const sample = { value: undefined, submitted: '', serialized: '', ...(field.properties ? { properties: field.properties } : {}) };
  const claim = (id: string, says: string, body: (control: Control, place: HTMLElement) => Promise<void> | void, prepare?: (control: Control) => void): Claim => ({
    id, says, check: () => stage.run(sample, ({ control, form }) => body(control, form), prepare),
  });
  return [
    claim('name', 'gives its label to its input, or to the group of its inputs', (control) => {
      const names = speakers(control).map(accessibleName);
      holds(names.some((name) => name.includes(sampleLabel)), `the names are "${names.join('", "')}"`);
    }),
    claim('host-label', "without a label of its own takes the name of the host's label for it", async (_, place) => {
      const control = stage.control(sample, '');
      control.id = 'named-sample';
      place.append(Object.assign(document.createElement('label'), { htmlFor: control.id, textContent: 'Nhãn của trang' }), control);
      await settled(place);
      const names = speakers(control).map(accessibleName);
      holds(names.some((name) => name.includes('Nhãn của trang')), `the names are "${names.join('", "')}"`);
    }),
    claim('description', 'describes its input, or the group of its inputs, with its hint', async (control, place) => {
      stage.dress(control, { hint });
      await settled(place);
      const said = speakers(control).map(accessibleDescription);
      holds(said.some((words) => words.includes(hint)), `the descriptions are "${said.join('", "')}"`);
    }),
    claim('error', 'shows its error as text and describes its input with it, in the same root', async (control, place) => {
      stage.dress(control, { error });
      await settled(place);
      const said = speakers(control).map(accessibleDescription);
      holds(said.some((words) => words.includes(error)), `the descriptions are "${said.join('", "')}"`);
      holds([...everyElement(control.shadowRoot ?? control)].some((part) => drawn(part) && [...part.childNodes].some((node) => node instanceof Text && node.data.includes(error))), 'the error cannot be seen');
    }),
    claim('invalid', 'says of its input, or of an input of its group, that it is wrong, and no longer when it is not', async (control, place) => {
      // A group that holds no input yet can only be described: no role of it has the state.
      const wrong = (): boolean => {
        const parts = speakers(control);
        const inputs = parts.some((part) => !part.matches('fieldset, [role="group"]'));
        return parts.some((part) => part.getAttribute('aria-invalid') === 'true' || (!inputs && accessibleDescription(part).includes(error)));
      };
      holds(!wrong(), 'aria-invalid is set before anything is wrong');
      stage.dress(control, { error });
      await settled(place);
      holds(wrong(), 'aria-invalid is not set');
      stage.dress(control, { error: '' });
      await settled(place);
      holds(!wrong(), 'aria-invalid is still set when nothing is wrong any more');
    }),
    claim('required', 'says that it is required, by a state or in its name', (control) => {
      holds(speakers(control).some((part) => part.getAttribute('aria-required') === 'true' || (part as HTMLInputElement).required === true || requiredWords.test(accessibleName(part))), 'neither required, aria-required nor a word says it');
    }, (control) => {
      control.required = true;
    }),
    claim('focus', 'takes the focus into its first input', (control) => {
      control.focus();
      const active = deepActive();
      holds(hasFocus(control) && active?.matches('input, select, textarea, button, [tabindex]'), `the focus is on <${active?.localName ?? 'nothing'}>`);
    }),
  ];
}

/** The inputs of a control and the groups that hold them: whatever a screen reader stops at. */
function speakers(control: HTMLElement): readonly Element[] {
  return [...everyElement(control.shadowRoot ?? control)].filter((part) => part.matches('input, select, textarea, fieldset, [role="group"], [role="radiogroup"], [role="combobox"], [role="spinbutton"], [contenteditable="true"]'));
}
