import type { Migration } from '../migration.ts';

/**
 * Pages that a unit does not trust with its officials' sessions, but lets show the kit in a frame. A page that may call may also show
 * the frame; both serve the unit and those below it.
 */
export const frameOrigins: Migration = {
  number: 120,
  name: 'frame origins',
  sql: `
alter table units add column frame_origins text[] not null default '{}';

create function app_frame_origins() returns jsonb language sql stable security definer set search_path = pg_catalog, public as $$
  with recursive below as (
    select origin, id, 0 as depth from units, unnest(allowed_origins || frame_origins) as origin
    union all
    select b.origin, u.id, b.depth + 1 from units u join below b on u.parent_id = b.id where b.depth < 4
  ) select coalesce(jsonb_object_agg(o.origin, o.units), '{}')
    from (select origin, jsonb_agg(distinct id) as units from below group by origin) o $$;
alter function app_frame_origins() owner to app_system;
revoke execute on function app_frame_origins() from public;
grant execute on function app_frame_origins() to app_system;
`,
};
