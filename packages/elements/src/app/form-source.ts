import { formByCode, loadForm, parseForm, registerForm, type FormDefinition } from '@xlvphc/forms';
import { today } from '../ui/format.ts';
import type { Backend, CallOptions } from './backend.ts';
import { rememberForms } from './own-forms.ts';
import type { FormHead, IsoDate } from './views.ts';

type FormBackend = Pick<Backend, 'listForms' | 'getForm'>;

const lists = new WeakMap<FormBackend, Map<IsoDate, Promise<readonly FormHead[]>>>();
/** Who published the version that is registered here, by code and first day: another official on the same page may belong to another province. */
const origins = new Map<string, string>();

/** Forms that the backend has on a day, asked once a day and page. Rejects as the backend does; the next call asks again. */
export function listedForms(backend: FormBackend, on: IsoDate, options?: CallOptions): Promise<readonly FormHead[]> {
  let days = lists.get(backend);
  if (!days) lists.set(backend, (days = new Map()));
  let list = days.get(on);
  if (!list) {
    list = backend.listForms(on, options).then((forms) => {
      rememberForms(forms);
      return forms;
    });
    days.set(on, list);
    list.catch(() => days.delete(on));
  }
  return list;
}

/** The form that the program has for a day; undefined when there is none in force. */
async function ownForm(code: string, on: IsoDate): Promise<FormDefinition | undefined> {
  try {
    const form = await loadForm(code, on);
    return form.validFrom <= on && (form.validTo === null || on <= form.validTo) ? form : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * The form with this code on a day: the program's own, unless the backend has a newer version for that day, or one that the program does not know; then it
 * is fetched, read and registered. Without the backend the program's own serves. Throws a RangeError when nobody has it.
 */
export async function formFor(backend: FormBackend, code: string, on: IsoDate = today(), options?: CallOptions): Promise<FormDefinition> {
  const [own, listed] = await Promise.all([
    ownForm(code, on),
    listedForms(backend, on, options).then((forms) => forms.find((form) => form.code === code), (error: unknown) => ({ error })),
  ]);
  if (listed && 'error' in listed) {
    if (own) return own;
    throw listed.error;
  }
  const origin = listed && `${listed.unitId ?? ''} ${listed.publishedAt ?? ''}`;
  const key = `${code} ${listed?.validFrom ?? ''}`;
  if (own && (!listed || listed.validFrom < own.validFrom || (listed.validFrom === own.validFrom && (listed.unitId === undefined || origins.get(key) === origin)))) return own;
  if (!listed) throw new RangeError(`no form ${code}`);
  registerForm(parseForm(await backend.getForm(code, on, options)));
  origins.set(key, origin ?? '');
  return formByCode(code, on);
}
