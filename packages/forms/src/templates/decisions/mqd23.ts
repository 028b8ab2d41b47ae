import { again, at, computed, data, form, money, section, styled, suggested, text } from '../../template/index.ts';
import { givenTo, rightToComplain, thoseWhoAct } from '../blocks/addressees.ts';
import { cited } from '../blocks/citation.ts';
import { custodyDecreeBasis } from '../blocks/decree.ts';
import { delegationBasisFor } from '../blocks/delegation.ts';
import { violationRecordBasis } from '../blocks/earlier-records.ts';
import { penaltyDecisionBasis } from '../blocks/execution.ts';
import { decisionFooter, handedOver } from '../blocks/footer.ts';
import { decisionHeader, decisionTitle } from '../blocks/header.ts';
import { personOrOrganization, who, whoActs } from '../blocks/party.ts';

const custody = cited('custodyDecision', 'custodyDecision', 'QĐ-GPTTG', 'quyết định giao phương tiện');

/** Quyết định khấu trừ tiền đặt bảo lãnh: the fine was not paid in time, the deposit for the vehicle pays it. */
export const mqd23 = form({
  code: 'MQĐ23', symbol: 'QĐ-KTBL', kind: 'decision', title: 'Quyết định khấu trừ tiền đặt bảo lãnh', validFrom: '2022-01-01',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu quyết định số 23',
})`
  ${decisionHeader('QĐ-KTBL')}
  ${decisionTitle('Khấu trừ tiền đặt bảo lãnh')}
  ${section('basis', 'Căn cứ')`
    Căn cứ khoản 10 Điều 125 Luật Xử lý vi phạm hành chính (sửa đổi, bổ sung năm 2020);
    ${custodyDecreeBasis}
    ${violationRecordBasis}
    ${penaltyDecisionBasis}
    Căn cứ Quyết định số: ${custody.number}/${custody.symbol} ngày ${custody.on} giao phương tiện giao thông bị tạm giữ theo thủ tục hành chính cho tổ chức, cá nhân giữ, bảo quản;
    ${delegationBasisFor('XP', ';')}
    ${styled('basis')`Để bảo đảm thi hành Quyết định số: ${again('decision.number')}/${again('decision.symbol')} ngày ${again('decision.on')} xử phạt vi phạm hành chính.`}
  `}
  ${styled('authority')`QUYẾT ĐỊNH:`}
  Điều 1.
  ${section('violator', 'Điều 1. Người bị khấu trừ')`
    1. Khấu trừ tiền đặt bảo lãnh để thi hành Quyết định số: ${again('decision.number')}/${again('decision.symbol')} đối với ${who} có tên sau đây:
    ${personOrOrganization({ afterIdNumber: ';' })}
    2. Lý do khấu trừ: Không tự nguyện chấp hành Quyết định số: ${again('decision.number')}/${again('decision.symbol')}.
  `}
  ${section('amount', 'Điều 1. Số tiền bị khấu trừ')`
    ${data(
      money('fine', { label: 'Số tiền phạt còn phải nộp', hint: 'Theo quyết định xử phạt.', binding: 'penaltyDecision.values.totalFine' }),
      money('deposit', { label: 'Tiền đã đặt bảo lãnh', hint: 'Theo quyết định giao phương tiện giữ, bảo quản.', binding: 'custodyDecision.values.deposit.amount' }),
    )}
    3. Số tiền bị khấu trừ: ${money('amount', { label: 'Số tiền bị khấu trừ', required: true, min: 1, computed: suggested('lesser', { one: at('fine'), other: at('deposit') }) })}
    (Bằng chữ: ${text('amountInWords', { label: 'Số tiền bị khấu trừ, bằng chữ', computed: computed('amountInWords', { amount: at('amount') }) })}).
  `}
  ${section('effect', 'Điều 2, Điều 3. Hiệu lực, thi hành')`
    Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.
    Điều 3. Quyết định này được:
    ${givenTo('bị khấu trừ tiền đặt bảo lãnh')}
    ${rightToComplain('b')}
    2. Gửi cho ${text('depositKeeper', { label: 'Nơi quản lý tiền đặt bảo lãnh', hint: 'Họ và tên cá nhân, tên tổ chức có trách nhiệm quản lý tiền đặt bảo lãnh.', required: true })} để chuyển số tiền bị khấu trừ đến tài khoản số: ${text('treasury.account', { label: 'Tài khoản số', binding: 'unit.treasury.account', leader: 30, required: true })} của ${text('treasury.name', { label: 'Kho bạc nhà nước', binding: 'unit.treasury.name', leader: 30, required: true })}.
    ${thoseWhoAct(3, 'penaltyDecision')}
  `}
  ${decisionFooter('- Như Điều 3;', '- Lưu: Hồ sơ.')}
  ${handedOver('Quyết định')`${whoActs} bị khấu trừ tiền đặt bảo lãnh`}
`;
