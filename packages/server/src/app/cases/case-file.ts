import type { Case, CaseDocument, CaseEvent, CaseState, Exhibit, Party, Payment, Violation } from '@xlvphc/law';
import type { Selectable } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
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

/** Columns of a document that rules read. */
const documentFacts = [
  'd.id', 'd.form_code', 'd.status', 'd.number', 'd.symbol', 'd.issued_on', 'd.served_on', 'd.service_mode', 'd.signer', 'd.based_on', 'd.party_id', 'd.form_values',
] as const;

type DocumentFacts = Pick<
  Selectable<DocumentsTable>, 'id' | 'form_code' | 'status' | 'number' | 'symbol' | 'issued_on' | 'served_on' | 'service_mode' | 'signer' | 'based_on' | 'party_id' | 'form_values'
>;

/** One document in the shape that rules read. */
export function caseDocument(row: DocumentFacts): CaseDocument {
  return {
    id: row.id,
    formCode: row.form_code,
    status: row.status,
    values: row.form_values,
    basedOn: row.based_on,
    ...present({
      number: row.number,
      partyId: row.party_id,
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

export function caseEvent(row: Pick<Selectable<CaseEventsTable>, 'id' | 'type' | 'on_day' | 'recorded_at' | 'document_id' | 'data'>): CaseEvent {
  return {
    id: row.id,
    type: row.type,
    on: row.on_day,
    recordedAt: instant(row.recorded_at),
    data: row.data,
    ...present({ documentId: row.document_id }),
  };
}

export function payment(row: Pick<Selectable<PaymentsTable>, 'id' | 'document_id' | 'kind' | 'amount' | 'paid_on' | 'receipt_number' | 'method'>): Payment {
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
 * Reads a case with everything in it, in one statement; undefined when there is none, or none that this official may see:
 * the row policies make both the same. With `lock` the case's row is held until the transaction ends, so that two changes
 * of one case follow each other.
 */
export async function readCase(db: Tx, id: string, options: { readonly lock?: boolean } = {}): Promise<CaseFile | undefined> {
  // Locked in a statement of its own: whoever had to wait reads the parts as they are after the wait, not before it.
  if (options.lock && !(await db.selectFrom('cases').select('id').where('id', '=', id).forUpdate().executeTakeFirst())) return undefined;
  const row = await db
    .selectFrom('cases as c')
    .selectAll('c')
    .select((outer) => [
      jsonArrayFrom(outer.selectFrom('parties as p').select(['p.id', 'p.role', 'p.subject']).whereRef('p.unit_id', '=', 'c.unit_id').whereRef('p.case_id', '=', 'c.id').orderBy('p.position')).as('parties'),
      jsonArrayFrom(outer.selectFrom('violations as v').select(['v.id', 'v.facts']).whereRef('v.unit_id', '=', 'c.unit_id').whereRef('v.case_id', '=', 'c.id').orderBy('v.position')).as('violations'),
      jsonArrayFrom(outer.selectFrom('exhibits as x').select(['x.id', 'x.facts']).whereRef('x.unit_id', '=', 'c.unit_id').whereRef('x.case_id', '=', 'c.id').orderBy('x.position')).as('exhibits'),
      jsonArrayFrom(outer.selectFrom('documents as d').select(documentFacts).whereRef('d.unit_id', '=', 'c.unit_id').whereRef('d.case_id', '=', 'c.id').where('d.status', '<>', 'deleted').orderBy('d.seq')).as('documents'),
      jsonArrayFrom(outer.selectFrom('case_events as e').select(['e.id', 'e.type', 'e.on_day', 'e.recorded_at', 'e.document_id', 'e.data']).whereRef('e.unit_id', '=', 'c.unit_id').whereRef('e.case_id', '=', 'c.id').orderBy('e.seq')).as('events'),
      jsonArrayFrom(outer.selectFrom('payments as m').select(['m.id', 'm.document_id', 'm.kind', 'm.amount', 'm.paid_on', 'm.receipt_number', 'm.method']).whereRef('m.unit_id', '=', 'c.unit_id').whereRef('m.case_id', '=', 'c.id').orderBy('m.seq')).as('payments'),
    ])
    .where('c.id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    ...head(row),
    parties: row.parties.map((one): Party => ({ id: one.id, role: one.role, subject: one.subject })),
    violations: row.violations.map((one): Violation => ({ id: one.id, ...one.facts })),
    exhibits: row.exhibits.map((one): Exhibit => ({ id: one.id, ...one.facts })),
    documents: row.documents.map(caseDocument),
    events: row.events.map(caseEvent),
    payments: row.payments.map(payment),
  };
}
