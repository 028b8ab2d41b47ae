import type { Migration } from '../migration.ts';

/**
 * Tables of units, people, sign-in, registers, audit. Two database roles: `app` runs requests under row-level security,
 * `app_system` runs what the server does for itself (sign-in, sealing, seeding). The login role is a member of both.
 */
export const foundation: Migration = {
  number: 1,
  name: 'foundation',
  sql: `
do $$ begin create role app nologin nosuperuser; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin create role app_system nologin nosuperuser; exception when duplicate_object or unique_violation then null; end $$;
grant app, app_system to current_user;
grant usage on schema public to app;
grant usage, create on schema public to app_system;
revoke create on schema public from public;

create table units (
  id uuid primary key,
  parent_id uuid references units,
  kind text not null check (kind in ('ubnd-xa', 'cong-an-xa', 'so', 'province')),
  name text not null,
  commune_code text,
  province_code text,
  parent_name text,
  place_name text not null,
  treasury jsonb,
  symbols jsonb,
  allowed_origins text[] not null default '{}',
  version integer not null default 1
);

create table users (
  id uuid primary key,
  unit_id uuid not null references units,
  username text not null unique check (username = lower(username)),
  display_name text not null,
  title text,
  title_text text,
  must_change_password boolean not null default false,
  locked_at timestamptz(3),
  created_at timestamptz(3) not null,
  last_sign_in_at timestamptz(3),
  version integer not null default 1
);
create index on users (unit_id, username);

create table user_roles (
  user_id uuid not null references users,
  unit_id uuid not null references units,
  role text not null check (role in ('clerk', 'recorder', 'competent', 'leader', 'unit-admin', 'auditor')),
  primary key (user_id, role)
);

create table delegations (
  id uuid primary key,
  unit_id uuid not null references units,
  from_user_id uuid not null references users,
  to_user_id uuid not null references users,
  role text not null default 'competent' check (role in ('competent', 'leader')),
  of_title text not null,
  number text not null,
  dated date not null,
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  revoked_at timestamptz(3),
  created_by uuid not null,
  created_at timestamptz(3) not null,
  version integer not null default 1
);
create index on delegations (to_user_id, ends_on);

create table credentials (
  user_id uuid primary key references users,
  password_hash text not null,
  changed_at timestamptz(3) not null
);

create table sessions (
  id uuid primary key,
  user_id uuid not null references users,
  key_thumbprint text,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  revoked_at timestamptz(3)
);
create index on sessions (user_id);

create table clients (
  id uuid primary key,
  unit_id uuid not null references units,
  name text not null,
  secret_hash text not null,
  scopes text[] not null,
  unit_ids uuid[] not null,
  fields text[],
  revoked_at timestamptz(3),
  created_at timestamptz(3) not null
);

create table access_tokens (
  hash text primary key,
  session_id uuid references sessions on delete cascade,
  client_id uuid references clients on delete cascade,
  scopes text[],
  expires_at timestamptz(3) not null
);
create index on access_tokens (expires_at);
create index on access_tokens (session_id);

create table refresh_tokens (
  hash text primary key,
  session_id uuid not null references sessions on delete cascade,
  expires_at timestamptz(3) not null,
  used_at timestamptz(3)
);
create index on refresh_tokens (session_id);

create table proof_ids (
  hash text primary key,
  expires_at timestamptz(3) not null
);

create table sign_in_failures (
  subject text primary key,
  failures integer not null,
  locked_until timestamptz(3)
);

create table rate_windows (
  subject text not null,
  starts_at timestamptz(3) not null,
  requests integer not null,
  primary key (subject, starts_at)
);

create table idempotency_keys (
  actor_id text not null,
  key text not null,
  request_hash text not null,
  status integer,
  headers jsonb,
  body text,
  created_at timestamptz(3) not null,
  primary key (actor_id, key)
);
create index on idempotency_keys (created_at);

create table registers (
  id uuid primary key,
  unit_id uuid not null references units,
  kind text not null,
  year integer not null,
  last_number integer not null default 0,
  unique (unit_id, kind, year)
);

create table register_entries (
  id uuid primary key,
  unit_id uuid not null references units,
  register_id uuid not null references registers,
  number integer not null,
  document_id uuid,
  case_id uuid,
  summary jsonb not null default '{}',
  allocated_at timestamptz(3) not null,
  allocated_by text not null,
  unique (register_id, number)
);

create table attachments (
  id uuid primary key,
  unit_id uuid not null references units,
  case_id uuid not null,
  document_id uuid,
  kind text not null,
  name text not null,
  content_type text not null,
  size integer not null,
  sha256 text not null,
  storage_key text not null,
  created_at timestamptz(3) not null,
  created_by text not null,
  deleted_at timestamptz(3),
  deleted_reason text,
  version integer not null default 1
);
create index on attachments (unit_id, case_id);

create table audit_entries (
  id uuid primary key,
  sequence bigint generated always as identity,
  unit_id uuid,
  at timestamptz(3) not null,
  actor_kind text not null,
  actor_id text not null,
  action text not null,
  target text not null,
  case_id uuid,
  purpose text,
  request_id text not null,
  outcome integer not null,
  detail jsonb not null default '{}'
);
create index on audit_entries (unit_id, sequence desc);
create index on audit_entries (case_id) where case_id is not null;

create table audit_seals (
  chain text not null,
  position integer not null,
  entry_id uuid not null unique,
  hash text not null,
  primary key (chain, position)
);

create table audit_heads (
  chain text primary key,
  position integer not null,
  hash text not null,
  mark text not null
);
`,
};
