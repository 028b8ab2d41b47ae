import type { Migration } from '../migration.ts';

/**
 * Every state of a decree that a release of the program brought to this database, by the hash of its content. The next release may bring another;
 * a case still finds the one that it names. Law, no data of cases: anybody may read it, and only the start of the server adds to it.
 */
export const decreeVersions: Migration = {
  number: 111,
  name: 'decree versions',
  sql: `
create table decree_versions (
  decree_key text not null,
  version text not null,
  head jsonb not null,
  decree jsonb not null,
  kept_at timestamptz(3) not null,
  primary key (decree_key, version)
);
alter table decree_versions enable row level security;
alter table decree_versions force row level security;
create policy anybody_reads on decree_versions for select to app using (true);
create policy system_all on decree_versions to app_system using (true) with check (true);
grant select on decree_versions to app;
grant select, insert on decree_versions to app_system;

create function keep_decree_version() returns trigger language plpgsql as $$
begin
  raise exception 'a version of a decree never changes' using errcode = 'restrict_violation';
end $$;
create trigger keep_decree_version before update or delete on decree_versions for each row execute function keep_decree_version();
`,
};
