import type { CaseState } from '../case.ts';

// Groups of states that the rules of the process and of the forms speak of.

export const FILED: readonly CaseState[] = ['recorded', 'transferred'];
/** The file is being handled: between the record and the decision. */
export const HANDLING: readonly CaseState[] = [...FILED, 'awaiting-explanation', 'verifying'];
export const BEFORE_DECISION: readonly CaseState[] = ['detected', ...HANDLING];
/** The decision has been served and is to be executed. */
export const EXECUTION: readonly CaseState[] = ['served', 'executing', 'instalments', 'reduced', 'postponed', 'corrected', 'enforcing'];
/** A decision stands and is not executed. */
export const OPEN_DECISION: readonly CaseState[] = ['decided', ...EXECUTION, 'suspended'];
/** The case has not ended. */
export const OPEN: readonly CaseState[] = [...BEFORE_DECISION, 'criminal-review', 'not-sanctioned', ...OPEN_DECISION, 'partly-executed', 'time-barred'];
