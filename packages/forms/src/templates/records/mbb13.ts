import { again, data, form, section, signatures } from '../../template/index.ts';
import { absentOrRefused, amountKind, enforced, owner, ownerActs, purposeOf } from '../blocks/enforcement-records.ts';
import { handedOver } from '../blocks/footer.ts';
import { recordHeader } from '../blocks/header.ts';
import { personOrOrganization, who } from '../blocks/party.ts';
import { letter, localRepresentative, recorders, witnesses } from '../blocks/people.ts';
import { propertyTable } from '../blocks/property.ts';
import { finishedOn, finishedTime, notSigned, recordClosingBySheets, recordOpeningByDayAt } from '../blocks/record.ts';
import { keepers, sourceKind, sourceNoun, sourceNounSmall, sources } from '../blocks/sources.ts';

const decision = enforced('distraintDecision');

/** Biên bản giao bảo quản tài sản kê biên. */
export const mbb13 = form({
  code: 'MBB13', symbol: 'BB-GBQTS', kind: 'record', title: 'Biên bản giao bảo quản tài sản kê biên', validFrom: '2022-01-01',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu biên bản số 13',
})`
  ${recordHeader('BB-GBQTS')}
  ${section('about', 'Quyết định, thời gian, địa điểm')`
    # BIÊN BẢN
    ## Giao bảo quản tài sản kê biên
    ${data(purposeOf('distraintDecision'))}
    Thi hành Quyết định số: ${decision.number}/${decision.symbol} ngày ${decision.on} của ${decision.by} cưỡng chế kê biên tài sản có giá trị tương ứng với số tiền ${amountKind}.
    ${recordOpeningByDayAt('distraintRecord', ' tại')}
  `}
  ${section('present', '1–3. Thành phần')`
    Chúng tôi gồm:
    1. Người có thẩm quyền lập biên bản - Chủ trì thực hiện kê biên tài sản có giá trị tương ứng với số tiền ${amountKind}:
    ${recorders()}
    ${sourceKind(keepers)}
    2. ${sourceNoun('keepers', 'Cá nhân/tổ chức')} được giao bảo quản tài sản:
    ${sources(keepers)}
    3. Với sự chứng kiến của:
    ${witnesses({ min: 1, item: letter('a') })}
    ${localRepresentative('b) ', 'Người đại diện chính quyền địa phương nơi có tài sản bị kê biên.')}
  `}
  ${section('violator', '1. Người có tài sản bị kê biên')`
    Tiến hành bàn giao và lập biên bản giao bảo quản tài sản bị kê biên của ${who} có tên sau đây:
    ${personOrOrganization({ item: '1. ', idInOneLine: ' ' })}
    ${owner}
  `}
  ${section('property', '2–4. Tài sản, quyền, nghĩa vụ')`
    2. Các tài sản bị kê biên được giao bảo quản, gồm:
    ${propertyTable('Tài sản giao bảo quản', 'distraintRecord.values.property')}
    3. Quyền của ${sourceNounSmall('keepers')} được giao bảo quản tài sản (không phải là người bị cưỡng chế, thân nhân của người bị cưỡng chế hoặc người đang quản lý, sử dụng tài sản đó): Được thanh toán chi phí thực tế, hợp lý để bảo quản tài sản.
    4. Nghĩa vụ của ${sourceNounSmall('keepers')} được giao bảo quản tài sản: Trường hợp gây hư hỏng, đánh tráo, làm mất hoặc hủy hoại tài sản, phải chịu trách nhiệm bồi thường và tùy theo tính chất, mức độ vi phạm sẽ bị xử lý theo quy định của pháp luật.
  `}
  ${section('end', '5. Kết thúc')`
    5. Việc giao bảo quản tài sản bị kê biên kết thúc hồi ${finishedTime}, ngày ${finishedOn}
    ${recordClosingBySheets(4)`giao cho ông (bà) ${again('owner.fullName')} là ${ownerActs} 01 bản, ${sourceNounSmall('keepers')} được giao bảo quản tài sản 01 bản, người chứng kiến 01 bản và 01 bản lưu hồ sơ.`}
    ${notSigned(absentOrRefused, { flag: 'Có người vắng mặt hoặc từ chối ký', name: again('owner.fullName') })`là ${ownerActs} `}
    ${signatures(
      [{ title: ['CÁ NHÂN/NGƯỜI ĐẠI DIỆN', 'CỦA TỔ CHỨC CÓ TÀI SẢN BỊ KÊ BIÊN'], note: '(Ký, ghi rõ họ và tên)' }, { title: ['NGƯỜI LẬP BIÊN BẢN'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }],
      [{ title: ['NGƯỜI CHỨNG KIẾN'], note: '(Ký, ghi rõ họ và tên)' }, { title: ['CÁ NHÂN/TỔ CHỨC ĐƯỢC', 'GIAO BẢO QUẢN TÀI SẢN'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }],
    )}
  `}
  ${handedOver('Biên bản')`${ownerActs}`}
`;
