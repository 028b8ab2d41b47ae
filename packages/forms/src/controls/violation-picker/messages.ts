import { registerMessages, t } from '../../base/i18n.ts';
import vi from './i18n/vi.ts';

let registered = false;

/** A sentence of the picker. Registered at first use, so that importing a class has no effect. */
export function pick(key: keyof typeof vi | 'found', values?: Readonly<Record<string, string | number>>): string {
  if (!registered) {
    registered = true;
    registerMessages('violation-picker', vi, () => import('./i18n/en.ts'));
  }
  return t(`violation-picker:${key}`, values);
}
