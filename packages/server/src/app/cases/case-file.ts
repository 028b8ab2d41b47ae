import type { Case, CaseDocument, CaseEvent, CaseState, Exhibit, Party, Payment, Violation } from '@xlvphc/law';
import type { Selectable } from 'kysely';
import type { Tx } from '../request.ts';
import type { CaseEventsTable, CasesTable, DocumentsTable, PaymentsTable } from './tables.ts';

/** A case as stored: law's case, its derived state and when it was made. */
export interface CaseFile extends Case {
  readonly state: CaseState;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** An instant of the database as ISO 8601; drivers differ between `Date` and text. */
export const instant = (value: Date | string): string => new Date(value).toISOString();

/** Leaves out the columns that are null: an absent property is how a blank travels. */
export function present<T extends Record<string, unknown>>(row: T): { [K in keyof T]?: Exclude<T[K], null | undefined> } {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], null | undefined>;
  };
}

/** One document in the shape that rules read. */
export function caseDocument(row: Selectable<DocumentsTable>): CaseDocument {
  return {
    id: row.id,
    formCode: row.form_code,
    status: row.status,
    values: row.form_values,
    basedOn: row.based_on,
    ...present({
      number: row.number,
      symbol: row.symbol,
      issuedOn: row.issued_on,
      servedOn: row.served_on,
      serviceMode: row.service_mode,
      signer: row.signer && {
        name: row.signer.name,
        title: row.signer.title,
        deputy: row.signer.deputy,
        ...present({ delegationDocument: row.signer.delegationDocument }),
      },
    }),
  };
}

export function caseEvent(row: Selectable<CaseEventsTable>): CaseEvent {
  return {
    id: row.id,
    type: row.type,
    on: row.on_day,
    recordedAt: instant(row.recorded_at),
    data: row.data,
    ...present({ documentId: row.document_id }),
  };
}

export function payment(row: Selectable<PaymentsTable>): Payment {
  return {
    id: row.id,
    documentId: row.document_id,
    kind: row.kind,
    amount: Number(row.amount),
    paidOn: row.paid_on,
    ...present({ receiptNumber: row.receipt_number, method: row.method as Payment['method'] | null }),
  } as Payment;
}

function head(row: Selectable<CasesTable>) {
  return {
    id: row.id,
    unitId: row.unit_id,
    reference: row.reference,
    mode: row.mode,
    ...(present({
      field: row.field,
      discoveredOn: row.discovered_on,
      discoveredBy: row.discovered_by as Case['discoveredBy'] | null,
      place: row.place,
      communeCode: row.commune_code,
      complex: row.complex,
    }) as Pick<Case, 'field' | 'discoveredOn' | 'discoveredBy' | 'place' | 'communeCode' | 'complex'>),
    version: row.version,
    state: row.state,
    createdAt: instant(row.created_at),
    updatedAt: instant(row.updated_at),
  };
}

/**
 * Reads a case with everything in it; undefined when there is none, or none that this official may see: the row
 * policies make both the same. With `lock` the case's row is held until the transaction ends, so that two changes of
 * one case follow each other.
 */
export async function readCase(db: Tx, id: string, options: { readonly lock?: boolean } = {}): Promise<CaseFile | undefined> {
  const query = db.selectFrom('cases').selectAll().where('id', '=', id);
  const row = await (options.lock ? query.forUpdate() : query).executeTakeFirst();
  if (!row) return undefined;
  // One after the other: a transaction has one connection, so nothing is won by asking at once.
  const parties = await db.selectFrom('parties').selectAll().where('unit_id', '=', row.unit_id).where('case_id', '=', row.id).orderBy('position').execute();
  const violations = await db.selectFrom('violations').selectAll().where('unit_id', '=', row.unit_id).where('case_id', '=', row.id).orderBy('position').execute();
  const exhibits = await db.selectFrom('exhibits').selectAll().where('unit_id', '=', row.unit_id).where('case_id', '=', row.id).orderBy('position').execute();
  const documents = await db.selectFrom('documents').selectAll().where('unit_id', '=', row.unit_id).where('case_id', '=', row.id).orderBy('seq').execute();
  const events = await db.selectFrom('case_events').selectAll().where('unit_id', '=', row.unit_id).where('case_id', '=', row.id).orderBy('seq').execute();
  const payments = await db.selectFrom('payments').selectAll().where('unit_id', '=', row.unit_id).where('case_id', '=', row.id).orderBy('seq').execute();
  return {
    ...head(row),
    parties: parties.map((one): Party => ({ id: one.id, role: one.role, subject: one.subject })),
    violations: violations.map((one): Violation => ({ id: one.id, ...one.facts })),
    exhibits: exhibits.map((one): Exhibit => ({ id: one.id, ...one.facts })),
    documents: documents.filter((one) => one.status !== 'deleted').map(caseDocument),
    events: events.map(caseEvent),
    payments: payments.map(payment),
  };
}
