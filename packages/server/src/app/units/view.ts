import type { Selectable } from 'kysely';
import type { UnitsTable } from '../../db/tables.ts';
import type { AnswerOf } from '../contract.ts';

/** A unit on the wire; the lists of origins are for its administrators only. */
export function unitView(row: Selectable<UnitsTable>, forAdministrator: boolean): AnswerOf<'getUnit'> {
  return {
    id: row.id, kind: row.kind, name: row.name, placeName: row.place_name,
    ...(row.parent_id === null ? {} : { parentId: row.parent_id }), ...(row.parent_name === null ? {} : { parentName: row.parent_name }),
    ...(row.commune_code === null ? {} : { communeCode: row.commune_code }), ...(row.province_code === null ? {} : { provinceCode: row.province_code }),
    ...(row.symbols === null ? {} : { symbols: row.symbols }), ...(row.treasury === null ? {} : { treasury: row.treasury }),
    ...(forAdministrator ? { allowedOrigins: row.allowed_origins, frameOrigins: row.frame_origins } : {}), version: row.version,
  };
}
