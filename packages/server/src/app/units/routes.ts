import { sql } from 'kysely';
import type { BodyOf, QueryOf } from '../contract.ts';
import { Problem } from '../problem.ts';
import type { Tx } from '../request.ts';
import { plainOrigin } from '../router/origins.ts';
import { cursorKey, limitOf, pageOf } from '../router/page.ts';
import { requireVersion } from '../router/precondition.ts';
import { ok, route, type Route } from '../router/route.ts';
import { unitView } from './view.ts';

async function administered(tx: Tx): Promise<readonly string[]> {
  const { rows } = await sql<{ units: readonly string[] }>`select app_admin_units()::text[] as units`.execute(tx);
  return rows[0]?.units ?? [];
}

const listUnits = route<undefined, QueryOf<'listUnits'>>({
  operationId: 'listUnits', access: 'signed-in',
  handle: async ({ tx }, { query }) => {
    const limit = limitOf(query);
    const after = cursorKey(query);
    const mine = await administered(tx);
    const rows = await tx.selectFrom('units').selectAll()
      .$if(query.kind !== undefined, (q) => q.where('kind', '=', query.kind ?? 'ubnd-xa'))
      .$if(after !== undefined, (q) => q.where(sql`id::text`, '>', after ?? ''))
      .orderBy('id').limit(limit + 1).execute();
    return ok(pageOf(rows, limit, (row) => row.id, (row) => unitView(row, mine.includes(row.id))));
  },
});

const getUnit = route({
  operationId: 'getUnit', access: 'signed-in',
  handle: async ({ tx }, { params }) => {
    const row = await tx.selectFrom('units').selectAll().where('id', '=', params['unitId'] ?? '').executeTakeFirst();
    if (!row) throw new Problem('VPHC-NOT-FOUND');
    return ok(unitView(row, (await administered(tx)).includes(row.id)), row.version);
  },
});

type OriginList = 'allowedOrigins' | 'frameOrigins';
const formatMessage = { vi: 'Ghi đủ một nguồn gốc, ví dụ https://eakly.daklak.gov.vn; không dùng dấu *.', en: 'One whole origin, such as https://eakly.daklak.gov.vn; no patterns.' };

/** Throws VPHC-INVALID for what is no single origin. */
function origins(list: OriginList, given: readonly string[]): string[] {
  const known = given.map(plainOrigin);
  const errors = known.flatMap((origin, index) => (origin === undefined ? [{ path: `${list}.${index}`, code: 'VPHC-FIELD-FORMAT', message: formatMessage }] : []));
  if (errors.length > 0) throw new Problem('VPHC-INVALID', { errors });
  return [...new Set(known.filter((origin) => origin !== undefined))];
}

/** `+https://a -https://b`: whom a unit lets in is in the log by name. */
const originsChanged = (before: readonly string[], after: readonly string[]): string =>
  [...after.filter((each) => !before.includes(each)).map((each) => `+${each}`), ...before.filter((each) => !after.includes(each)).map((each) => `-${each}`)].join(' ');

function changes(body: BodyOf<'updateUnit'>) {
  const cleared = (name: 'parentName' | 'symbols' | 'treasury'): boolean => body.clear?.includes(name) ?? false;
  return {
    ...(body.name === undefined ? {} : { name: body.name }),
    ...(body.placeName === undefined ? {} : { place_name: body.placeName }),
    ...(cleared('parentName') ? { parent_name: null } : body.parentName === undefined ? {} : { parent_name: body.parentName }),
    ...(cleared('symbols') ? { symbols: null } : body.symbols === undefined ? {} : { symbols: JSON.stringify(body.symbols) }),
    ...(cleared('treasury') ? { treasury: null } : body.treasury === undefined ? {} : { treasury: JSON.stringify(body.treasury) }),
    ...(body.allowedOrigins === undefined ? {} : { allowed_origins: origins('allowedOrigins', body.allowedOrigins) }),
    ...(body.frameOrigins === undefined ? {} : { frame_origins: origins('frameOrigins', body.frameOrigins) }),
  };
}

const updateUnit = route<BodyOf<'updateUnit'>>({
  operationId: 'updateUnit', access: { roles: ['unit-admin'] },
  handle: async ({ tx, audit }, { params, body, ifMatch }) => {
    const id = params['unitId'] ?? '';
    const before = await tx.selectFrom('units').select(['version', 'allowed_origins', 'frame_origins']).where('id', '=', id).executeTakeFirst();
    if (!before) throw new Problem('VPHC-NOT-FOUND');
    if (!(await administered(tx)).includes(id)) throw new Problem('VPHC-FORBIDDEN');
    requireVersion(before.version, ifMatch);
    const row = await tx.updateTable('units').set((unit) => ({ ...changes(body), version: unit('version', '+', 1) }))
      .where('id', '=', id).where('version', '=', before.version).returningAll().executeTakeFirst();
    if (!row) throw new Problem('VPHC-PRECONDITION-FAILED');
    audit.detail['changed'] = Object.keys(body).sort().join(',');
    if (body.allowedOrigins) audit.detail['allowedOrigins'] = originsChanged(before.allowed_origins, row.allowed_origins);
    if (body.frameOrigins) audit.detail['frameOrigins'] = originsChanged(before.frame_origins, row.frame_origins);
    return ok(unitView(row, true), row.version);
  },
});

export const unitRoutes: readonly Route[] = [listUnits, getUnit, updateUnit];
