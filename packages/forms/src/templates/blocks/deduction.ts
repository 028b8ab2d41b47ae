import {
  again, alternative, at, blocks, computed, longText, money, number, repeat, suggested, text, type Blank,
} from '../../template/index.ts';
import type { Block, RepeatBlock } from '../../definition.ts';
import { amount, amountInWords, enforcementTerm } from './enforcement.ts';
import { Who, who } from './party.ts';

const employer = text('employer.name', { label: 'Cơ quan, tổ chức, người sử dụng lao động', hint: 'Tên cơ quan, đơn vị, tổ chức hoặc họ và tên người sử dụng lao động đang quản lý tiền lương, thu nhập.', required: true });
const bank = text('bank.name', { label: 'Tổ chức tín dụng', hint: 'Tên của tổ chức tín dụng nơi cá nhân, tổ chức bị cưỡng chế mở tài khoản.', required: true, leader: 30 });
const account = text('account.number', { label: 'Tài khoản của người bị cưỡng chế', hint: 'Số tài khoản của cá nhân, tổ chức bị áp dụng biện pháp cưỡng chế.', required: true, leader: 30 });

/** Whose pay is deducted: the employer. */
export const employerLines: readonly Block[] = blocks`
  2. Cơ quan/tổ chức/người sử dụng lao động: ${employer}
  Địa chỉ: ${longText('employer.address', { label: 'Địa chỉ của người sử dụng lao động' })}
`;

/** "Tài khoản số … tại …", under the party. */
export const accountLine: readonly Block[] = blocks`Tài khoản số: ${account} tại: ${bank}`;
/** The same under the lines of a person, which only the empty form prints: a filled one has a single line for either party. */
export const accountLineOfPerson: readonly Block[] = blocks`! Tài khoản số: ${again('account.number')} tại: ${again('bank.name')}`;

/** The bank that holds the account. */
export const bankLines: readonly Block[] = blocks`
  2. Tổ chức tín dụng: ${again('bank.name')}
  Địa chỉ trụ sở chính: ${longText('bank.address', { label: 'Địa chỉ của tổ chức tín dụng' })}
`;

/** Clause 4: the whole sum. */
export const deductedSum: readonly Block[] = blocks`
  4. Số tiền bị khấu trừ: ${amount('Tổng số tiền bị khấu trừ')}
  (Bằng chữ: ${amountInWords})
`;

/** The same once more on the empty form, for the other kind of deduction. */
export const deductedSumAgain: readonly Block[] = blocks`
  ! 4. Số tiền bị khấu trừ: ${again('amount')}
  ! (Bằng chữ: ${again('amountInWords')});
`;

const each = 'Số tiền lương hoặc thu nhập bị khấu trừ lần';
const enforcedParty = alternative('violator.kind', { person: 'cá nhân bị cưỡng chế', organization: 'tổ chức bị cưỡng chế' }, 'cá nhân/tổ chức bị cưỡng chế');
/** What is deducted of the pay each time. */
export const deductions: RepeatBlock = {
  ...repeat('deductions', { label: 'Các lần khấu trừ', itemLabel: 'Lần khấu trừ', min: 1, initialRows: 2 })`
    ${money('amount', { label: 'Số tiền', hint: 'Tiền lương, bảo hiểm xã hội: mỗi lần không quá 30%; thu nhập khác: mỗi lần không quá 50% tổng số được hưởng.', required: true, min: 1, computed: suggested('equalPart', { total: at('amount'), parts: at('deductions') }) })}
    (Bằng chữ: ${text('amountInWords', { label: 'Bằng chữ', computed: computed('amountInWords', { amount: at('.amount') }) })})
  `,
  rowMarks: ['thứ nhất', 'thứ hai', 'thứ....'].map((time, index) => `${'abc'.charAt(index)}) ${each} ${time} là: `),
  rowMark: `{a}) ${each} thứ {ordinal} là: `,
  rowEnds: { between: ';', last: ';' },
};

/** Where the money goes: asked in the clause, or printed again. */
interface Receiver {
  readonly account: Blank;
  readonly treasury: Blank;
  readonly days: Blank;
}
/** The account of the state treasury, asked. */
export const receiver: Receiver = {
  account: text('treasury.account', { label: 'Tài khoản Kho bạc nhà nước', hint: 'Số tài khoản của Kho bạc nhà nước mà số tiền khấu trừ phải chuyển đến.', binding: 'unit.treasury.account', required: true, leader: 30 }),
  treasury: text('treasury.name', { label: 'Kho bạc nhà nước', hint: 'Tên của Kho bạc nhà nước.', binding: 'unit.treasury.name', required: true, leader: 30 }),
  days: number('transferDays', { label: 'Thời hạn chuyển tiền (ngày)', hint: 'Phù hợp với điều kiện thực tế, tối đa 30 ngày.', min: 1, required: true, leader: 4 }),
};
/** The same, printed again. */
export const receiverAgain: Receiver = { account: again('treasury.account'), treasury: again('treasury.name'), days: again('transferDays') };

/** Clause 5: the employer pays over what was deducted. */
export const employerPays = ({ account: to, treasury, days }: Receiver): readonly Block[] => blocks`
  5. Cơ quan/tổ chức/người sử dụng lao động: ${again('employer.name')} có trách nhiệm chuyển số tiền đã khấu trừ đến tài khoản số: ${to} của ${treasury} trong thời hạn ${days} ngày, kể từ ngày khấu trừ một phần lương hoặc thu nhập của cá nhân bị cưỡng chế.
`;

/** Clause 5: the holder of the account has the bank pay; `from` and `decision` are words in which the forms differ. */
export const holderPays = ({ account: to, treasury, days }: Receiver, from = 'tài khoản', decision = 'Quyết định này'): readonly Block[] => blocks`
  5. ${Who} ${again('violatorName')} có trách nhiệm yêu cầu ${again('bank.name')} chuyển tiền từ ${from} ${again('account.number')} vào tài khoản số: ${to} của ${treasury} trong thời hạn ${days} ngày, kể từ ngày nhận được ${decision}.
`;
/** Clause 6: else the bank does it. */
export const bankPays: readonly Block[] = blocks`
  6. Trường hợp ${who} ${again('violatorName')} không tự nguyện thực hiện trong thời hạn quy định tại khoản 5 Điều này, thì ${again('bank.name')} có trách nhiệm trích chuyển từ tài khoản của ${enforcedParty} số tiền bị khấu trừ quy định tại khoản 4 Điều này đến tài khoản số: ${again('treasury.account')} của ${again('treasury.name')}
`;

/** Clause 6: the time that all deductions take. */
export const deductionTerm: readonly Block[] = enforcementTerm('6. Thời gian thực hiện', 'Tính theo số lần khấu trừ và tổng số tiền phải khấu trừ.');

/** "Gửi cho …" the employer, or the bank: to pay into the account of the treasury. */
export const sentToEmployer: readonly Block[] = blocks`
  2. Gửi cho ${again('employer.name')} để chuyển số tiền khấu trừ một phần lương hoặc thu nhập của cá nhân bị cưỡng chế đến tài khoản số: ${again('treasury.account')} của ${again('treasury.name')}
`;
export const sentToBank = (verb: string): readonly Block[] => blocks`
  2. Gửi cho ${again('bank.name')} để ${verb} số tiền bị khấu trừ đến tài khoản số: ${again('treasury.account')} của ${again('treasury.name')}
`;
