import type { FormContext, OfficialProfile } from '@xlvphc/forms';
import { today } from '../ui/format.ts';
import type { Case, CaseMode, SessionView } from './views.ts';

/** What a form may look at: today, the unit, the official at work and the case. */
export function formContext(session: SessionView, mode: CaseMode, file?: Case, documentId?: string): FormContext {
  const { user, unit, delegations } = session;
  const on = today();
  const delegation = delegations.find((one) => one.toUserId === user.id && !one.revokedAt && one.validFrom <= on && on <= one.validTo);
  const official: OfficialProfile = {
    id: user.id,
    fullName: user.fullName,
    titleText: user.titleText ?? '',
    ...(user.title === undefined ? {} : { title: user.title }),
    ...(delegation ? { delegation: { number: delegation.number, date: delegation.date, of: delegation.of } } : {}),
  };
  return {
    on,
    mode,
    unit,
    official,
    ...(user.title === undefined && !delegation ? {} : { signer: official }),
    // Before the first save the law looks at what the form states, as a case that has nothing else.
    case: file ?? { id: '', unitId: unit.id, reference: '', mode, parties: [], violations: [], exhibits: [], documents: [], events: [], payments: [], version: 0 },
    ...(documentId ? { documentId } : {}),
  };
}
