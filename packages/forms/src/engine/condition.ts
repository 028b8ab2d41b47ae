import type { Condition, FormValue, FormValues, Operand } from '../definition.ts';
import type { FormContext } from '../context.ts';
import { isFilled, resolvePath, valueAt } from './path.ts';
import { runRule } from './rule.ts';

/**
 * Whether a condition holds for the row at `scope` (`''` for the document). `undefined`: it depends on a value that is still
 * missing. A flag that is missing is not set.
 */
export function evaluate(condition: Condition, values: FormValues, scope: string, context: FormContext): boolean | undefined {
  switch (condition.op) {
    case 'eq':
    case 'ne':
    case 'gt':
    case 'lt':
      return compare(condition.op, operand(condition.left, values, scope), operand(condition.right, values, scope));
    case 'in': {
      const value = operand(condition.left, values, scope);
      if (!isFilled(value)) return undefined;
      return condition.values.some((one) => (Array.isArray(value) ? value.includes(one) : value === one));
    }
    case 'filled':
      return isFilled(operand(condition.left, values, scope));
    case 'and':
      return every(condition.all, (test) => evaluate(test, values, scope, context));
    case 'or': {
      const none = every(condition.all, (test) => opposite(evaluate(test, values, scope, context)));
      return opposite(none);
    }
    case 'not':
      return opposite(evaluate(condition.test, values, scope, context));
    case 'rule': {
      const value = runRule(condition, values, scope, context).value;
      return value === undefined ? undefined : value === true;
    }
  }
}

/** Asked in the entry: the condition is known to hold. */
export const isVisible = (condition: Condition | undefined, values: FormValues, scope: string, context: FormContext): boolean =>
  condition === undefined || evaluate(condition, values, scope, context) === true;

/** On paper: everything on the empty form; on a filled one what is not known to be left out. */
export const isPrinted = (condition: Condition | undefined, values: FormValues, scope: string, context: FormContext): boolean =>
  condition === undefined || isEmptyForm(values) || evaluate(condition, values, scope, context) !== false;

/** No value at all: the form as the decree prints it. */
export const isEmptyForm = (values: FormValues): boolean => Object.keys(values).length === 0;

/** Value of an operand. */
export function operand(of: Operand, values: FormValues, scope: string): FormValue | undefined {
  if ('path' in of) return valueAt(values, resolvePath(of.path, scope));
  return of.value ?? undefined;
}

function compare(op: 'eq' | 'ne' | 'gt' | 'lt', left: FormValue | undefined, right: FormValue | undefined): boolean | undefined {
  const known = typeof right === 'boolean' ? (left ?? false) : left;
  if (known === undefined || right === undefined) return undefined;
  if (op === 'eq') return known === right;
  if (op === 'ne') return known !== right;
  return op === 'gt' ? known > right : known < right;
}

const opposite = (value: boolean | undefined): boolean | undefined => (value === undefined ? undefined : !value);

function every<T>(all: readonly T[], test: (one: T) => boolean | undefined): boolean | undefined {
  let known: boolean | undefined = true;
  for (const one of all) {
    const value = test(one);
    if (value === false) return false;
    if (value === undefined) known = undefined;
  }
  return known;
}
