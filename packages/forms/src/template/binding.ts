import type { Case, CaseDocument, Exhibit, IsoDate, Organization, Person, Violation } from '@xlvphc/law';
import type { OfficialProfile, UnitProfile } from '../context.ts';

/** Earlier documents of the case by the name that bindings give them, and the forms behind each; of several the latest stands. */
export const documentForms = {
  /** Biên bản vi phạm hành chính. */
  record: ['MBB01'],
  /** Biên bản làm việc. */
  workingRecord: ['MBB02'],
  /** Biên bản phiên giải trình trực tiếp. */
  hearingRecord: ['MBB03'],
  /** Biên bản xác định giá trị tang vật, phương tiện. */
  valuationRecord: ['MBB04'],
  /** Biên bản xác minh tình tiết. */
  verificationRecord: ['MBB05'],
  /** Biên bản xác minh thông tin về tiền, tài sản. */
  assetsRecord: ['MBB09'],
  /** Biên bản cưỡng chế kê biên tài sản. */
  distraintRecord: ['MBB12'],
  /** Biên bản giao bảo quản tài sản kê biên. */
  safekeepingRecord: ['MBB13'],
  /** Biên bản giữ giấy phép, chứng chỉ hành nghề. */
  licenceRecord: ['MBB08'],
  /** Biên bản tạm giữ. */
  seizureRecord: ['MBB15'],
  /** Biên bản niêm phong. */
  sealingRecord: ['MBB26'],
  /** Biên bản đặt tiền bảo lãnh. */
  depositRecord: ['MBB18'],
  /** Biên bản giao phương tiện giao thông cho tổ chức, cá nhân giữ, bảo quản. */
  custodyRecord: ['MBB19'],
  /** Quyết định xử phạt, the last one issued. */
  penaltyDecision: ['MQĐ01', 'MQĐ02'],
  /** Quyết định xử phạt hoặc quyết định tịch thu, whichever is last: on its ground exhibits are taken. */
  confiscatingDecision: ['MQĐ01', 'MQĐ02', 'MQĐ14'],
  /** Quyết định hoãn, giảm, miễn, nộp nhiều lần. */
  reliefDecision: ['MQĐ03', 'MQĐ04', 'MQĐ05', 'MQĐ06'],
  /** Quyết định hoãn thi hành quyết định phạt tiền. */
  postponementDecision: ['MQĐ03'],
  /** Quyết định cưỡng chế. */
  enforcementDecision: ['MQĐ07', 'MQĐ08', 'MQĐ09', 'MQĐ10', 'MQĐ11', 'MQĐ12a', 'MQĐ12b', 'MQĐ12c'],
  /** Quyết định kê biên tài sản. */
  distraintDecision: ['MQĐ09', 'MQĐ12b', 'MQĐ13'],
  /** Quyết định tịch thu. */
  confiscationDecision: ['MQĐ14'],
  /** Quyết định buộc khắc phục hậu quả, buộc tiêu hủy. */
  remedyDecision: ['MQĐ15'],
  destructionDecision: ['MQĐ16'],
  /** Quyết định tạm giữ người. */
  detentionDecision: ['MQĐ18'],
  /** Quyết định tạm giữ tang vật, phương tiện, giấy tờ. */
  seizureDecision: ['MQĐ20'],
  /** Quyết định kéo dài thời hạn tạm giữ. */
  extensionDecision: ['MQĐ21'],
  /** Quyết định giao phương tiện giao thông cho tổ chức, cá nhân giữ, bảo quản. */
  custodyDecision: ['MQĐ22'],
  /** Quyết định trả lại. */
  returnDecision: ['MQĐ24'],
  /** Quyết định áp dụng biện pháp ngăn chặn, the last one. */
  measureDecision: ['MQĐ18', 'MQĐ20', 'MQĐ25', 'MQĐ26', 'MQĐ27', 'MQĐ28'],
  /** Quyết định khám người, phương tiện, nơi cất giấu. */
  personSearchDecision: ['MQĐ25'],
  vehicleSearchDecision: ['MQĐ26'],
  placeSearchDecision: ['MQĐ27', 'MQĐ28'],
  /** Quyết định tạm đình chỉ thi hành. */
  suspensionDecision: ['MQĐ31'],
  /** Quyết định chuyển hồ sơ để truy cứu trách nhiệm hình sự. */
  criminalTransferDecision: ['MQĐ33'],
  /** Quyết định chuyển giấy phép, chứng chỉ hành nghề. */
  licenceTransferDecision: ['MQĐ42'],
  /** The decision that this document is about (đính chính, sửa đổi, hủy bỏ): the one it is based on, else the last decision. */
  subjectDecision: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type DocumentName = keyof typeof documentForms;

/** An earlier document of the case, as a later one cites it. */
export interface DocumentFacts extends Pick<CaseDocument, 'formCode' | 'number' | 'symbol' | 'issuedOn' | 'servedOn'> {
  readonly values: CaseDocument['values'];
  /** Title and agency of who decided, as a sentence writes them: `Chủ tịch Ủy ban nhân dân xã Ea Kly`. */
  readonly decidedBy?: string;
}

/** A document in the list of the papers of a case: its title, number and day in one text. */
export interface ListedDocument extends Pick<CaseDocument, 'id' | 'formCode' | 'number' | 'symbol' | 'issuedOn'> {
  readonly text: string;
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
export interface BindingView extends Readonly<Record<DocumentName, DocumentFacts>>, Required<Pick<Case, 'field' | 'discoveredOn' | 'discoveredBy' | 'place' | 'communeCode' | 'complex' | 'reference'>> {
  readonly violator: PartyFacts;
  readonly victim: PartyFacts;
  readonly witness: PartyFacts;
  readonly interpreter: PartyFacts;
  readonly guardian: PartyFacts;
  readonly violations: readonly Violation[];
  readonly exhibits: readonly Exhibit[];
  /** The remedial measures of all acts of the violator. */
  readonly remedialMeasures: Violation['remedialMeasures'];
  /** The papers of the case that have a number, without this one. */
  readonly documents: readonly ListedDocument[];
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
/** A path in a row of `violations`, `exhibits`, `documents`, of a list inside them, or in a row that shows a party or an official. */
export type RowPath = `.${Paths<Violation> | Paths<Exhibit> | keyof ListedDocument | keyof Violation['additionalPenalties'][number] | keyof Violation['remedialMeasures'][number] | Paths<PartyFacts> | keyof OfficialProfile | 'agency'}`;
