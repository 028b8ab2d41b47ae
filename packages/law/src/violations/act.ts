import type { FieldCode, MoneyRange } from '../case.ts';
import type { Confidence, IsoDate, Validity } from '../citation.ts';
import type { SubjectKind } from '../subject.ts';

/** A length in months that the decree leaves open between two ends; half a month is 15 days. */
export interface MonthRange {
  readonly from: number;
  readonly to: number;
}

/** Hình thức xử phạt bổ sung as a decree provides it. */
export interface ActPenalty {
  /** From `codes.additionalPenalties`: `tuoc-giay-phep`, `dinh-chi`, `tich-thu`, `truc-xuat`. */
  readonly code: string;
  /** Wording of the decree, with its length and its exceptions. */
  readonly text: string;
  readonly months?: MonthRange;
}

/** Biện pháp khắc phục hậu quả as a decree provides it. */
export interface ActMeasure {
  /** From `codes.remedialMeasures`, `kp.a` … `kp.k`; `kp.k` = set by the decree itself. */
  readonly code: string;
  readonly text: string;
}

/** A fine that is a multiple of what the violation is worth (bội số của giá trị). */
export interface ValueMultiple {
  readonly min: number;
  readonly max: number;
  /** Of what, e.g. `giá trị sản phẩm vi phạm`. */
  readonly of: string;
}

/** One version of an act (hành vi vi phạm) of a decree. Its key is `id` and `validFrom`. */
export interface Act extends Validity {
  /** `decree.article.clause.point` with the decree as `282-2025`: `282-2025.8.1.a`; all versions share it. */
  readonly id: string;
  /** Number of the decree, e.g. `282/2025/NĐ-CP`. */
  readonly decree: string;
  readonly article: string;
  readonly articleTitle: string;
  /** Null where the article has no clauses. */
  readonly clause: string | null;
  readonly point: string | null;
  /** Official wording, without the lead-in "Phạt tiền từ … đối với". */
  readonly text: string;
  readonly field: FieldCode;
  /** Statutory range, đồng, for the subject of `frameFor`; null for a warning only, a multiple of a value, or a reference. */
  readonly range: MoneyRange | null;
  readonly valueMultiple?: ValueMultiple;
  /** Cảnh cáo is possible. */
  readonly warning: boolean;
  /** Who can commit it. */
  readonly subject: 'both' | SubjectKind;
  /** Whose amounts `range` states: the decree's `frameFor`, or the act's own. */
  readonly frameFor: SubjectKind;
  readonly additionalPenalties: readonly ActPenalty[];
  readonly remedialMeasures: readonly ActMeasure[];
  /** `điểm a khoản 1 Điều 8`, as papers cite it; a derived act adds where its range comes from. */
  readonly reference: string;
  /** Points deducted from the driving licence (trừ điểm giấy phép lái xe). */
  readonly licencePoints?: number;
  /** The decree that made this version. */
  readonly amendedBy: string | null;
  /** A doubt or a condition that the official has to see. */
  readonly note?: string;
  readonly confidence: Confidence;
  /** The range is worked out from another clause ("bằng 02 lần mức phạt tương ứng"): id of the clause that says so. */
  readonly derivedFrom?: string;
}

/** Key of a version. */
export type ActKey = `${string}@${IsoDate}`;
/** The key of a version of an act: `282-2025.8.1.a@2025-12-15`. */
export function actKey(act: Pick<Act, 'id' | 'validFrom'>): ActKey {
  return `${act.id}@${act.validFrom}`;
}
