import { address, alternative, at, blocks, choice, data, date, flag, longText, number, options, suggested, text, time, when, yes, type Blank, type BlankOptions } from '../../template/index.ts';
import type { Block, Inline } from '../../definition.ts';

/** Parents or guardian of a minor. */
export const guardianLines: readonly Block[] = blocks`
  ${data(flag('minor', { label: 'Người bị tạm giữ là người chưa thành niên', computed: suggested('filled', { value: at('guardian.fullName') }) }))}
  ${when(yes('minor'))`
    Họ và tên cha/mẹ hoặc người giám hộ: ${text('guardian.fullName', { label: 'Họ và tên cha, mẹ hoặc người giám hộ', binding: 'guardian.fullName', required: true })}
    Địa chỉ: ${address('guardian.address', { label: 'Địa chỉ của cha, mẹ hoặc người giám hộ', binding: 'guardian.address', leader: 160 })}
  `}
`;

/** A term in hours or minutes, from a time of a day: blanks `<id>.length`, `.unit`, `.fromTime`, `.from`; `about` says what differs. */
export interface HeldTerm {
  readonly unit: Blank;
  readonly length: Blank;
  readonly unitText: Inline;
  readonly fromTime: Blank;
  readonly from: Blank;
}
export function heldTerm(id: string, labels: { readonly length: string; readonly from: string }, about: Partial<Readonly<Record<'unit' | 'length' | 'fromTime' | 'from', Partial<BlankOptions>>>> = {}): HeldTerm {
  return {
    unit: choice(`${id}.unit`, { label: `Đơn vị ${labels.length.toLocaleLowerCase('vi')}`, options: options({ hour: 'giờ', minute: 'phút' }), initial: 'hour', ...about.unit }),
    length: number(`${id}.length`, { label: labels.length, min: 1, required: true, leader: 4, ...about.length }),
    unitText: alternative(`${id}.unit`, { hour: 'giờ', minute: 'phút' }),
    fromTime: time(`${id}.fromTime`, { label: `${labels.from}, giờ`, required: true, ...about.fromTime }),
    from: date(`${id}.from`, { label: `${labels.from}, ngày`, required: true, ...about.from }),
  };
}

/** Whom the decision is told: relatives, the place of work or study; of a minor the parents or guardian. */
export const notified = longText('notified', {
  label: 'Thông báo cho', hint: 'Họ và tên, địa chỉ của thân nhân, hoặc tên, địa chỉ của nơi làm việc, học tập. Người chưa thành niên bị giữ vào ban đêm hoặc trên 06 giờ: phải báo ngay cho cha, mẹ hoặc người giám hộ.',
  required: true, computed: suggested('copy', { value: at('guardian.fullName') }),
});
