import type { Case, CaseDocument, CaseEvent, CaseEventType, Party, Payment, Violation } from '@xlvphc/law';

export const violator: Party = {
  id: 'p1', role: 'violator',
  subject: { kind: 'person', fullName: 'Nguyễn Văn An', birthDate: '1980-05-04', address: { line: 'thôn 3', communeCode: '24496', provinceCode: '66' } },
};

export const company: Party = {
  id: 'p1', role: 'violator',
  subject: { kind: 'organization', name: 'Công ty TNHH Hải Đăng', address: { line: 'thôn 3', communeCode: '24496', provinceCode: '66' } },
};

export function violation(changes: Partial<Violation> = {}): Violation {
  return {
    id: 'v1', description: 'Gây mất trật tự công cộng', basis: 'điểm a khoản 1', field: 'an-ninh-trat-tu', range: { min: 5_000_000, max: 10_000_000 }, rangeFor: 'person',
    aggravating: [], mitigating: [], additionalPenalties: [], remedialMeasures: [], endedOn: '2026-02-10', ...changes,
  };
}

export function event(type: CaseEventType, on: string, data: CaseEvent['data'] = {}): CaseEvent {
  return { id: `${type}-${on}`, type, on, recordedAt: `${on}T09:00:00+07:00`, data };
}

export function document(formCode: string, changes: Partial<CaseDocument> = {}): CaseDocument {
  return { id: `d-${formCode}`, formCode, status: 'draft', values: {}, ...changes };
}

export function payment(amount: number, paidOn: string, kind: Payment['kind'] = 'fine'): Payment {
  return { id: `pay-${paidOn}-${amount}`, documentId: 'd-MQĐ02', kind, amount, paidOn };
}

export function file(changes: Partial<Case> = {}): Case {
  return {
    id: 'c1', unitId: 'u1', reference: '2026-000001', mode: 'normal', field: 'an-ninh-trat-tu', discoveredOn: '2026-02-10', discoveredBy: 'officer', parties: [violator],
    violations: [violation()], exhibits: [], documents: [], events: [], payments: [], version: 1, ...changes,
  };
}

/** A case with a record of 11/02/2026 and a decision of 25/02/2026, served the same day. */
export function servedFile(fine: number, changes: Partial<Case> = {}): Case {
  return file({
    violations: [violation({ fine })],
    documents: [
      document('MBB01', { status: 'issued', number: '05', issuedOn: '2026-02-11' }),
      document('MQĐ02', { status: 'served', number: '07', issuedOn: '2026-02-13', servedOn: '2026-02-13' }),
    ],
    events: [event('record-made', '2026-02-11'), event('decision-issued', '2026-02-13'), event('decision-served', '2026-02-13')],
    ...changes,
  });
}
