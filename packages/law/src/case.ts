import type { Dong, IsoDate, IsoDateTime } from './citation.ts';

/** Code of a field of state management (lĩnh vực quản lý nhà nước, Điều 24), from `codes.fields`. */
export type FieldCode = string;
/** Code of a circumstance: `tn.a` … `tn.m` aggravating (Điều 10), `gn.1` … `gn.8` mitigating (Điều 9). */
export type CircumstanceCode = string;
/** Code of a title that can sanction (chức danh), from `codes.titles`, e.g. `chu-tich-ubnd-xa`. */
export type TitleCode = string;

/** `trial` is never law: `historical` records what was issued on paper before (checks become warnings). */
export type CaseMode = 'normal' | 'historical';

/** An address on two levels of government: free text, then commune and province by code. */
export interface Address {
  /** House number, street, hamlet (số nhà, đường, thôn). */
  readonly line?: string;
  /** 5-digit code of the xã, phường, đặc khu. */
  readonly communeCode?: string;
  /** 2-digit code of the province. */
  readonly provinceCode?: string;
}

export interface Person {
  readonly kind: 'person';
  readonly fullName: string;
  readonly gender?: 'male' | 'female' | 'other';
  readonly birthDate?: IsoDate;
  readonly nationality?: string;
  readonly occupation?: string;
  readonly address?: Address;
  /** Số định danh cá nhân / CMND / hộ chiếu. */
  readonly idNumber?: string;
  readonly idIssuedOn?: IsoDate;
  readonly idIssuedBy?: string;
  readonly phone?: string;
}

export interface Organization {
  readonly kind: 'organization';
  readonly name: string;
  /** Hộ kinh doanh, hộ gia đình, cộng đồng dân cư: sanctioned as a person (Nghị định 118/2021 Điều 3 khoản 5). */
  readonly household?: boolean;
  readonly address?: Address;
  /** Mã số doanh nghiệp. */
  readonly enterpriseCode?: string;
  /** Số GCN đăng ký đầu tư/doanh nghiệp hoặc GP thành lập/đăng ký hoạt động. */
  readonly licenceNumber?: string;
  readonly licenceIssuedOn?: IsoDate;
  readonly licenceIssuedBy?: string;
  readonly representative?: { readonly fullName: string; readonly gender?: 'male' | 'female' | 'other'; readonly title?: string };
}

export type Subject = Person | Organization;

/** Người/tổ chức liên quan trong vụ việc. */
export interface Party {
  readonly id: string;
  readonly role: 'violator' | 'victim' | 'witness' | 'interpreter' | 'guardian';
  readonly subject: Subject;
}

export interface MoneyRange {
  readonly min: Dong;
  readonly max: Dong;
}

/** Hình thức xử phạt bổ sung. */
export interface AdditionalPenalty {
  /** From `codes.additionalPenalties`: `tuoc-giay-phep`, `dinh-chi`, `tich-thu`, `truc-xuat`. */
  readonly code: string;
  readonly text: string;
  /** Months for which a licence is withdrawn or an activity suspended. */
  readonly months?: number;
}

/** Biện pháp khắc phục hậu quả (Điều 28). */
export interface RemedialMeasure {
  readonly code: string;
  readonly text: string;
  /** Days to carry it out, from receipt of the decision. */
  readonly days?: number;
}

/** Hành vi vi phạm. */
export interface Violation {
  readonly id: string;
  readonly partyId?: string;
  readonly description: string;
  /** Legal basis as printed: điểm, khoản, điều, nghị định. */
  readonly basis: string;
  readonly field: FieldCode;
  readonly occurredAt?: IsoDateTime;
  readonly place?: string;
  /** Last day of the act; absent while it goes on (hành vi đang diễn ra). */
  readonly endedOn?: IsoDate;
  /** Statutory range (khung tiền phạt); absent for a warning only (cảnh cáo). */
  readonly range?: MoneyRange;
  /** Whose amounts `range` states. */
  readonly rangeFor: 'person' | 'organization';
  /** Cảnh cáo is possible for this act. */
  readonly warning?: boolean;
  readonly aggravating: readonly CircumstanceCode[];
  readonly mitigating: readonly CircumstanceCode[];
  readonly additionalPenalties: readonly AdditionalPenalty[];
  readonly remedialMeasures: readonly RemedialMeasure[];
  /** The fine decided for this act, and why it is off the computed one. */
  readonly fine?: Dong;
  readonly fineReason?: string;
  /** Id of the act of the catalogue that it was taken from, e.g. `282-2025.8.1.a`; absent when it was entered by hand. */
  readonly catalogueId?: string;
  /** Version that it was taken from, which the case keeps: first day of the act's version, then `@` and the version of its decree when a backend names one. */
  readonly catalogueVersion?: string;
}

/** Tang vật, phương tiện, giấy tờ. */
export interface Exhibit {
  readonly id: string;
  readonly name: string;
  readonly unit?: string;
  readonly quantity: number;
  /** Chủng loại. */
  readonly kind?: string;
  /** Tình trạng, chất lượng. */
  readonly condition?: string;
  readonly value?: Dong;
  readonly note?: string;
  /** What became of it. */
  readonly status?: 'recorded' | 'seized' | 'confiscated' | 'returned' | 'destroyed';
}

/** Official code of a form, e.g. `MBB01`, `MQĐ02`. */
export type FormCode = string;

export type DocumentStatus = 'draft' | 'approved' | 'numbered' | 'signed' | 'issued' | 'served' | 'deleted';

/** A filled form (văn bản) of a case: its facts that rules need; the full values are in `values`. */
export interface CaseDocument {
  readonly id: string;
  readonly formCode: FormCode;
  readonly status: DocumentStatus;
  /** Number in the unit's register, as printed before the symbol (`05`). */
  readonly number?: string;
  /** Symbol as printed after the number (`QĐ-XPHC`). */
  readonly symbol?: string;
  /** Day of the record or decision (ngày lập, ngày ban hành). */
  readonly issuedOn?: IsoDate;
  readonly servedOn?: IsoDate;
  readonly serviceMode?: ServiceMode;
  readonly signer?: { readonly name: string; readonly title: TitleCode; readonly deputy: boolean; readonly delegationDocument?: string };
  readonly basedOn?: readonly string[];
  /** The violator that it is about, where a case has several. */
  readonly partyId?: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** How a decision reached its addressee (Điều 70): in person, refused, post, electronic, posted up. */
export type ServiceMode = 'handed-over' | 'refused' | 'post' | 'electronic' | 'posted-up';

/** What happened, append-only; the state of the case derives from these. */
export interface CaseEvent {
  readonly id: string;
  readonly type: CaseEventType;
  /** The legal day of the event in Vietnam. */
  readonly on: IsoDate;
  readonly recordedAt: IsoDateTime;
  readonly documentId?: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export type CaseEventType =
  | 'case-opened'
  | 'record-made'
  | 'file-transferred'
  | 'explanation-requested'
  | 'explanation-received'
  | 'explanation-waived'
  | 'verification-started'
  | 'verification-ended'
  | 'transferred-to-criminal'
  | 'returned-from-criminal'
  | 'decided-not-to-sanction'
  | 'decision-issued'
  | 'decision-served'
  | 'service-failed'
  | 'execution-postponed'
  | 'instalments-granted'
  | 'fine-reduced'
  | 'execution-suspended'
  | 'execution-resumed'
  | 'payment-received'
  | 'measure-carried-out'
  | 'penalty-carried-out'
  | 'seizure-decided'
  | 'seizure-ended'
  | 'published'
  | 'complaint-filed'
  | 'complaint-settled'
  | 'enforcement-ordered'
  | 'enforcement-ended'
  | 'document-corrected'
  | 'decision-cancelled'
  | 'partly-executed'
  | 'executed'
  | 'execution-time-barred'
  | 'cleared'
  | 'reminded';

/** Số tiền đã nộp. */
export interface Payment {
  readonly id: string;
  readonly documentId: string;
  readonly kind: 'fine' | 'late-fee' | 'cost';
  readonly amount: Dong;
  readonly paidOn: IsoDate;
  readonly receiptNumber?: string;
  readonly method?: 'cash' | 'treasury' | 'bank' | 'online';
}

/** States S0–S11 of the process, see `caseMachine`. */
export type CaseState =
  | 'detected' // S0
  | 'reminded' // S0x
  | 'recorded' // S1b
  | 'transferred' // S2
  | 'awaiting-explanation' // S3a
  | 'verifying' // S3b
  | 'criminal-review' // S3c
  | 'decided' // S4 (also S1a, decision without record)
  | 'not-sanctioned' // S4n
  | 'served' // S5
  | 'executing' // S6
  | 'postponed' // S6a
  | 'reduced' // S6b
  | 'instalments' // S6c
  | 'suspended' // S6d
  | 'corrected' // S6e
  | 'executed' // S7
  | 'enforcing' // S8
  | 'partly-executed' // S9
  | 'criminal' // S9h
  | 'cleared' // S10
  | 'time-barred'; // S11

/** Hồ sơ vụ việc: one handling of one matter, owned by one unit. */
export interface Case {
  readonly id: string;
  readonly unitId: string;
  /** Human-readable number of the file within its unit, e.g. `2026-000123`. */
  readonly reference: string;
  readonly mode: CaseMode;
  readonly field?: FieldCode;
  /** Day on which the act was discovered (ngày phát hiện). */
  readonly discoveredOn?: IsoDate;
  /** How it was discovered; `equipment` forbids sanctioning without a record (Điều 56 k2). */
  readonly discoveredBy?: 'officer' | 'inspection' | 'equipment' | 'report' | 'transfer';
  readonly place?: string;
  /** 5-digit code of the commune where the act happened. */
  readonly communeCode?: string;
  readonly complex?: boolean;
  readonly parties: readonly Party[];
  readonly violations: readonly Violation[];
  readonly exhibits: readonly Exhibit[];
  readonly documents: readonly CaseDocument[];
  readonly events: readonly CaseEvent[];
  readonly payments: readonly Payment[];
  /** Increases by one with each change; the `ETag`. */
  readonly version: number;
}
