import type { RowsChange } from '../../controls/repeat/repeat.ts';
import type { ActChoice } from '../../controls/violation-picker/violation-source.ts';
import type { FormValue, FormValues } from '../../definition.ts';
import type { FormState } from './form-state.ts';
import { originOf } from './paths.ts';

/** What the controls of a form tell: typed values, moved rows, where the focus is. Brings it into the state. */
export class ControlEvents {
  readonly #focused: (path: string) => void;
  readonly #redraw: () => void;
  readonly #state: FormState;
  #rowsChange: { readonly path: string; readonly change: RowsChange } | undefined;

  /** `focused` hears the path of the field that has got the focus, `redraw` that a field was left. */
  constructor(focused: (path: string) => void, redraw: () => void, state: FormState) {
    this.#focused = focused;
    this.#redraw = redraw;
    this.#state = state;
  }

  readonly input = (event: Event): void => {
    // Half a word is no value: the control tells it when it is composed.
    if ((event as InputEvent).isComposing) return;
    const control = originOf(event) as (HTMLElement & { value?: FormValue }) | undefined;
    if (!control) return;
    const { path, reason } = control.dataset;
    if (reason !== undefined) {
      const source = this.#state.source(reason);
      if (source?.kind === 'override') this.#state.override(reason, source.rule, String(control.value ?? ''));
    } else if (path !== undefined && control.localName.startsWith('vphc-repeat')) {
      this.#state.enterRows(path, control.value as readonly FormValues[] | undefined, this.#rowsChange?.path === path ? this.#rowsChange.change : undefined);
      this.#rowsChange = undefined;
      // Rows are drawn from the state: they must not wait for the next frame, or the focus goes into the wrong row.
      this.#state.flush();
    } else if (path !== undefined) this.#state.enter(path, control.value);
  };

  /** An act was chosen from the catalogue: it fills the blanks of its row. */
  readonly chosen = (event: Event): void => {
    const path = originOf(event)?.dataset['path'];
    const { values, source } = (event as CustomEvent<ActChoice>).detail;
    if (path !== undefined) this.#state.fill(path.slice(0, Math.max(0, path.lastIndexOf('.'))), values, source);
  };

  readonly rows = (event: Event): void => {
    const path = originOf(event)?.dataset['path'];
    if (path !== undefined) this.#rowsChange = { path, change: (event as CustomEvent<RowsChange>).detail };
  };

  readonly enter = (event: Event): void => {
    const path = originOf(event)?.dataset['path'];
    if (path !== undefined) this.#focused(path);
  };

  readonly leave = (event: Event): void => {
    const control = originOf(event) as (HTMLElement & { unreadable?: boolean; validationMessage?: string }) | undefined;
    const path = control?.dataset['path'];
    if (!control || path === undefined || control.localName.startsWith('vphc-repeat')) return;
    this.#state.touched.add(path);
    // While one types, half a date is no error; when the field is left it is.
    if (control.unreadable) this.#state.enter(path, undefined, control.validationMessage ?? '');
    else this.#redraw();
  };
}
