import type { Case, CaseDocument, Exhibit, IsoDate, Organization, Person, Violation } from '@xlvphc/law';
import type { OfficialProfile, UnitProfile } from '../context.ts';

/** An earlier document of the case, as a later one cites it. */
export interface DocumentFacts extends Pick<CaseDocument, 'number' | 'symbol' | 'issuedOn' | 'servedOn'> {
  readonly values: CaseDocument['values'];
}

type Known<T> = { [K in keyof T as K extends 'kind' ? never : K]-?: T[K] };

/** A party, person and organisation in one: the kind says which fields are in use. */
export interface PartyFacts extends Known<Omit<Person, 'address'>>, Known<Omit<Organization, 'address'>> {
  readonly kind: 'person' | 'organization';
  readonly address: NonNullable<Person['address']>;
}

/**
 * What a blank can be bound to: the case seen from a document (`violator` is the party in that role), the documents before it,
 * the unit and the officials. A blank is prefilled from its binding; blanks bound to the case give their values back to it.
 */
export interface BindingView extends Required<Pick<Case, 'field' | 'discoveredOn' | 'discoveredBy' | 'place' | 'communeCode' | 'complex' | 'reference'>> {
  readonly violator: PartyFacts;
  readonly victim: PartyFacts;
  readonly witness: PartyFacts;
  readonly interpreter: PartyFacts;
  readonly guardian: PartyFacts;
  readonly violations: readonly Violation[];
  readonly exhibits: readonly Exhibit[];
  /** Biên bản vi phạm hành chính (MBB01). */
  readonly record: DocumentFacts;
  /** Biên bản phiên giải trình trực tiếp (MBB03). */
  readonly hearingRecord: DocumentFacts;
  /** Biên bản xác minh tình tiết (MBB05). */
  readonly verificationRecord: DocumentFacts;
  /** Quyết định xử phạt (MQĐ02 or MQĐ01), the last one issued. */
  readonly penaltyDecision: DocumentFacts;
  /** Quyết định tạm giữ (MQĐ20). */
  readonly seizureDecision: DocumentFacts;
  /** Biên bản tạm giữ (MBB15). */
  readonly seizureRecord: DocumentFacts;
  readonly unit: Required<Omit<UnitProfile, 'treasury' | 'symbols'>> & {
    readonly treasury: Required<NonNullable<UnitProfile['treasury']>>;
    /** Symbol of this form in the unit. */
    readonly symbol: string;
    /** Name of the treasury with its address. */
    readonly treasuryText: string;
  };
  readonly official: Required<OfficialProfile>;
  readonly signer: Required<OfficialProfile> & {
    /** Title as printed above the signature, in capitals, "KT." for a deputy. */
    readonly signature: string;
    /** Title with the name of the agency, in capitals (thẩm quyền ban hành). */
    readonly authority: string;
  };
  /** Today. */
  readonly on: IsoDate;
}

type Leaf = string | number | boolean | undefined | null;
type Paths<T, Depth extends readonly 0[] = []> = Depth['length'] extends 4
  ? never
  : T extends Leaf
    ? never
    : T extends readonly unknown[]
      ? never
      : T extends object
        ? { [K in keyof T & string]: K | (string extends K ? never : `${K}.${Paths<T[K], [...Depth, 0]>}`) }[keyof T & string]
        : never;

/** A path in the case, in an earlier document's values (`record.values.x`), or, inside a repeat, in the row. */
export type BindingPath = Paths<BindingView> | `${DocumentName}.values.${string}` | RowPath;
export type DocumentName = 'record' | 'hearingRecord' | 'verificationRecord' | 'penaltyDecision' | 'seizureDecision' | 'seizureRecord';
/** A path in a row of `violations`, `exhibits`, of a list inside them, or in a row that shows a party or an official. */
export type RowPath = `.${Paths<Violation> | Paths<Exhibit> | keyof Violation['additionalPenalties'][number] | keyof Violation['remedialMeasures'][number] | Paths<PartyFacts> | keyof OfficialProfile | 'agency'}`;
