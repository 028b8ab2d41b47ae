import type { Citation } from '@xlvphc/law';
import type { FormContext } from '../../context.ts';
import type { FormValue, FormValues } from '../../definition.ts';

/** What a rule may look at: its arguments, the row it is asked for, the whole document. */
export interface RuleCall {
  readonly args: Readonly<Record<string, FormValue | undefined>>;
  readonly values: FormValues;
  readonly scope: string;
  readonly context: FormContext;
}

/** A value by law with the rows of law that it rests on; `undefined` while something is missing. */
export interface RuleResult {
  readonly value: FormValue | undefined;
  readonly citations: readonly Citation[];
}

/** A rule of law under the name that forms use. */
export type Rule = (call: RuleCall) => RuleResult;

/** Result without a value. */
export const unknownYet: RuleResult = { value: undefined, citations: [] };
