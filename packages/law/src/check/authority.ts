import type { Finding } from '../citation.ts';
import type { CompetenceInput } from '../authority.ts';
import { competenceBasis, testTitle } from '../authority.ts';
import type { TitleCode } from '../case.ts';
import { delegationRule } from '../data/competence.ts';
import { DELEGATION_FORM, SANCTIONING_FORMS } from '../data/form-roles.ts';
import { apply } from '../rule.ts';
import { subjectKind } from '../subject.ts';
import { violatorOf } from '../violator.ts';
import type { CheckSubject } from './check-subject.ts';
import { finding } from './check-subject.ts';

/** V05: the signer's competence covers the maximum of every range, every penalty and measure, for persons and organisations apart. */
export function checkAuthority({ file, document, day, law }: CheckSubject): readonly Finding[] {
  const { signer } = document;
  if (!SANCTIONING_FORMS.includes(document.formCode) || signer === undefined) return [];
  return (['person', 'organization'] as const).flatMap((kind): readonly Finding[] => {
    const at = file.violations.flatMap((violation, index) => (subjectKind(violatorOf(file, violation)?.subject ?? 'person') === kind ? [index] : []));
    if (at.length === 0) return [];
    const violations = file.violations.filter((_, index) => at.includes(index));
    return authorityOver({ violations, subject: kind, on: day, law, confiscatedValue: confiscatedValue(file.exhibits) }, signer.title, at);
  });
}

/** Who is named to an official whose own title is not enough. */
const CHAIRMEN: readonly (readonly [TitleCode, string, string])[] = [
  ['chu-tich-ubnd-xa', 'Chủ tịch Ủy ban nhân dân cấp xã', 'Chairman of the commune People’s Committee'],
  ['chu-tich-ubnd-tinh', 'Chủ tịch Ủy ban nhân dân cấp tỉnh', 'Chairman of the provincial People’s Committee'],
];

function authorityOver(input: CompetenceInput, title: string, at: readonly number[]): readonly Finding[] {
  const own = testTitle(title, input);
  const citations = [...competenceBasis(input), ...(own === undefined ? [] : [own.power.citation])];
  if (own === undefined) return [finding('V05', 'hint', 'signer.title', 'Chưa có dữ liệu thẩm quyền của chức danh này tại ngày ra quyết định.', 'There is no data about the powers of this title on that day.', citations)];
  if (own.reasons.length === 0) return own.byDecree ? [byDecree(citations)] : [];
  const other = CHAIRMEN.find(([code]) => {
    const tested = testTitle(code, input);
    return tested !== undefined && tested.reasons.length === 0 && !tested.byDecree;
  });
  const who = other === undefined ? ['', ''] : [` Người có thẩm quyền: ${other[1]}.`, ` Competent: ${other[2]}.`];
  return own.reasons.map((reason) => {
    // Which fields a title acts in is partly inferred from decrees: a doubt, not a bar. So are powers that were not checked against a text.
    const doubt = reason.code === 'field' || own.power.citation.confidence === 'unverified';
    const look = reason.code === 'field' ? ' Cần đối chiếu nghị định của lĩnh vực.' : ' Cần đối chiếu quy định áp dụng cho ngày này.';
    return finding(
      'V05', doubt ? 'warn' : 'block', reason.violation === undefined ? 'signer.title' : `violations.${at[reason.violation] ?? 0}`,
      `Người ký ${doubt ? 'có thể không có' : 'không có'} thẩm quyền xử phạt vụ việc này: ${reason.vi}${doubt ? look : ''}${who[0]}`,
      `The signer ${doubt ? 'may not be' : 'is not'} competent: ${reason.en}${who[1]}`, citations,
    );
  });
}

function byDecree(citations: Finding['citations']): Finding {
  return finding('V05', 'hint', 'signer.title', 'Cần đối chiếu nghị định, luật của lĩnh vực: phần mềm chưa xác định được mức phạt tối đa hoặc phạm vi lĩnh vực của chức danh này.', 'Check the decree or law of the field: the highest fine or the remit of this title is not known here.', citations);
}

function confiscatedValue(exhibits: CheckSubject['file']['exhibits']): number | undefined {
  const taken = exhibits.filter((exhibit) => exhibit.status === 'confiscated' && exhibit.value !== undefined);
  return taken.length === 0 ? undefined : taken.reduce((sum, exhibit) => sum + (exhibit.value ?? 0), 0);
}

/** V14: a deputy signs on the ground of a delegation. */
export function checkDelegation({ document, day, law }: CheckSubject): readonly Finding[] {
  const { signer } = document;
  if (signer?.deputy !== true || (signer.delegationDocument ?? '').trim() !== '') return [];
  return [finding(
    'V14', 'block', 'signer.delegationDocument',
    `Cấp phó ký thay phải căn cứ quyết định giao quyền (${DELEGATION_FORM}): ghi số, ngày của quyết định giao quyền.`,
    `A deputy signs on the ground of a delegation (${DELEGATION_FORM}): state its number and date.`, [apply(delegationRule, day, law).citation],
  )];
}
