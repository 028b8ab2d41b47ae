import { alternative, byRule, choice, data, every, is, options, when, type BindingPath, type DocumentName } from '../../template/index.ts';
import type { Block, Condition, Inline } from '../../definition.ts';
import { citizens, officials } from './people.ts';

/** Those who tell or keep something: persons under a), agencies and organisations under b); the letters only where there are both. */
export interface SourceWording {
  /** Begins the ids: `informantsKind`, `informantPersons`, `informantAgencies`. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** The row says whether it is an agency or an organisation. */
  readonly agencyOrOrganization?: boolean;
}

/** Who keeps distrained property: from MBB13 on to MBB14. */
export const keepers: SourceWording = {
  id: 'keepers', label: 'Bên được giao bảo quản',
  hint: 'Người bị cưỡng chế, thân nhân, người đang quản lý, sử dụng tài sản; đồng sở hữu chung; tổ chức, cá nhân có điều kiện bảo quản; Kho bạc Nhà nước (vàng, bạc, đá quý, ngoại tệ); cơ quan quản lý chuyên ngành.',
};

const kinds = { person: 'Cá nhân', organization: 'Tổ chức', both: 'Cá nhân, tổ chức' };
/** Values of an earlier document that names the same. */
type EarlierValues = `${DocumentName}.values`;
const boundTo = (from: EarlierValues | undefined, id: string): { readonly binding?: BindingPath } => (from === undefined ? {} : { binding: `${from}.${id}` });

const lettered = (id: string): Condition => every(is(`${id}Kind`, 'both'), byRule('firstRow'));

/** Whether persons or organisations; asked before the head of the group. */
export const sourceKind = ({ id, label }: SourceWording, from?: EarlierValues): Block =>
  data(choice(`${id}Kind`, { label, ...boundTo(from, `${id}Kind`), initial: 'organization', required: true, options: options(kinds) }));

/** "Cá nhân/Tổ chức" at the head of the group. */
export const sourceNoun = (id: string, empty = 'Cá nhân/Tổ chức'): Inline => alternative(`${id}Kind`, kinds, empty);
/** The same within a sentence. */
export const sourceNounSmall = (id: string): Inline => alternative(`${id}Kind`, { person: 'cá nhân', organization: 'tổ chức', both: 'cá nhân, tổ chức' }, 'cá nhân/tổ chức');
/** "cá nhân/người đại diện của tổ chức" of the group. */
export const sourceActs = (id: string): Inline =>
  alternative(`${id}Kind`, { person: 'cá nhân', organization: 'người đại diện của tổ chức', both: 'cá nhân, người đại diện của tổ chức' }, 'cá nhân/người đại diện của tổ chức');

/** The persons and the representatives of agencies; `from` is an earlier document with the same group. */
export const sources = ({ id, label, hint, agencyOrOrganization = false }: SourceWording, from?: EarlierValues): readonly Block[] => {
  const hinted = hint === undefined ? {} : { hint };
  return [
    when(is(`${id}Kind`, 'person', 'both'))`
      ${citizens(`${id}Persons`, { label: `${label}: cá nhân`, itemLabel: 'Cá nhân', ...hinted, ...boundTo(from, `${id}Persons`), min: 1, item: when(lettered(id))`a) ` })}
    `,
    when(is(`${id}Kind`, 'organization', 'both'))`
      ${officials(`${id}Agencies`, { label: `${label}: cơ quan, tổ chức`, itemLabel: 'Người đại diện', ...hinted, ...boundTo(from, `${id}Agencies`), agencyOrOrganization, min: 1, item: when(lettered(id))`b) ` })}
    `,
  ];
};
