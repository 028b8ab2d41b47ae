import type { FieldCode } from '../case.ts';
import type { Confidence, Dong, IsoDate } from '../citation.ts';
import type { SubjectKind } from '../subject.ts';
import type { Act } from './act.ts';

/** A decree that amends another (nghị định sửa đổi, bổ sung). Days are null where no text was at hand. */
export interface Amendment {
  /** e.g. `281/2026/NĐ-CP`. */
  readonly number: string;
  readonly date: IsoDate | null;
  readonly effectiveFrom: IsoDate | null;
  readonly confidence: Confidence;
  readonly note?: string;
}

/** Highest fines that a decree states for a field (mức phạt tiền tối đa), đồng. */
export interface FieldMaximum {
  readonly field: FieldCode;
  readonly person: Dong;
  readonly organization: Dong;
}

/** What a decree says of acts before one of its versions (điều khoản chuyển tiếp). */
export interface TransitionClause {
  /** First day of the version that it is about: the decree's own, or that of an amendment. */
  readonly since: IsoDate;
  /** e.g. `Nghị định 281/2026/NĐ-CP`. */
  readonly document: string;
  readonly article: string;
  readonly clause?: string;
  /** What it provides, in the project's words. */
  readonly vi: string;
  readonly en: string;
  readonly confidence: Confidence;
}

/** All that is known of a decree but for its acts. */
export interface DecreeHead {
  /** Official number, e.g. `282/2025/NĐ-CP`; the key of the decree. */
  readonly number: string;
  /** Day of issue (ngày ban hành). */
  readonly date: IsoDate;
  /** Title as issued, beginning `Quy định …`. */
  readonly title: string;
  /** Who issued it, as papers say: `Chính phủ`. */
  readonly issuer: string;
  readonly effectiveFrom: IsoDate;
  /** Last day in force; null while it is. */
  readonly effectiveTo: IsoDate | null;
  readonly amendedBy: readonly Amendment[];
  /** Decrees that this one amends. */
  readonly amends: readonly string[];
  /** Whose amounts the ranges state, unless an act says otherwise. */
  readonly frameFor: SubjectKind;
  /** What an organisation pays for one đồng of a person. */
  readonly organizationMultiplier: number;
  readonly maxFine: readonly FieldMaximum[];
  /** Fields of state management that its acts belong to. */
  readonly fields: readonly FieldCode[];
  readonly transition: readonly TransitionClause[];
  /** Where the text was read. */
  readonly source: string;
  readonly confidence: Confidence;
  /** What to know of the whole; with the acts, not with the head of a shipped decree. */
  readonly notes?: string;
}

/** A decree with its acts: the unit that is loaded, imported and published. */
export interface Decree extends DecreeHead {
  /** Every version of every act, in the order of the decree. */
  readonly acts: readonly Act[];
}
