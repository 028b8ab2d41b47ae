import type { Case, Party, Violation } from './case.ts';

/** The party a violation is charged to; the first violator when it names none. */
export function violatorOf(file: Case, violation: Violation | undefined): Party | undefined {
  return file.parties.find((party) => party.id === violation?.partyId) ?? file.parties.find((party) => party.role === 'violator');
}
