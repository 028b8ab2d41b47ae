import type { ControlMessage } from '../messages.ts';

/** The part of a control that the user touches: keeps the view value and turns it into a model value. */
export interface Entry<Model> {
  /** Shows a value that came from outside; never while the user composes a letter. */
  show(value: Model | undefined): void;
  /** Why what stands in the entry is no value. */
  readonly problem: ControlMessage | undefined;
  readonly problemValues?: Readonly<Record<string, string | number>>;
  /** What stands in the entry as text, if it is typed. */
  readonly view?: string;
  /** Something stands in the entry, even if it cannot be read. */
  readonly filled: boolean;
}
