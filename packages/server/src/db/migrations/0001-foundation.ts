import type { Migration } from '../migration.ts';

/**
 * Roles, units, people, sign-in, registers, audit. Two database roles: `app` runs requests under row-level security,
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

create function app_units() returns uuid[] language sql stable
  as $$ select coalesce(string_to_array(nullif(current_setting('app.units', true), ''), ',')::uuid[], '{}') $$;

create function app_unit() returns uuid language sql stable
  as $$ select nullif(current_setting('app.unit', true), '')::uuid $$;

create function app_has_role(wanted text) returns boolean language sql stable
  as $$ select wanted = any (coalesce(string_to_array(nullif(current_setting('app.roles', true), ''), ','), '{}')) $$;

create function app_has_scope(wanted text) returns boolean language sql stable
  as $$ select wanted = any (coalesce(string_to_array(nullif(current_setting('app.scopes', true), ''), ','), '{}')) $$;

create function app_write_units() returns uuid[] language sql stable
  as $$ select case when app_has_scope('cases:write')
      or coalesce(string_to_array(nullif(current_setting('app.roles', true), ''), ','), '{}') && array['clerk', 'recorder', 'competent', 'leader', 'unit-admin']
    then app_units() else '{}'::uuid[] end $$;

create function app_units_below() returns uuid[] language sql stable security definer set search_path = pg_catalog, public
  as $$ with recursive below as (
      select id, 0 as depth from units where id = any (app_units())
      union all
      select u.id, b.depth + 1 from units u join below b on u.parent_id = b.id where b.depth < 4
    ) select coalesce(array_agg(distinct id), '{}') from below $$;

create function app_read_units() returns uuid[] language sql stable
  as $$ select case when app_has_role('leader') or app_has_role('auditor') then app_units_below() else app_units() end $$;

create function app_admin_units() returns uuid[] language sql stable
  as $$ select case when app_has_role('unit-admin') then app_units_below() else '{}'::uuid[] end $$;

-- Rows of a table with a column unit_id: read in the units that the actor may see, written in its own.
create function app_secure_by_unit(target regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy unit_read on %s for select to app using (unit_id = any ((select app_read_units())::uuid[]))', target);
  execute format('create policy unit_insert on %s for insert to app with check (unit_id = any ((select app_write_units())::uuid[]))', target);
  execute format('create policy unit_update on %s for update to app using (unit_id = any ((select app_write_units())::uuid[])) with check (unit_id = any ((select app_write_units())::uuid[]))', target);
  execute format('create policy unit_delete on %s for delete to app using (unit_id = any ((select app_write_units())::uuid[]))', target);
  execute format('create policy system_all on %s to app_system using (true) with check (true)', target);
  execute format('grant select, insert, update, delete on %s to app, app_system', target);
end $$;

-- Rows that only the server itself touches.
create function app_secure_for_system(target regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy system_all on %s to app_system using (true) with check (true)', target);
  execute format('grant select, insert, update, delete on %s to app_system', target);
end $$;

select app_secure_by_unit('registers');
select app_secure_by_unit('register_entries');
select app_secure_by_unit('attachments');
revoke delete on registers, register_entries, attachments from app;
revoke update on register_entries from app;

select app_secure_for_system(t::regclass) from unnest(array['credentials', 'sessions', 'clients', 'access_tokens', 'refresh_tokens',
  'proof_ids', 'sign_in_failures', 'rate_windows', 'units', 'users', 'user_roles', 'delegations', 'idempotency_keys',
  'audit_entries', 'audit_seals', 'audit_heads']) as t;

-- Names of units are public knowledge; whoever is signed in reads them, their administrators write them.
create policy unit_read on units for select to app using (nullif(current_setting('app.actor', true), '') is not null);
create policy unit_update on units for update to app using (id = any ((select app_admin_units())::uuid[])) with check (id = any ((select app_admin_units())::uuid[]));
grant select, update on units to app;

create policy people_read on users for select to app using (unit_id = any ((select app_read_units())::uuid[]) or unit_id = any ((select app_admin_units())::uuid[]));
create policy people_insert on users for insert to app with check (unit_id = any ((select app_admin_units())::uuid[]));
create policy people_update on users for update to app using (unit_id = any ((select app_admin_units())::uuid[])) with check (unit_id = any ((select app_admin_units())::uuid[]));
grant select, insert, update on users to app;

create policy roles_read on user_roles for select to app using (unit_id = any ((select app_read_units())::uuid[]) or unit_id = any ((select app_admin_units())::uuid[]));
create policy roles_write on user_roles to app using (unit_id = any ((select app_admin_units())::uuid[])) with check (unit_id = any ((select app_admin_units())::uuid[]));
grant select, insert, update, delete on user_roles to app;

create policy delegations_read on delegations for select to app using (unit_id = any ((select app_read_units())::uuid[]) or unit_id = any ((select app_admin_units())::uuid[]));
create policy delegations_insert on delegations for insert to app with check (unit_id = any ((select app_admin_units())::uuid[]));
create policy delegations_update on delegations for update to app using (unit_id = any ((select app_admin_units())::uuid[])) with check (unit_id = any ((select app_admin_units())::uuid[]));
grant select, insert, update on delegations to app;

create policy own_keys on idempotency_keys to app
  using (actor_id = nullif(current_setting('app.actor', true), '')) with check (actor_id = nullif(current_setting('app.actor', true), ''));
grant select, insert, update on idempotency_keys to app;

create policy entries_insert on audit_entries for insert to app with check (actor_id = coalesce(current_setting('app.actor', true), ''));
create policy entries_read on audit_entries for select to app
  using (unit_id = any ((select app_read_units())::uuid[]) and ((select app_has_role('auditor')) or (select app_has_role('leader')) or (select app_has_role('unit-admin'))));
grant select, insert on audit_entries to app;
create policy seals_read on audit_seals for select to app using (chain = any ((select app_read_units())::text[]));
create policy heads_read on audit_heads for select to app using (chain = any ((select app_read_units())::text[]));
grant select on audit_seals, audit_heads to app;

-- The sealer's path: an entry without a seal.
create view audit_unsealed with (security_invoker = true) as
  select e.* from audit_entries e where not exists (select from audit_seals s where s.entry_id = e.id);
grant select on audit_unsealed to app, app_system;

-- The actor behind a user: own roles, and roles delegated for today.
create function app_user_actor(who uuid, today date) returns jsonb language sql stable security definer set search_path = pg_catalog, public as $$
  select jsonb_build_object('id', u.id, 'displayName', u.display_name, 'unitId', u.unit_id, 'username', u.username, 'locked', u.locked_at is not null,
    'mustChange', u.must_change_password,
    'roles', coalesce((select jsonb_agg(r.role order by r.role) from user_roles r where r.user_id = u.id), '[]'),
    'delegated', coalesce((select jsonb_agg(jsonb_build_object('delegationId', d.id, 'role', d.role, 'fromUserId', d.from_user_id, 'of', d.of_title, 'number', d.number, 'date', d.dated) order by d.id)
      from delegations d join users f on f.id = d.from_user_id and f.locked_at is null and f.unit_id = u.unit_id
      where d.to_user_id = u.id and d.unit_id = u.unit_id and d.revoked_at is null and today between d.starts_on and d.ends_on), '[]'))
  from users u where u.id = who $$;

create function app_authenticate(token text, moment timestamptz, today date) returns jsonb language sql stable security definer set search_path = pg_catalog, public as $$
  select case
    when t.client_id is not null then (select jsonb_build_object('kind', 'client', 'id', c.id, 'displayName', c.name, 'unitIds', c.unit_ids,
        'scopes', t.scopes, 'fields', c.fields) from clients c where c.id = t.client_id and c.revoked_at is null)
    else (select app_user_actor(s.user_id, today) || jsonb_build_object('kind', 'user', 'sessionId', s.id)
        from sessions s where s.id = t.session_id and s.revoked_at is null and s.expires_at > moment)
    end
  from access_tokens t where t.hash = token and t.expires_at > moment $$;

create function app_actor_by_username(name text, today date) returns jsonb language sql stable security definer set search_path = pg_catalog, public as $$
  select app_user_actor(u.id, today) || jsonb_build_object('kind', 'user', 'sessionId', null) from users u where u.username = lower(name) $$;

-- Sites that at least one unit allows, with the units they serve (those below included); a preflight carries no sign-in.
create function app_allowed_origins() returns jsonb language sql stable security definer set search_path = pg_catalog, public as $$
  with recursive below as (
    select origin, id, 0 as depth from units, unnest(allowed_origins) as origin
    union all
    select b.origin, u.id, b.depth + 1 from units u join below b on u.parent_id = b.id where b.depth < 4
  ) select coalesce(jsonb_object_agg(o.origin, o.units), '{}')
    from (select origin, jsonb_agg(distinct id) as units from below group by origin) o $$;

-- An administrator sets a temporary password, or a user is signed out everywhere; the caller must administer the user, or be it.
create function app_may_manage(who uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select from users u where u.id = who and (u.unit_id = any (app_admin_units()) or u.id::text = current_setting('app.user', true))) $$;

create function app_end_sessions(who uuid, only_session uuid, moment timestamptz) returns integer language sql security definer set search_path = pg_catalog, public as $$
  with ended as (update sessions set revoked_at = moment
    where user_id = who and revoked_at is null and (only_session is null or id = only_session) and app_may_manage(who) returning id)
  select count(*)::integer from ended $$;

create function app_set_temporary_password(who uuid, hash text, moment timestamptz) returns boolean language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if not exists (select from users u where u.id = who and u.unit_id = any (app_admin_units())) then return false; end if;
  insert into credentials (user_id, password_hash, changed_at) values (who, hash, moment)
    on conflict (user_id) do update set password_hash = excluded.password_hash, changed_at = excluded.changed_at;
  update users set must_change_password = true, version = version + 1 where id = who;
  perform app_end_sessions(who, null, moment);
  return true;
end $$;

do $$ declare f text; begin
  foreach f in array array['app_may_manage(uuid)', 'app_end_sessions(uuid, uuid, timestamptz)', 'app_set_temporary_password(uuid, text, timestamptz)', 'app_units_below()', 'app_user_actor(uuid, date)', 'app_authenticate(text, timestamptz, date)', 'app_actor_by_username(text, date)', 'app_allowed_origins()'] loop
    execute 'alter function ' || f || ' owner to app_system';
    execute 'revoke execute on function ' || f || ' from public';
  end loop;
end $$;
grant execute on function app_units_below(), app_may_manage(uuid), app_end_sessions(uuid, uuid, timestamptz), app_set_temporary_password(uuid, text, timestamptz) to app;
grant execute on function app_units_below(), app_may_manage(uuid), app_end_sessions(uuid, uuid, timestamptz), app_user_actor(uuid, date), app_authenticate(text, timestamptz, date), app_actor_by_username(text, date), app_allowed_origins() to app_system;
`,
};
