import {
  again, at, computed, data, date, flag, form, longText, money, number, repeat, section, styled, suggested, text, when, yes,
} from '../../template/index.ts';
import { rightToComplain, sentToExecute, sentToKnow } from '../blocks/addressees.ts';
import { delegationBasisFor } from '../blocks/delegation.ts';
import { penaltyDecisionBasis, requestBasis } from '../blocks/execution.ts';
import { decisionFooter, handedOver } from '../blocks/footer.ts';
import { decisionHeader, decisionTitle } from '../blocks/header.ts';
import { personOrOrganization, Who, who, whoActs, whoHere } from '../blocks/party.ts';
import type { RepeatBlock } from '../../definition.ts';

/** What the plan of the law rests on. */
const plan = { fine: at('fine'), party: at('violator'), on: at('effectiveOn'), parts: at('instalments') };

const instalments: RepeatBlock = {
  ...repeat('instalments', { label: 'Các lần nộp', itemLabel: 'Lần nộp', min: 2, initialRows: 3 })`
    ${money('amount', { label: 'Số tiền', hint: 'Lần thứ nhất tối thiểu là 40% tổng số tiền phạt.', required: true, min: 1, computed: suggested('instalmentAmount', plan) })}
    ${data(date('dueOn', { label: 'Hạn nộp', hint: 'Trong thời hạn nộp tiền phạt nhiều lần.', required: true, computed: suggested('instalmentDay', plan) }))}
    (Bằng chữ: ${text('amountInWords', { label: 'Bằng chữ', computed: computed('amountInWords', { amount: at('.amount') }) })})
  `,
  rowMark: '{a}) Số tiền nộp phạt lần thứ {ordinal} là: ',
  rowMarks: ['a) Số tiền nộp phạt lần thứ nhất là: ', 'b) Số tiền nộp phạt lần thứ hai là: ', 'c) Số tiền nộp phạt lần thứ ba (nếu có) là: '],
  rowEnds: { between: ';', last: '.' },
};

/** Quyết định nộp tiền phạt nhiều lần. */
export const mqd05 = form({
  code: 'MQĐ05', symbol: 'QĐ-NPNL', kind: 'decision', title: 'Quyết định nộp tiền phạt nhiều lần', validFrom: '2022-01-01',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu quyết định số 05',
})`
  ${decisionHeader('QĐ-NPNL')}
  ${decisionTitle('Nộp tiền phạt nhiều lần')}
  ${section('basis', 'Căn cứ')`
    Căn cứ Điều 79 Luật Xử lý vi phạm hành chính (sửa đổi, bổ sung năm 2020);
    ${penaltyDecisionBasis}
    ${data(
      money('fine', { label: 'Tổng số tiền phạt', hint: 'Theo quyết định xử phạt.', binding: 'penaltyDecision.values.totalFine', required: true }),
      date('effectiveOn', { label: 'Ngày quyết định xử phạt có hiệu lực', binding: 'penaltyDecision.issuedOn', required: true }),
    )}
    ${delegationBasisFor('XP', ';')}
    ${requestBasis('nộp tiền phạt nhiều lần')}
  `}
  ${styled('authority')`QUYẾT ĐỊNH:`}
  Điều 1.
  ${section('violator', 'Điều 1. Người được nộp nhiều lần')`
    1. Cho phép nộp tiền phạt nhiều lần theo Quyết định số: ${again('decision.number')}/${again('decision.symbol')} đối với ${who} có tên sau đây:
    ${personOrOrganization({ afterIdNumber: ';' })}
  `}
  ${section('instalments', 'Điều 1. Thời hạn, số tiền từng lần')`
    2. Thời hạn nộp tiền phạt nhiều lần là: ${number('months', { label: 'Thời hạn (tháng)', hint: 'Không quá 06 tháng, kể từ ngày quyết định xử phạt có hiệu lực.', min: 1, required: true, leader: 4, computed: suggested('instalmentMonths', { on: at('effectiveOn'), parts: at('instalments') }) })} tháng, kể từ ngày Quyết định số: ${again('decision.number')}/${again('decision.symbol')} có hiệu lực.
    ${instalments}
    ${data(flag('hasReturned', { label: 'Trả lại tang vật, phương tiện sau lần nộp đầu', computed: suggested('filled', { value: at('returned') }) }))}
    ${when(yes('hasReturned'))`
      3. ${whoHere} ${again('violatorName')} được nhận lại ${longText('returned', { label: 'Tang vật, phương tiện được nhận lại', hint: 'Tên, chủng loại của tang vật, phương tiện đã tạm giữ được trả lại.', required: true, leader: 60 })} sau khi nộp tiền phạt lần đầu.
    `}
  `}
  ${section('effect', 'Điều 2, Điều 3. Hiệu lực, thi hành')`
    Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.
    Điều 3. Quyết định này được:
    1. Giao cho ông (bà) ${again('respondent')} là ${whoActs} được nộp tiền phạt nhiều lần có tên tại Điều 1 Quyết định này để chấp hành.
    a) ${Who} được nộp tiền phạt nhiều lần có tên tại Điều 1 phải nghiêm chỉnh chấp hành Quyết định này.
    Hết thời hạn nộp tiền phạt nhiều lần quy định tại khoản 2 Điều 1 Quyết định này, ${who} ${again('violatorName')} không tự nguyện chấp hành thì sẽ bị cưỡng chế thi hành theo quy định của pháp luật.
    ${rightToComplain('b', whoHere)}
    ${sentToExecute('2', 'penaltyDecision')}
    ${sentToKnow('3', 'penaltyDecision')}
  `}
  ${decisionFooter('- Như Điều 3;', '- Lưu: Hồ sơ.')}
  ${handedOver('Quyết định')`${whoActs} được nộp tiền phạt nhiều lần`}
`;
