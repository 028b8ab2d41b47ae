import type { CaseEventType, CaseMode, CaseState, DocumentStatus, Exhibit, Finding, IsoDate, Party, Payment, ServiceMode, Subject, Violation } from '@xlvphc/law';
import type { FormDefinition, FormValues, ValueSources } from '@xlvphc/forms';
import type { ColumnType, Generated } from 'kysely';

/** A JSON column: read as a value, written as text, because `pg` would send an array as a PostgreSQL array. */
type Json<T> = ColumnType<T, string, string>;
type JsonOrNull<T> = ColumnType<T | null, string | null | undefined, string | null>;
type OrNull<T> = ColumnType<T | null, T | null | undefined, T | null>;
/** An instant; drivers give a `Date`, we write ISO 8601. */
type Instant = ColumnType<Date | string, string, string>;
type InstantOrNull = ColumnType<Date | string | null, string | null | undefined, string | null>;

/** The part of a list's row that comes from the parts of the case. */
export interface Summary {
  readonly violators: readonly string[];
  readonly violation?: string;
  readonly decision?: { readonly documentId: string; readonly number?: string; readonly symbol?: string; readonly issuedOn?: IsoDate; readonly fine?: number };
  readonly nextDue?: { readonly code: string; readonly title: { readonly vi: string; readonly en: string }; readonly dueOn?: IsoDate };
}

export interface CasesTable {
  unit_id: string;
  id: string;
  reference: string;
  mode: CaseMode;
  field: OrNull<string>;
  discovered_on: OrNull<IsoDate>;
  discovered_by: OrNull<string>;
  place: OrNull<string>;
  commune_code: OrNull<string>;
  complex: OrNull<boolean>;
  /** Derived from the events by the state machine in the same transaction; never written by hand. */
  state: Generated<CaseState>;
  /** What a row of the list shows, so that the list reads no other table. */
  summary: Json<Summary>;
  /** What the text search reads; the stored tsvector is generated from it. */
  search_text: Generated<string>;
  version: Generated<number>;
  created_at: Instant;
  created_by: string;
  updated_at: Instant;
}

/** Last number used in a unit and year, for `reference`. */
export interface CaseCountersTable {
  unit_id: string;
  year: number;
  last: number;
}

interface PartTable {
  unit_id: string;
  case_id: string;
  id: string;
  position: number;
}

export interface PartiesTable extends PartTable {
  role: Party['role'];
  subject: Json<Subject>;
}

/** A violation or an exhibit: the facts as law's type, without the id. */
export interface FactsTable<Facts> extends PartTable {
  facts: Json<Facts>;
}

export interface CaseEventsTable {
  unit_id: string;
  case_id: string;
  id: string;
  seq: number;
  type: CaseEventType;
  on_day: IsoDate;
  recorded_at: Instant;
  recorded_by: string;
  document_id: OrNull<string>;
  data: Json<Readonly<Record<string, unknown>>>;
}

export interface PaymentsTable {
  unit_id: string;
  case_id: string;
  id: string;
  seq: number;
  document_id: string;
  kind: Payment['kind'];
  amount: number;
  paid_on: IsoDate;
  receipt_number: OrNull<string>;
  method: OrNull<string>;
  recorded_at: Instant;
  recorded_by: string;
}

export interface Signer {
  /** The account, when the official has one here. */
  readonly id?: string;
  readonly name: string;
  readonly title: string;
  readonly titleText?: string;
  readonly deputy: boolean;
  readonly delegationDocument?: string;
}

/** Paper copy confirmed: who signed and when. There is no electronic signature here, and none is pretended. */
export interface ConfirmedSignature {
  readonly kind: 'paper' | 'scan';
  readonly signerName: string;
  readonly signedOn: IsoDate;
  readonly attachmentId?: string;
  readonly confirmedBy: string;
  readonly confirmedAt: string;
}

/** Who drafted a document. */
export interface Author {
  readonly kind: 'user' | 'client' | 'system' | 'public';
  readonly id: string;
  readonly name?: string;
}

export interface DocumentsTable {
  unit_id: string;
  case_id: string;
  id: string;
  seq: number;
  form_code: string;
  /** `validFrom` of the form that was filled. */
  form_version: IsoDate;
  status: DocumentStatus;
  mode: CaseMode;
  number: OrNull<string>;
  symbol: OrNull<string>;
  issued_on: OrNull<IsoDate>;
  served_on: OrNull<IsoDate>;
  service_mode: OrNull<ServiceMode>;
  service: JsonOrNull<Readonly<Record<string, unknown>>>;
  signer: JsonOrNull<Signer>;
  signature: JsonOrNull<ConfirmedSignature>;
  based_on: Json<readonly string[]>;
  /** The violator that it is about. */
  party_id: OrNull<string>;
  form_values: Json<FormValues>;
  sources: Json<ValueSources>;
  /** What the last check said: on saving, and for good at issue. */
  findings: Json<readonly Finding[]>;
  /** Unit and officials as they were at issue, so that the paper can be drawn again the same. */
  issue_context: JsonOrNull<Readonly<Record<string, unknown>>>;
  content_key: OrNull<string>;
  content_sha256: OrNull<string>;
  deleted_reason: OrNull<string>;
  status_before_deletion: OrNull<DocumentStatus>;
  version: Generated<number>;
  created_at: Instant;
  created_by: Json<Author>;
  updated_at: Instant;
  updated_by: string;
  approved_at: InstantOrNull;
  approved_by: OrNull<string>;
  issued_at: InstantOrNull;
  issued_by: OrNull<string>;
}

/** Every saved version of a document; append-only. */
export interface DocumentVersionsTable {
  unit_id: string;
  case_id: string;
  document_id: string;
  version: number;
  status: DocumentStatus;
  form_values: Json<FormValues>;
  sources: Json<ValueSources>;
  saved_at: Instant;
  saved_by: string;
}

/** The code printed on a decision: readable by the unit's officials under RLS; the public side knows only the hash. */
export interface PublicCodesTable {
  unit_id: string;
  case_id: string;
  document_id: string;
  code: string;
  code_hash: string;
  created_at: Instant;
  revoked_at: InstantOrNull;
  revoked_by: OrNull<string>;
}

/** A version of a form of a province's own; only added. */
export interface PublishedFormsTable {
  id: string;
  unit_id: string;
  code: string;
  valid_from: IsoDate;
  /** Counts versions with the same first day: until that day comes the last one counts. */
  revision: number;
  definition: ColumnType<FormDefinition, string, never>;
  published_at: Instant;
  published_by: string;
}

/** Tables of cases and documents; joined to the foundation's by `withTables`. */
export interface CaseTables {
  cases: CasesTable;
  case_counters: CaseCountersTable;
  parties: PartiesTable;
  violations: FactsTable<Omit<Violation, 'id'>>;
  exhibits: FactsTable<Omit<Exhibit, 'id'>>;
  case_events: CaseEventsTable;
  payments: PaymentsTable;
  documents: DocumentsTable;
  document_versions: DocumentVersionsTable;
  public_codes: PublicCodesTable;
  published_forms: PublishedFormsTable;
}
