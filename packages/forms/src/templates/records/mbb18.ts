import { again, alternative, at, choice, computed, data, flag, form, instruction, is, literal, longText, money, options, section, signatures, suggested, text, when, yes } from '../../template/index.ts';
import { attendingParty } from '../blocks/attendance.ts';
import { cited } from '../blocks/citation.ts';
import { handedOver } from '../blocks/footer.ts';
import { recordHeader } from '../blocks/header.ts';
import { personOrOrganization, who, whoActs } from '../blocks/party.ts';
import { recorders } from '../blocks/people.ts';
import { recordClosing, recordOpeningAtOffice } from '../blocks/record.ts';
import type { Inline } from '../../definition.ts';

const seizure = cited('seizureDecision', 'seizureDecision', 'QĐ-TG', 'quyết định tạm giữ');
const extension = cited('extensionDecision', 'extensionDecision', 'QĐ-KDTG', 'quyết định kéo dài thời hạn tạm giữ');
const custody = cited('custodyDecision', 'custodyDecision', 'QĐ-GPTTG', 'quyết định giao phương tiện giữ, bảo quản');
const space: Inline = { k: 'text', text: ' ' };
/** The deposit is paid, or given back: "đặt/trả lại" and the other words that follow from it. */
const byPurpose = (deposit: string, refund: string): ReturnType<typeof alternative> => alternative('purpose', { deposit, refund });
const symbols = { deposit: 'BB-ĐTBL', refund: 'BB-TTBL' };
const action = byPurpose('đặt', 'trả lại');
const partySide = byPurpose('đặt', 'nhận lại');

/** Biên bản đặt/trả lại tiền bảo lãnh: for a vehicle that its owner keeps while it is held. */
export const mbb18 = form({
  code: 'MBB18', symbol: 'BB-ĐTBL', kind: 'record', validFrom: '2022-01-01', title: 'Biên bản đặt/trả lại tiền bảo lãnh',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu biên bản số 18',
})`
  ${recordHeader('BB-ĐTBL', undefined, alternative('purpose', symbols, 'BB-ĐTBL/TTBL'))}
  ${section('about', 'Quyết định, thời gian, địa điểm')`
    ${data(choice('purpose', { label: 'Lập biên bản về việc', options: options({ deposit: 'Đặt tiền bảo lãnh', refund: 'Trả lại tiền bảo lãnh' }), required: true, computed: suggested('filled', { value: at('custodyDecision.number'), then: literal('refund'), otherwise: literal('deposit') }) }))}
    ${data(text('symbol', { label: 'Ký hiệu', hint: 'Theo việc đặt hay trả lại tiền bảo lãnh.', computed: suggested('chosen', { by: at('purpose'), deposit: literal(symbols.deposit), refund: literal(symbols.refund) }) }))}
    # BIÊN BẢN
    ## ${byPurpose('Đặt', 'Trả lại')} tiền bảo lãnh
    ${when(is('purpose', 'deposit'))`
      ${data(flag('extended', { label: 'Có quyết định kéo dài thời hạn tạm giữ', computed: suggested('filled', { value: at('extensionDecision.number') }) }))}
      Thi hành Quyết định số: ${seizure.number}/${seizure.symbol} ngày ${seizure.on} của ${seizure.by} tạm giữ tang vật, phương tiện vi phạm hành chính, giấy phép, chứng chỉ hành nghề${when(yes('extended'))`${space}và Quyết định số: ${extension.number}/${extension.symbol} ngày ${extension.on} của ${extension.by} kéo dài thời hạn tạm giữ tang vật, phương tiện vi phạm hành chính, giấy phép, chứng chỉ hành nghề`}.
    `}
    ${when(is('purpose', 'refund'))`
      Thi hành Quyết định số: ${custody.number}/${custody.symbol} ngày ${custody.on} của ${custody.by} giao phương tiện giao thông bị tạm giữ theo thủ tục hành chính cho tổ chức, cá nhân giữ, bảo quản.
    `}
    ${recordOpeningAtOffice}
  `}
  ${section('present', '1, 2. Thành phần')`
    Chúng tôi gồm:
    1. Người có thẩm quyền lập biên bản:
    ${recorders()}
    2. ${alternative('violator.kind', { person: 'Cá nhân', organization: 'Tổ chức' }, 'Cá nhân/tổ chức')} ${partySide} tiền bảo lãnh:
    ${attendingParty()}
  `}
  ${section('violator', '1. Người đặt, nhận lại tiền bảo lãnh')`
    Tiến hành ${byPurpose('nhận đặt', 'trả lại')} và lập biên bản ${action} tiền bảo lãnh.
    1. ${byPurpose('Nhận đặt tiền bảo lãnh của', 'Trả lại tiền bảo lãnh cho')} ${who} có tên sau đây:
    ${personOrOrganization({ afterIdNumber: ';', label: 'Người đặt, nhận lại tiền bảo lãnh' })}
  `}
  ${section('amount', '2–4. Số tiền, lý do')`
    2. Số tiền bảo lãnh được ${action}: ${money('amount', { label: 'Số tiền bảo lãnh', binding: 'depositRecord.values.amount', required: true, min: 1 })}
    (Bằng chữ: ${text('amountInWords', { label: 'Bằng chữ', computed: computed('amountInWords', { amount: at('amount') }) })}).
    3. Lý do ${action} tiền bảo lãnh: ${longText('reason', { label: 'Lý do đặt, trả lại tiền bảo lãnh', required: true })}
    4. Ý kiến bổ sung khác${instruction(' (nếu có)')}: ${longText('furtherStatement', { label: 'Ý kiến bổ sung khác' })}
  `}
  ${section('end', 'Kết thúc')`
    ${recordClosing()`giao cho ông (bà) ${again('respondent')} là ${whoActs} ${partySide} tiền bảo lãnh 01 bản, 01 bản lưu hồ sơ.`}
    ${signatures([{ title: ['CÁ NHÂN/NGƯỜI ĐẠI DIỆN', 'CỦA TỔ CHỨC ĐẶT/NHẬN LẠI TIỀN', 'BẢO LÃNH'], note: '(Ký, ghi rõ họ và tên)' }, { title: ['NGƯỜI LẬP BIÊN BẢN'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }])}
  `}
  ${handedOver('Biên bản')`${whoActs} ${partySide} tiền bảo lãnh`}
`;
