import type { Migration } from '../migration.ts';

/**
 * Forms that a province publishes for the units below it, kept for good: what was printed by a version can be printed by it again.
 * Documents say which violator they are about; a delegation says what it delegates.
 */
export const publishedForms: Migration = {
  number: 103,
  name: 'published forms',
  sql: `
create function app_units_above(start uuid[]) returns uuid[] language sql stable security definer set search_path = pg_catalog, public
  as $$ with recursive above as (
      select id, parent_id, 0 as depth from units where id = any (start)
      union all
      select u.id, u.parent_id, a.depth + 1 from units u join above a on a.parent_id = u.id where a.depth < 4
    ) select coalesce(array_agg(distinct id), '{}') from above $$;
alter function app_units_above(uuid[]) owner to app_system;
revoke execute on function app_units_above(uuid[]) from public;
grant execute on function app_units_above(uuid[]) to app, app_system;

create table published_forms (
  id uuid primary key,
  unit_id uuid not null references units,
  code text not null,
  valid_from date not null,
  revision integer not null,
  definition jsonb not null,
  published_at timestamptz(3) not null,
  published_by text not null,
  unique (unit_id, code, valid_from, revision)
);

alter table published_forms enable row level security;
alter table published_forms force row level security;
create policy system_all on published_forms to app_system using (true) with check (true);
grant select, insert on published_forms to app_system;
-- Read by the units below the one that published, and by those who may see its cases from above.
create policy forms_read on published_forms for select to app
  using (unit_id = any ((select app_units_above(app_units()))::uuid[]) or unit_id = any ((select app_read_units())::uuid[]));
create policy forms_insert on published_forms for insert to app
  with check (unit_id = app_unit() and unit_id = any ((select app_admin_units())::uuid[]) and exists (select from units u where u.id = unit_id and u.kind = 'province'));
grant select, insert on published_forms to app;
create trigger append_only before update or delete on published_forms for each row execute function refuse_change();

alter table documents add column party_id uuid;

alter table delegations add column kind text not null default 'sanction' check (kind in ('sanction', 'enforcement', 'detention'));
`,
};
