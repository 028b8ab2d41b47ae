import type { Case } from '@xlvphc/law';

/** A case with nothing in it yet. */
export const newCase: Case = {
  id: 'case-1', unitId: 'unit-1', reference: '2026-000001', mode: 'normal', parties: [], violations: [], exhibits: [], documents: [], events: [], payments: [], version: 1,
};
