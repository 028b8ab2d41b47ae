import { again, date, form, longText, section, styled, text, time } from '../../template/index.ts';
import { rightToComplain, thoseWhoAct } from '../blocks/addressees.ts';
import { delegationBasisFor } from '../blocks/delegation.ts';
import { decisionFooter, handedOver } from '../blocks/footer.ts';
import { decisionHeader, decisionTitle } from '../blocks/header.ts';
import { personOrOrganization, who, whoActs } from '../blocks/party.ts';
import { proposal } from '../blocks/proposal.ts';

/** Quyết định hủy bỏ áp dụng biện pháp ngăn chặn và bảo đảm xử lý vi phạm hành chính. */
export const mqd29 = form({
  code: 'MQĐ29', symbol: 'QĐ-HBNC', kind: 'decision', validFrom: '2022-01-01',
  title: 'Quyết định hủy bỏ biện pháp ngăn chặn và bảo đảm xử lý vi phạm hành chính',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu quyết định số 29',
})`
  ${decisionHeader('QĐ-HBNC')}
  ${decisionTitle('Hủy bỏ áp dụng biện pháp ngăn chặn và bảo đảm xử lý vi phạm hành chính')}
  ${section('basis', 'Căn cứ')`
    Căn cứ Điều 121 Luật Xử lý vi phạm hành chính (sửa đổi, bổ sung năm 2020);
    ${delegationBasisFor('XP', ';')}
    ${proposal()}
  `}
  ${styled('authority')`QUYẾT ĐỊNH:`}
  Điều 1.
  ${section('violator', 'Điều 1. Biện pháp bị hủy bỏ, người có liên quan')`
    1. Hủy bỏ áp dụng biện pháp ngăn chặn và bảo đảm xử lý vi phạm hành chính theo Quyết định số: ${text('measure.number', { label: 'Số quyết định áp dụng biện pháp', binding: 'measureDecision.number', required: true, leader: 4 })}/${text('measure.symbol', { label: 'Ký hiệu quyết định áp dụng biện pháp', hint: 'Cả ký hiệu, như «QĐ-TG».', binding: 'measureDecision.symbol', placeholder: 'QĐ-……', required: true })} đối với ${who} có tên sau đây:
    ${personOrOrganization({ idInOneLine: '; ' })}
  `}
  ${section('reason', 'Điều 1. Lý do, thời điểm')`
    2. Lý do hủy bỏ áp dụng biện pháp ngăn chặn và bảo đảm xử lý vi phạm hành chính: ${longText('reason', { label: 'Lý do hủy bỏ', required: true })}
    3. Thời điểm hủy bỏ áp dụng biện pháp ngăn chặn và bảo đảm xử lý vi phạm hành chính: Hồi ${time('endedTime', { label: 'Giờ hủy bỏ', required: true })}, ngày ${date('endedOn', { label: 'Ngày hủy bỏ', binding: 'on', required: true })}
  `}
  ${section('effect', 'Điều 2, Điều 3. Hiệu lực, thi hành')`
    Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.
    Điều 3. Quyết định này được:
    1. Giao cho ông (bà) ${again('respondent')} là ${whoActs} được hủy bỏ áp dụng biện pháp ngăn chặn và bảo đảm xử lý vi phạm hành chính có tên tại Điều 1 Quyết định này để chấp hành.
    ${rightToComplain()}
    ${thoseWhoAct(2, 'measureDecision')}
  `}
  ${decisionFooter('- Như Điều 3;', '- Lưu: Hồ sơ.')}
  ${handedOver('Quyết định')`${whoActs} được hủy bỏ áp dụng biện pháp ngăn chặn và bảo đảm xử lý vi phạm hành chính`}
`;
