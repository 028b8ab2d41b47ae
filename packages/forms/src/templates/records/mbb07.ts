import { again, alternative, at, choice, data, form, instruction, is, literal, options, section, signatures, some, suggested, text, when } from '../../template/index.ts';
import { amountKind, enforced, executes, purposeOf } from '../blocks/enforcement-records.ts';
import { recordHeader } from '../blocks/header.ts';
import { personOrOrganization, who, whoActs } from '../blocks/party.ts';
import { localRepresentative, recorders } from '../blocks/people.ts';
import { recordClosing, recordOpening } from '../blocks/record.ts';

const decision = enforced();

/** The forms of decision by what they enforce. */
const deduction = is('decision.form', 'MQĐ07', 'MQĐ08', 'MQĐ12a');
const distraint = is('decision.form', 'MQĐ09', 'MQĐ12b');
const collection = is('decision.form', 'MQĐ10', 'MQĐ12c');
const remedy = is('decision.form', 'MQĐ11');
const kind = choice('decision.form', {
  label: 'Quyết định cưỡng chế', binding: 'enforcementDecision.formCode', required: true,
  options: options({
    MQĐ07: 'Khấu trừ lương, thu nhập', MQĐ08: 'Khấu trừ tiền từ tài khoản', MQĐ09: 'Kê biên tài sản', MQĐ10: 'Thu tiền, tài sản do bên khác giữ', MQĐ11: 'Buộc khắc phục hậu quả',
    MQĐ12a: 'Khấu trừ (nhiều biện pháp)', MQĐ12b: 'Kê biên (nhiều biện pháp)', MQĐ12c: 'Thu tiền, tài sản (nhiều biện pháp)',
  }),
});
const method = choice('method', {
  label: 'Khấu trừ', options: options({ wage: 'Một phần lương', income: 'Một phần thu nhập', account: 'Tiền từ tài khoản' }), required: true, binding: 'enforcementDecision.values.method',
  computed: suggested('chosen', { by: at('decision.form'), MQĐ07: literal('wage'), MQĐ08: literal('account'), MQĐ12a: literal('wage') }),
});
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
    ${data(kind)}
    ${when(deduction)`${data(method)}`}
    ${when(some(distraint, collection))`${data(purposeOf('enforcementDecision'))}`}
    2. Ông (Bà): ${text('deliverer', { label: 'Người giao quyết định', hint: 'Họ và tên của người lập biên bản.', binding: 'official.fullName', required: true })} giao Quyết định số: ${decision.number}/${decision.symbol} ngày ${decision.on} cưỡng chế ${when(deduction)`khấu trừ ${alternative('method', { wage: 'một phần lương', income: 'một phần thu nhập', account: 'tiền từ tài khoản' })}`}${instruction('/')}${when(distraint)`kê biên tài sản có giá trị tương ứng với số tiền ${amountKind}`}${instruction('/')}${when(collection)`thu tiền, tài sản để ${executes}`}${instruction('/')}${when(remedy)`buộc thực hiện biện pháp khắc phục hậu quả`} cho ${who} ${again('violatorName')} để thi hành theo quy định của pháp luật, nhưng ${who} có tên nêu trên cố tình không nhận quyết định.
    3. Chúng tôi đã yêu cầu ${whoActs} ${again('respondent')} bị xử phạt nhận quyết định cưỡng chế thi hành quyết định xử phạt vi phạm hành chính nhưng vẫn không nhận được sự hợp tác.
  `}
  ${section('end', 'Kết thúc')`
    ${recordClosing(' ')`giao cho chính quyền địa phương nơi ${alternative('violator.kind', { person: 'cá nhân bị cưỡng chế cư trú', organization: 'tổ chức bị cưỡng chế đóng trụ sở' })} 01 bản, 01 bản lưu hồ sơ.`}
    ${signatures([{ title: ['ĐẠI DIỆN CHÍNH QUYỀN'], note: '(Ký, đóng dấu; ghi rõ họ và tên)' }, { title: ['NGƯỜI LẬP BIÊN BẢN'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }])}
  `}
`;
