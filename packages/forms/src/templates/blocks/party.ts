import { address, alternative, at, blocks, choice, data, date, is, options, suggested, text, when } from '../../template/index.ts';
import type { Block } from '../../definition.ts';
import { genders } from './header.ts';

/** How the block reads in a form, where the forms differ. */
export interface PartyWording {
  /** Before the name: `1. `. */
  readonly item?: string;
  /** After the name; default a colon. */
  readonly afterName?: string;
  /** After the identity number: `;`. */
  readonly afterIdNumber?: string;
  /** Identity number, its day and place in one line, with this after the number (`; ` or ` `); default two lines. */
  readonly idInOneLine?: string;
  /** What the home of a person is called; default "Nơi ở hiện tại". */
  readonly home?: string;
  /** The identity number stands before the occupation. */
  readonly idFirst?: boolean;
  /** After the lines of a person. */
  readonly afterPerson?: readonly Block[];
  /** Whom the block concerns in the entry; default the violator. */
  readonly label?: string;
}

/** "ông (bà)" or "tổ chức", as the violator is. */
export const who = alternative('violator.kind', { person: 'ông (bà)', organization: 'tổ chức' });
/** The same at the head of a sentence. */
export const Who = alternative('violator.kind', { person: 'Ông (bà)', organization: 'Tổ chức' });
/** At the head of a sentence, small on the empty form where the decree prints it so. */
export const whoHere = alternative('violator.kind', { person: 'Ông (bà)', organization: 'Tổ chức' }, 'Ông (bà)/tổ chức');
/** "cá nhân" or "người đại diện của tổ chức". */
export const whoActs = alternative('violator.kind', { person: 'cá nhân', organization: 'người đại diện của tổ chức' });
/** "cá nhân" or "tổ chức". */
export const whatKind = alternative('violator.kind', { person: 'cá nhân', organization: 'tổ chức' });

const idLines = ({ afterIdNumber = '', idInOneLine }: PartyWording): readonly Block[] => {
  const idNumber = text('violator.idNumber', { label: 'Số định danh cá nhân/CMND/Hộ chiếu', binding: 'violator.idNumber', maxLength: 40, ...(idInOneLine === undefined ? {} : { leader: 30 }) });
  const issued = blocks`ngày cấp: ${date('violator.idIssuedOn', { label: 'Ngày cấp', binding: 'violator.idIssuedOn' })}; nơi cấp: ${text('violator.idIssuedBy', { label: 'Nơi cấp', binding: 'violator.idIssuedBy' })}`;
  if (idInOneLine === undefined) return [...blocks`Số định danh cá nhân/CMND/Hộ chiếu: ${idNumber}${afterIdNumber}`, ...issued];
  const [number] = blocks`Số định danh cá nhân/CMND/Hộ chiếu: ${idNumber}${idInOneLine}`;
  const [rest] = issued;
  return number?.k === 'p' && rest?.k === 'p' ? [{ ...number, inlines: [...number.inlines, ...rest.inlines] }] : [];
};

/** Name, birth, home and paper of a person; the blanks are those of the violator. */
export const personLines = (wording: PartyWording = {}): readonly Block[] => blocks`
  ${wording.item ?? ''}Họ và tên${wording.afterName ?? ':'} ${text('violator.fullName', { label: 'Họ và tên', binding: 'violator.fullName', required: true, maxLength: 200 })} Giới tính: ${choice('violator.gender', { label: 'Giới tính', options: genders, binding: 'violator.gender', leader: 10 })}
  Ngày, tháng, năm sinh: ${date('violator.birthDate', { label: 'Ngày, tháng, năm sinh', binding: 'violator.birthDate' })} Quốc tịch: ${text('violator.nationality', { label: 'Quốc tịch', binding: 'violator.nationality', initial: 'Việt Nam', leader: 10 })}
  ${wording.idFirst ? idLines(wording) : []}
  Nghề nghiệp: ${text('violator.occupation', { label: 'Nghề nghiệp', binding: 'violator.occupation' })}
  ${wording.home ?? 'Nơi ở hiện tại'}: ${address('violator.address', { label: wording.home ?? 'Nơi ở hiện tại', binding: 'violator.address', leader: 160 })}
  ${wording.idFirst ? [] : idLines(wording)}
  ${wording.afterPerson ?? []}
`;

/** Name, seat, licence and representative of an organisation; the blanks are those of the violator. */
export const organizationLines = ({ item = '' }: PartyWording = {}): readonly Block[] => blocks`
  ${item}Tên của tổ chức: ${text('violator.name', { label: 'Tên của tổ chức', binding: 'violator.name', required: true, maxLength: 300 })}
  Địa chỉ trụ sở chính: ${address('violator.headOffice', { label: 'Địa chỉ trụ sở chính', binding: 'violator.address', leader: 160 })}
  Mã số doanh nghiệp: ${text('violator.enterpriseCode', { label: 'Mã số doanh nghiệp', binding: 'violator.enterpriseCode', maxLength: 20 })}
  Số GCN đăng ký đầu tư/doanh nghiệp hoặc GP thành lập/đăng ký hoạt động: ${text('violator.licenceNumber', { label: 'Số GCN đăng ký hoặc GP thành lập', binding: 'violator.licenceNumber' })}; ngày cấp: ${date('violator.licenceIssuedOn', { label: 'Ngày cấp', binding: 'violator.licenceIssuedOn' })}; nơi cấp: ${text('violator.licenceIssuedBy', { label: 'Nơi cấp', binding: 'violator.licenceIssuedBy' })}
  Người đại diện theo pháp luật: ${text('violator.representative.fullName', { label: 'Người đại diện theo pháp luật', hint: 'Họ và tên của người đại diện theo pháp luật của doanh nghiệp, hoặc người đứng đầu tổ chức không phải là doanh nghiệp.', binding: 'violator.representative.fullName' })} Giới tính: ${choice('violator.representative.gender', { label: 'Giới tính của người đại diện', options: genders, binding: 'violator.representative.gender', leader: 10 })}
  Chức danh: ${text('violator.representative.title', { label: 'Chức danh', hint: 'Chức danh của người đại diện theo pháp luật, hoặc của người đứng đầu tổ chức.', binding: 'violator.representative.title' })}
`;

/** Names that later sentences repeat. */
const repeatedNames: Block = data(
  text('violatorName', { label: 'Tên cá nhân, tổ chức vi phạm', hint: 'In ở những chỗ nhắc lại tên.', computed: suggested('partyName', { party: at('violator') }) }),
  text('respondent', { label: 'Người làm việc với cơ quan', hint: 'Họ và tên của cá nhân, hoặc của người đại diện của tổ chức.', computed: suggested('respondentName', { party: at('violator') }) }),
);

/** Only the names of the party, for a form that names it in sentences (`violatorName`, `respondent`, `whoActs`) and prints no more of it. */
export const partyNames = (label = 'Cá nhân, tổ chức có liên quan'): readonly Block[] => blocks`
  ${data(choice('violator.kind', { label, options: options({ person: 'Cá nhân', organization: 'Tổ chức' }), binding: 'violator.kind', initial: 'person', required: true }))}
  ${when(is('violator.kind', 'person'))`
    ${data(text('violator.fullName', { label: 'Họ và tên', binding: 'violator.fullName', required: true, maxLength: 200 }))}
  `}
  ${when(is('violator.kind', 'organization'))`
    ${data(
      text('violator.name', { label: 'Tên của tổ chức', binding: 'violator.name', required: true, maxLength: 300 }),
      text('violator.representative.fullName', { label: 'Người đại diện theo pháp luật', binding: 'violator.representative.fullName' }),
    )}
  `}
  ${repeatedNames}
`;

/** The violator, a person or an organisation: asked once, prefilled in every later document of the case. */
export const personOrOrganization = (wording: PartyWording = {}): readonly Block[] => blocks`
  ${data(choice('violator.kind', { label: wording.label ?? 'Đối tượng', options: options({ person: 'Cá nhân', organization: 'Tổ chức' }), binding: 'violator.kind', initial: 'person', required: true }))}
  ${when(is('violator.kind', 'person'))`
    ${personLines(wording)}
  `}
  ${when(is('violator.kind', 'organization'))`
    ${organizationLines(wording)}
  `}
  ${repeatedNames}
`;

/** The violator in a form that concerns persons only; sentences may use `violatorName` and `respondent`. */
export const personOnly = (wording: PartyWording = {}): readonly Block[] => blocks`
  ${data(choice('violator.kind', { label: wording.label ?? 'Đối tượng', options: options({ person: 'Cá nhân' }), initial: 'person', required: true }))}
  ${personLines(wording)}
  ${repeatedNames}
`;
