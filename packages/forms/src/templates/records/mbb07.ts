import { again, alternative, at, choice, data, form, literal, options, section, signatures, suggested, text } from '../../template/index.ts';
import { enforced } from '../blocks/enforcement-records.ts';
import { recordHeader } from '../blocks/header.ts';
import { personOrOrganization, who, whoActs } from '../blocks/party.ts';
import { localRepresentative, recorders } from '../blocks/people.ts';
import { recordClosing, recordOpening } from '../blocks/record.ts';

const decision = enforced();

/** What the decision enforces, as it names it. */
const measures = {
  salary: 'khấu trừ một phần lương',
  income: 'khấu trừ một phần thu nhập',
  account: 'khấu trừ tiền từ tài khoản',
  distraintForFine: 'kê biên tài sản có giá trị tương ứng với số tiền phạt',
  distraintForCosts: 'kê biên tài sản có giá trị tương ứng với số tiền phải hoàn trả',
  collectionForFine: 'thu tiền, tài sản để thi hành quyết định xử phạt vi phạm hành chính',
  collectionForCosts: 'thu tiền, tài sản để hoàn trả kinh phí',
  remedy: 'buộc thực hiện biện pháp khắc phục hậu quả',
};
const everyMeasure = 'khấu trừ một phần lương/một phần thu nhập/tiền từ tài khoản/kê biên tài sản có giá trị tương ứng với số tiền phạt/phải hoàn trả/thu tiền, tài sản để thi hành quyết định xử phạt vi phạm hành chính/hoàn trả kinh phí/buộc thực hiện biện pháp khắc phục hậu quả';

/** What each form of decision enforces; of two measures in one form the commoner. */
const measureOf = {
  MQĐ07: literal('salary'), MQĐ08: literal('account'), MQĐ09: literal('distraintForFine'), MQĐ10: literal('collectionForFine'), MQĐ11: literal('remedy'),
  MQĐ12a: literal('salary'), MQĐ12b: literal('distraintForFine'), MQĐ12c: literal('collectionForFine'),
};

/** Biên bản về việc không nhận quyết định cưỡng chế thi hành quyết định xử phạt vi phạm hành chính. */
export const mbb07 = form({
  code: 'MBB07', symbol: 'BB-KNQĐCC', kind: 'record', validFrom: '2022-01-01',
  title: 'Biên bản về việc không nhận quyết định cưỡng chế thi hành quyết định xử phạt vi phạm hành chính',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu biên bản số 07',
})`
  ${recordHeader('BB-KNQĐCC')}
  ${section('about', 'Thời gian, địa điểm')`
    # BIÊN BẢN
    ## Về việc không nhận quyết định cưỡng chế thi hành quyết định xử phạt vi phạm hành chính
    ${recordOpening}
  `}
  ${section('present', 'Thành phần')`
    Chúng tôi gồm:
    1. Người có thẩm quyền lập biên bản:
    ${recorders()}
    2. Với sự chứng kiến của:
    ${localRepresentative()}
  `}
  ${section('violator', '1. Người bị cưỡng chế')`
    Tiến hành lập biên bản về việc không nhận quyết định cưỡng chế thi hành quyết định xử phạt vi phạm hành chính đối với ${who} có tên sau đây:
    ${personOrOrganization({ item: '1. ', idInOneLine: '; ' })}
  `}
  ${section('refusal', '2, 3. Việc không nhận quyết định')`
    ${data(
      text('decision.form', { label: 'Mẫu quyết định cưỡng chế', hint: 'Mã mẫu, ví dụ MQĐ08.', binding: 'enforcementDecision.formCode' }),
      choice('measure', {
        label: 'Biện pháp cưỡng chế', options: options(measures), required: true,
        computed: suggested('chosenText', { by: at('decision.form'), ...measureOf }),
      }),
    )}
    2. Ông (Bà): ${text('deliverer', { label: 'Người giao quyết định', hint: 'Họ và tên của người lập biên bản.', binding: 'official.fullName', required: true })} giao Quyết định số: ${decision.number}/${decision.symbol} ngày ${decision.on} cưỡng chế ${alternative('measure', measures, everyMeasure)} cho ${who} ${again('violatorName')} để thi hành theo quy định của pháp luật, nhưng ${who} có tên nêu trên cố tình không nhận quyết định.
    3. Chúng tôi đã yêu cầu ${whoActs} ${again('respondent')} bị xử phạt nhận quyết định cưỡng chế thi hành quyết định xử phạt vi phạm hành chính nhưng vẫn không nhận được sự hợp tác.
  `}
  ${section('end', 'Kết thúc')`
    ${recordClosing(' ')`giao cho chính quyền địa phương nơi ${alternative('violator.kind', { person: 'cá nhân bị cưỡng chế cư trú', organization: 'tổ chức bị cưỡng chế đóng trụ sở' })} 01 bản, 01 bản lưu hồ sơ.`}
    ${signatures([{ title: ['ĐẠI DIỆN CHÍNH QUYỀN'], note: '(Ký, đóng dấu; ghi rõ họ và tên)' }, { title: ['NGƯỜI LẬP BIÊN BẢN'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }])}
  `}
`;
