import { again, at, data, flag, form, instruction, literal, longText, money, section, styled, suggested, when, yes } from '../../template/index.ts';
import { rightToComplain, sentToExecute } from '../blocks/addressees.ts';
import { cited } from '../blocks/citation.ts';
import { delegationBasisFor } from '../blocks/delegation.ts';
import { distraint } from '../blocks/distraint.ts';
import { effectiveOn, notExecutedReason, sentToCoordinators } from '../blocks/enforcement.ts';
import { penaltyDecision } from '../blocks/execution.ts';
import { decisionFooter, handedOver } from '../blocks/footer.ts';
import { decisionHeader, decisionTitle } from '../blocks/header.ts';
import { personOrOrganization, Who, who, whoActs } from '../blocks/party.ts';

const seizure = cited('seizure', 'seizureDecision', 'QĐ-TG', 'quyết định tạm giữ');
const extension = cited('extension', 'extensionDecision', 'QĐ-KDTG', 'quyết định kéo dài thời hạn tạm giữ', true);

const termOver = longText('cause', {
  label: 'Căn cứ để kê biên', hint: 'Hết thời hạn thi hành quyết định xử phạt mà cá nhân, tổ chức bị xử phạt không thi hành.', required: true,
  computed: suggested('sentence', { text: literal('hết thời hạn thi hành quyết định xử phạt vi phạm hành chính mà không thi hành quyết định xử phạt') }),
});
const seizingAgency = longText('coordinators', { label: 'Cơ quan, tổ chức phối hợp', hint: 'Tên cơ quan của người có thẩm quyền ra quyết định tạm giữ tang vật, phương tiện vi phạm hành chính.', binding: 'seizureDecision.values.agency.name' });

/** Quyết định kê biên tài sản có giá trị tương ứng với số tiền phạt. */
export const mqd13 = form({
  code: 'MQĐ13', symbol: 'QĐ-KBTS', kind: 'decision', title: 'Quyết định kê biên tài sản có giá trị tương ứng với số tiền phạt', validFrom: '2022-01-01',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu quyết định số 13',
})`
  ${decisionHeader('QĐ-KBTS')}
  ${decisionTitle('Kê biên tài sản có giá trị tương ứng với số tiền phạt')}
  ${section('basis', 'Căn cứ')`
    Căn cứ khoản 4a Điều 126 Luật Xử lý vi phạm hành chính (sửa đổi, bổ sung năm 2020);
    Căn cứ Quyết định số: ${seizure.number}/${seizure.symbol} ngày ${seizure.on} tạm giữ tang vật, phương tiện vi phạm hành chính, giấy phép, chứng chỉ hành nghề;
    ${data(flag('extended', { label: 'Đã kéo dài thời hạn tạm giữ', computed: suggested('filled', { value: at('extension.number') }) }))}
    ${when(yes('extended'))`
      Căn cứ Quyết định số: ${extension.number}/${extension.symbol} ngày ${extension.on} kéo dài thời hạn tạm giữ tang vật, phương tiện vi phạm hành chính, giấy phép, chứng chỉ hành nghề${instruction(' (nếu có)')};
    `}
    ${delegationBasisFor('XP', ';')}
    ${styled('basis')`Để bảo đảm thi hành Quyết định số: ${penaltyDecision.number}/${penaltyDecision.symbol} ngày ${penaltyDecision.on} xử phạt vi phạm hành chính.`}
    ${data(money('fine', { label: 'Tổng số tiền phạt', hint: 'Theo quyết định xử phạt.', binding: 'penaltyDecision.values.totalFine' }))}
  `}
  ${styled('authority')`QUYẾT ĐỊNH:`}
  Điều 1.
  ${section('violator', 'Điều 1. Người bị kê biên tài sản')`
    1. Kê biên tài sản có giá trị tương ứng với số tiền phạt để bảo đảm thi hành Quyết định số: ${again('decision.number')}/${again('decision.symbol')} đối với ${who} có tên sau đây:
    ${personOrOrganization({ idInOneLine: '; ' })}
  `}
  ${section('distraint', 'Điều 1. Lý do, số tiền, địa điểm, thời gian')`
    ${distraint('phạt', notExecutedReason('Lý do kê biên tài sản'), termOver, seizingAgency)}
  `}
  ${section('effect', 'Điều 2, Điều 3. Hiệu lực, thi hành')`
    Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ${effectiveOn}.
    Điều 3. Quyết định này được:
    1. Giao cho ${who} bị kê biên tài sản có giá trị tương ứng với số tiền phạt có tên tại Điều 1 Quyết định này để chấp hành.
    a) ${Who} bị kê biên tài sản có giá trị tương ứng với số tiền phạt có tên tại Điều 1 phải thực hiện Quyết định này và phải chịu mọi chi phí về việc tổ chức thực hiện kê biên.
    ${rightToComplain('b')}
    ${sentToExecute('2', 'penaltyDecision')}
    ${sentToCoordinators(3)}
  `}
  ${decisionFooter('- Như Điều 3;', '- Lưu: Hồ sơ.')}
  ${handedOver('Quyết định')`${whoActs} bị kê biên tài sản có giá trị tương ứng với số tiền phạt`}
`;
