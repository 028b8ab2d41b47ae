import type { Case, CaseMode, Exhibit, FormCode, IsoDate, Party, ServiceMode, Violation } from '@xlvphc/law';
import type { FormValues } from '@xlvphc/forms';
import { isId, newId } from '../id.ts';
import type { RequestContext } from '../request.ts';
import type { CaseHead } from './case-head.ts';

/** A new part: an id of the caller's is kept when it is a UUID, and serves as a reference inside the body in any case. */
export type PartyInput = Omit<Party, 'id'> & { readonly id?: string };
type Lists = 'aggravating' | 'mitigating' | 'additionalPenalties' | 'remedialMeasures';
export type ViolationInput = Omit<Violation, 'id' | Lists> & Partial<Pick<Violation, Lists>> & { readonly id?: string };
export type ExhibitInput = Omit<Exhibit, 'id'> & { readonly id?: string };

/** What a paper issued before says. */
export interface PaperDocument {
  readonly formCode: FormCode;
  readonly number: string;
  readonly symbol?: string;
  readonly issuedOn: IsoDate;
  readonly signerName: string;
  readonly signerTitle?: string;
  readonly servedOn?: IsoDate;
  readonly serviceMode?: ServiceMode;
  readonly values?: FormValues;
}

/** Body of `POST /cases`. */
export interface CaseInput extends CaseHead {
  readonly mode: CaseMode;
  readonly unitId?: string;
  readonly parties?: readonly PartyInput[];
  readonly violations?: readonly ViolationInput[];
  readonly exhibits?: readonly ExhibitInput[];
  readonly documents?: readonly PaperDocument[];
}

/** Body of `PATCH /cases/{caseId}`. */
export type CasePatch = CaseHead & { readonly clear?: readonly (keyof CaseHead)[] };

/** Replaces what is given and removes what `clear` names; what the two do not name stays. */
export function patched<T extends object>(present: T, patch: Partial<T> & { readonly clear?: readonly string[] }): T {
  const { clear = [], ...changes } = patch;
  return Object.fromEntries(Object.entries({ ...present, ...changes }).filter(([key]) => key in changes || !clear.includes(key))) as T;
}

const keptId = (ctx: RequestContext, given: string | undefined): string => (given !== undefined && isId(given) ? given : newId(ctx.deps.random, ctx.at));

/** A violation with its lists, so that rules never meet an absent one. */
export function violation(input: ViolationInput, id: string): Violation {
  return { aggravating: [], mitigating: [], additionalPenalties: [], remedialMeasures: [], ...input, id };
}

/** The parts of a new case with their ids; references between them by the caller's ids are carried over. */
export function newParts(ctx: RequestContext, input: CaseInput): Pick<Case, 'parties' | 'violations' | 'exhibits'> {
  const ids = new Map<string, string>();
  const parties = (input.parties ?? []).map((party): Party => {
    const id = keptId(ctx, party.id);
    if (party.id !== undefined) ids.set(party.id, id);
    return { id, role: party.role, subject: party.subject };
  });
  const violations = (input.violations ?? []).map((given) => {
    const partyId = given.partyId === undefined ? undefined : (ids.get(given.partyId) ?? given.partyId);
    return violation({ ...given, ...(partyId === undefined ? {} : { partyId }) }, keptId(ctx, given.id));
  });
  const exhibits = (input.exhibits ?? []).map((exhibit): Exhibit => ({ ...exhibit, id: keptId(ctx, exhibit.id) }));
  return { parties, violations, exhibits };
}

/** One new part of a case. */
export const addedId = keptId;
