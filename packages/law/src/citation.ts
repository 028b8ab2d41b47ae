/** A calendar day in Vietnam, `YYYY-MM-DD` (ngày). Never a bare `Date`. */
export type IsoDate = string;
/** An instant, ISO 8601 with offset, e.g. `2026-03-02T09:30:00+07:00`. */
export type IsoDateTime = string;
/** An integer number of đồng. */
export type Dong = number;

/** How sure the project is of a rule: read in the official text, read in a secondary copy, or not checked. */
export type Confidence = 'verified' | 'secondary' | 'unverified';

/** The period in which a row of law is in force; both days belong to it. */
export interface Validity {
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
}

/** Where a rule comes from (căn cứ): document, article (điều), clause (khoản), point (điểm). */
export interface Citation extends Validity {
  /** Stable id of the rule row, e.g. `decision.deadline.normal`. */
  readonly rule: string;
  /** e.g. `Luật Xử lý vi phạm hành chính` or `Nghị định 118/2021/NĐ-CP`. */
  readonly document: string;
  readonly article?: string;
  readonly clause?: string;
  readonly point?: string;
  readonly confidence: Confidence;
  /** A doubt that the official has to know (điểm chưa chắc chắn); for shipped rows once `loadNotes()` of `@xlvphc/law/notes` was called. */
  readonly note?: string;
}

/** Every result of a rule carries the rows that it rests on. */
export interface Cited {
  readonly citations: readonly Citation[];
}

/** Severity of a finding: stops the act, warns (may need a written reason), or just helps. */
export type Severity = 'block' | 'warn' | 'hint';

/** One finding of a check: stable code, field path, sentence in both languages, source. */
export interface Finding extends Cited {
  /** e.g. `VPHC-LAW-V05`. */
  readonly code: string;
  readonly severity: Severity;
  /** Path of the value it is about in the document's values or in the case, e.g. `violations.0.fine`. */
  readonly path?: string;
  readonly message: { readonly vi: string; readonly en: string };
}

/** Thrown by rules for input that has no legal answer; `code` is stable. */
export class LawError extends Error {
  override readonly name = 'LawError';
  readonly code: string;
  readonly messageEn: string;
  constructor(code: string, messageVi: string, messageEn: string) {
    super(messageVi);
    this.code = code;
    this.messageEn = messageEn;
  }
}
