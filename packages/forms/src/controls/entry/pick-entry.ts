import type { Entry } from './entry.ts';

/** Entry of controls whose inputs lit draws from the value (radios, checkboxes): nothing is typed, nothing can be unreadable. */
export class PickEntry<Model> implements Entry<Model> {
  readonly problem = undefined;
  readonly filled = false;
  show(): void {
    /* lit draws the state from the value */
  }
}
