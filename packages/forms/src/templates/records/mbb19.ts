import { again, alternative, form, instruction, longText, number, section, signatures, table, text } from '../../template/index.ts';
import { attendingParty } from '../blocks/attendance.ts';
import { cited } from '../blocks/citation.ts';
import { handedOver } from '../blocks/footer.ts';
import { recordHeader } from '../blocks/header.ts';
import { personOrOrganization, who, whoActs } from '../blocks/party.ts';
import { recorders } from '../blocks/people.ts';
import { officePlace, recordClosing, recordOpeningAs } from '../blocks/record.ts';

const decision = cited('decision', 'custodyDecision', 'QĐ-GPTTG', 'quyết định giao phương tiện giữ, bảo quản');

const vehicles = table('vehicles', {
  label: 'Phương tiện được bàn giao', numbered: 'STT', binding: 'seizureRecord.values.exhibits',
  columns: [
    { head: 'Loại phương tiện', width: 22, blank: text('name', { label: 'Loại phương tiện', binding: '.name', required: true }) },
    { head: 'Số lượng', width: 10, blank: number('quantity', { label: 'Số lượng', binding: '.quantity', min: 0, initial: 1, required: true }) },
    { head: 'Đăng ký của phương tiện', width: 16, blank: text('registration', { label: 'Đăng ký của phương tiện', hint: 'Số giấy đăng ký phương tiện.' }) },
    { head: 'Biển số của phương tiện', width: 14, blank: text('plate', { label: 'Biển số của phương tiện' }) },
    { head: 'Tình trạng, đặc điểm', width: 20, blank: text('condition', { label: 'Tình trạng, đặc điểm', binding: '.condition' }) },
    { head: 'Ghi chú', width: 11, blank: text('note', { label: 'Ghi chú', binding: '.note' }) },
  ],
});

/** Biên bản giao phương tiện giao thông bị tạm giữ theo thủ tục hành chính cho tổ chức, cá nhân giữ, bảo quản. */
export const mbb19 = form({
  code: 'MBB19', symbol: 'BB-GPTTG', kind: 'record', validFrom: '2022-01-01', partyFrom: 'custodyDecision',
  title: 'Biên bản giao phương tiện giao thông bị tạm giữ theo thủ tục hành chính cho tổ chức, cá nhân giữ, bảo quản',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu biên bản số 19',
})`
  ${recordHeader('BB-GPTTG')}
  ${section('about', 'Quyết định, thời gian, địa điểm')`
    # BIÊN BẢN
    ## Giao phương tiện giao thông bị tạm giữ theo thủ tục hành chính cho tổ chức, cá nhân giữ, bảo quản
    Thi hành Quyết định số: ${decision.number}/${decision.symbol} ngày ${decision.on} của ${decision.by} giao phương tiện giao thông bị tạm giữ theo thủ tục hành chính cho tổ chức, cá nhân giữ, bảo quản.
    ${recordOpeningAs({ beforePlace: ' tại', at: officePlace })}
  `}
  ${section('present', '1, 2. Thành phần')`
    Chúng tôi gồm:
    1. Người có thẩm quyền lập biên bản - Bên bàn giao phương tiện giao thông bị tạm giữ theo thủ tục hành chính:
    ${recorders()}
    2. ${alternative('violator.kind', { person: 'Cá nhân', organization: 'Tổ chức' })} được giao giữ, bảo quản phương tiện giao thông bị tạm giữ theo thủ tục hành chính:
    ${attendingParty()}
  `}
  ${section('violator', '1. Người được giao giữ, bảo quản')`
    Tiến hành bàn giao và lập biên bản bàn giao phương tiện giao thông bị tạm giữ theo thủ tục hành chính cho tổ chức, cá nhân giữ, bảo quản theo Quyết định số: ${again('decision.number')}/${again('decision.symbol')} cho ${who} có tên sau đây:
    ${personOrOrganization({ item: '1. ', afterIdNumber: ';', label: 'Người được giao giữ, bảo quản' })}
  `}
  ${section('vehicles', '2. Phương tiện')`
    2. Phương tiện giao thông bị tạm giữ theo thủ tục hành chính được bàn giao cho tổ chức, cá nhân giữ, bảo quản, cụ thể như sau:
    ${vehicles}
  `}
  ${section('duties', '3, 4. Quyền, nghĩa vụ, ý kiến')`
    3. Quyền và nghĩa vụ của tổ chức, cá nhân được giao giữ, bảo quản phương tiện giao thông bị tạm giữ theo thủ tục hành chính:
    a) Đưa phương tiện về nơi tự giữ, bảo quản.
    b) Trong thời gian tự giữ, bảo quản phương tiện giao thông bị tạm giữ theo thủ tục hành chính nêu trên, tổ chức, cá nhân không được phép sử dụng phương tiện đó tham gia giao thông; không được tự ý thay đổi nơi giữ, bảo quản phương tiện nếu không được sự đồng ý bằng văn bản của người có thẩm quyền tạm giữ phương tiện.
    Trường hợp tổ chức, cá nhân vi phạm quy định này thì người có thẩm quyền tạm giữ phương tiện xem xét, quyết định việc chuyển phương tiện về nơi tạm giữ theo quy định của pháp luật. Tổ chức, cá nhân vi phạm có trách nhiệm đưa phương tiện về nơi tạm giữ. Trường hợp không thể tự đưa phương tiện về nơi tạm giữ hoặc không tự giác chấp hành thì người có thẩm quyền tạm giữ phương tiện tổ chức việc đưa phương tiện về nơi tạm giữ; tổ chức, cá nhân vi phạm phải chịu chi phí cho việc đưa phương tiện về nơi tạm giữ.
    c) Trường hợp do thiên tai, hỏa hoạn hoặc khi có nguy cơ trực tiếp phát sinh tình huống khẩn cấp mà nếu không kịp thời di chuyển, thay đổi nơi giữ, bảo quản phương tiện sẽ gây thiệt hại đến phương tiện thì tổ chức, cá nhân được giao giữ, bảo quản phương tiện được thay đổi nơi giữ, bảo quản phương tiện, nhưng ngay sau đó phải thông báo cho người có thẩm quyền tạm giữ biết.
    d) Trong thời gian được giao giữ, bảo quản phương tiện, nếu để xảy ra mất, đánh tráo, bán, trao đổi, cầm cố, thế chấp, thay thế, hủy hoại, làm hư hỏng phương tiện thì tổ chức, cá nhân được giao giữ, bảo quản phương tiện phải chịu trách nhiệm về những thiệt hại, hậu quả do hành vi mà mình gây ra theo quy định của pháp luật.
    4. Ý kiến bổ sung khác${instruction(' (nếu có)')}: ${longText('furtherStatement', { label: 'Ý kiến bổ sung khác' })}
  `}
  ${section('end', 'Kết thúc')`
    ${recordClosing()`giao cho ông (bà) ${again('respondent')} là ${whoActs} được giao giữ, bảo quản phương tiện giao thông bị tạm giữ theo thủ tục hành chính 01 bản, 01 bản lưu hồ sơ.`}
    ${signatures([{ title: ['CÁ NHÂN/NGƯỜI ĐẠI DIỆN', 'CỦA TỔ CHỨC ĐƯỢC GIAO GIỮ, BẢO QUẢN PHƯƠNG TIỆN'], note: '(Ký, ghi rõ họ và tên)' }, { title: ['NGƯỜI LẬP BIÊN BẢN'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }])}
  `}
  ${handedOver('Biên bản')`${whoActs} được giao giữ, bảo quản phương tiện giao thông bị tạm giữ theo thủ tục hành chính`}
`;
