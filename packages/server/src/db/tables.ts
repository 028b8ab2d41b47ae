import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { DelegationKind, Role, Scope, UnitKind } from '../app/actor.ts';

/** A JSON column: read as a value, written as text, because drivers treat arrays in different ways. */
export type Json<T> = ColumnType<T, string, string>;
type JsonDefault<T> = ColumnType<T, string | undefined, string>;
type JsonOptional<T> = ColumnType<T | null, string | null | undefined, string | null>;
type Optional<T> = ColumnType<T | null, T | null | undefined, T | null>;

/** Kho bạc nơi nộp phạt. */
export interface Treasury { readonly name: string; readonly address?: string; readonly account?: string }

export interface UnitsTable {
  id: string;
  parent_id: Optional<string>;
  kind: UnitKind;
  name: string;
  commune_code: Optional<string>;
  province_code: Optional<string>;
  parent_name: Optional<string>;
  place_name: string;
  treasury: JsonOptional<Treasury>;
  symbols: JsonOptional<Record<string, string>>;
  allowed_origins: Generated<string[]>;
  frame_origins: Generated<string[]>;
  version: Generated<number>;
}

export interface UsersTable {
  id: string;
  unit_id: string;
  username: string;
  display_name: string;
  title: Optional<string>;
  title_text: Optional<string>;
  must_change_password: Generated<boolean>;
  locked_at: Optional<string>;
  created_at: string;
  last_sign_in_at: Optional<string>;
  version: Generated<number>;
}

export interface UserRolesTable { user_id: string; unit_id: string; role: Role }

export interface DelegationsTable {
  id: string;
  unit_id: string;
  from_user_id: string;
  to_user_id: string;
  role: Generated<Role>;
  of_title: string;
  kind: Generated<DelegationKind>;
  number: string;
  dated: string;
  starts_on: string;
  ends_on: string;
  revoked_at: Optional<string>;
  created_by: string;
  created_at: string;
  version: Generated<number>;
}

export interface CredentialsTable { user_id: string; password_hash: string; changed_at: string }

export interface SessionsTable {
  id: string;
  user_id: string;
  key_thumbprint: Optional<string>;
  created_at: string;
  expires_at: string;
  revoked_at: Optional<string>;
}

export interface ClientsTable {
  id: string;
  unit_id: string;
  name: string;
  secret_hash: string;
  scopes: Scope[];
  unit_ids: string[];
  fields: Optional<string[]>;
  revoked_at: Optional<string>;
  created_at: string;
}

export interface AccessTokensTable {
  hash: string;
  session_id: Optional<string>;
  client_id: Optional<string>;
  scopes: Optional<string[]>;
  expires_at: string;
}

export interface RefreshTokensTable { hash: string; session_id: string; expires_at: string; used_at: Optional<string> }
export interface ProofIdsTable { hash: string; expires_at: string }
export interface SignInFailuresTable { subject: string; failures: number; locked_until: Optional<string> }
export interface RateWindowsTable { subject: string; starts_at: string; requests: number }

export interface IdempotencyKeysTable {
  actor_id: string;
  key: string;
  request_hash: string;
  status: Optional<number>;
  headers: ColumnType<Record<string, string> | null, string | null | undefined, string>;
  body: Optional<string>;
  created_at: string;
}

export interface RegistersTable { id: string; unit_id: string; kind: string; year: number; last_number: Generated<number> }

/** What the list of a register shows of a document. */
export interface RegisterSummary {
  readonly formCode?: string;
  readonly title?: string;
  readonly issuedOn?: string;
  readonly signerName?: string;
  readonly caseReference?: string;
  readonly printedNumber?: string;
}

export interface RegisterEntriesTable {
  id: string;
  unit_id: string;
  register_id: string;
  number: number;
  document_id: Optional<string>;
  case_id: Optional<string>;
  summary: JsonDefault<RegisterSummary>;
  allocated_at: string;
  allocated_by: string;
}

export interface AttachmentsTable {
  id: string;
  unit_id: string;
  case_id: string;
  document_id: Optional<string>;
  kind: string;
  name: string;
  content_type: string;
  size: number;
  sha256: string;
  storage_key: string;
  created_at: string;
  created_by: string;
  deleted_at: Optional<string>;
  deleted_reason: Optional<string>;
  version: Generated<number>;
}

export interface AuditEntriesTable {
  id: string;
  sequence: GeneratedAlways<number>;
  unit_id: Optional<string>;
  at: string;
  actor_kind: string;
  actor_id: string;
  action: string;
  target: string;
  case_id: Optional<string>;
  purpose: Optional<string>;
  request_id: string;
  outcome: number;
  detail: JsonDefault<Record<string, string | number | boolean | null>>;
}

export interface AuditSealsTable { chain: string; position: number; entry_id: string; hash: string }
export interface AuditHeadsTable { chain: string; position: number; hash: string; mark: string }

export interface FoundationTables {
  units: UnitsTable;
  users: UsersTable;
  user_roles: UserRolesTable;
  delegations: DelegationsTable;
  credentials: CredentialsTable;
  sessions: SessionsTable;
  clients: ClientsTable;
  access_tokens: AccessTokensTable;
  refresh_tokens: RefreshTokensTable;
  proof_ids: ProofIdsTable;
  sign_in_failures: SignInFailuresTable;
  rate_windows: RateWindowsTable;
  idempotency_keys: IdempotencyKeysTable;
  registers: RegistersTable;
  register_entries: RegisterEntriesTable;
  attachments: AttachmentsTable;
  audit_entries: AuditEntriesTable;
  audit_unsealed: AuditEntriesTable;
  audit_seals: AuditSealsTable;
  audit_heads: AuditHeadsTable;
}
