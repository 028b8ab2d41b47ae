import type { DraftStore } from '@xlvphc/forms';
import type { CaseEventType } from '@xlvphc/law';
import type { CatalogueBackend } from '../violations-admin/catalogue-backend.ts';
import type { ViolationBackend } from '../violations/violation-backend.ts';
import type {
  AuditRow, AuditVerification, BalanceView, Case, CaseMode, CaseQuery, CaseRow, DelegationDraft, DelegationView, DocumentView, DueList, Finding, FormCode, FormHead, FormValues,
  HistoricalPaper, IsoDate, Page, PartyHistory, PartyQuery, Payment, PublicState, ServiceEntry, SessionView, UnitView, UserDraft, UserView, ValueSources, Versioned,
} from './views.ts';

/** Options of one call: abort it, and name the intent that it carries out so that a repeat does nothing twice. */
export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  readonly idempotencyKey?: string | undefined;
}

/** All that the screens ask of a backend. `sdkBackend` answers it over HTTP; tests script it. */
export interface Backend extends PublicBackend {
  /** Drafts of forms on this device, encrypted. */
  readonly drafts: DraftStore;
  /** The catalogue of violations; absent: the decrees that the program ships, favourites in memory. */
  readonly violations?: ViolationBackend;
  /** Its administration by a province; absent where the backend has none. */
  readonly catalogue?: CatalogueBackend;
  /** Page behind the QR of a decision; the code follows in the fragment. */
  readonly statePage?: string;

  /** Who is signed in, or undefined when nobody is. */
  whoAmI(options?: CallOptions): Promise<SessionView | undefined>;
  signIn(username: string, password: string): Promise<SessionView>;
  changePassword(currentPassword: string, newPassword: string): Promise<SessionView>;
  renewSession(): Promise<SessionView>;
  signOut(everywhere: boolean): Promise<void>;
  /** Tells when the session ended without a sign-out; gives back how to stop listening. */
  ended?(listener: () => void): () => void;

  listCases(query: CaseQuery, options?: CallOptions): Promise<Page<CaseRow>>;
  getCase(caseId: string, options?: CallOptions): Promise<Versioned<Case>>;
  createCase(start: { readonly mode: CaseMode }, options?: CallOptions): Promise<Versioned<Case>>;
  dueItems(caseId: string, options?: CallOptions): Promise<DueList>;
  balance(caseId: string, options?: CallOptions): Promise<BalanceView>;
  addEvent(caseId: string, event: EventInput, options?: CallOptions): Promise<void>;

  listDocuments(caseId: string, options?: CallOptions): Promise<readonly DocumentView[]>;
  getDocument(documentId: string, options?: CallOptions): Promise<Versioned<DocumentView>>;
  createDocument(caseId: string, document: DocumentInput, options?: CallOptions): Promise<Versioned<DocumentView>>;
  saveValues(documentId: string, etag: string, content: { readonly values: FormValues; readonly sources: ValueSources }, options?: CallOptions): Promise<Versioned<DocumentView>>;
  checkDocument(documentId: string, options?: CallOptions): Promise<readonly Finding[]>;
  approve(documentId: string, etag: string, options?: CallOptions): Promise<Versioned<DocumentView>>;
  issue(documentId: string, etag: string, options?: CallOptions): Promise<Versioned<DocumentView>>;
  confirmSignature(documentId: string, etag: string, signature: { readonly signedOn: IsoDate; readonly signerName: string }, options?: CallOptions): Promise<Versioned<DocumentView>>;
  recordService(documentId: string, etag: string, service: ServiceEntry, options?: CallOptions): Promise<Versioned<DocumentView>>;
  deleteDocument(documentId: string, etag: string, reason: string, options?: CallOptions): Promise<void>;
  restoreDocument(documentId: string, etag: string, options?: CallOptions): Promise<void>;
  /** The archived bytes of a document. */
  documentContent(documentId: string, format: 'pdf' | 'docx', options?: CallOptions): Promise<Blob>;

  /** The papers of a case in one PDF: every issued one, or those that are named. `progress` is told the share that has arrived, from 0 to 1. */
  caseContent(caseId: string, documents: readonly string[] | undefined, options?: CallOptions & { readonly progress?: (share: number) => void }): Promise<Blob>;

  /** Forms in force on a day. */
  listForms(on: IsoDate, options?: CallOptions): Promise<readonly FormHead[]>;
  /** The definition of a form in its version of a day, as JSON: `parseForm` reads it. */
  getForm(code: FormCode, on: IsoDate, options?: CallOptions): Promise<unknown>;
  /** The blank form. */
  formContent(code: FormCode, format: 'pdf' | 'docx', options?: CallOptions): Promise<Blob>;

  recordPayment(caseId: string, payment: Omit<Payment, 'id'>, options?: CallOptions): Promise<void>;
  searchPartyHistory(query: PartyQuery, options?: CallOptions): Promise<PartyHistory>;

  units(options?: CallOptions): Promise<readonly UnitView[]>;
  listUsers(cursor: string | undefined, options?: CallOptions): Promise<Page<UserView>>;
  /** Creates a user; the answer holds the first password, shown once. */
  createUser(user: UserDraft, options?: CallOptions): Promise<{ readonly user: UserView; readonly temporaryPassword: string }>;
  changeUser(user: UserView, change: UserChange, options?: CallOptions): Promise<UserView>;
  resetPassword(userId: string, options?: CallOptions): Promise<{ readonly temporaryPassword: string }>;
  listDelegations(options?: CallOptions): Promise<readonly DelegationView[]>;
  createDelegation(delegation: DelegationDraft, options?: CallOptions): Promise<DelegationView>;
  revokeDelegation(delegationId: string, reason: string, options?: CallOptions): Promise<void>;
  listAudit(cursor: string | undefined, options?: CallOptions): Promise<Page<AuditRow>>;
  verifyAudit(options?: CallOptions): Promise<AuditVerification>;
}

export interface EventInput {
  readonly type: CaseEventType;
  readonly on: IsoDate;
  readonly documentId?: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

export interface DocumentInput {
  readonly formCode: FormCode;
  readonly values?: FormValues;
  readonly sources?: ValueSources;
  readonly basedOn?: readonly string[];
  /** The violator that it is about. */
  readonly partyId?: string;
  readonly historical?: HistoricalPaper;
}

export interface UserChange {
  readonly status?: 'active' | 'locked';
  readonly roles?: UserView['roles'];
  readonly unitId?: string;
  readonly titleText?: string;
}

/** The one question that needs no sign-in. */
export interface PublicBackend {
  /** The state of the decision with this printed code, or undefined: unknown, revoked and forbidden are answered alike. */
  decisionState(code: string, options?: CallOptions): Promise<PublicState | undefined>;
}
