import { sql } from 'kysely';
import type { AnswerOf, QueryOf } from '../contract.ts';
import { Problem } from '../problem.ts';
import { cursorKey, limitOf, pageOf } from '../router/page.ts';
import { ok, route, type Route } from '../router/route.ts';

type Register = AnswerOf<'listRegisters'>['items'][number];
type Entry = AnswerOf<'listRegisterEntries'>['items'][number];

const listRegisters = route<undefined, QueryOf<'listRegisters'>>({
  operationId: 'listRegisters', access: 'signed-in',
  handle: async ({ tx }, { query }) => {
    const limit = limitOf(query);
    const after = cursorKey(query);
    const rows = await tx.selectFrom('registers as r').selectAll('r')
      .select(sql<string[]>`coalesce((select json_agg(distinct e.summary ->> 'formCode') from register_entries e where e.register_id = r.id and e.summary ? 'formCode'), '[]')`.as('forms'))
      .$if(query.unitId !== undefined, (q) => q.where(sql`r.unit_id::text`, '=', query.unitId ?? ''))
      .$if(query.year !== undefined, (q) => q.where('r.year', '=', query.year ?? 0))
      .$if(after !== undefined, (q) => q.where(sql`r.id::text`, '<', after ?? ''))
      .orderBy('r.id', 'desc').limit(limit + 1).execute();
    return ok(pageOf(rows, limit, (row) => row.id, (row): Register => ({
      id: row.id, unitId: row.unit_id, symbol: row.kind, year: row.year, formCodes: row.forms, lastNumber: row.last_number,
    })));
  },
});

const listRegisterEntries = route<undefined, QueryOf<'listRegisterEntries'>>({
  operationId: 'listRegisterEntries', access: 'signed-in',
  handle: async ({ tx }, { params, query }) => {
    const register = await tx.selectFrom('registers').selectAll().where('id', '=', params['registerId'] ?? '').executeTakeFirst();
    if (!register) throw new Problem('VPHC-NOT-FOUND');
    const limit = limitOf(query);
    const after = Number(cursorKey(query) ?? 0) || 0;
    const rows = await tx.selectFrom('register_entries').selectAll().where('register_id', '=', register.id)
      .$if(after > 0, (q) => q.where('number', '<', after)).orderBy('number', 'desc').limit(limit + 1).execute();
    return ok(pageOf(rows, limit, (row) => String(row.number), ({ number, summary, ...row }): Entry => ({
      number, symbol: register.kind, documentId: row.document_id ?? '', caseId: row.case_id ?? '', formCode: summary.formCode ?? '', issuedOn: summary.issuedOn ?? row.allocated_at.slice(0, 10),
      ...(summary.printedNumber === undefined ? {} : { printedNumber: summary.printedNumber }), ...(summary.title === undefined ? {} : { title: summary.title }),
      ...(summary.signerName === undefined ? {} : { signerName: summary.signerName }), ...(summary.caseReference === undefined ? {} : { caseReference: summary.caseReference }),
    })));
  },
});

export const registerRoutes: readonly Route[] = [listRegisters, listRegisterEntries];
