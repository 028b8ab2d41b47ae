import type { Case, CaseMode, IsoDate, TitleCode } from '@xlvphc/law';

/** What the unit (cơ quan) prints and decides with; comes from the backend, or from the host. */
export interface UnitProfile {
  readonly id: string;
  /** `Ủy ban nhân dân xã Ea Kly`. */
  readonly name: string;
  /** Superior agency, printed above (cơ quan chủ quản). */
  readonly parentName?: string;
  /** Địa danh printed before the date: `Ea Kly`. */
  readonly placeName: string;
  readonly communeCode?: string;
  readonly provinceCode?: string;
  /** Symbols that differ from the official ones: `{ 'MQĐ02': 'QĐ-XPHC' }`. */
  readonly symbols?: Readonly<Record<string, string>>;
  readonly treasury?: { readonly name: string; readonly address?: string; readonly account?: string };
}

/** The official at work, or the one who will sign. */
export interface OfficialProfile {
  readonly id: string;
  readonly fullName: string;
  /** As printed: `Chủ tịch Ủy ban nhân dân xã`. */
  readonly titleText: string;
  /** Title of competence, absent for those who only record. */
  readonly title?: TitleCode;
  /** A deputy signs "KT." on the ground of a delegation (MQĐ34). */
  readonly delegation?: Delegation;
  /** The same for enforcement (MQĐ35) and for holding a person (MQĐ36). */
  readonly enforcementDelegation?: Delegation;
  readonly detentionDelegation?: Delegation;
}

/** The decision by which a deputy acts for another title. */
export interface Delegation {
  readonly number: string;
  readonly date: IsoDate;
  readonly of: TitleCode;
}

/** Everything outside the values that the engine may look at. No clock: `on` is given. */
export interface FormContext {
  /** Today in Vietnam. */
  readonly on: IsoDate;
  readonly mode: CaseMode;
  readonly unit?: UnitProfile;
  readonly official?: OfficialProfile;
  readonly signer?: OfficialProfile;
  readonly case?: Case;
  /** The party that the document is about; default the first violator. */
  readonly partyId?: string;
  /** Documents that this one is based on, by id: of several of a kind these are cited. */
  readonly basedOn?: readonly string[];
  /** The document itself, once it is saved in the case. */
  readonly documentId?: string;
}
