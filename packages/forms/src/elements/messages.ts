import { registerMessages, t } from '../base/i18n.ts';
import vi from './i18n/vi.ts';

type Key = keyof typeof vi;
type Counted<K> = K extends `${infer Name}_other` ? Name : never;
let registered = false;

/** A sentence of `<vphc-form>`; registered at first use. */
export function formText(key: Key | Counted<Key>, values?: Readonly<Record<string, string | number>>): string {
  if (!registered) {
    registered = true;
    registerMessages('form', vi, () => import('./i18n/en.ts'));
  }
  return t(`form:${key}`, values);
}
