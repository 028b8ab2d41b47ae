import type { Migration } from '../migration.ts';

/**
 * Who looks across units, and which systems reach in: a look-up tells the server whose cases it showed, so that those units
 * learn of it; administrators let integrating systems in and shut them out, and never read a secret's hash.
 */
export const oversight: Migration = {
  number: 102,
  name: 'oversight',
  sql: `
create or replace function app_party_history(query jsonb, look_up jsonb) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  found jsonb;
  asking text := nullif(current_setting('app.user', true), '');
  unit uuid := nullif(current_setting('app.unit', true), '')::uuid;
  reason text := nullif(current_setting('app.purpose', true), '');
begin
  if asking is null or unit is null or reason is null then
    raise exception 'a look-up needs an official and a purpose' using errcode = 'insufficient_privilege';
  end if;
  with hits as (
    select distinct p.unit_id, p.case_id from parties p
    where p.role = 'violator' and (
      (query ->> 'number' is not null and p.number_key = query ->> 'number')
      or (query ->> 'name' is not null and p.name_key = fold_vietnamese(query ->> 'name')
        and lower(p.subject ->> 'fullName') = lower(query ->> 'name') and p.subject ->> 'birthDate' = query ->> 'birthDate'))
  )
  select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
      'unitName', u.name, 'state', c.state, 'mode', c.mode, 'field', coalesce(c.field, (select v.facts ->> 'field' from violations v where v.unit_id = c.unit_id and v.case_id = c.id order by v.position limit 1)),
      'act', (select string_agg(v.facts ->> 'description', '; ' order by v.position) from violations v where v.unit_id = c.unit_id and v.case_id = c.id),
      'actOn', (select max(coalesce(v.facts ->> 'endedOn', left(v.facts ->> 'occurredAt', 10))) from violations v where v.unit_id = c.unit_id and v.case_id = c.id),
      'number', d.number, 'symbol', d.symbol, 'issuedOn', d.issued_on,
      'warningOnly', (select coalesce(sum((v.facts ->> 'fine')::bigint), 0) = 0 from violations v where v.unit_id = c.unit_id and v.case_id = c.id),
      'executedOn', (select max(e.on_day) from case_events e where e.unit_id = c.unit_id and e.case_id = c.id and e.type = 'executed'),
      'caseId', case when c.unit_id = unit then c.id end, 'shownUnitId', c.unit_id, 'shownCaseId', c.id)) order by d.issued_on desc), '[]')
  into found
  from hits h
    join cases c on c.unit_id = h.unit_id and c.id = h.case_id
    join units u on u.id = c.unit_id
    join lateral (select * from documents x where x.unit_id = c.unit_id and x.case_id = c.id and x.form_code in ('MQĐ01', 'MQĐ02') and x.status in ('issued', 'served')
      order by x.issued_on desc limit 1) d on true
  where not exists (select from case_events e where e.unit_id = c.unit_id and e.case_id = c.id and e.type = 'decision-cancelled' and e.on_day >= d.issued_on);
  insert into audit_entries (id, unit_id, at, actor_kind, actor_id, action, target, case_id, purpose, request_id, outcome, detail)
  values ((look_up ->> 'auditId')::uuid, unit, (look_up ->> 'at')::timestamptz, 'user', asking, 'searchPartyHistory', 'party:' || (look_up ->> 'subjectHash'),
    (look_up ->> 'caseId')::uuid, reason, look_up ->> 'requestId', 200, jsonb_build_object('found', jsonb_array_length(found), 'by', look_up ->> 'by'));
  return found;
end $$;

create policy clients_read on clients for select to app using (unit_id = any ((select app_admin_units())::uuid[]));
create policy clients_insert on clients for insert to app
  with check (unit_id = any ((select app_admin_units())::uuid[]) and unit_ids <@ (select app_admin_units())::uuid[]);
create policy clients_update on clients for update to app
  using (unit_id = any ((select app_admin_units())::uuid[])) with check (unit_id = any ((select app_admin_units())::uuid[]));
grant select (id, unit_id, name, scopes, unit_ids, fields, created_at, revoked_at), insert, update (revoked_at) on clients to app;
`,
};
