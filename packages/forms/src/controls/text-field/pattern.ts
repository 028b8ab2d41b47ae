import { say } from '../messages.ts';
import type { Validated, Validator } from '../validators.ts';

/** The whole text matches the `pattern` attribute, as in native inputs. */
export const fitting: Validator<Validated<string> & { readonly pattern: string | undefined }> = {
  flag: 'patternMismatch',
  test: ({ value, pattern }) => (value && pattern && !new RegExp(`^(?:${pattern})$`, 'u').test(value) ? say('patternMismatch') : undefined),
};
