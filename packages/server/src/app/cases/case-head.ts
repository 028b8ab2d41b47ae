import type { Case } from '@xlvphc/law';
import type { Tx } from '../request.ts';
import { referenceDigits } from './limits.ts';

/** The facts of a case that stand in its own row. */
export type CaseHead = Pick<Case, 'field' | 'discoveredOn' | 'discoveredBy' | 'place' | 'communeCode' | 'complex'>;

/** Columns of those facts. A fact that is `null` or absent clears its column. */
export function headColumns(head: { readonly [K in keyof CaseHead]?: CaseHead[K] | null }) {
  return {
    field: head.field ?? null,
    discovered_on: head.discoveredOn ?? null,
    discovered_by: head.discoveredBy ?? null,
    place: head.place ?? null,
    commune_code: head.communeCode ?? null,
    complex: head.complex ?? null,
  };
}

/**
 * Next reference of a unit in a year, `2026-000123`. The counter's row stays locked until the transaction ends, so a
 * failed creation gives its number back and no gap is left.
 */
export async function nextReference(db: Tx, unitId: string, year: number): Promise<string> {
  const { last } = await db
    .insertInto('case_counters')
    .values({ unit_id: unitId, year, last: 1 })
    .onConflict((conflict) => conflict.columns(['unit_id', 'year']).doUpdateSet((set) => ({ last: set('case_counters.last', '+', 1) })))
    .returning('last')
    .executeTakeFirstOrThrow();
  return `${year}-${String(last).padStart(referenceDigits, '0')}`;
}
