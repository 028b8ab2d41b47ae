import { currentLocale } from '@xlvphc/forms/base';
import { codesOn, codeText } from '@xlvphc/law';
import { today } from '../ui/format.ts';

/** Name of a field of state management. */
export const fieldName = (code: string): string => codeText('fields', code, today(), currentLocale());

/** The fields of today, by name, for a filter. */
export function fieldChoices(): readonly (readonly [string, string])[] {
  const locale = currentLocale();
  return codesOn('fields', today())
    .map((field) => [field.code, field[locale]] as const)
    .toSorted((a, b) => a[1].localeCompare(b[1], locale));
}
