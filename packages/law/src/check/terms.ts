import type { Finding } from '../citation.ts';
import { formatDay } from '../day.ts';
import { termText } from '../deadline.ts';
import { DECISION_FORM, FORMS_WITHOUT_SANCTION, RECORD_FORM, SANCTIONING_FORMS } from '../data/form-roles.ts';
import { decisionDeadlineOf, recordDay } from '../case-terms.ts';
import { limitationStart } from '../data/limitation.ts';
import { limitation } from '../limitation.ts';
import { decisionDeadline, recordDeadline } from '../procedure.ts';
import { citationsOn, citationText } from '../rule.ts';
import type { CheckSubject } from './check-subject.ts';
import { finding } from './check-subject.ts';

/** V01: the record was made in time. */
export function checkRecordTerm({ file, document, day, facts, law }: CheckSubject): readonly Finding[] {
  if (document.formCode !== RECORD_FORM || file.discoveredOn === undefined) return [];
  const made = document.issuedOn ?? facts.recordOn ?? day;
  const kind = file.complex === true || facts.complex === true ? 'complex' : file.discoveredBy === 'equipment' ? 'expertise' : 'normal';
  const { lastDay, term, citations } = recordDeadline({ discoveredOn: file.discoveredOn, kind, law });
  if (made <= lastDay) return [];
  return [finding(
    'V01', 'warn', 'recordedOn',
    `Biên bản lập ngày ${formatDay(made)}, quá hạn ${termText(term)} kể từ ngày phát hiện ${formatDay(file.discoveredOn)} (hạn cuối ${formatDay(lastDay)}, ${article(citations)}). Cần ghi rõ lý do.`,
    `The record of ${made} is later than ${termText(term, 'en')} after discovery on ${file.discoveredOn} (last day ${lastDay}). State the reason.`, citations,
  )];
}

function article(citations: Finding['citations'], language: 'vi' | 'en' = 'vi'): string {
  const first = citations[0];
  return first === undefined ? '' : citationText(first, language);
}

/** V02: the decision is within the term of Điều 66. */
export function checkDecisionTerm({ file, document, day, facts, law }: CheckSubject): readonly Finding[] {
  if (document.formCode !== DECISION_FORM) return [];
  const recordOn = recordDay(file) ?? facts.recordOn;
  if (recordOn === undefined) return [];
  const { lastDay, term, citations } = facts.transferred === true && !file.events.some((event) => event.type === 'explanation-requested' || event.type === 'verification-started')
    ? decisionDeadline({ recordOn, transferred: true, law })
    : decisionDeadlineOf(file, recordOn, { law });
  if (day <= lastDay) return [];
  return [finding(
    'V02', 'block', 'issuedOn',
    `Đã quá thời hạn ra quyết định xử phạt: ${termText(term)} kể từ ngày lập biên bản ${formatDay(recordOn)}, hạn cuối ${formatDay(lastDay)} (${article(citations)}). Không ra quyết định xử phạt; vẫn có thể tịch thu (${FORMS_WITHOUT_SANCTION[0]}) hoặc buộc khắc phục hậu quả (${FORMS_WITHOUT_SANCTION[1]}).`,
    `The term for the decision is over: ${termText(term, 'en')} from the record of ${recordOn}, last day ${lastDay}. No decision to sanction; confiscation (${FORMS_WITHOUT_SANCTION[0]}) or remedial measures (${FORMS_WITHOUT_SANCTION[1]}) remain possible.`, citations,
  )];
}

/** V03: the limitation period for sanctioning has not ended. */
export function checkLimitation({ file, document, day, law }: CheckSubject): readonly Finding[] {
  if (!SANCTIONING_FORMS.includes(document.formCode)) return [];
  return file.violations.flatMap((violation, index): readonly Finding[] => {
    const path = `violations.${index}.endedOn`;
    const discoveredOn = file.discoveredOn ?? recordDay(file);
    if (violation.endedOn === undefined && discoveredOn === undefined) {
      return [finding('V03', 'hint', path, 'Chưa có ngày chấm dứt hành vi hoặc ngày phát hiện nên chưa kiểm tra được thời hiệu xử phạt.', 'Without the day the act ended or was discovered the limitation period cannot be checked.', citationsOn([limitationStart], day, law))];
    }
    const result = limitation({ field: violation.field, actEndedOn: violation.endedOn, discoveredOn, on: day, law });
    if (result.status === 'running') return [];
    const years = `${String(result.years).padStart(2, '0')} năm`;
    const from = formatDay(result.startedOn);
    const until = formatDay(result.lastDay);
    if (result.status === 'other-law') {
      return [finding('V03', 'hint', path, 'Thời hiệu xử phạt của lĩnh vực này theo luật riêng; cần kiểm tra.', 'The limitation period of this field follows its own law; check it.', result.citations)];
    }
    if (result.status === 'borderline') {
      return [finding(
        'V03', 'warn', path,
        `Thời hiệu xử phạt ${years} tính từ ${from} kết thúc ngày ${until}, là ngày nghỉ; chưa rõ có được kéo sang ngày làm việc tiếp theo (${formatDay(result.rolledLastDay)}) hay không.`,
        `The limitation period of ${result.years} year(s) from ${result.startedOn} ended on ${result.lastDay}, a day off; whether it extends to ${result.rolledLastDay} is unsettled.`, result.citations,
      )];
    }
    return [finding(
      'V03', 'block', path,
      `Đã hết thời hiệu xử phạt: ${years} kể từ ngày ${from}, hết ngày ${until} (${article(result.citations)}).`,
      `The limitation period is over: ${result.years} year(s) from ${result.startedOn}, ended on ${result.lastDay} (${article(result.citations, 'en')}).`, result.citations,
    )];
  });
}
