import { registerMessages, t } from '../base/i18n.ts';
import vi from './i18n/composite-vi.ts';
import { say as sayOfAny } from './messages.ts';

type Own = keyof typeof vi | 'matches' | 'moreMatches';
let registered = false;

const isOwn = (key: string): key is Own => key in vi || `${key}_other` in vi;

/** A sentence of a control that loads when a form first shows one, or of any control; registered at first use. */
export function say(key: Own | Parameters<typeof sayOfAny>[0], values?: Readonly<Record<string, string | number>>): string {
  if (!isOwn(key)) return sayOfAny(key, values);
  if (!registered) {
    registered = true;
    registerMessages('composite', vi, () => import('./i18n/composite-en.ts'));
  }
  return t(`composite:${key}`, values);
}
export type CompositeMessage = Parameters<typeof say>[0];
