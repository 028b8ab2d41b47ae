import type { FormContext, OfficialProfile } from '@xlvphc/forms';
import { today } from '../ui/format.ts';
import type { Case, CaseMode, DelegationKind, SessionView } from './views.ts';

/** What a document is: its id once it is saved, the earlier documents that it is based on, the violator that it is about. */
export interface DocumentPlace {
  readonly documentId?: string | undefined;
  readonly basedOn?: readonly string[] | undefined;
  readonly partyId?: string | undefined;
}

const powers = { sanction: 'delegation', enforcement: 'enforcementDelegation', detention: 'detentionDelegation' } as const satisfies Record<DelegationKind, keyof OfficialProfile>;

/** What a form may look at: today, the unit, the official at work and the case. */
export function formContext(session: SessionView, mode: CaseMode, file?: Case, { documentId, basedOn, partyId }: DocumentPlace = {}): FormContext {
  const { user, unit, delegations } = session;
  const on = today();
  const held = delegations.filter((one) => one.toUserId === user.id && !one.revokedAt && one.validFrom <= on && on <= one.validTo);
  const official: OfficialProfile = {
    id: user.id,
    fullName: user.fullName,
    titleText: user.titleText ?? '',
    ...(user.title === undefined ? {} : { title: user.title }),
    ...Object.fromEntries(held.map((one) => [powers[one.kind ?? 'sanction'], { number: one.number, date: one.date, of: one.of }])),
  };
  return {
    on,
    mode,
    unit,
    official,
    ...(user.title === undefined && held.length === 0 ? {} : { signer: official }),
    // Before the first save the law looks at what the form states, as a case that has nothing else.
    case: file ?? { id: '', unitId: unit.id, reference: '', mode, parties: [], violations: [], exhibits: [], documents: [], events: [], payments: [], version: 0 },
    ...(documentId ? { documentId } : {}),
    ...(basedOn && basedOn.length > 0 ? { basedOn } : {}),
    ...(partyId ? { partyId } : {}),
  };
}
