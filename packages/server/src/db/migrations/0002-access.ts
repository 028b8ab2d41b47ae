import type { Migration } from '../migration.ts';

/**
 * Who sees and writes what: functions over the settings of a request's transaction, row-level security on every table, and the
 * few definer functions that look beyond it.
 */
export const access: Migration = {
  number: 2,
  name: 'access',
  sql: `
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
  'audit_entries', 'audit_seals', 'audit_heads', 'schema_migrations']) as t;

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
