import type { FormValue, FormValues } from '../definition.ts';

/** Steps of the paths in use: forms read the same few hundred paths on every keystroke. */
const known = new Map<string, readonly string[]>();

function stepsOf(path: string): readonly string[] {
  let steps = known.get(path);
  if (!steps) known.set(path, (steps = path.split('.')));
  return steps;
}

/** The value at a path such as `violations.0.fine`; `undefined` where nothing is. */
export function valueAt(values: FormValues, path: string): FormValue | undefined {
  let here: unknown = values;
  for (const step of stepsOf(path)) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Readonly<Record<string, unknown>>)[step];
  }
  return here as FormValue | undefined;
}

/**
 * A copy of the values with another value at the path; untouched branches are shared. `undefined` and an empty text remove the
 * value. A missing row of a list is made when it is the next one. Throws a RangeError for a row beyond that.
 */
export function withValueAt(values: FormValues, path: string, value: FormValue | undefined): FormValues {
  return put(values, stepsOf(path), value === '' ? undefined : value) as FormValues;
}

const isRow = (step: string | undefined): boolean => step !== undefined && /^\d+$/.test(step);

function put(here: unknown, [step, ...rest]: readonly string[], value: FormValue | undefined): FormValue {
  if (step === undefined) return value as FormValue;
  if (isRow(step)) {
    const rows = Array.isArray(here) ? [...(here as readonly FormValue[])] : [];
    const row = Number(step);
    if (row > rows.length) throw new RangeError(`row ${row} of a list of ${rows.length}`);
    if (rest.length === 0 && value === undefined) rows.splice(row, 1);
    else rows[row] = put(rows[row], rest, value);
    return rows;
  }
  const record: Record<string, FormValue | undefined> = typeof here === 'object' && here !== null && !Array.isArray(here) ? { ...(here as FormValues) } : {};
  if (rest.length === 0 && value === undefined) {
    delete record[step];
    return record;
  }
  const next = put(Object.hasOwn(record, step) ? record[step] : undefined, rest, value);
  if (!isRow(rest[0]) && isEmptyObject(next)) delete record[step];
  else Object.defineProperty(record, step, { value: next, enumerable: true, configurable: true, writable: true });
  return record;
}

const isEmptyObject = (value: FormValue): boolean => typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length === 0;

/** Absolute path of an operand: `.x` belongs to the row at `scope` (`violations.0`), `.` is that row, everything else the document. */
export function resolvePath(path: string, scope: string): string {
  if (path.startsWith('$.')) return path.slice(2);
  if (!path.startsWith('.')) return path;
  if (path === '.') return scope;
  return scope === '' ? path.slice(1) : scope + path;
}

/** Joins a scope (`''`, `violations.0`) and the id of a field. */
export const joinPath = (scope: string, id: string): string => (scope === '' ? id : `${scope}.${id}`);

/** Text, number, flag, list or object that holds something. */
export function isFilled(value: FormValue | undefined): boolean {
  if (value === undefined || value === '' || value === false) return false;
  if (Array.isArray(value)) return value.some(isFilled);
  if (typeof value === 'object') return Object.values(value).some(isFilled);
  return true;
}
