import { again, alternative, at, blocks, choice, data, is, literal, longText, number, options, repeat, suggested, text, when } from '../../template/index.ts';
import type { Block } from '../../definition.ts';
import { amount, amountInWords, placeAndTerm, reason } from './enforcement.ts';
import { whoHere } from './party.ts';

const collected = choice('collected', { label: 'Thu', options: options({ money: 'Tiền', property: 'Tài sản' }), initial: 'money', required: true });

/** An asset that is taken: the blanks of a row of `property`. */
const propertyBlanks = [
  text('name', { label: 'Tên gọi, mô tả tài sản', required: true }),
  text('unit', { label: 'Đơn vị tính' }),
  number('quantity', { label: 'Số lượng', min: 0, initial: 1 }),
  text('condition', { label: 'Tình trạng, đặc điểm' }),
];

/** Clauses 2 to 7 of a collection of money or assets that somebody else holds. */
export const collection: readonly Block[] = blocks`
  2. Lý do cưỡng chế thu tiền, tài sản: ${reason('Lý do cưỡng chế')}
  ${whoHere} ${again('violatorName')} sau khi vi phạm hành chính có hành vi tẩu tán tiền, tài sản cho cá nhân, tổ chức khác giữ.
  ${data(collected)}
  ${when(is('collected', 'money'))`
    3. Số tiền phải thu: ${amount('Số tiền phải thu')}
    (Bằng chữ: ${amountInWords})
  `}
  ${when(is('collected', 'property'))`
    ${repeat('property', { label: 'Tài sản phải thu', itemLabel: 'Tài sản', min: 1, initialRows: 1 })`${data(...propertyBlanks)}`}
    3. Tài sản phải thu: ${longText('propertyText', { label: 'Tài sản phải thu, như in', hint: 'Tên gọi, tình trạng, đặc điểm từng tài sản; nhiều loại thì lập bản thống kê riêng.', required: true, leader: 160, computed: suggested('seizedText', { seized: literal(true), exhibits: at('property') }) })}
  `}
  ${data(choice('holder.kind', { label: 'Bên đang giữ là', options: options({ person: 'Cá nhân', organization: 'Tổ chức' }), initial: 'person' }))}
  4. ${alternative('holder.kind', { person: 'Cá nhân', organization: 'Tổ chức' })} đang giữ tiền, tài sản: ${text('holder.name', { label: 'Đang giữ tiền, tài sản', hint: 'Họ và tên của cá nhân, tên của tổ chức đang giữ tiền, tài sản.', required: true, leader: 40 })}
  Địa chỉ liên hệ: ${longText('holder.address', { label: 'Địa chỉ của bên đang giữ', leader: 160 })}
  ${placeAndTerm(['5. Địa điểm thực hiện cưỡng chế', '6. Thời gian thực hiện', '7. Cơ quan, tổ chức phối hợp'], 'Địa điểm thực hiện cưỡng chế')}
`;

/** "Gửi cho …" who holds the money or assets: to pay them in, or to hand them over. */
export const sentToHolder: readonly Block[] = blocks`
  2. Gửi cho ${again('holder.name')} để ${alternative('collected', { money: 'nộp tiền vào ngân sách nhà nước', property: 'chuyển giao tài sản cho cơ quan nhà nước có thẩm quyền để làm thủ tục bán đấu giá' })}.
`;
