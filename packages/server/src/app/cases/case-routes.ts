import type { Exhibit, Party, Violation } from '@xlvphc/law';
import type { Role } from '../actor.ts';
import { importPapers, requireHistorical } from '../documents/historical.ts';
import type { RequestContext } from '../request.ts';
import { created, ok, route, type Route } from '../router/route.ts';
import { requireCase } from './case-change.ts';
import type { CaseFile } from './case-file.ts';
import type { CaseInput, CasePatch, ExhibitInput, PartyInput, ViolationInput } from './case-input.ts';
import { listCases, type CaseFilter } from './case-list.ts';
import { addExhibit, addParty, addViolation, removePart, reviseCase, revisePart } from './case-parts.ts';
import { balanceOf, dueIn } from './law-rules.ts';
import { reportEvent, type ReportedEvent } from './manual-events.ts';
import { openCase } from './open-case.ts';
import { pageOf, type PageQuery } from './page.ts';
import { recordPayment, type PaymentInput } from './payments.ts';
import { balanceView, dueItemsView } from './views.ts';
import { wireCase } from './wire.ts';

/** Everybody in the unit reads its cases; those who handle them write. */
const readers: { readonly roles: readonly Role[] } = { roles: ['clerk', 'recorder', 'competent', 'leader', 'unit-admin', 'auditor'] };
const writers: { readonly roles: readonly Role[] } = { roles: ['clerk', 'recorder', 'competent', 'leader'] };

const answer = (file: CaseFile) => ok(wireCase(file), file.version);
const answerCreated = (file: CaseFile) => created(wireCase(file), `/cases/${file.id}`, file.version);
const id = (input: { readonly params: Readonly<Record<string, string>> }, name = 'caseId'): string => input.params[name] ?? '';

async function open(ctx: RequestContext, input: CaseInput): Promise<CaseFile> {
  const papers = input.documents ?? [];
  if (papers.length > 0) requireHistorical({ mode: input.mode });
  const file = await openCase(ctx, input);
  if (papers.length === 0) return file;
  await importPapers(ctx, file.id, papers);
  return requireCase(ctx, file.id);
}

const caseRoutesOfTheFile: readonly Route[] = [
  route<undefined, CaseFilter>({ operationId: 'listCases', access: readers, handle: async (ctx, { query }) => ok(await listCases(ctx, query)) }),
  route<CaseFilter>({ operationId: 'searchCases', access: readers, handle: async (ctx, { body }) => ok(await listCases(ctx, body)) }),
  route<CaseInput>({ operationId: 'createCase', access: writers, handle: async (ctx, { body }) => answerCreated(await open(ctx, body)) }),
  route({ operationId: 'getCase', access: readers, handle: async (ctx, input) => answer(await requireCase(ctx, id(input))) }),
  route<CasePatch>({ operationId: 'updateCase', access: writers, handle: async (ctx, input) => answer(await reviseCase(ctx, id(input), input.ifMatch, input.body)) }),
  route<undefined, { readonly on?: string }>({
    operationId: 'getDueItems', access: readers,
    handle: async (ctx, input) => {
      const file = await requireCase(ctx, id(input));
      const on = input.query.on ?? ctx.on;
      return ok(dueItemsView(file, dueIn(file, on), on));
    },
  }),
  route<undefined, { readonly on?: string }>({
    operationId: 'getBalance', access: readers,
    handle: async (ctx, input) => {
      const file = await requireCase(ctx, id(input));
      const on = input.query.on ?? ctx.on;
      return ok(balanceView(file, balanceOf(file, on), on));
    },
  }),
  route<undefined, PageQuery>({ operationId: 'listEvents', access: readers, handle: async (ctx, input) => ok(pageOf((await requireCase(ctx, id(input))).events, input.query)) }),
  route<ReportedEvent>({ operationId: 'createEvent', access: writers, handle: async (ctx, input) => answerCreated(await reportEvent(ctx, id(input), input.body)) }),
  route<undefined, PageQuery>({ operationId: 'listPayments', access: readers, handle: async (ctx, input) => ok(pageOf((await requireCase(ctx, id(input))).payments, input.query)) }),
  route<PaymentInput>({ operationId: 'createPayment', access: writers, handle: async (ctx, input) => answerCreated(await recordPayment(ctx, id(input), input.body)) }),
];

type Patch<T> = Partial<T> & { readonly clear?: readonly string[] };

const partRoutes: readonly Route[] = [
  route<PartyInput>({ operationId: 'createParty', access: writers, handle: async (ctx, input) => answerCreated(await addParty(ctx, id(input), input.body)) }),
  route<Patch<Party>>({ operationId: 'updateParty', access: writers, handle: async (ctx, input) => answer(await revisePart(ctx, id(input), input.ifMatch, 'parties', id(input, 'partyId'), input.body)) }),
  route({ operationId: 'deleteParty', access: writers, handle: async (ctx, input) => answer(await removePart(ctx, id(input), input.ifMatch, 'parties', id(input, 'partyId'))) }),
  route<ViolationInput>({ operationId: 'createViolation', access: writers, handle: async (ctx, input) => answerCreated(await addViolation(ctx, id(input), input.body)) }),
  route<Patch<Violation>>({ operationId: 'updateViolation', access: writers, handle: async (ctx, input) => answer(await revisePart(ctx, id(input), input.ifMatch, 'violations', id(input, 'violationId'), input.body)) }),
  route({ operationId: 'deleteViolation', access: writers, handle: async (ctx, input) => answer(await removePart(ctx, id(input), input.ifMatch, 'violations', id(input, 'violationId'))) }),
  route<ExhibitInput>({ operationId: 'createExhibit', access: writers, handle: async (ctx, input) => answerCreated(await addExhibit(ctx, id(input), input.body)) }),
  route<Patch<Exhibit>>({ operationId: 'updateExhibit', access: writers, handle: async (ctx, input) => answer(await revisePart(ctx, id(input), input.ifMatch, 'exhibits', id(input, 'exhibitId'), input.body)) }),
  route({ operationId: 'deleteExhibit', access: writers, handle: async (ctx, input) => answer(await removePart(ctx, id(input), input.ifMatch, 'exhibits', id(input, 'exhibitId'))) }),
];

/** Cases, their parts, events and payments. */
export const caseFileRoutes: readonly Route[] = [...caseRoutesOfTheFile, ...partRoutes];
