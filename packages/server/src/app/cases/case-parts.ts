import type { Exhibit, Party, Violation } from '@xlvphc/law';
import { Problem } from '../problem.ts';
import type { RequestContext } from '../request.ts';
import { changeCase } from './case-change.ts';
import type { CaseFile } from './case-file.ts';
import { addedId, patched, violation, type CasePatch, type ExhibitInput, type PartyInput, type ViolationInput } from './case-input.ts';
import { requireSoundCase } from './case-values.ts';
import { isDecided } from './law-rules.ts';

type Change = (file: CaseFile) => CaseFile;

/** Nothing more is done in these. */
const ended: ReadonlySet<string> = new Set(['cleared', 'reminded']);
/** Papers and exhibits are still to be dealt with in these (returning what was held, corrections); the facts stand still. */
const closed: ReadonlySet<string> = new Set([...ended, 'executed', 'criminal', 'time-barred']);

/** @throws Problem `VPHC-CASE-CLOSED` */
export function requireOpen(file: CaseFile): void {
  if (closed.has(file.state)) throw new Problem('VPHC-CASE-CLOSED');
}

/** @throws Problem `VPHC-CASE-CLOSED` when not even papers and exhibits are dealt with any more */
export function requireNotEnded(file: CaseFile): void {
  if (ended.has(file.state)) throw new Problem('VPHC-CASE-CLOSED');
}

/** Changes the facts or parts of a case that is still open, and checks what came out. */
function revise(ctx: RequestContext, caseId: string, seen: number | undefined, change: Change): Promise<CaseFile> {
  return changeCase(ctx, caseId, seen, (file) => {
    const next = change(file);
    const onlyExhibits = next.parties === file.parties && next.violations === file.violations && next.exhibits !== file.exhibits;
    if (onlyExhibits) requireNotEnded(file);
    else requireOpen(file);
    if (next.violations !== file.violations && isDecided(file)) throw new Problem('VPHC-CASE-DECIDED');
    requireSoundCase(next, ctx.on);
    return next;
  });
}

export const reviseCase = (ctx: RequestContext, caseId: string, seen: number | undefined, patch: CasePatch): Promise<CaseFile> =>
  revise(ctx, caseId, seen, (file) => patched(file, patch));

export const addParty = (ctx: RequestContext, caseId: string, input: PartyInput): Promise<CaseFile> =>
  revise(ctx, caseId, undefined, (file) => ({ ...file, parties: [...file.parties, { ...input, id: addedId(ctx, input.id) }] }));

export const addViolation = (ctx: RequestContext, caseId: string, input: ViolationInput): Promise<CaseFile> =>
  revise(ctx, caseId, undefined, (file) => ({ ...file, violations: [...file.violations, violation(input, addedId(ctx, input.id))] }));

export const addExhibit = (ctx: RequestContext, caseId: string, input: ExhibitInput): Promise<CaseFile> =>
  revise(ctx, caseId, undefined, (file) => ({ ...file, exhibits: [...file.exhibits, { ...input, id: addedId(ctx, input.id) }] }));

type Parts = { readonly parties: Party; readonly violations: Violation; readonly exhibits: Exhibit };

/** Changes one part; 404 when the case has none of that id. */
export function revisePart<Name extends keyof Parts>(
  ctx: RequestContext, caseId: string, seen: number | undefined, name: Name, partId: string, patch: Partial<Parts[Name]> & { readonly clear?: readonly string[] },
): Promise<CaseFile> {
  return revise(ctx, caseId, seen, (file) => {
    const parts: readonly Parts[Name][] = file[name] as unknown as readonly Parts[Name][];
    if (!parts.some((part) => part.id === partId)) throw new Problem('VPHC-NOT-FOUND');
    return { ...file, [name]: parts.map((part) => (part.id === partId ? patched(part, { ...patch, id: partId }) : part)) };
  });
}

/** Removes one part that nothing else in the case refers to. */
export function removePart(ctx: RequestContext, caseId: string, seen: number | undefined, name: keyof Parts, partId: string): Promise<CaseFile> {
  return revise(ctx, caseId, seen, (file) => {
    const left = file[name].filter((part) => part.id !== partId);
    if (left.length === file[name].length) throw new Problem('VPHC-NOT-FOUND');
    const stated = file.documents.some((document) => document.status !== 'draft' && JSON.stringify(document.values).includes(partId));
    if (stated || (name === 'parties' && file.violations.some((one) => one.partyId === partId))) throw new Problem('VPHC-PART-IN-USE');
    return { ...file, [name]: left } as CaseFile;
  });
}
