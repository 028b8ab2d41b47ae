import {
  again, alternative, at, choice, data, form, instruction, is, literal, longText, options, section, styled, suggested, text, when,
} from '../../template/index.ts';
import { thoseWhoAct } from '../blocks/addressees.ts';
import { delegationBasis } from '../blocks/delegation.ts';
import { decisionFooter } from '../blocks/footer.ts';
import { decisionHeader, issuingAuthority } from '../blocks/header.ts';
import { personOrOrganization, who } from '../blocks/party.ts';
import { extensionBasis, seizureDecisionBasis } from '../blocks/seizure.ts';

const paper = alternative('paper', { licence: 'giấy phép', certificate: 'chứng chỉ hành nghề' });
const notCollected = (what: string, party: string): ReturnType<typeof literal> => literal(`Đã ${what} nhưng ${party} vi phạm không đến nhận mà không có lý do chính đáng`);

/** Quyết định chuyển giấy phép, chứng chỉ hành nghề đã quá thời hạn tạm giữ/hết thời hiệu thi hành quyết định xử phạt vi phạm hành chính. */
export const mqd42 = form({
  code: 'MQĐ42', symbol: 'QĐ-CGPCC', kind: 'decision', validFrom: '2022-01-01',
  title: 'Quyết định chuyển giấy phép, chứng chỉ hành nghề đã quá thời hạn tạm giữ/hết thời hiệu thi hành quyết định xử phạt vi phạm hành chính',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu quyết định số 42',
})`
  ${decisionHeader('QĐ-CGPCC')}
  # QUYẾT ĐỊNH
  ## Chuyển giấy phép, chứng chỉ hành nghề
  ## ${alternative('ground', { seizure: 'đã quá thời hạn tạm giữ', execution: 'hết thời hiệu thi hành quyết định xử phạt vi phạm hành chính' })}
  ${issuingAuthority}
  ${section('basis', 'Căn cứ')`
    ${data(choice('ground', { label: 'Chuyển vì', options: options({ seizure: 'Đã quá thời hạn tạm giữ', execution: 'Hết thời hiệu thi hành quyết định xử phạt' }), initial: 'seizure', required: true }))}
    Căn cứ khoản 4b Điều 126 Luật Xử lý vi phạm hành chính (sửa đổi, bổ sung năm 2020);
    ${when(is('ground', 'seizure'))`
      ${seizureDecisionBasis}
      ${extensionBasis}
    `}
    ${delegationBasis}
  `}
  ${styled('authority')`QUYẾT ĐỊNH:`}
  Điều 1.
  ${section('violator', 'Điều 1. Giấy tờ, nơi nhận, người có giấy tờ')`
    ${data(choice('paper', { label: 'Chuyển', options: options({ licence: 'Giấy phép', certificate: 'Chứng chỉ hành nghề' }), initial: 'licence', required: true }))}
    1. Chuyển ${paper} đã ${when(is('ground', 'seizure'))`bị tạm giữ theo Quyết định số: ${again('seizureDecision.number')}/${again('seizureDecision.symbol')}`}${instruction('/')}${when(is('ground', 'execution'))`giữ theo Biên bản số: ${text('licenceRecord.number', { label: 'Số biên bản giữ giấy phép, chứng chỉ', binding: 'licenceRecord.number', required: true, leader: 4 })}/BB-GGPCC`} đến: ${text('transferredTo', { label: 'Chuyển đến', hint: 'Cơ quan đã cấp giấy phép, chứng chỉ hành nghề.', required: true })} để xử lý theo quy định của pháp luật, đối với ${who} có tên sau đây:
    ${personOrOrganization({ afterIdNumber: ';' })}
  `}
  ${section('reason', 'Điều 1. Lý do, tài liệu')`
    2. Việc chuyển ${paper} được lập thành biên bản kèm theo Quyết định này.
    3. Lý do chuyển ${paper}: ${longText('reason', {
      label: 'Lý do chuyển', required: true,
      computed: suggested('chosen', {
        by: at('ground'), and: at('violator.kind'),
        'seizure person': notCollected('quá thời hạn tạm giữ', 'cá nhân'), 'seizure organization': notCollected('quá thời hạn tạm giữ', 'tổ chức'),
        'execution person': notCollected('hết thời hiệu thi hành quyết định xử phạt vi phạm hành chính', 'cá nhân'), 'execution organization': notCollected('hết thời hiệu thi hành quyết định xử phạt vi phạm hành chính', 'tổ chức'),
      }),
    })}
    4. Tài liệu kèm theo: ${longText('documents', { label: 'Tài liệu kèm theo', hint: 'Quyết định, biên bản tạm giữ; quyết định xử phạt; biên bản giữ giấy phép, chứng chỉ hành nghề…' })}
  `}
  ${section('effect', 'Điều 2, Điều 3. Hiệu lực, thi hành')`
    Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.
    Điều 3. Quyết định này được:
    ${thoseWhoAct(1, 'seizureDecision')}
  `}
  ${decisionFooter('- Như Điều 3;', '- Lưu: Hồ sơ.')}
`;
