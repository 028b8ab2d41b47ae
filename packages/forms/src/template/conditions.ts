import type { Condition, Operand } from '../definition.ts';

/** The value at a path: `.fine` of the current row, `violator.kind` of the document. */
export const at = (path: string): Operand => ({ path });
/** A literal operand. */
export const literal = (value: string | number | boolean | null): Operand => ({ value });

/** The value equals one of the given ones. */
export function is(path: string, ...values: readonly (string | number | boolean)[]): Condition {
  const [first] = values;
  if (values.length === 1 && first !== undefined) return { op: 'eq', left: at(path), right: literal(first) };
  return { op: 'in', left: at(path), values: values.filter((value) => typeof value !== 'boolean') };
}

/** A flag that is set. */
export const yes = (path: string): Condition => is(path, true);
/** Anything has been entered. */
export const filled = (path: string): Condition => ({ op: 'filled', left: at(path) });
export const not = (test: Condition): Condition => ({ op: 'not', test });
export const every = (...all: readonly Condition[]): Condition => ({ op: 'and', all });
export const some = (...all: readonly Condition[]): Condition => ({ op: 'or', all });
/** The values at two paths differ. */
export const differ = (left: string, right: string): Condition => ({ op: 'ne', left: at(left), right: at(right) });
/** A rule of law decides; see `engine/rules`. */
export const byRule = (rule: string, args: Readonly<Record<string, Operand>> = {}): Condition => ({ op: 'rule', rule, args });
