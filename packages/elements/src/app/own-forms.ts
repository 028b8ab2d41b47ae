import type { FormHead } from './views.ts';

const heads = new Map<string, FormHead>();

/** Keeps title and kind of the forms that the backend lists, so that screens can name a form that the program does not have. */
export function rememberForms(forms: readonly FormHead[]): void {
  for (const form of forms) heads.set(form.code, form);
}

/** What the backend said of a form; undefined for one that it never listed. */
export const knownForm = (code: string): FormHead | undefined => heads.get(code);
