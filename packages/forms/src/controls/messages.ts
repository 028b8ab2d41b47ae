import { registerMessages, t } from '../base/i18n.ts';
import vi from './i18n/vi.ts';

let registered = false;

/** A sentence of the controls. Registered at first use, so that importing a class has no effect. */
export function say(key: keyof typeof vi, values?: Readonly<Record<string, string | number>>): string {
  if (!registered) {
    registered = true;
    registerMessages('controls', vi, () => import('./i18n/en.ts'));
  }
  return t(`controls:${key}`, values);
}
export type ControlMessage = Parameters<typeof say>[0];
