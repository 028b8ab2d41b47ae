import { address, alternative, at, blocks, byRule, choice, data, flag, not, options, repeat, some, suggested, text, when, yes, type BindingPath, type Part } from '../../template/index.ts';
import type { Block, Condition } from '../../definition.ts';

/** How a group of people reads: hint of the name, mark before each row (`a) `), what to call their agency. */
export interface PeopleWording {
  readonly label?: string;
  readonly itemLabel?: string;
  readonly hint?: string;
  readonly item?: Part;
  readonly agency?: string;
  /** Agency or organisation: each row says which ("Cơ quan/tổ chức"). */
  readonly agencyOrOrganization?: boolean;
  readonly binding?: BindingPath;
  /** Path of the blank that proposes the agency of each row. */
  readonly agencyFrom?: string;
  readonly min?: number;
  /** Letters of the rows on the empty form (`a) `, `b) `); filled rows are lettered as they stand. */
  readonly letters?: readonly string[];
}

const hinted = (hint: string | undefined): { readonly hint?: string } => (hint === undefined ? {} : { hint });
const bound = (binding: BindingPath | undefined): { readonly binding?: BindingPath } => (binding === undefined ? {} : { binding });

const lettered = (letters: readonly string[] | undefined): { readonly rowMark?: string; readonly rowMarks?: readonly string[] } => (letters === undefined ? {} : { rowMark: '{a}) ', rowMarks: letters });

/** People with an office: "Họ và tên … Chức vụ …", "Cơ quan …". */
export const officials = (id: string, { label = 'Đại diện cơ quan', itemLabel = label, hint, item = '', agency = 'Cơ quan', agencyOrOrganization, binding, agencyFrom, min, letters }: PeopleWording = {}): Block => repeat(id, { label, itemLabel, ...bound(binding), ...lettered(letters), ...(min === undefined ? {} : { min }) })`
  ${agencyOrOrganization ? [data(choice('agencyKind', { label: 'Nơi làm việc', options: options({ agency: 'Cơ quan', organization: 'Tổ chức' }), initial: 'agency' }))] : []}
  ${item}Họ và tên: ${text('fullName', { label: 'Họ và tên', ...hinted(hint), binding: '.fullName', required: true })} Chức vụ: ${text('title', { label: 'Chức vụ', ...(binding === 'official' || binding === 'signer' ? { binding: '.titleText' as const } : {}), leader: 14 })}
  ${agencyOrOrganization ? alternative('.agencyKind', { agency: 'Cơ quan', organization: 'Tổ chức' }, 'Cơ quan/tổ chức') : agency}: ${text('agency', { label: agency, ...(binding === 'official' || binding === 'signer' ? { binding: '.agency' as const } : {}), ...(agencyFrom === undefined ? {} : { computed: suggested('copy', { value: at(agencyFrom) }) }) })}
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

/** A letter that the decree prints before the first of a group: `a) `. */
export const letter = (mark: string): Block => when(byRule('firstRow'))`${`${mark}) `}`;

/** Says after a head that there is nobody or nothing, where `test` holds; the empty form prints nothing. */
export const none = (id: string, label: string, test: Condition): Block =>
  when(test)`${text(id, { label, hint: 'In khi không có.', initial: 'Không', placeholder: '' })}`;

/** The same after a head such as "2. Người chứng kiến (nếu có):", while none of the flags (ids, a space between) is set. */
export const nobodyUnless = (flagIds: string, label: string): Block => {
  const ids = flagIds.split(' ');
  return none(`${ids[0] ?? ''}Not`, label, not(some(...ids.map(yes))));
};

/** The other agencies that take part (cơ quan phối hợp), under their head `head`. */
export const coordinators: readonly Block[] = blocks`
  ${data(flag('hasCoordinators', { label: 'Có cơ quan phối hợp', initial: true }))}
  2. Cơ quan phối hợp: ${nobodyUnless('hasCoordinators', 'Cơ quan phối hợp')}
  ${when(yes('hasCoordinators'))`
    ${officials('coordinators', { label: 'Cơ quan phối hợp', itemLabel: 'Người đại diện', hint: 'Họ và tên, chức vụ của người đại diện và tên của cơ quan, tổ chức phối hợp đã nêu trong quyết định cưỡng chế.', min: 1 })}
  `}
`;

/** The representative of the local authority, after `item`: `b) `. */
export const localRepresentative = (item: Part = '', hint = 'Họ và tên, chức vụ của người đại diện và tên của Ủy ban nhân dân xã/phường/thị trấn.'): readonly Block[] => blocks`
  ${item}Họ và tên: ${text('representative.fullName', { label: 'Họ và tên đại diện chính quyền', hint, required: true })} Chức vụ: ${text('representative.title', { label: 'Chức vụ của đại diện chính quyền', leader: 14 })}
  Cơ quan: ${text('representative.agency', { label: 'Tên Ủy ban nhân dân cấp xã', binding: 'unit.name' })}
`;
