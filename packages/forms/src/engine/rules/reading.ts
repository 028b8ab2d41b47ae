import type { FormValue, FormValues } from '../../definition.ts';

/** A value as an object; an empty one if it is none. */
export const record = (value: FormValue | undefined): FormValues => (typeof value === 'object' && !Array.isArray(value) ? (value as FormValues) : {});

/** The rows of a list; none if it is no list. */
export const rowsIn = (value: FormValue | undefined): readonly FormValues[] => (Array.isArray(value) ? value.map(record) : []);

/** Text under a name, if there is any. */
export function textIn(values: Readonly<Record<string, FormValue | undefined>>, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Texts of a list of codes. */
export const codesIn = (value: FormValue | undefined): readonly string[] => (Array.isArray(value) ? value.filter((code) => typeof code === 'string') : []);
