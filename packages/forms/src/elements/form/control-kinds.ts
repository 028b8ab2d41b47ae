import type { Field, FieldKind, FormDefinition } from '../../definition.ts';
import { fieldsOf, listsOf } from '../../engine/fields.ts';
import { optionsOf, type FormLists } from './lists.ts';

/** More options than this are found by typing. */
export const listSearched = 12;

/** Controls that are not in every form load when a form first shows one; the element upgrades in place with the properties it has. */
const loaders = {
  number: () => import('../../define/number-field.ts'),
  money: () => import('../../define/money-field.ts'),
  time: () => import('../../define/time-field.ts'),
  'date-time': () => import('../../define/date-time-field.ts'),
  'multi-choice': () => import('../../define/multi-choice.ts'),
  combobox: () => import('../../define/combobox.ts'),
  address: () => import('../../define/address.ts'),
  'legal-basis': () => import('../../define/legal-basis.ts'),
  violation: () => import('../../define/violation-picker.ts'),
  list: () => import('../../define/repeat.ts'),
} satisfies Partial<Record<FieldKind | 'list', () => Promise<unknown>>>;

const started = new Map<string, Promise<unknown>>();

/** Starts loading the control of a kind; `failed` is called when its chunk cannot be had (the next call tries again). */
export function needControl(kind: FieldKind | 'list', failed: () => void): void {
  if (!(kind in loaders) || started.has(kind)) return;
  const load = loaders[kind as keyof typeof loaders]();
  started.set(kind, load);
  load.catch(() => {
    started.delete(kind);
    failed();
  });
}

/** Starts loading the control that draws a field. */
export function needControlFor(field: Field, lists: FormLists, failed: () => void): void {
  needControl(field.kind, failed);
  if (field.kind === 'choice' && (optionsOf(field, lists).length > listSearched || (field.codeList !== undefined && !field.options))) needControl('combobox', failed);
}

/** Starts loading every control that a form can show, all at once: one after the other they would cost a slow line a round trip each. */
export function needControlsOf(form: FormDefinition, lists: FormLists, failed: () => void): void {
  for (const { field } of fieldsOf(form)) needControlFor(field, lists, failed);
  if (listsOf(form).length) needControl('list', failed);
}

/** Resolves when every control asked for so far is there. */
export async function controlsLoaded(): Promise<void> {
  await Promise.allSettled(started.values());
}
