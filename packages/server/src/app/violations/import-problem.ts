import type { DecreeProblem } from '@xlvphc/law/violations/import';

/** A fault of an imported file, with the place where a person finds it. */
export interface ImportProblem extends DecreeProblem {
  /** Id of the act. */
  readonly act?: string;
  /** Name of the sheet and number of the row, as a spreadsheet shows them. */
  readonly sheet?: string;
  readonly row?: number;
}

/** A fault that the law's own checks do not know: of the file and of its sheets. */
export const importProblem = (code: string, severity: DecreeProblem['severity'], path: string, vi: string, en: string): ImportProblem =>
  ({ code: `VPHC-DECREE-${code}`, severity, path, message: { vi, en } });
