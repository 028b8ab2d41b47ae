import { alternative, at, blocks, data, date, flag, form, instruction, longText, options, section, styled, suggested, text, when, yes, type Part } from '../../template/index.ts';
import type { Block, FormDefinition, Inline } from '../../definition.ts';
import { decisionFooter } from './footer.ts';
import { decisionHeader, decisionTitle } from './header.ts';

/** Powers that a head may delegate to a deputy, by the letters in the symbol of the decision: what is delegated, by which article, and which delegation of the signer it is. */
export const delegatedPowers = {
  XP: { words: 'xử phạt vi phạm hành chính', article: 'Điều 54', from: 'delegation' },
  CC: { words: 'cưỡng chế thi hành quyết định xử phạt vi phạm hành chính', article: 'khoản 2 Điều 87', from: 'enforcementDelegation' },
  TG: { words: 'tạm giữ người theo thủ tục hành chính', article: 'khoản 2 Điều 123', from: 'detentionDelegation' },
} as const;
export type DelegatedPower = keyof typeof delegatedPowers;

/** The same as a choice, and as text that follows a choice `by`. */
export const powerOptions = options({ XP: delegatedPowers.XP.words, CC: delegatedPowers.CC.words, TG: delegatedPowers.TG.words });
export const byPower = (by: string, text: (power: DelegatedPower) => string, empty?: string): Inline => alternative(by, { XP: text('XP'), CC: text('CC'), TG: text('TG') }, empty);

/** Basis of a deputy's power: the decision of delegation (giao quyền xử phạt MQĐ34, cưỡng chế MQĐ35, tạm giữ người MQĐ36); `end` as the form prints it. */
export const delegationBasisFor = (power: DelegatedPower, end: string): readonly Block[] => blocks`
  ${data(flag('delegated', { label: 'Người ký là cấp phó được giao quyền', computed: suggested('filled', { value: at('delegation.number') }) }))}
  ${when(yes('delegated'))`
    Căn cứ Quyết định số: ${text('delegation.number', { label: 'Số quyết định giao quyền', binding: `signer.${delegatedPowers[power].from}.number`, leader: 4 })}/QĐ-GQ${power} ngày ${date('delegation.on', { label: 'Ngày quyết định giao quyền', binding: `signer.${delegatedPowers[power].from}.date` })} về việc giao quyền ${delegatedPowers[power].words}${instruction(' (nếu có)')}${end}
  `}
`;
/** The delegation to sanction, as most decisions cite it. */
export const delegationBasis = delegationBasisFor('XP', '.');

/** Bases of a decision on delegation: the Law (its `article`), the decree, the functions of the agency; `end` as the form prints it. */
export const delegationBases = (article: Part, end: string): readonly Block[] => blocks`
  Căn cứ ${article} Luật Xử lý vi phạm hành chính (sửa đổi, bổ sung năm 2020);
  Căn cứ Điều 10 Nghị định số 118/2021/NĐ-CP ngày 23 tháng 12 năm 2021 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Xử lý vi phạm hành chính;
  Căn cứ ${longText('functions.document', { label: 'Văn bản quy định chức năng, nhiệm vụ', hint: 'Loại, số, ký hiệu, ngày ban hành, cơ quan ban hành và tên của văn bản quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của cơ quan.', required: true, leader: 40 })} quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của ${instruction('cơ quan, tổ chức ')}${text('functions.agency', { label: 'Cơ quan có chức năng, nhiệm vụ đó', binding: 'unit.name', required: true })}${end}
`;

/** The deputy: name, title, agency. */
export const delegate: readonly Block[] = blocks`
  Họ và tên: ${text('delegate.fullName', { label: 'Họ và tên người được giao quyền', required: true, maxLength: 200 })}
  Chức vụ: ${text('delegate.title', { label: 'Chức vụ', hint: 'Cấp phó của người giao quyền.', required: true })}
  Cơ quan: ${text('delegate.agency', { label: 'Cơ quan', binding: 'unit.name', required: true })}
`;

/** First day of the delegation. */
export const delegatedFrom = date('from', { label: 'Được giao quyền từ ngày', required: true, computed: suggested('copy', { value: at('issuedOn') }) });

/** Who carries the decision out. */
export const carriedOut = (article: string): readonly Block[] => blocks`
  ${article} ${text('heads', { label: 'Người đứng đầu bộ phận thi hành', hint: 'Như «Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã».', placeholder: 'Người đứng đầu bộ phận tổ chức, bộ phận văn phòng của đơn vị' })}, ông (bà) có tên tại Điều 1 và cá nhân, tổ chức có liên quan chịu trách nhiệm thi hành Quyết định này./.
`;

/** What differs between the three decisions that delegate a power. */
interface DelegationWording {
  readonly code: string;
  readonly number: string;
  /** Points 2 and following of the first article. */
  readonly scope: readonly Block[];
  /** "Trong khi tiến hành …, ông (bà) …", and before whom besides the law the deputy answers. */
  readonly while: string;
  readonly answers: string;
}

/** A decision that delegates one power to a deputy (giao quyền). */
export const delegationForm = (power: DelegatedPower, { code, number, scope, while: activity, answers }: DelegationWording): FormDefinition => {
  const { words, article } = delegatedPowers[power];
  return form({
    code, symbol: `QĐ-GQ${power}`, kind: 'decision', validFrom: '2022-01-01', title: `Quyết định về việc giao quyền ${words}`,
    source: `Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu quyết định số ${number}`,
  })`
    ${decisionHeader(`QĐ-GQ${power}`)}
    ${decisionTitle(`Về việc giao quyền ${words}`)}
    ${section('basis', 'Căn cứ')`
      ${delegationBases(article, '.')}
    `}
    ${styled('authority')`QUYẾT ĐỊNH:`}
    Điều 1.
    ${section('delegate', 'Điều 1. Người được giao quyền')`
      1. Giao quyền ${words} cho ông (bà) có tên sau đây:
      ${delegate}
    `}
    ${section('scope', 'Điều 1. Phạm vi, nội dung, thời hạn')`
      ${scope}
    `}
    ${section('effect', 'Điều 2 – Điều 4. Trách nhiệm, thi hành')`
      Điều 2. Trong khi tiến hành ${activity}, ông (bà) có tên tại Điều 1 Quyết định này phải chịu trách nhiệm về ${answers}.
      Điều 3. Quyết định này có hiệu lực kể từ ngày ký.
      ${carriedOut('Điều 4.')}
    `}
    ${decisionFooter('- Như Điều 4;', '- Lưu: Hồ sơ.')}
  `;
};
