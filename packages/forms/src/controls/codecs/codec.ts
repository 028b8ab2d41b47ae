import type { ControlMessage } from '../messages.ts';

/**
 * Three words for one thing in three places: the *model value* (what the form keeps), the *view value* (what stands in the
 * input), the *serialized value* (what FormData and the `value` attribute carry). A codec joins the first two.
 */
export interface Codec<Model> {
  /** Reads what was typed, forgivingly. `problem` is a message key when it cannot be understood. */
  parse(view: string): Parsed<Model>;
  /** How a value stands in the input after the field is left. */
  format(value: Model): string;
}

export type Parsed<Model> = { readonly value: Model | undefined } | { readonly problem: ControlMessage };

/** Composed form and single spaces at the ends: one spelling of one Vietnamese word, whatever keyboard wrote it. */
export function cleanText(text: string): string {
  return text.normalize('NFC').replaceAll('\u00a0', ' ').trim();
}
