import { formsOn, jsonSchema, type FormDefinition } from '@xlvphc/forms';
import type { IsoDate } from '@xlvphc/law';
import type { AnswerOf, BodyOf, QueryOf } from '../contract.ts';
import { paperFile, type PaperFormat } from '../documents/paper-file.ts';
import { sha256 } from '../id.ts';
import { maxFormBytes, publicPapersPerMinute } from '../limits.ts';
import { Problem } from '../problem.ts';
import { inTransaction } from '../request.ts';
import { created, ok, openRoute, route, type OpenContext, type Reply, type Route, type RouteInput } from '../router/route.ts';
import { blankPaper } from './blank.ts';
import { builtIn, publishedForms, type ListedForm } from './published.ts';
import { publish } from './publishing.ts';

const summary = ({ form: { code, symbol, kind, title, validFrom, validTo }, unitId, publishedAt }: ListedForm): AnswerOf<'publishForm'> => ({
  code, symbol, kind, title, validFrom, validTo, ...(unitId === undefined ? {} : { unitId }), ...(publishedAt === undefined ? {} : { publishedAt }),
});

/** What a province published for the caller; nothing for who is not signed in. */
const ownForms = (ctx: OpenContext, on: IsoDate, code?: string): Promise<readonly ListedForm[]> =>
  ctx.actor.unitIds.length === 0 ? Promise.resolve([]) : inTransaction(ctx.deps, ctx.actor, (tx) => publishedForms(tx, undefined, on, code), { requestId: ctx.requestId });

async function formFor(ctx: OpenContext, { params }: RouteInput, on: IsoDate): Promise<FormDefinition> {
  const code = (params['formCode'] ?? '').normalize('NFC');
  const form = builtIn(code, on) ?? (await ownForms(ctx, on, code))[0]?.form;
  if (!form) throw new Problem('VPHC-NOT-FOUND');
  return form;
}

/** 200 with a tag made of the content, or 304 when the caller has it already. What a caller sees depends on who he is. */
async function tagged(body: unknown, known: string | null): Promise<Reply> {
  const tag = `"${(await sha256(JSON.stringify(body))).slice(0, 32)}"`;
  const headers = { ETag: tag, 'Cache-Control': 'private, no-cache', Vary: 'Authorization' };
  return known?.split(',').some((one) => one.trim().replace(/^W\//, '') === tag) ? { status: 304, headers } : { ...ok(body), headers };
}

const listForms = openRoute<undefined, QueryOf<'listForms'>>({
  operationId: 'listForms', access: 'public', audited: false,
  handleOpen: async (ctx, { query, headers }) => {
    const on = query.on ?? ctx.on;
    const own = await ownForms(ctx, on);
    return tagged({ items: [...formsOn(on).map((form) => ({ form })), ...own].map(summary) }, headers.get('if-none-match'));
  },
});

const getForm = openRoute<undefined, QueryOf<'getForm'>>({
  operationId: 'getForm', access: 'public', audited: false,
  handleOpen: async (ctx, input) => {
    const definition = await formFor(ctx, input, input.query.on ?? ctx.on);
    return tagged({ definition, schema: jsonSchema(definition) }, input.headers.get('if-none-match'));
  },
});

const getFormContent = openRoute<undefined, QueryOf<'getFormContent'>>({
  operationId: 'getFormContent', access: 'public', audited: false, perMinute: publicPapersPerMinute,
  handleOpen: async (ctx, input) => {
    const on = input.query.on ?? ctx.on;
    const form = await formFor(ctx, input, on);
    return paperFile({ pages: [blankPaper(form, on, ctx.deps.trial === true)], name: form.code }, input.query.format satisfies PaperFormat);
  },
});

const publishForm = route<BodyOf<'publishForm'>>({
  operationId: 'publishForm', access: { roles: ['unit-admin'] }, maxBytes: maxFormBytes,
  handle: async (ctx, { body }) => {
    const made = await publish(ctx, body.definition);
    return created(summary(made), `/forms/${encodeURIComponent(made.form.code)}`);
  },
});

/** Official forms and those of provinces. */
export const formRoutes: readonly Route[] = [listForms, getForm, getFormContent, publishForm];
