/** One reason why the kit does not work on a page, or soon will not. */
export interface Finding {
  /** Stable: `VPHC-DOCTOR-…`. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** What is wrong, one Vietnamese sentence. */
  readonly what: string;
  /** What was seen, word for word. */
  readonly seen: readonly string[];
  /** What to change and where. */
  readonly change: string;
  /** The line itself. */
  readonly line?: string;
}
