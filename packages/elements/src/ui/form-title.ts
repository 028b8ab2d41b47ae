import { currentLocale } from '@xlvphc/forms/base';
import { codeText } from '@xlvphc/law';
import { knownForm } from '../app/own-forms.ts';
import type { FormCode } from '../app/views.ts';
import { today } from './format.ts';

/** Title of a form in full, as the list of the law or the backend has it; an unknown code shows itself. */
export function fullTitle(code: FormCode): string {
  const official = codeText('documentTypes', code, today(), currentLocale());
  return official === code ? (knownForm(code)?.title ?? code) : official;
}

/** Title without what it adds in parentheses about its use. */
export const formTitle = (code: FormCode): string => fullTitle(code).replace(/ \(.*\)$/u, '');
