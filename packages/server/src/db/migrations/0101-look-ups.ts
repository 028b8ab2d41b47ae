import type { Migration } from '../migration.ts';

/**
 * The two ways past the row policies, each one function with a fixed search_path that gives a few fields only: the state of a
 * decision for the bearer of its code, and a person's earlier sanctions for an official who states his purpose. The second
 * writes its audit row itself, so that there is no look-up without one.
 */
export const lookUps: Migration = {
  number: 101,
  name: 'look-ups',
  sql: `
create function app_decision_state(hash text) returns jsonb language sql stable security definer set search_path = pg_catalog, public as $$
  select jsonb_build_object(
    'unitId', d.unit_id,
    'state', c.state,
    'document', jsonb_build_object('id', d.id, 'formCode', d.form_code, 'status', d.status, 'number', d.number, 'symbol', d.symbol, 'issuedOn', d.issued_on, 'servedOn', d.served_on),
    'fine', (select coalesce(sum((v.facts ->> 'fine')::bigint), 0) from violations v where v.unit_id = d.unit_id and v.case_id = d.case_id),
    'events', (select coalesce(jsonb_agg(jsonb_build_object('type', e.type, 'on', e.on_day,
          'data', jsonb_strip_nulls(jsonb_build_object('amount', e.data -> 'amount', 'instalments', e.data -> 'instalments', 'until', e.data -> 'until', 'formCode', e.data -> 'formCode'))) order by e.seq), '[]')
        from case_events e where e.unit_id = d.unit_id and e.case_id = d.case_id),
    'payments', (select coalesce(jsonb_agg(jsonb_build_object('kind', p.kind, 'amount', p.amount, 'paidOn', p.paid_on) order by p.seq), '[]')
        from payments p where p.unit_id = d.unit_id and p.case_id = d.case_id),
    'treasury', u.treasury)
  from public_codes k
    join documents d on d.unit_id = k.unit_id and d.id = k.document_id
    join cases c on c.unit_id = d.unit_id and c.id = d.case_id
    join units u on u.id = d.unit_id
  where k.code_hash = hash and k.revoked_at is null and d.status in ('issued', 'served') $$;

create function app_party_history(query jsonb, look_up jsonb) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog, public as $$
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
      'caseId', case when c.unit_id = unit then c.id end)) order by d.issued_on desc), '[]')
  into found
  from hits h
    join cases c on c.unit_id = h.unit_id and c.id = h.case_id
    join units u on u.id = c.unit_id
    join lateral (select * from documents x where x.unit_id = c.unit_id and x.case_id = c.id and x.form_code in ('MQĐ01', 'MQĐ02') and x.status in ('issued', 'served')
      order by x.issued_on desc limit 1) d on true
  where not exists (select from case_events e where e.unit_id = c.unit_id and e.case_id = c.id and e.type = 'decision-cancelled' and e.on_day >= d.issued_on);
  insert into audit_entries (id, unit_id, at, actor_kind, actor_id, action, target, case_id, purpose, request_id, outcome, detail)
  values ((look_up ->> 'auditId')::uuid, unit, (look_up ->> 'at')::timestamptz, 'user', asking, 'lookUpPartyHistory', 'party:' || (look_up ->> 'subjectHash'),
    (look_up ->> 'caseId')::uuid, reason, look_up ->> 'requestId', 200, jsonb_build_object('found', jsonb_array_length(found), 'by', look_up ->> 'by'));
  return found;
end $$;

do $$ declare f text; begin
  foreach f in array array['app_decision_state(text)', 'app_party_history(jsonb, jsonb)'] loop
    execute 'alter function ' || f || ' owner to app_system';
    execute 'revoke execute on function ' || f || ' from public';
    execute 'grant execute on function ' || f || ' to app, app_system';
  end loop;
end $$;
`,
};
