import type { Subject } from './case.ts';
import type { Citation, Cited, Dong, IsoDate } from './citation.ts';
import * as rules from './data/fine.ts';
import { formatDong } from './money.ts';
import type { LawOption } from './rule.ts';
import { apply } from './rule.ts';
import type { SubjectKind } from './subject.ts';
import { subjectKind } from './subject.ts';

export interface WithoutRecord extends Cited {
  readonly allowed: boolean;
  readonly limit: Dong;
  readonly reasons: readonly { readonly vi: string; readonly en: string }[];
}

/**
 * Whether a penalty without a record (MQĐ01) is allowed, Điều 56: a warning or a fine up to the limit, or a case sent by criminal procedure bodies; never for
 * what equipment detected. `fine` 0 = warning only.
 */
export function canSanctionWithoutRecord(input: {
  readonly fine: Dong;
  readonly subject: SubjectKind | Subject;
  readonly on: IsoDate;
  readonly discoveredBy?: 'officer' | 'inspection' | 'equipment' | 'report' | 'transfer' | undefined;
  /** Sent under Điều 63 khoản 1. */
  readonly fromCriminalProcedure?: boolean | undefined;
} & LawOption): WithoutRecord {
  const { on, law, fine } = input;
  const limitRule = apply(rules.withoutRecord, on, law);
  const limit = limitRule.value[subjectKind(input.subject)];
  const citations: Citation[] = [limitRule.citation];
  const reasons: { vi: string; en: string }[] = [];
  let free = false;
  if (input.fromCriminalProcedure === true && on >= (rules.withoutRecordCriminal.rows[0]?.validFrom ?? '')) {
    citations.push(apply(rules.withoutRecordCriminal, on, law).citation);
    free = true;
  }
  if (!free && fine > limit) {
    reasons.push({
      vi: `Mức phạt ${formatDong(fine)} cao hơn mức được xử phạt không lập biên bản (${formatDong(limit)}).`,
      en: `The fine of ${formatDong(fine)} is above the limit without a record (${formatDong(limit)}).`,
    });
  }
  if (input.discoveredBy === 'equipment') {
    citations.push(apply(rules.withoutRecordEquipment, on, law).citation);
    reasons.push({
      vi: 'Vi phạm phát hiện nhờ phương tiện, thiết bị kỹ thuật, nghiệp vụ phải lập biên bản.',
      en: 'A violation detected by technical equipment needs a record.',
    });
  }
  return { allowed: reasons.length === 0, limit, reasons, citations };
}
