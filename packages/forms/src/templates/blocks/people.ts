import { address, repeat, text, type BindingPath } from '../../template/index.ts';
import type { Block } from '../../definition.ts';

/** How a group of people reads: hint of the name, mark before each row (`a) `), what to call their agency. */
export interface PeopleWording {
  readonly label?: string;
  readonly itemLabel?: string;
  readonly hint?: string;
  readonly item?: string;
  readonly agency?: string;
  readonly binding?: BindingPath;
  readonly min?: number;
}

const hinted = (hint: string | undefined): { readonly hint?: string } => (hint === undefined ? {} : { hint });
const bound = (binding: BindingPath | undefined): { readonly binding?: BindingPath } => (binding === undefined ? {} : { binding });

/** People with an office: "Họ và tên … Chức vụ …", "Cơ quan …". */
export const officials = (id: string, { label = 'Đại diện cơ quan', itemLabel = label, hint, item = '', agency = 'Cơ quan', binding, min }: PeopleWording = {}): Block => repeat(id, { label, itemLabel, ...bound(binding), ...(min === undefined ? {} : { min }) })`
  ${item}Họ và tên: ${text('fullName', { label: 'Họ và tên', ...hinted(hint), binding: '.fullName', required: true })} Chức vụ: ${text('title', { label: 'Chức vụ', ...(binding === 'official' ? { binding: '.titleText' as const } : {}), leader: 14 })}
  ${agency}: ${text('agency', { label: agency, ...(binding === 'official' ? { binding: '.agency' as const } : {}) })}
`;

/** The official who makes the record (người có thẩm quyền lập biên bản): the one at work. */
export const recorders = (wording: PeopleWording = {}): Block =>
  officials('recorders', { label: 'Người có thẩm quyền lập biên bản', itemLabel: 'Người lập biên bản', binding: 'official', min: 1, ...wording });

/** People without an office: "Họ và tên … Nghề nghiệp …", "Địa chỉ …". */
export const citizens = (id: string, { label = 'Người tham gia', itemLabel = label, hint, item = '', binding, min }: PeopleWording = {}): Block => repeat(id, { label, itemLabel, ...bound(binding), ...(min === undefined ? {} : { min }) })`
  ${item}Họ và tên: ${text('fullName', { label: 'Họ và tên', ...hinted(hint), binding: '.fullName', required: true })} Nghề nghiệp: ${text('occupation', { label: 'Nghề nghiệp', binding: '.occupation', leader: 14 })}
  Địa chỉ: ${address('address', { label: 'Địa chỉ', binding: '.address', leader: 60 })}
`;

/** Người chứng kiến: the witnesses of the case. */
export const witnesses = (wording: PeopleWording = {}): Block =>
  citizens('witnesses', { label: 'Người chứng kiến', hint: 'Họ và tên, nghề nghiệp, địa chỉ liên hệ của người chứng kiến.', binding: 'witness', ...wording });
