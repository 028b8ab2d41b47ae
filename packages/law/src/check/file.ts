import type { CaseDocument } from '../case.ts';
import type { Finding } from '../citation.ts';
import { isIssued, sanctioningDecision, violationRecord } from '../case-documents.ts';
import { AFTER_DECISION_FORMS, DECISION_FORM, RECORD_FORM, SANCTIONING_FORMS, SEIZURE_FORMS } from '../data/form-roles.ts';
import { heldIsDecided, officialContent, restsOnRecord, sanctionedOnce, seizedInRecord } from '../data/paper.ts';
import { formatDay } from '../day.ts';
import { clearance, explanationRightOf, happened, recordDay } from '../case-terms.ts';
import { citationsOn } from '../rule.ts';
import type { CheckSubject } from './check-subject.ts';
import { finding } from './check-subject.ts';

/** V08: the record that the decision names as its basis exists. */
export function checkRecordReference({ file, document, facts, day, law }: CheckSubject): readonly Finding[] {
  if (document.formCode !== DECISION_FORM) return [];
  const record = violationRecord(file);
  if (record === undefined) {
    return [finding('V08', 'block', 'recordNumber', `Hồ sơ chưa có biên bản vi phạm hành chính (${RECORD_FORM}) làm căn cứ.`, `The case has no record (${RECORD_FORM}) to rest on.`, citationsOn([restsOnRecord], day, law))];
  }
  if (facts.recordNumber !== undefined && record.number !== undefined && !sameNumber(facts.recordNumber, record.number)) {
    return [finding('V08', 'block', 'recordNumber', `Căn cứ ghi biên bản số ${facts.recordNumber}, biên bản trong hồ sơ số ${record.number}.`, `The basis names record ${facts.recordNumber}, the case holds ${record.number}.`, citationsOn([restsOnRecord], day, law))];
  }
  return [];
}

function sameNumber(a: string, b: string): boolean {
  const bare = (text: string): string => (text.split('/')[0] ?? '').trim().replace(/^0+/, '');
  return bare(a) === bare(b);
}

const WITH_ADDRESS: readonly string[] = [RECORD_FORM, ...SANCTIONING_FORMS];

/** V09: every violator has an address. */
export function checkAddress({ file, document, day, law }: CheckSubject): readonly Finding[] {
  if (!WITH_ADDRESS.includes(document.formCode)) return [];
  return file.parties.flatMap((party, index): readonly Finding[] => {
    if (party.role !== 'violator') return [];
    const { address } = party.subject;
    const path = `parties.${index}.subject.address`;
    if (address === undefined || (address.communeCode === undefined && (address.line ?? '').trim() === '')) {
      return [finding('V09', 'block', path, 'Chưa ghi nơi ở hiện tại (cá nhân) hoặc địa chỉ trụ sở (tổ chức) của người vi phạm.', 'The address of the violator is missing.', citationsOn([officialContent], day, law))];
    }
    if (address.communeCode === undefined) {
      return [finding('V09', 'hint', path, 'Nên chọn xã, phường, đặc khu theo danh mục để tra cứu và báo cáo được.', 'Choose the commune from the list, so that it can be looked up and reported.', citationsOn([officialContent], day, law))];
    }
    return [];
  });
}

/** V15: after Điều 7's day the personal part has to be hidden. */
export function checkCleared({ file, on, law }: CheckSubject): readonly Finding[] {
  const timeBarred = happened(file, 'execution-time-barred') && !happened(file, 'executed');
  if (!timeBarred && !happened(file, 'executed')) return [];
  const cleared = clearance(file, timeBarred, { law });
  if (cleared === undefined || on < cleared.hiddenFrom) return [];
  return [finding(
    'V15', 'warn', undefined,
    `Từ ngày ${formatDay(cleared.hiddenFrom)} người bị xử phạt được coi là chưa bị xử phạt: phải ẩn thông tin cá nhân (trừ trường hợp tái phạm).`,
    `From ${cleared.hiddenFrom} the person counts as not sanctioned: hide the personal part (unless there was a relapse).`, cleared.citations,
  )];
}

/** X01–X03: days of the documents in their order; this follows from the days themselves and cites nothing. */
export function checkOrder({ file, document, on, day }: CheckSubject): readonly Finding[] {
  const findings: Finding[] = [];
  if (document.issuedOn !== undefined && document.issuedOn > on) {
    findings.push(finding('X01', 'block', 'issuedOn', `Ngày văn bản ${formatDay(document.issuedOn)} ở sau ngày hôm nay ${formatDay(on)}.`, `The document is dated ${document.issuedOn}, after today.`, []));
  }
  const recordOn = recordDay(file);
  if (document.formCode === DECISION_FORM && recordOn !== undefined && day < recordOn) {
    findings.push(finding('X02', 'block', 'issuedOn', `Ngày quyết định ${formatDay(day)} ở trước ngày lập biên bản ${formatDay(recordOn)}.`, `The decision of ${day} is before the record of ${recordOn}.`, []));
  }
  if (document.formCode === RECORD_FORM && file.discoveredOn !== undefined && (document.issuedOn ?? day) < file.discoveredOn) {
    findings.push(finding('X02', 'block', 'recordedOn', `Ngày lập biên bản ở trước ngày phát hiện ${formatDay(file.discoveredOn)}.`, `The record is before the day of discovery ${file.discoveredOn}.`, []));
  }
  file.violations.forEach((violation, index) => {
    if (violation.endedOn !== undefined && violation.endedOn > day) {
      findings.push(finding('X02', 'block', `violations.${index}.endedOn`, `Ngày chấm dứt hành vi ${formatDay(violation.endedOn)} ở sau ngày văn bản ${formatDay(day)}.`, `The act ended on ${violation.endedOn}, after the document of ${day}.`, []));
    }
  });
  if (document.servedOn !== undefined && document.issuedOn !== undefined && document.servedOn < document.issuedOn) {
    findings.push(finding('X03', 'block', 'servedOn', 'Ngày giao văn bản ở trước ngày ban hành.', 'The document was served before it was issued.', []));
  }
  return findings;
}

/** X07: a decision while the right to explain still runs; X08: what is held and not decided on. */
export function checkOpenRights({ file, document, day, law }: CheckSubject): readonly Finding[] {
  if (document.formCode !== DECISION_FORM) return [];
  const findings: Finding[] = [];
  const recordOn = recordDay(file);
  if (recordOn !== undefined && !happened(file, 'explanation-received') && !happened(file, 'explanation-waived')) {
    const right = explanationRightOf(file, recordOn, { law });
    const written = right.modes.find((mode) => mode.kind === 'written');
    if (written !== undefined && day <= written.lastDay) {
      findings.push(finding(
        'X07', 'warn', 'issuedOn',
        `Người vi phạm còn quyền giải trình bằng văn bản đến hết ngày ${formatDay(written.lastDay)}: chỉ ra quyết định sớm hơn khi người vi phạm đã giải trình hoặc ghi rõ không giải trình.`,
        `The right to explain in writing runs until ${written.lastDay}: decide earlier only after an explanation or a waiver.`, right.citations,
      ));
    }
  }
  const held = file.exhibits.filter((exhibit) => exhibit.status === 'seized').length;
  if (held > 0) {
    findings.push(finding('X08', 'hint', 'exhibits', `Còn ${held} tang vật, phương tiện đang tạm giữ chưa ghi hướng xử lý (tịch thu, trả lại, giữ để bảo đảm thi hành).`, `${held} exhibit(s) are held without a decision on them (confiscate, return, keep as security).`, citationsOn([heldIsDecided], day, law)));
  }
  return findings;
}

/** X04–X06: documents that need another, or that another makes superfluous. */
export function checkRelatedDocuments({ file, document, day, law }: CheckSubject): readonly Finding[] {
  const findings: Finding[] = [];
  const issued = (codes: readonly string[]): CaseDocument | undefined => file.documents.find((other) => other.id !== document.id && codes.includes(other.formCode) && isIssued(other));
  if (AFTER_DECISION_FORMS.has(document.formCode) && sanctioningDecision(file) === undefined) {
    findings.push(finding('X04', 'block', undefined, 'Hồ sơ chưa có quyết định xử phạt đã ban hành.', 'The case has no issued decision to sanction.', citationsOn([officialContent], day, law)));
  }
  const decided = issued(SANCTIONING_FORMS);
  if (SANCTIONING_FORMS.includes(document.formCode) && decided !== undefined && !happened(file, 'decision-cancelled')) {
    findings.push(finding('X05', 'warn', undefined, `Hồ sơ đã có quyết định xử phạt số ${decided.number ?? ''}: một hành vi chỉ bị xử phạt một lần.`, 'The case already has a decision: an act is sanctioned only once.', citationsOn([sanctionedOnce], day, law)));
  }
  const inRecord = citationsOn([seizedInRecord], day, law);
  if (inRecord.length > 0 && document.formCode === SEIZURE_FORMS.record && violationRecord(file) !== undefined && file.exhibits.some((exhibit) => exhibit.status === 'seized')) {
    findings.push(finding(
      'X06', 'hint', undefined,
      'Nếu tạm giữ cùng lúc với lập biên bản vi phạm thì không cần biên bản tạm giữ riêng; biên bản vi phạm phải ghi tên, số lượng, chủng loại, tình trạng.',
      'When things are seized at the time of the record no separate record of seizure is needed; the record lists them.', inRecord,
    ));
  }
  return findings;
}
