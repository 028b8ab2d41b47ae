import { again, at, date, form, longText, section, styled, suggested } from '../../template/index.ts';
import { rightToComplain, sentToExecute, sentToKnow } from '../blocks/addressees.ts';
import { deportationDecree } from '../blocks/decree.ts';
import { delegationBasisFor } from '../blocks/delegation.ts';
import { penaltyDecisionBasis } from '../blocks/execution.ts';
import { decisionFooter, handedOver } from '../blocks/footer.ts';
import { decisionHeader, decisionTitle } from '../blocks/header.ts';
import { personOnly } from '../blocks/party.ts';
import { proposal } from '../blocks/proposal.ts';

/** Quyết định hoãn thi hành hình thức xử phạt trục xuất. */
export const mqd06 = form({
  code: 'MQĐ06', symbol: 'QĐ-HQĐTX', kind: 'decision', title: 'Quyết định hoãn thi hành quyết định xử phạt trục xuất', validFrom: '2022-01-01',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu quyết định số 06',
})`
  ${decisionHeader('QĐ-HQĐTX')}
  ${decisionTitle('Hoãn thi hành hình thức xử phạt trục xuất')}
  ${section('basis', 'Căn cứ')`
    Căn cứ Điều 27 Luật Xử lý vi phạm hành chính (sửa đổi, bổ sung năm 2020);
    ${deportationDecree}
    ${penaltyDecisionBasis}
    ${delegationBasisFor('XP', ';')}
    ${proposal()}
  `}
  ${styled('authority')`QUYẾT ĐỊNH:`}
  Điều 1.
  ${section('violator', 'Điều 1. Người được hoãn')`
    1. Hoãn thi hành hình thức xử phạt trục xuất theo Quyết định số: ${again('decision.number')}/${again('decision.symbol')} đối với ông (bà) có tên sau đây:
    ${personOnly({ afterIdNumber: ';', idFirst: true, home: 'Nơi ở bắt buộc trong thời gian làm thủ tục trục xuất' })}
  `}
  ${section('postponement', 'Điều 1. Thời gian, lý do hoãn')`
    2. Thời gian hoãn thi hành hình thức xử phạt trục xuất từ ngày ${date('from', { label: 'Hoãn từ ngày', required: true, computed: suggested('copy', { value: at('issuedOn') }) })} đến ngày ${date('until', { label: 'Hoãn đến ngày', required: true })}
    3. Lý do hoãn: ${longText('reason', { label: 'Lý do hoãn', hint: 'Bị bệnh nặng, phải cấp cứu hoặc vì lý do sức khỏe khác; trường hợp bất khả kháng; phải thực hiện nghĩa vụ về dân sự, hành chính, kinh tế theo quy định của pháp luật.', required: true })}
  `}
  ${section('effect', 'Điều 2, Điều 3. Hiệu lực, thi hành')`
    Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.
    Điều 3. Quyết định này được:
    1. Giao cho ông (bà) là cá nhân được hoãn thi hành hình thức xử phạt trục xuất có tên tại Điều 1 Quyết định này để chấp hành.
    a) Ông (bà) được hoãn thi hành hình thức xử phạt trục xuất có tên tại Điều 1 phải nghiêm chỉnh chấp hành Quyết định này.
    Hết thời gian được hoãn thi hành hình thức xử phạt trục xuất quy định tại khoản 2 Điều 1 Quyết định này hoặc điều kiện hoãn thi hành hình thức xử phạt trục xuất không còn, ông (bà) ${again('violatorName')} phải tiếp tục chấp hành hình thức xử phạt trục xuất, nếu không tự nguyện chấp hành thì sẽ bị cưỡng chế thi hành theo quy định của pháp luật.
    ${rightToComplain('b', 'Ông (bà)')}
    ${sentToExecute('2', 'penaltyDecision')}
    ${sentToKnow('3', undefined, 'Bộ Ngoại giao; cơ quan lãnh sự, đại diện ngoại giao của nước mà người bị trục xuất là công dân hoặc cư trú cuối cùng; cơ quan Công an quản lý người nước ngoài bị trục xuất.')}
  `}
  ${decisionFooter('- Như Điều 3;', '- Lưu: Hồ sơ.')}
  ${handedOver('Quyết định')`cá nhân được hoãn thi hành hình thức xử phạt trục xuất`}
`;
