import {
  again, at, blocks, data, flag, form, instruction, longText, number, section, signatures, suggested, table, text, when, yes, type BindingPath,
} from '../../template/index.ts';
import { cited } from '../blocks/citation.ts';
import { recordHeader } from '../blocks/header.ts';
import { recordClosingOfAll, recordOpeningAs } from '../blocks/record.ts';
import type { Block, Inline } from '../../definition.ts';

const record = cited('seizureRecord', 'seizureRecord', 'BB-TG', 'biên bản tạm giữ');
const seizure = cited('seizureDecision', 'seizureDecision', 'QĐ-TG', 'quyết định tạm giữ');
const extension = cited('extensionDecision', 'extensionDecision', 'QĐ-KDTG', 'quyết định kéo dài thời hạn tạm giữ', true);
const place = longText('place', { label: 'Địa điểm lập biên bản', hint: 'Địa chỉ nơi lập biên bản.', binding: 'seizureDecision.values.place', required: true, leader: 130 });

const and: Inline = { k: 'text', text: ' và ' };

/** A member of the council: "Ông (Bà): … Chức vụ: …", "Cơ quan: …". */
const member = (id: string, label: string, bindings: { readonly fullName?: BindingPath; readonly agency?: BindingPath } = {}): readonly Block[] => blocks`
  Ông (Bà): ${text(`${id}.fullName`, { label, ...(bindings.fullName ? { binding: bindings.fullName } : {}), required: true })} Chức vụ: ${text(`${id}.title`, { label: 'Chức vụ', leader: 14 })}
  Cơ quan: ${text(`${id}.agency`, { label: 'Cơ quan', ...(bindings.agency ? { binding: bindings.agency } : {}) })}
`;

/** Biên bản xác định giá trị tang vật, phương tiện vi phạm hành chính: the council's valuation, on which range and authority may rest. */
export const mbb04 = form({
  code: 'MBB04', symbol: 'BB-XĐGT', kind: 'record', title: 'Biên bản xác định giá trị tang vật, phương tiện vi phạm hành chính', validFrom: '2022-01-01',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu biên bản số 04',
})`
  ${recordHeader('BB-XĐGT', 'HỘI ĐỒNG ĐỊNH GIÁ')}
  ${section('about', 'Căn cứ, thời gian, địa điểm')`
    # BIÊN BẢN
    ## Xác định giá trị tang vật, phương tiện vi phạm hành chính
    Căn cứ Biên bản số: ${record.number}/${record.symbol} lập ngày ${record.on} tạm giữ tang vật, phương tiện vi phạm hành chính, giấy phép, chứng chỉ hành nghề;
    Căn cứ Quyết định số: ${seizure.number}/${seizure.symbol} ngày ${seizure.on} tạm giữ tang vật, phương tiện vi phạm hành chính, giấy phép, chứng chỉ hành nghề;
    ${data(flag('hasExtension', { label: 'Có quyết định kéo dài thời hạn tạm giữ', computed: suggested('filled', { value: at('extensionDecision.number') }) }))}
    ${when(yes('hasExtension'))`
      Căn cứ Quyết định số: ${extension.number}/${extension.symbol} ngày ${extension.on} kéo dài thời hạn tạm giữ tang vật, phương tiện vi phạm hành chính, giấy phép, chứng chỉ hành nghề${instruction(' (nếu có)')},
    `}
    ${recordOpeningAs({ at: place })}
  `}
  ${section('council', '1–4. Hội đồng định giá')`
    Hội đồng định giá tang vật, phương tiện vi phạm hành chính, gồm có:
    1. Người ra quyết định tạm giữ tang vật vi phạm, phương tiện vi phạm hành chính, giấy phép, chứng chỉ hành nghề - Chủ tịch Hội đồng:
    ${member('chair', 'Chủ tịch Hội đồng', { fullName: 'seizureDecision.values.signer.fullName', agency: 'seizureDecision.values.agency.name' })}
    2. Đại diện cơ quan tài chính - Thành viên:
    ${member('finance', 'Đại diện cơ quan tài chính')}
    3. Đại diện cơ quan chuyên môn có liên quan đến tang vật, phương tiện vi phạm hành chính - Thành viên:
    ${member('expert', 'Đại diện cơ quan chuyên môn')}
    ${data(flag('hasDepartment', { label: 'Có đại diện bộ phận chuyên môn của cơ quan ra quyết định tạm giữ' }))}
    ${when(yes('hasDepartment'))`
      4. Đại diện bộ phận chuyên môn của cơ quan của người ra quyết định tạm giữ tang vật vi phạm, phương tiện vi phạm hành chính, giấy phép, chứng chỉ hành nghề${instruction(' (nếu có)')} - Thành viên:
      ${member('department', 'Đại diện bộ phận chuyên môn', { agency: 'seizureDecision.values.agency.name' })}
    `}
  `}
  ${section('valuation', '1, 2. Căn cứ định giá, giá trị')`
    Tiến hành xác định giá trị và lập biên bản xác định giá trị tang vật, phương tiện vi phạm hành chính theo Quyết định số: ${again('seizureDecision.number')}/${again('seizureDecision.symbol')}${when(yes('hasExtension'))`${and}Quyết định số: ${again('extensionDecision.number')}/${again('extensionDecision.symbol')}`}.
    1. Hội đồng định giá tang vật, phương tiện vi phạm hành chính đã tiến hành xác định giá trị của tang vật, phương tiện vi phạm hành chính dựa trên các căn cứ sau: ${longText('grounds', { label: 'Căn cứ định giá', hint: 'Ghi cụ thể, theo thứ tự ưu tiên của Luật: giá niêm yết hoặc giá ghi trên hợp đồng, hóa đơn mua bán, tờ khai nhập khẩu; giá theo thông báo của cơ quan tài chính địa phương; giá thành; giá thị trường của tài sản cùng loại.', required: true, leader: 200 })}
    2. Giá trị của tang vật, phương tiện vi phạm hành chính được định giá theo bảng kê chi tiết dưới đây:
    ${table('exhibits', {
      label: 'Tang vật, phương tiện được định giá', binding: 'exhibits', numbered: 'STT',
      columns: [
        { head: 'Tên tang vật, phương tiện vi phạm hành chính được định giá', width: 19, blank: text('name', { label: 'Tên tang vật, phương tiện', binding: '.name', required: true }) },
        { head: 'Đơn vị tính', width: 8, blank: text('unit', { label: 'Đơn vị tính', binding: '.unit' }) },
        { head: 'Số lượng, khối lượng, trọng lượng', width: 10, blank: number('quantity', { label: 'Số lượng, khối lượng, trọng lượng', binding: '.quantity', min: 0, initial: 1, required: true }) },
        { head: 'Đặc điểm, chủng loại, nhãn hiệu, xuất xứ, tình trạng', width: 17, blank: text('kind', { label: 'Đặc điểm, chủng loại, tình trạng', binding: '.kind' }) },
        { head: 'Đơn giá (đồng)', width: 15, blank: number('price', { label: 'Đơn giá (đồng)', min: 0, required: true }) },
        { head: 'Thành tiền (đồng)', width: 15, blank: number('amount', { label: 'Thành tiền (đồng)', min: 0, required: true, computed: suggested('product', { quantity: at('.quantity'), price: at('.price') }) }) },
        { head: 'Ghi chú', width: 9, blank: text('note', { label: 'Ghi chú', binding: '.note' }) },
      ],
    })}
  `}
  ${section('end', 'Kết thúc')`
    ${recordClosingOfAll}
    ${signatures(
      [{ title: ['ĐẠI DIỆN', 'CƠ QUAN TÀI CHÍNH'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }, { title: ['CHỦ TỊCH HỘI ĐỒNG'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }],
      [{ title: ['ĐẠI DIỆN', 'CƠ QUAN CHUYÊN MÔN'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }, { title: ['ĐẠI DIỆN', 'BỘ PHẬN CHUYÊN MÔN'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }],
    )}
  `}
`;
