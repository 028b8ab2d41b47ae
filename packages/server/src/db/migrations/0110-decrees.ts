import type { Migration } from '../migration.ts';

/**
 * Decrees of the catalogue of violations that a province imports and publishes for the units below it, and the favourites of officials.
 * What was published is kept for good, so that a case finds the version that it names.
 */
export const decrees: Migration = {
  number: 110,
  name: 'decrees',
  sql: `
create table decree_imports (
  id uuid primary key,
  unit_id uuid not null references units,
  state text not null default 'draft' check (state in ('draft', 'published', 'withdrawn')),
  format text not null check (format in ('xlsx', 'json')),
  file_name text not null,
  file_sha256 text not null,
  decree_key text,
  head jsonb,
  decree jsonb,
  articles jsonb not null,
  problems jsonb not null,
  errors integer not null,
  doubts integer not null,
  created_at timestamptz(3) not null,
  created_by text not null,
  valid_from date,
  correction boolean not null default false,
  published_at timestamptz(3),
  published_by text,
  withdrawn_at timestamptz(3),
  withdrawn_by text,
  withdrawn_reason text,
  version integer not null default 1,
  check (state <> 'published' or (errors = 0 and decree is not null and decree_key is not null and valid_from is not null and published_at is not null)),
  check ((state = 'withdrawn') = (withdrawn_at is not null))
);
create index on decree_imports (unit_id, decree_key, valid_from desc, published_at desc) where state = 'published';
create index on decree_imports (unit_id, id desc);

alter table decree_imports enable row level security;
alter table decree_imports force row level security;
create policy system_all on decree_imports to app_system using (true) with check (true);
grant select, insert, update on decree_imports to app_system;
-- What is published is read by the units below and by those who may see its cases from above; drafts by the administrators of the province only.
create policy decrees_read on decree_imports for select to app using (
  unit_id = any ((select app_admin_units())::uuid[])
  or (state = 'published' and (unit_id = any ((select app_units_above(app_units()))::uuid[]) or unit_id = any ((select app_read_units())::uuid[]))));
create policy decrees_insert on decree_imports for insert to app
  with check (unit_id = app_unit() and unit_id = any ((select app_admin_units())::uuid[]) and exists (select from units u where u.id = unit_id and u.kind = 'province'));
create policy decrees_update on decree_imports for update to app
  using (unit_id = app_unit() and unit_id = any ((select app_admin_units())::uuid[])) with check (unit_id = app_unit() and unit_id = any ((select app_admin_units())::uuid[]));
grant select, insert, update on decree_imports to app;

-- A draft is published or withdrawn as it was imported; a published version can only be withdrawn.
create function keep_decree() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.state = 'withdrawn' or (old.state = 'published' and new.state <> 'withdrawn')
    or (new.id, new.unit_id, new.format, new.file_sha256, new.decree_key, new.head, new.decree, new.articles, new.problems, new.created_at, new.created_by)
      is distinct from (old.id, old.unit_id, old.format, old.file_sha256, old.decree_key, old.head, old.decree, old.articles, old.problems, old.created_at, old.created_by)
    or (old.state = 'published' and (new.valid_from, new.published_at, new.published_by, new.correction) is distinct from (old.valid_from, old.published_at, old.published_by, old.correction)) then
    raise exception 'an imported decree never changes' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger keep_decree before update or delete on decree_imports for each row execute function keep_decree();

create table favourite_acts (
  user_id uuid not null references users,
  act text not null,
  added_at timestamptz(3) not null,
  primary key (user_id, act)
);
alter table favourite_acts enable row level security;
alter table favourite_acts force row level security;
create policy system_all on favourite_acts to app_system using (true) with check (true);
create policy own on favourite_acts to app
  using (user_id::text = nullif(current_setting('app.user', true), '')) with check (user_id::text = nullif(current_setting('app.user', true), ''));
grant select, insert, delete on favourite_acts to app, app_system;

create index violations_by_act on violations (unit_id, (facts ->> 'catalogueId')) where facts ->> 'catalogueId' is not null;
`,
};
