import { again, choice, data, form, instruction, is, legalBasis, longText, options, repeat, section, styled, when } from '../../template/index.ts';
import type { RepeatBlock } from '../../definition.ts';
import { rightToComplain, sentToExecute } from '../blocks/addressees.ts';
import { cited } from '../blocks/citation.ts';
import { delegationBasisFor } from '../blocks/delegation.ts';
import { effectiveOn, enforcementLaw, sentToCoordinators } from '../blocks/enforcement.ts';
import { penaltyDecision } from '../blocks/execution.ts';
import { decisionFooter, handedOver } from '../blocks/footer.ts';
import { decisionHeader, decisionTitle } from '../blocks/header.ts';
import { personOrOrganization, Who, who, whoActs } from '../blocks/party.ts';
import { costsAndPlace, measures } from '../blocks/remedy.ts';

const remedyDecision = cited('remedyDecision', 'remedyDecision', 'QĐ-KPHQ', 'quyết định buộc khắc phục');
const byPenalty = is('executes', 'penalty');
const byRemedy = is('executes', 'remedy');

const lettered = { rowMarks: ['a) ', 'b) '], rowMark: '{a}) ' };
const acts: RepeatBlock = {
  ...repeat('violations', { label: 'Hành vi vi phạm', itemLabel: 'Hành vi', binding: 'violations', min: 1 })`
    ${legalBasis('basis', { label: 'Quy định tại', hint: 'Điểm, khoản, điều của nghị định quy định xử phạt vi phạm hành chính trong lĩnh vực cụ thể.', binding: '.basis', required: true, placeholder: 'Điểm … Khoản … Điều … Nghị định số: …/…/NĐ-CP ngày ……/……/………' })} quy định xử phạt vi phạm hành chính
  `,
  ...lettered,
};
const consequences: RepeatBlock = {
  ...repeat('consequences', { label: 'Hậu quả cần khắc phục', itemLabel: 'Hậu quả', min: 1, initialRows: 1 })`
    ${longText('description', { label: 'Hậu quả', hint: 'Ghi cụ thể hậu quả do hành vi vi phạm hành chính gây ra cần được khắc phục.', required: true })}
  `,
  ...lettered,
};

/** Quyết định cưỡng chế buộc thực hiện biện pháp khắc phục hậu quả. */
export const mqd11 = form({
  code: 'MQĐ11', symbol: 'QĐ-CCXP', kind: 'decision', title: 'Quyết định cưỡng chế buộc thực hiện biện pháp khắc phục hậu quả', validFrom: '2022-01-01',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu quyết định số 11',
})`
  ${decisionHeader('QĐ-CCXP')}
  ${decisionTitle('Cưỡng chế buộc thực hiện biện pháp khắc phục hậu quả')}
  ${section('basis', 'Căn cứ')`
    ${data(choice('executes', { label: 'Để thi hành', options: options({ penalty: 'Quyết định xử phạt', remedy: 'Quyết định buộc thực hiện biện pháp khắc phục hậu quả' }), initial: 'penalty', required: true }))}
    ${enforcementLaw('Điều 28, Điều 70, Điều 85, Điều 86, Điều 87')}
    ${delegationBasisFor('CC', ';')}
    ${styled('basis')`Để bảo đảm thi hành ${when(byPenalty)`Quyết định số: ${penaltyDecision.number}/${penaltyDecision.symbol} ngày ${penaltyDecision.on} xử phạt vi phạm hành chính${instruction('/')}`}${when(byRemedy)`Quyết định số: ${remedyDecision.number}/${remedyDecision.symbol} ngày ${remedyDecision.on} buộc thực hiện biện pháp khắc phục hậu quả`}.`}
  `}
  ${styled('authority')`QUYẾT ĐỊNH:`}
  Điều 1.
  ${section('violator', 'Điều 1. Người bị cưỡng chế')`
    1. Cưỡng chế buộc thực hiện biện pháp khắc phục hậu quả theo ${when(byPenalty)`Quyết định số: ${again('decision.number')}/${again('decision.symbol')}${instruction('/')}`}${when(byRemedy)`Quyết định số: ${again('remedyDecision.number')}/${again('remedyDecision.symbol')}`} đối với ${who} có tên sau đây:
    ${personOrOrganization()}
  `}
  ${section('remedy', 'Điều 1. Hậu quả, biện pháp, thời gian, kinh phí')`
    2. Phải thực hiện biện pháp khắc phục hậu quả do đã có hành vi vi phạm hành chính quy định tại:
    ${acts}
    3. Hậu quả do hành vi vi phạm hành chính gây ra cần được khắc phục là:
    ${consequences}
    4. Biện pháp khắc phục hậu quả phải thực hiện và thời gian thực hiện:
    ${measures}
    ${costsAndPlace(5, 'Điều này')}
  `}
  ${section('effect', 'Điều 2, Điều 3. Hiệu lực, thi hành')`
    Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ${effectiveOn}.
    Điều 3. Quyết định này được:
    1. Giao cho ông (bà) ${again('respondent')} là ${whoActs} bị cưỡng chế buộc thực hiện biện pháp khắc phục hậu quả có tên tại Điều 1 Quyết định này để chấp hành.
    a) ${Who} bị áp dụng biện pháp cưỡng chế buộc thực hiện biện pháp khắc phục hậu quả có tên tại Điều 1 Quyết định này phải thực hiện Quyết định này và phải chịu mọi chi phí về việc tổ chức thực hiện cưỡng chế.
    ${rightToComplain('b')}
    ${sentToExecute('2', 'penaltyDecision')}
    ${sentToCoordinators(3)}
  `}
  ${decisionFooter('- Như Điều 3;', '- Lưu: Hồ sơ.')}
  ${handedOver('Quyết định')`${whoActs} bị cưỡng chế buộc thực hiện biện pháp khắc phục hậu quả`}
`;
