import { expecting, ifMatch, type Answer, type Caller, type Json } from './office.ts';

/** A fictitious land case of a person: one act with a range of 20 to 30 million đồng and one measure to carry out. */
export const landCase = {
  mode: 'normal', field: 'dat-dai', discoveredOn: '2026-03-02', discoveredBy: 'inspection', place: 'Thôn 3, xã Ea Kly', communeCode: '24496',
  parties: [
    {
      id: 'violator', role: 'violator',
      subject: {
        kind: 'person', fullName: 'Nguyễn Văn Ửng', gender: 'male', birthDate: '1980-01-02', nationality: 'Việt Nam', idNumber: '066080001234',
        address: { line: 'Thôn 3', communeCode: '24496', provinceCode: '66' },
      },
    },
  ],
  violations: [
    {
      partyId: 'violator', description: 'Chiếm 200 m² đất nông nghiệp', basis: 'điểm a khoản 2 Điều 13 Nghị định số 123/2024/NĐ-CP', field: 'dat-dai',
      endedOn: '2026-03-01', rangeFor: 'person', range: { min: 20_000_000, max: 30_000_000 },
      remedialMeasures: [{ code: 'kp.a', text: 'Buộc khôi phục lại tình trạng ban đầu của đất', days: 30 }],
    },
  ],
};

/** What a record needs beside the facts of the case. */
export const recordValues = {
  startedTime: '08:30', finishedTime: '09:30', place: 'Thôn 3, xã Ea Kly', basis: 'Biên bản kiểm tra hiện trạng', representative: { fullName: 'Y Bhiu Niê' },
  explanation: { to: 'Chủ tịch Ủy ban nhân dân xã Ea Kly' },
};

export const act = (by: Caller, document: Answer, what: string, body: unknown = {}): Promise<Answer> =>
  expecting(200, by('POST', `/documents/${document.body['id'] ?? ''}/${what}`, body, ifMatch(document)));

export async function openCase(by: Caller, overrides: object = {}): Promise<Answer> {
  return expecting(201, by('POST', '/cases', { ...landCase, ...overrides }));
}

export const draft = (by: Caller, caseId: Json | undefined, formCode: string, values: object = {}): Promise<Answer> =>
  expecting(201, by('POST', `/cases/${caseId ?? ''}/documents`, { formCode, values }));

/** Drafts and issues the record MBB01. */
export async function record(by: Caller, caseId: Json | undefined): Promise<Answer> {
  return act(by, await draft(by, caseId, 'MBB01', recordValues), 'issue');
}

/** Drafts, approves and issues the decision MQĐ02. */
export async function decide(by: Caller, caseId: Json | undefined, values: object = {}): Promise<Answer> {
  return act(by, await act(by, await draft(by, caseId, 'MQĐ02', values), 'approve'), 'issue');
}
