import '@xlvphc/forms/all';
import { formsOn, jsonSchema } from '@xlvphc/forms';
import type { QueryOf } from '../contract.ts';
import { Problem } from '../problem.ts';
import { ok, openRoute, type Route } from '../router/route.ts';

const listForms = openRoute<undefined, QueryOf<'listForms'>>({
  operationId: 'listForms', access: 'public', audited: false,
  handleOpen: async (ctx, { query }) => ok({
    items: formsOn(query.on ?? ctx.on).map(({ code, symbol, kind, title, validFrom, validTo }) => ({ code, symbol, kind, title, validFrom, validTo })),
  }),
});

const getForm = openRoute<undefined, QueryOf<'getForm'>>({
  operationId: 'getForm', access: 'public', audited: false,
  handleOpen: async (ctx, { params, query }) => {
    const code = (params['formCode'] ?? '').normalize('NFC');
    const form = formsOn(query.on ?? ctx.on).find((each) => each.code === code);
    if (!form) throw new Problem('VPHC-NOT-FOUND');
    return ok({ definition: form, schema: jsonSchema(form) });
  },
});

export const formRoutes: readonly Route[] = [listForms, getForm];
