/** Something wrong with a decree that is to be imported or published. */
export interface DecreeProblem {
  /** Stable: `VPHC-DECREE-…`. */
  readonly code: string;
  /** `error`: it must not be published; `doubt`: it may, and stays visible. */
  readonly severity: 'error' | 'doubt';
  /** Where: `acts.12.range`, `decree.date`, or the key of an act. */
  readonly path: string;
  readonly message: { readonly vi: string; readonly en: string };
}

export function problem(code: string, severity: DecreeProblem['severity'], path: string, vi: string, en: string): DecreeProblem {
  return { code: `VPHC-DECREE-${code}`, severity, path, message: { vi, en } };
}
