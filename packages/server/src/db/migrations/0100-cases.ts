import type { Migration } from '../migration.ts';

/**
 * Cases and documents. Keys begin with the unit, so that a large province can partition or shard by it without another
 * schema; no foreign key leaves the unit. Events, payments and saved versions are append-only for `app`.
 */
export const cases: Migration = {
  number: 100,
  name: 'cases',
  sql: `
create function fold_vietnamese(value text) returns text language sql immutable strict parallel safe
  return replace(regexp_replace(normalize(lower(value), NFD), '[\\u0300-\\u036f]', '', 'g'), 'đ', 'd');

create table cases (
  unit_id uuid not null references units (id),
  id uuid not null,
  reference text not null,
  mode text not null check (mode in ('normal', 'historical')),
  field text,
  discovered_on date,
  discovered_by text,
  place text,
  commune_code text,
  complex boolean,
  state text not null default 'detected',
  summary jsonb not null default '{}',
  search_text text not null default '',
  search tsvector generated always as (to_tsvector('simple', fold_vietnamese(search_text))) stored,
  version integer not null default 1,
  created_at timestamptz(3) not null,
  created_by text not null,
  updated_at timestamptz(3) not null,
  primary key (unit_id, id),
  unique (unit_id, reference)
);
create index cases_by_id on cases (id);
create index cases_latest on cases (updated_at desc, id desc);
create index cases_by_state on cases (unit_id, state, updated_at desc);
create index cases_by_field on cases (unit_id, field, updated_at desc);
create index cases_search on cases using gin (search);

create table case_counters (
  unit_id uuid not null references units (id),
  year integer not null,
  last integer not null,
  primary key (unit_id, year)
);

create table parties (
  unit_id uuid not null,
  case_id uuid not null,
  id uuid not null,
  position integer not null,
  role text not null,
  subject jsonb not null,
  name_key text generated always as (fold_vietnamese(coalesce(subject ->> 'fullName', subject ->> 'name', ''))) stored,
  number_key text generated always as (upper(regexp_replace(coalesce(subject ->> 'idNumber', subject ->> 'enterpriseCode', ''), '[^0-9A-Za-z]', '', 'g'))) stored,
  primary key (unit_id, case_id, id),
  foreign key (unit_id, case_id) references cases (unit_id, id)
);
create index parties_by_number on parties (number_key) where number_key <> '';
create index parties_by_name on parties (name_key);

create table violations (
  unit_id uuid not null,
  case_id uuid not null,
  id uuid not null,
  position integer not null,
  facts jsonb not null,
  primary key (unit_id, case_id, id),
  foreign key (unit_id, case_id) references cases (unit_id, id)
);

create table exhibits (
  unit_id uuid not null,
  case_id uuid not null,
  id uuid not null,
  position integer not null,
  facts jsonb not null,
  primary key (unit_id, case_id, id),
  foreign key (unit_id, case_id) references cases (unit_id, id)
);

create table documents (
  unit_id uuid not null,
  case_id uuid not null,
  id uuid not null,
  seq integer not null,
  form_code text not null,
  form_version date not null,
  status text not null,
  mode text not null check (mode in ('normal', 'historical')),
  number text,
  symbol text,
  issued_on date,
  served_on date,
  service_mode text,
  service jsonb,
  signer jsonb,
  signature jsonb,
  based_on jsonb not null default '[]',
  form_values jsonb not null,
  sources jsonb not null,
  findings jsonb not null default '[]',
  issue_context jsonb,
  content_key text,
  content_sha256 text,
  deleted_reason text,
  status_before_deletion text,
  version integer not null default 1,
  created_at timestamptz(3) not null,
  created_by jsonb not null,
  updated_at timestamptz(3) not null,
  updated_by text not null,
  approved_at timestamptz(3),
  approved_by text,
  issued_at timestamptz(3),
  issued_by text,
  primary key (unit_id, id),
  unique (unit_id, case_id, seq),
  foreign key (unit_id, case_id) references cases (unit_id, id),
  check (status not in ('issued', 'served') or issued_on is not null),
  check ((status = 'deleted') = (deleted_reason is not null))
);
create index documents_by_id on documents (id);
create index documents_by_case on documents (unit_id, case_id);

create table document_versions (
  unit_id uuid not null,
  case_id uuid not null,
  document_id uuid not null,
  version integer not null,
  status text not null,
  form_values jsonb not null,
  sources jsonb not null,
  saved_at timestamptz(3) not null,
  saved_by text not null,
  primary key (unit_id, document_id, version),
  foreign key (unit_id, document_id) references documents (unit_id, id)
);

create table case_events (
  unit_id uuid not null,
  case_id uuid not null,
  id uuid not null,
  seq integer not null,
  type text not null,
  on_day date not null,
  recorded_at timestamptz(3) not null,
  recorded_by text not null,
  document_id uuid,
  data jsonb not null default '{}',
  primary key (unit_id, case_id, seq),
  foreign key (unit_id, case_id) references cases (unit_id, id)
);
create index case_events_by_type on case_events (unit_id, type, on_day);

create table payments (
  unit_id uuid not null,
  case_id uuid not null,
  id uuid not null,
  seq integer not null,
  document_id uuid not null,
  kind text not null check (kind in ('fine', 'late-fee', 'cost')),
  amount bigint not null check (amount > 0),
  paid_on date not null,
  receipt_number text,
  method text,
  recorded_at timestamptz(3) not null,
  recorded_by text not null,
  primary key (unit_id, case_id, seq),
  foreign key (unit_id, case_id) references cases (unit_id, id),
  foreign key (unit_id, document_id) references documents (unit_id, id)
);
create unique index payments_by_receipt on payments (unit_id, case_id, receipt_number, kind) where receipt_number is not null;

create table public_codes (
  unit_id uuid not null,
  case_id uuid not null,
  document_id uuid not null,
  code text not null,
  code_hash text not null,
  created_at timestamptz(3) not null,
  revoked_at timestamptz(3),
  revoked_by text,
  primary key (unit_id, document_id),
  foreign key (unit_id, document_id) references documents (unit_id, id)
);
create unique index public_codes_by_hash on public_codes (code_hash);

select app_secure_by_unit(t::regclass) from unnest(array['cases', 'case_counters', 'parties', 'violations', 'exhibits', 'documents',
  'document_versions', 'case_events', 'payments', 'public_codes']) as t;
revoke delete on cases, case_counters, documents, document_versions, case_events, payments, public_codes from app;
revoke update on document_versions, case_events, payments from app;

-- Machine clients may be limited to fields of state management; a case outside of them does not exist for them.
create function app_sees_field(value text) returns boolean language sql stable
  as $$ select coalesce(current_setting('app.fields', true), '') in ('', '*') or value is null
    or value = any (string_to_array(current_setting('app.fields', true), ',')) $$;
create policy field_limit on cases as restrictive to app using (app_sees_field(field)) with check (app_sees_field(field));

-- An issued document never changes: only its service, its signature, its archived bytes and its correction by another document are added.
create function keep_issued_document() returns trigger language plpgsql as $$
begin
  if old.status in ('issued', 'served') and (
    new.form_code <> old.form_code or new.number is distinct from old.number or new.symbol is distinct from old.symbol
    or new.issued_on is distinct from old.issued_on or new.form_values <> old.form_values or new.signer is distinct from old.signer
    or new.status not in ('issued', 'served') or (old.content_sha256 is not null and new.content_sha256 is distinct from old.content_sha256)
  ) then
    raise exception 'an issued document never changes' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger keep_issued_document before update on documents for each row execute function keep_issued_document();

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are only added', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger append_only before update or delete on case_events for each row execute function refuse_change();
create trigger append_only before update or delete on payments for each row execute function refuse_change();
create trigger append_only before update or delete on document_versions for each row execute function refuse_change();
`,
};
