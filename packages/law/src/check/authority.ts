import type { Finding } from '../citation.ts';
import type { CompetenceInput } from '../competence.ts';
import { competentTitles } from '../competence.ts';
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

function authorityOver(input: CompetenceInput, title: string, at: readonly number[]): readonly Finding[] {
  const own = competentTitles({ ...input, titles: [title] });
  const refused = own.notCompetent[0];
  if (refused === undefined) {
    if (own.competent.length > 0) return own.competent[0]?.byDecree === true ? [byDecree(own.citations)] : [];
    return [finding('V05', 'hint', 'signer.title', 'Chưa có dữ liệu thẩm quyền của chức danh này tại ngày ra quyết định.', 'There is no data about the powers of this title on that day.', own.citations)];
  }
  const others = competentTitles(input).competent.filter((other) => !other.byDecree).slice(0, 3);
  const who = others.map((other) => other.name.vi).join('; ');
  const whoEn = others.map((other) => other.name.en).join('; ');
  return refused.reasons.map((reason) => finding(
    // Which fields a title acts in is partly inferred from decrees: a doubt, not a bar.
    'V05', reason.code === 'field' ? 'warn' : 'block', reason.violation === undefined ? 'signer.title' : `violations.${at[reason.violation] ?? 0}`,
    `${refused.name.vi} ${reason.code === 'field' ? 'có thể không có' : 'không có'} thẩm quyền xử phạt vụ việc này: ${reason.vi}${reason.code === 'field' ? ' Cần đối chiếu nghị định của lĩnh vực.' : ''}${who === '' ? '' : ` Người có thẩm quyền: ${who}.`}`,
    `${refused.name.en} ${reason.code === 'field' ? 'may not be' : 'is not'} competent: ${reason.en}${whoEn === '' ? '' : ` Competent: ${whoEn}.`}`, own.citations,
  ));
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
