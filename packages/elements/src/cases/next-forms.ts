import { currentLocale } from '@xlvphc/forms/base';
import { officialCodes } from '@xlvphc/forms';
import { availableForms, codeText, type FormCode } from '@xlvphc/law';
import type { Case, DocumentView } from '../app/views.ts';
import { today } from '../ui/format.ts';
import { formTitle } from '../ui/terms.ts';

/** A form that can be prepared now, under the name that people know it by. */
export interface NextForm {
  readonly code: FormCode;
  readonly title: string;
}

/** Forms that come next in a case as the law sees it, of those that can be filled in here. The rules are a chunk of their own: import this lazily. */
export function nextForms(file: Case, documents: readonly DocumentView[]): readonly NextForm[] {
  const on = today();
  return availableForms({ ...file, documents }, on)
    .filter(({ code, fit }) => fit === 'next' && officialCodes.includes(code))
    .map(({ code }) => {
      const known = formTitle(code);
      return { code, title: known === code ? codeText('documentTypes', code, on, currentLocale()) : known };
    });
}
