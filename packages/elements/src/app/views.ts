import type {
  Case, CaseDocument, CaseEvent, CaseMode, CaseState, Citation, DocumentStatus, Dong, Finding, FormCode, IsoDate, IsoDateTime, Payment, ServiceMode, TitleCode,
} from '@xlvphc/law';
import type { FormValues, UnitProfile, ValueSources } from '@xlvphc/forms';

/** One page of a list; `nextCursor` is there while more follows. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor?: string;
}

/** A value read from the backend together with the version that a change has to name (`ETag`). */
export interface Versioned<T> {
  readonly value: T;
  readonly etag: string;
}

export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

export type Role = 'clerk' | 'recorder' | 'competent' | 'leader' | 'unit-admin' | 'auditor';
export const roles: readonly Role[] = ['recorder', 'competent', 'leader', 'clerk', 'unit-admin', 'auditor'];

export type UnitView = UnitProfile & { readonly kind?: string; readonly parentId?: string };

/** Who is signed in, for which unit, until when. */
export interface SessionView {
  readonly user: UserView;
  readonly unit: UnitView;
  readonly roles: readonly Role[];
  readonly mustChangePassword: boolean;
  readonly delegations: readonly DelegationView[];
  /** The backend is on trial: its papers have no effect and say so. */
  readonly trial?: boolean;
  /** When the session ends unless it is renewed. */
  readonly expiresAt?: IsoDateTime;
}

/** A row of the case list. */
export interface CaseRow {
  readonly id: string;
  readonly reference: string;
  readonly mode: CaseMode;
  readonly state: CaseState;
  readonly field?: string;
  readonly discoveredOn?: IsoDate;
  readonly violators: readonly string[];
  readonly violation?: string;
  readonly decision?: { readonly documentId: string; readonly number?: string; readonly symbol?: string; readonly issuedOn?: IsoDate; readonly fine?: Dong };
  readonly nextDue?: { readonly code: string; readonly title: Bilingual; readonly dueOn?: IsoDate };
  readonly updatedAt: IsoDateTime;
}

/** Text may name a person: it travels in a body, never in a URL. */
export interface CaseQuery {
  readonly text?: string;
  readonly state?: CaseState;
  readonly field?: string;
  readonly mode?: CaseMode;
  /** `overdue`: past its day; `week`: within seven days. */
  readonly due?: 'overdue' | 'week';
  readonly cursor?: string;
}

/** Something that is due in a case: what, by when, with which form, on which ground. */
export interface DueView {
  readonly code: string;
  readonly title: Bilingual;
  readonly status: 'open' | 'soon' | 'overdue' | 'done';
  readonly startsOn?: IsoDate;
  readonly dueOn?: IsoDate;
  /** Calendar days from today; negative when late. */
  readonly daysLeft?: number;
  readonly documentId?: string;
  readonly formCode?: FormCode;
  readonly citations: readonly Citation[];
}

export interface DueList {
  readonly on: IsoDate;
  readonly state: CaseState;
  readonly items: readonly DueView[];
}

/** What is owed under one decision, in đồng. */
export interface DecisionBalance {
  readonly documentId: string;
  readonly number?: string;
  readonly fine: Dong;
  readonly reduced: Dong;
  readonly lateFee: Dong;
  readonly lateDays?: number;
  readonly cost: Dong;
  readonly paid: { readonly fine: Dong; readonly lateFee: Dong; readonly cost: Dong };
  readonly outstanding: Dong;
  readonly dueOn?: IsoDate;
  readonly instalments?: readonly { readonly dueOn: IsoDate; readonly amount: Dong; readonly paid: Dong }[];
  readonly citations: readonly Citation[];
}

export interface BalanceView {
  readonly on: IsoDate;
  readonly outstanding: Dong;
  readonly paid: Dong;
  readonly decisions: readonly DecisionBalance[];
}

/** A form as the backend lists it. */
export interface FormHead {
  readonly code: FormCode;
  readonly symbol: string;
  readonly kind: 'record' | 'decision';
  readonly title: string;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
  /** The unit that published it; absent for an official form. */
  readonly unitId?: string;
  readonly publishedAt?: IsoDateTime;
}

/** A document with what the screens need beyond the facts of `CaseDocument`. */
export interface DocumentView extends CaseDocument {
  readonly caseId: string;
  readonly mode?: CaseMode;
  readonly signedOn?: IsoDate;
  readonly values: FormValues;
  readonly sources: ValueSources;
  readonly findings: readonly Finding[];
  readonly publicCode?: string;
  /** Address in the QR of the decision, frozen at issue. */
  readonly publicUrl?: string;
  readonly deletedReason?: string;
  /** Issued on trial; its paper says so. */
  readonly trial?: boolean;
  readonly version: number;
  readonly createdAt: IsoDateTime;
  readonly updatedAt: IsoDateTime;
}

/** How a decision was handed to its addressee. */
export interface ServiceEntry {
  readonly mode: ServiceMode;
  readonly servedOn: IsoDate;
  readonly refusalDocumentId?: string;
  readonly postReturnedThrice?: boolean;
  readonly receiverName?: string;
  readonly note?: string;
}

/** What the paper says of a decision that was issued before the program was used. */
export interface HistoricalPaper {
  readonly number: string;
  readonly symbol?: string;
  readonly issuedOn: IsoDate;
  readonly signerName: string;
  readonly signerTitle?: TitleCode;
}

export type LookupPurpose = 'recidivism' | 'repeated-violation' | 'fine-decision' | 'execution' | 'complaint' | 'inspection';
export const purposes: readonly LookupPurpose[] = ['recidivism', 'repeated-violation', 'fine-decision', 'execution', 'complaint', 'inspection'];

export interface PartyQuery {
  readonly purpose: LookupPurpose;
  readonly purposeText: string;
  readonly caseId?: string;
  readonly idNumber?: string;
  readonly enterpriseCode?: string;
  readonly fullName?: string;
  readonly birthDate?: IsoDate;
}

/** What another unit may see of an earlier sanction. */
export interface PartyHistoryRow {
  readonly unitName: string;
  readonly decisionNumber?: string;
  readonly decidedOn?: IsoDate;
  readonly field?: string;
  readonly act?: string;
  readonly state: CaseState;
  readonly mode: CaseMode;
  readonly cleared?: boolean;
  /** From this day on the person counts as never sanctioned. */
  readonly clearedOn?: IsoDate;
  readonly caseId?: string;
}

export interface PartyHistory {
  readonly items: readonly PartyHistoryRow[];
  /** What is not shown, and why. */
  readonly hidden: Bilingual;
}

export type PublicStateName = 'issued' | 'served' | 'overdue' | 'paid' | 'executed' | 'postponed' | 'instalments' | 'suspended' | 'enforcing' | 'cancelled' | 'closed';

/** What a code printed on a decision tells a citizen: no name, no address, no act. */
export interface PublicState {
  readonly state: PublicStateName;
  readonly stateText: Bilingual;
  readonly amount: Dong;
  readonly paid: Dong;
  readonly outstanding: Dong;
  readonly lateFee: Dong;
  readonly dueOn?: IsoDate;
  readonly on?: IsoDate;
  readonly payment?: { readonly treasury: string; readonly address?: string; readonly account?: string; readonly reference?: string };
}

export interface UserView {
  readonly id: string;
  readonly username: string;
  readonly fullName: string;
  readonly titleText?: string;
  readonly title?: TitleCode;
  readonly roles: readonly Role[];
  readonly unitId: string;
  readonly status: 'active' | 'locked';
  readonly mustChangePassword: boolean;
  readonly lastSignInAt?: IsoDateTime;
  readonly version: number;
}

export interface UserDraft {
  readonly username: string;
  readonly fullName: string;
  readonly titleText?: string;
  readonly title?: TitleCode;
  readonly roles: readonly Role[];
}

export type DelegationKind = 'sanction' | 'enforcement' | 'detention';
export const delegationKinds: readonly DelegationKind[] = ['sanction', 'enforcement', 'detention'];

export interface DelegationView {
  readonly id: string;
  readonly fromUserId: string;
  readonly toUserId: string;
  readonly fromName?: string;
  readonly toName?: string;
  readonly of: TitleCode;
  /** What is delegated; to sanction when absent. */
  readonly kind?: DelegationKind;
  /** Number and day of the decision that delegates. */
  readonly number: string;
  readonly date: IsoDate;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate;
  readonly revokedAt?: IsoDateTime;
}
export type DelegationDraft = Pick<DelegationView, 'fromUserId' | 'toUserId' | 'kind' | 'number' | 'date' | 'validFrom' | 'validTo'>;

export interface AuditRow {
  readonly id: string;
  readonly sequence?: number;
  readonly at: IsoDateTime;
  readonly actor: { readonly kind: string; readonly id: string; readonly name?: string };
  readonly action: string;
  /** What was done, in words. */
  readonly summary?: { readonly vi: string; readonly en: string };
  /** What people call the resource: number of the case or document, user name. */
  readonly reference?: string;
  readonly resource: string;
  readonly resourceId?: string;
  readonly purpose?: string;
  readonly sealed: boolean;
}
export interface AuditVerification {
  readonly ok: boolean;
  readonly sealed: number;
  readonly unsealed: number;
  readonly faults: readonly { readonly kind: 'edited' | 'deleted' | 'reordered' | 'truncated'; readonly sequence?: number }[];
}

export type { Case, CaseDocument, CaseEvent, CaseMode, CaseState, Citation, DocumentStatus, Dong, Finding, FormCode, FormValues, IsoDate, IsoDateTime, Payment, ServiceMode, TitleCode, ValueSources };
