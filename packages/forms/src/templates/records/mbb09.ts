import { again, alternative, at, data, form, instruction, is, literal, longText, section, signatures, styled, suggested, text, when } from '../../template/index.ts';
import { byPurpose, enforced, purposeOf } from '../blocks/enforcement-records.ts';
import { handedOver } from '../blocks/footer.ts';
import { recordHeader } from '../blocks/header.ts';
import { personOrOrganization, whatKind, who, whoActs } from '../blocks/party.ts';
import { recorders } from '../blocks/people.ts';
import { notSigned, recordClosing, recordOpeningAs } from '../blocks/record.ts';
import { sourceActs, sourceKind, sourceNoun, sources } from '../blocks/sources.ts';
import { verifiedAccounts, verifiedKind, verifiedThings } from '../blocks/verified-assets.ts';
import type { Inline } from '../../definition.ts';

const decision = enforced('penaltyDecision', 'QĐ-XPHC', 'quyết định xử phạt');
const informants = {
  id: 'informants', label: 'Bên cung cấp thông tin', agencyOrOrganization: true,
  hint: 'Người sử dụng lao động; tổ chức tín dụng nơi mở tài khoản; người trong gia đình, đại diện tổ chức, chính quyền nơi có tài sản; hoặc bên thứ ba đang giữ tiền, tài sản.',
};
const duty = byPurpose('thi hành quyết định xử phạt vi phạm hành chính', 'hoàn trả kinh phí thực hiện biện pháp khắc phục hậu quả');

/** An organisation has no pay: without item 3 those below move up. */
const item = (number: number): Inline => alternative('violator.kind', { person: String(number), organization: String(number - 1) }, String(number));

/** Biên bản xác minh thông tin về tiền, tài sản của cá nhân, tổ chức bị cưỡng chế: from which the measure of enforcement is chosen. */
export const mbb09 = form({
  code: 'MBB09', symbol: 'BB-XMCC', kind: 'record', validFrom: '2022-01-01',
  title: 'Biên bản xác minh thông tin về tiền, tài sản của cá nhân/tổ chức bị cưỡng chế',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu biên bản số 09',
})`
  ${recordHeader('BB-XMCC')}
  ${section('about', 'Mục đích, thời gian, địa điểm')`
    # BIÊN BẢN
    ${styled('heading')`Xác minh thông tin về tiền, tài sản của ${whatKind} bị cưỡng chế`}
    ${data(purposeOf())}
    Để ${when(is('purpose', 'penalty'))`thi hành Quyết định số: ${decision.number}/${decision.symbol} ngày ${decision.on} xử phạt vi phạm hành chính`}${instruction('/')}${when(is('purpose', 'refund'))`hoàn trả kinh phí thực hiện biện pháp khắc phục hậu quả cho cơ quan nhà nước`}.
    ${recordOpeningAs({ beforePlace: ' tại' })}
  `}
  ${section('present', '1, 2. Thành phần')`
    Chúng tôi gồm:
    1. Người có thẩm quyền lập biên bản:
    ${recorders({ hint: 'Người có thẩm quyền ra quyết định cưỡng chế, hoặc người được người có thẩm quyền ra quyết định cưỡng chế ủy quyền.' })}
    ${sourceKind(informants)}
    ${data(verifiedKind)}
    2. ${sourceNoun('informants')} cung cấp thông tin cần xác minh về ${verifiedThings}:
    ${sources(informants)}
  `}
  ${section('violator', '1. Người phải thi hành')`
    Tiến hành lập biên bản xác minh thông tin về ${verifiedThings} của ${whatKind} phải ${duty} đối với ${who} có tên sau đây:
    ${personOrOrganization({ item: '1. ', idInOneLine: '; ' })}
  `}
  ${section('reason', '2. Lý do xác minh')`
    ${when(is('purpose', 'refund'))`
      ${data(text('reimbursedAgency', { label: 'Cơ quan được hoàn trả kinh phí', hint: 'Cơ quan nhà nước đã tổ chức thi hành biện pháp khắc phục hậu quả.', binding: 'penaltyDecision.values.reimbursement.to' }))}
    `}
    2. Lý do tiến hành xác minh: ${longText('reason', { label: 'Lý do xác minh', required: true, leader: 130, computed: suggested('sentence', {
      by: at('purpose'), number: at('decision.number'), symbol: at('decision.symbol'), on: at('decision.on'), agency: at('reimbursedAgency'),
      text: literal('Không tự nguyện chấp hành Quyết định số: {number}/{symbol} ngày {on} xử phạt vi phạm hành chính'),
      refund: literal('Không tự nguyện hoàn trả kinh phí cho {agency}'),
    }) })}
  `}
  ${section('assets', '3–5. Tiền lương, tài khoản, tài sản')`
    ${when(is('violator.kind', 'person'))`
      3. Thông tin về tiền lương và thu nhập của cá nhân phải ${duty}: ${longText('income', { label: 'Tiền lương, thu nhập', leader: 130 })}
    `}
    ${styled('clause')`${item(4)}. Thông tin về ${verifiedAccounts} của ${whatKind} phải ${duty}: ${longText('accounts', { label: 'Tài khoản, tài sản', hint: 'Tổ chức tín dụng, số tài khoản, số dư; tên, số lượng, tình trạng, nơi có tài sản.', leader: 130 })}`}
    ${styled('clause')`${item(5)}. Thông tin về tiền, tài sản của ${whatKind} phải ${duty} do bên thứ ba đang giữ: ${longText('heldByOthers', { label: 'Tiền, tài sản do bên thứ ba đang giữ', leader: 130 })}`}
  `}
  ${section('statements', '6, 7. Ý kiến')`
    ${styled('clause')`${item(6)}. Ý kiến trình bày của ${sourceActs('informants')} cung cấp thông tin cần xác minh${instruction(' (nếu có)')}: ${longText('informantStatement', { label: 'Ý kiến của bên cung cấp thông tin', leader: 200 })}`}
    ${styled('clause')`${item(7)}. Ý kiến trình bày của ${whoActs} phải ${duty}${instruction(' (nếu có)')}: ${longText('violatorStatement', { label: 'Ý kiến của người phải thi hành', leader: 200 })}`}
  `}
  ${section('end', 'Kết thúc')`
    ${recordClosing()`giao cho ông (bà) ${again('respondent')} là ${whoActs} phải ${duty} có tên tại Mục 1 của Biên bản này (${whatKind} có thông tin phải xác minh) 01 bản, 01 bản lưu hồ sơ.`}
    ${notSigned('Trường hợp cá nhân/người đại diện của tổ chức phải thi hành quyết định xử phạt vi phạm hành chính/hoàn trả kinh phí thực hiện biện pháp khắc phục hậu quả không ký biên bản xác minh thông tin về tiền, tài sản của cá nhân/tổ chức bị cưỡng chế', { flag: 'Người phải thi hành không ký biên bản' })`${whoActs} phải ${duty} `}
    ${signatures(
      [
        { title: ['CÁ NHÂN/NGƯỜI ĐẠI DIỆN', 'CỦA TỔ CHỨC CÓ THÔNG TIN', 'PHẢI XÁC MINH'], note: '(Ký, ghi rõ họ và tên)' },
        { title: ['NGƯỜI LẬP BIÊN BẢN'], note: '(Ký, ghi rõ chức vụ, họ và tên)' },
      ],
      [{ title: ['CÁ NHÂN/NGƯỜI ĐẠI DIỆN', 'CỦA TỔ CHỨC CUNG CẤP', 'THÔNG TIN XÁC MINH'], note: '(Ký, ghi rõ họ và tên)' }, null],
    )}
  `}
  ${handedOver('Biên bản')`${whoActs} phải ${duty}`}
`;
