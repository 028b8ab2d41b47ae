import { say } from '../composite-messages.ts';
import type { Validated, Validator } from '../validators.ts';

/** As many rows as the form asks for; one when the list is required. */
export const enoughRows: Validator<Validated<readonly unknown[]> & { readonly min: number | undefined; readonly item: string }> = {
  flag: 'valueMissing',
  test({ value, min, required, item }) {
    const least = Math.max(min ?? 0, required ? 1 : 0);
    return (value?.length ?? 0) < least ? say('tooFewRows', { min: least, item }) : undefined;
  },
};
