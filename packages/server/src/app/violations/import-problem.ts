import type { DecreeProblem } from '@xlvphc/law/violations';

/** A fault of an imported file, with the place where a person finds it. */
export interface ImportProblem extends DecreeProblem {
  /** Id of the act. */
  readonly act?: string;
  /** Name of the sheet and number of the row, as a spreadsheet shows them. */
  readonly sheet?: string;
  readonly row?: number;
}
