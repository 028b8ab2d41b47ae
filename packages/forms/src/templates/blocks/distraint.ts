import { again, at, blocks, literal, longText, suggested, type Blank, type Part } from '../../template/index.ts';
import type { Block } from '../../definition.ts';
import { amount, amountInWords, placeAndTerm } from './enforcement.ts';
import { whoHere } from './party.ts';

/** Why assets have to be distrained: no pay and no account to deduct from. */
export const noDeduction = longText('cause', {
  label: 'Căn cứ để kê biên', hint: 'Không được hưởng lương, thu nhập, bảo hiểm xã hội và không có tài khoản, hoặc tiền trong tài khoản không đủ để khấu trừ; tổ chức: không có tài khoản, hoặc tiền không đủ.', required: true,
  computed: suggested('sentence', {
    by: at('violator.kind'),
    person: literal('không được hưởng tiền lương, thu nhập hoặc bảo hiểm xã hội tại một cơ quan, đơn vị, tổ chức nào và không có tài khoản hoặc số tiền gửi trong tài khoản tại tổ chức tín dụng không đủ để áp dụng biện pháp khấu trừ tiền từ tài khoản'),
    organization: literal('không có tài khoản hoặc số tiền gửi trong tài khoản tại tổ chức tín dụng không đủ để áp dụng biện pháp khấu trừ tiền từ tài khoản'),
  }),
});

/** Clauses 2 to 6 of a distraint: `why`, by what `cause`, for how much (`sum` is what the money is called), where, in what time, with whose help (`partners`). */
export const distraint = (sum: Part, why: Blank, cause: Blank, partners?: Blank): readonly Block[] => blocks`
  2. Lý do kê biên tài sản: ${why}
  ${whoHere} ${again('violatorName')} ${cause}
  3. Số tiền ${sum}: ${amount('Số tiền')}
  (Bằng chữ: ${amountInWords})
  ${placeAndTerm(['4. Địa điểm kê biên', '5. Thời gian thực hiện', '6. Cơ quan, tổ chức phối hợp'], 'Địa điểm kê biên', partners)}
`;
