import { sql } from 'kysely';
import type { RegisterSummary } from '../../db/tables.ts';
import { newId } from '../id.ts';
import type { RandomSource } from '../ports.ts';
import type { Tx } from '../request.ts';

/** What a number is taken for. */
export interface NumberRequest {
  readonly unitId: string;
  /** Kind of register: the symbol that follows the number, e.g. `QĐ-XPHC`. */
  readonly kind: string;
  readonly year: number;
  readonly documentId?: string;
  readonly caseId?: string;
  /** Instant of the issue, ISO 8601. */
  readonly at: string;
  readonly by: string;
  /** Facts for the register's list. */
  readonly summary?: RegisterSummary;
}

export interface AllocatedNumber {
  readonly number: number;
  readonly registerId: string;
  readonly entryId: string;
}

/**
 * Takes the next number of a unit's register, inside the transaction that issues the document. The register's row stays
 * locked until that transaction ends, so a failure gives the number back and two officials wait for each other.
 * Call it as late as possible in the transaction.
 */
export async function allocateNumber(tx: Tx, random: RandomSource, request: NumberRequest): Promise<AllocatedNumber> {
  const { rows } = await sql<{ id: string; last_number: number }>`
    insert into registers (id, unit_id, kind, year, last_number) values (${newId(random, request.at)}, ${request.unitId}, ${request.kind}, ${request.year}, 1)
    on conflict (unit_id, kind, year) do update set last_number = registers.last_number + 1
    returning id, last_number`.execute(tx);
  const register = rows[0];
  if (!register) throw new Error('a register gave no number');
  const entryId = newId(random, request.at);
  await tx.insertInto('register_entries').values({
    id: entryId, unit_id: request.unitId, register_id: register.id, number: register.last_number,
    document_id: request.documentId ?? null, case_id: request.caseId ?? null,
    summary: JSON.stringify(request.summary ?? {}), allocated_at: request.at, allocated_by: request.by,
  }).execute();
  return { number: register.last_number, registerId: register.id, entryId };
}
