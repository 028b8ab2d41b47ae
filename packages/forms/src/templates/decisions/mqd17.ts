import { again, alternative, at, choice, computed, data, date, form, literal, longText, money, options, section, styled, suggested, text } from '../../template/index.ts';
import { thoseWhoAct } from '../blocks/addressees.ts';
import { delegationBasis } from '../blocks/delegation.ts';
import { penaltyDecisionBasis } from '../blocks/execution.ts';
import { decisionFooter, handedOver } from '../blocks/footer.ts';
import { decisionHeader, decisionTitle } from '../blocks/header.ts';
import { personOrOrganization, who } from '../blocks/party.ts';
import { Successor, successor, successorActs, successorHere, successorLines } from '../blocks/successor.ts';

const confiscation = 'hình thức xử phạt tịch thu tang vật, phương tiện vi phạm hành chính';
const remedies = 'biện pháp khắc phục hậu quả';
/** What is still carried out, in the sentences after the first. */
const continued = alternative('continued', { confiscation, remedies, both: `${confiscation} và ${remedies}` }, `${confiscation}/${remedies}`);

/** Where a decision on either form says what is confiscated and what has to be remedied. */
const places = {
  'MQĐ01 confiscation': literal('khoản 2 Điều 2'), 'MQĐ01 remedies': literal('khoản 3 Điều 2'), 'MQĐ01 both': literal('các khoản 2 và 3 Điều 2'),
  'MQĐ02 confiscation': literal('điểm b khoản 6 Điều 1'), 'MQĐ02 remedies': literal('điểm c khoản 6 Điều 1'), 'MQĐ02 both': literal('các điểm b và c khoản 6 Điều 1'),
};

/** Quyết định thi hành một phần quyết định xử phạt vi phạm hành chính: the person is dead or missing, the organisation dissolved or bankrupt. */
export const mqd17 = form({
  code: 'MQĐ17', symbol: 'QĐ-THMP', kind: 'decision', validFrom: '2022-01-01',
  title: 'Quyết định thi hành một phần quyết định xử phạt vi phạm hành chính (sử dụng cho trường hợp người bị xử phạt chết/mất tích; tổ chức bị giải thể/phá sản)',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu quyết định số 17',
})`
  ${decisionHeader('QĐ-THMP')}
  ${decisionTitle('Thi hành một phần quyết định xử phạt vi phạm hành chính')}
  ${section('basis', 'Căn cứ')`
    Căn cứ Điều 75 Luật Xử lý vi phạm hành chính (sửa đổi, bổ sung năm 2020);
    Căn cứ Điều 19 Nghị định số 118/2021/NĐ-CP ngày 23 tháng 12 năm 2021 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Xử lý vi phạm hành chính;
    ${penaltyDecisionBasis}
    ${data(choice('decision.form', { label: 'Quyết định xử phạt', binding: 'penaltyDecision.formCode', initial: 'MQĐ02', options: options({ MQĐ02: 'Có lập biên bản', MQĐ01: 'Không lập biên bản' }) }))}
    ${delegationBasis}
  `}
  ${styled('authority')`QUYẾT ĐỊNH:`}
  Điều 1.
  ${section('violator', 'Điều 1. Người bị xử phạt')`
    1. Đình chỉ thi hành hình thức phạt tiền quy định tại ${text('stopped.place', { label: 'Điều, khoản quy định số tiền phạt', hint: 'Điều, khoản quy định số tiền phạt trong quyết định xử phạt, như «điểm a khoản 6 Điều 1».', required: true, computed: suggested('chosen', { by: at('decision.form'), MQĐ01: literal('khoản 1 Điều 2'), MQĐ02: literal('điểm a khoản 6 Điều 1') }) })} Quyết định số: ${again('decision.number')}/${again('decision.symbol')} đối với ${who} có tên sau đây:
    ${personOrOrganization({ afterIdNumber: ';' })}
  `}
  ${section('stopped', 'Điều 1. Số tiền phạt đình chỉ, lý do')`
    2. Số tiền phạt đình chỉ thi hành là: ${money('stopped.amount', { label: 'Số tiền phạt đình chỉ thi hành', hint: 'Mức tiền phạt đã ghi trong quyết định xử phạt.', binding: 'penaltyDecision.values.totalFine', required: true })}
    (Bằng chữ: ${text('stopped.words', { label: 'Số tiền phạt đình chỉ, bằng chữ', computed: computed('amountInWords', { amount: at('stopped.amount') }) })})
    3. Lý do đình chỉ thi hành hình thức phạt tiền: ${longText('stopped.reason', { label: 'Lý do đình chỉ', hint: 'Cá nhân chết (theo giấy chứng tử), mất tích (theo quyết định tuyên bố mất tích); tổ chức giải thể, phá sản (theo quyết định giải thể, phá sản).', required: true })}
  `}
  Điều 2.
  ${section('successor', 'Điều 2. Tiếp tục thi hành')`
    1. Tiếp tục thi hành ${choice('continued', { label: 'Tiếp tục thi hành', initial: 'remedies', required: true, options: options({ confiscation, remedies, both: `${confiscation} và áp dụng ${remedies}` }) })} quy định tại ${text('continuedPlace', { label: 'Điều, khoản về việc tịch thu, khắc phục', hint: 'Điều, khoản quy định hình thức, biện pháp đó trong quyết định xử phạt.', required: true, computed: suggested('chosen', { by: at('decision.form'), and: at('continued'), ...places }) })} Quyết định số: ${again('decision.number')}/${again('decision.symbol')} đối với ${successor} có tên sau đây:
    ${successorLines}
    2. Thời gian thi hành quyết định là: 10 ngày, kể từ ngày nhận được Quyết định này.
  `}
  ${section('effect', 'Điều 3, Điều 4. Hiệu lực, thi hành')`
    Điều 3. Quyết định có hiệu lực thi hành, kể từ ngày ${date('effectiveOn', { label: 'Ngày có hiệu lực', required: true, computed: suggested('copy', { value: at('issuedOn') }) })}.
    Điều 4. Quyết định này được:
    1. Giao cho ông (bà) ${again('successorRespondent')} là ${successorActs} có tên tại Điều 2 Quyết định này để tiếp tục thi hành ${continued} được ghi trong Quyết định số: ${again('decision.number')}/${again('decision.symbol')}.
    a) ${Successor} có tên tại Điều 2 phải nghiêm chỉnh chấp hành Quyết định này.
    Nếu quá thời hạn mà ${successor} ${again('successorName')} không tự nguyện chấp hành thì sẽ bị cưỡng chế thi hành theo quy định của pháp luật.
    b) ${successorHere} ${again('successorName')} có quyền khiếu nại hoặc khởi kiện hành chính đối với Quyết định này theo quy định của pháp luật.
    2. Gửi cho các cá nhân, tổ chức có liên quan ${text('concerned', { label: 'Cá nhân, tổ chức có liên quan', hint: 'Người đang quản lý tang vật, phương tiện; người hưởng thừa kế; cơ quan giải quyết việc giải thể, phá sản; người đại diện của tổ chức.' })} để chấp hành.
    ${thoseWhoAct(3, 'penaltyDecision')}
  `}
  ${decisionFooter('- Như Điều 4;', '- Lưu: Hồ sơ.')}
  ${handedOver('Quyết định')`${successorActs} phải tiếp tục thi hành ${continued}`}
`;
