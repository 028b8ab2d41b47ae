import { codesOn, type Case } from '@xlvphc/law';
import type { AuditRow, BalanceView, CaseRow, DocumentView, DueList, FormHead, SessionView, UserView } from '@xlvphc/elements';

/** Fictitious data of one unit, in the shapes of the port. */
export const unit = { id: 'unit-1', kind: 'ubnd-xa', name: 'Ủy ban nhân dân xã Ea Kly', parentName: 'Tỉnh Đắk Lắk', placeName: 'Ea Kly', communeCode: '24496', provinceCode: '66', treasury: { name: 'Kho bạc Nhà nước khu vực XIV', account: '7111.0.1234567' } };

export const official: UserView = { id: 'user-1', username: 'chu.tich', fullName: 'Y Bhiông Niê', titleText: 'Chủ tịch Ủy ban nhân dân xã', title: 'chu-tich-ubnd-xa', roles: ['recorder', 'competent', 'leader', 'unit-admin', 'auditor'], unitId: 'unit-1', status: 'active', mustChangePassword: false, lastSignInAt: '2026-11-21T01:15:00Z', version: 3 };
export const others: readonly UserView[] = [
  official,
  { id: 'user-2', username: 'nguyen.thi.hoa', fullName: 'Nguyễn Thị Hòa', titleText: 'Công chức Văn phòng – Thống kê', roles: ['clerk', 'recorder'], unitId: 'unit-1', status: 'active', mustChangePassword: false, lastSignInAt: '2026-11-20T08:02:00Z', version: 1 },
  { id: 'user-3', username: 'tran.van.loc', fullName: 'Trần Văn Lộc', titleText: 'Phó Chủ tịch Ủy ban nhân dân xã', roles: ['competent'], unitId: 'unit-1', status: 'locked', mustChangePassword: true, version: 7 },
];
export const session: SessionView = { user: official, unit, roles: official.roles, mustChangePassword: false, delegations: [] };

const names = ['Nguyễn Văn An', 'Lê Thị Bích Hằng', 'H’Nga Byă', 'Công ty TNHH Khai thác cát Sông Krông Búk', 'Phạm Minh Quân', 'Trần Đức Thắng', 'Hoàng Thị Ngọc Ánh', 'Y Thu Mlô', 'Đặng Quốc Bảo', 'Võ Thị Sáu'];
const acts = ['Gây tiếng ồn tại khu dân cư trong khoảng thời gian từ 22 giờ đến 06 giờ', 'Vứt, thải rác không đúng nơi quy định tại nơi công cộng', 'Lấn đất nông nghiệp không phải là đất trồng lúa', 'Khai thác cát khi không có giấy phép', 'Không có biện pháp che chắn khi thi công gây rơi vãi vật liệu ra đường'];
const states = ['recorded', 'decided', 'served', 'awaiting-explanation', 'executing', 'executed', 'verifying', 'instalments', 'recorded', 'time-barred'] as const;
const dueDays = ['2026-11-20', '2026-11-22', '2026-11-25', '2026-12-04', undefined];

export const rows: readonly CaseRow[] = Array.from({ length: 24 }, (_, index): CaseRow => {
  const dueOn = dueDays[index % 5];
  const state = states[index % 10] ?? 'recorded';
  return {
    id: `case-${index + 1}`,
    reference: `2026-${String(123 - index).padStart(6, '0')}`,
    mode: index % 9 === 8 ? 'historical' : 'normal',
    state,
    field: 'an-ninh-trat-tu',
    discoveredOn: '2026-11-18',
    violators: [names[index % 10] ?? ''],
    violation: acts[index % 5] ?? '',
    ...(index % 3 === 1 ? { decision: { documentId: `doc-${index}`, number: String(40 - index).padStart(2, '0'), symbol: 'QĐ-XPHC', issuedOn: '2026-11-19', fine: 750_000 * (index + 1) } } : {}),
    ...(state === 'executed' || dueOn === undefined ? {} : { nextDue: { code: 'decision', title: { vi: ['Ra quyết định xử phạt', 'Gửi quyết định xử phạt', 'Nhận văn bản giải trình'][index % 3] ?? '', en: 'Decide' }, dueOn } }),
    updatedAt: '2026-11-21T02:10:00Z',
  };
});

const citation = { rule: 'decision.deadline.normal', document: 'Luật Xử lý vi phạm hành chính', article: '66', clause: '1', confidence: 'secondary', validFrom: '2022-01-01', validTo: null } as const;

export const file: Case = {
  id: 'case-2', unitId: 'unit-1', reference: '2026-000122', mode: 'normal', field: 'an-ninh-trat-tu', discoveredOn: '2026-11-16', discoveredBy: 'officer', place: 'Thôn 6, xã Ea Kly', communeCode: '24496',
  parties: [
    { id: 'p1', role: 'violator', subject: { kind: 'person', fullName: 'Lê Thị Bích Hằng', gender: 'female', birthDate: '1988-04-12', nationality: 'Việt Nam', occupation: 'Kinh doanh', idNumber: '066188001234', address: { line: 'Thôn 6', communeCode: '24496', provinceCode: '66' } } },
    { id: 'p2', role: 'witness', subject: { kind: 'person', fullName: 'Trần Đình Phú', occupation: 'Trưởng thôn' } },
  ],
  violations: [{ id: 'v1', description: 'Dùng loa kéo công suất lớn gây tiếng ồn tại khu dân cư vào lúc 23 giờ 15 phút ngày 16/11/2026', basis: 'điểm a khoản 1 Điều 8 Nghị định số 282/2025/NĐ-CP', field: 'an-ninh-trat-tu', occurredAt: '2026-11-16T23:15:00+07:00', range: { min: 500_000, max: 1_000_000 }, rangeFor: 'person', aggravating: [], mitigating: ['gn.2'], additionalPenalties: [], remedialMeasures: [], fine: 650_000 }],
  exhibits: [{ id: 'e1', name: 'Loa kéo', unit: 'chiếc', quantity: 1, kind: 'Nanomax SK-15', condition: 'Đã qua sử dụng', status: 'seized' }],
  documents: [],
  events: [
    { id: 'ev1', type: 'case-opened', on: '2026-11-17', recordedAt: '2026-11-17T01:00:00Z', data: {} },
    { id: 'ev2', type: 'record-made', on: '2026-11-17', recordedAt: '2026-11-17T01:40:00Z', documentId: 'd1', data: {} },
    { id: 'ev3', type: 'explanation-waived', on: '2026-11-17', recordedAt: '2026-11-17T02:00:00Z', data: { note: 'Người vi phạm ghi ý kiến “không giải trình” trong biên bản' } },
    { id: 'ev4', type: 'decision-issued', on: '2026-11-19', recordedAt: '2026-11-19T03:00:00Z', documentId: 'd2', data: {} },
  ],
  payments: [{ id: 'pay1', documentId: 'd2', kind: 'fine', amount: 300_000, paidOn: '2026-11-20', method: 'treasury', receiptNumber: 'BL-0004521' }],
  version: 9,
};

const recordValues = { number: '12', recordedOn: '2026-11-17', place: 'Trụ sở UBND xã Ea Kly', violator: { kind: 'person', fullName: 'Lê Thị Bích Hằng' } };
const base = { caseId: 'case-2', sources: {}, findings: [], version: 4, createdAt: '2026-11-17T01:00:00Z', updatedAt: '2026-11-19T03:00:00Z' };
export const documents: readonly DocumentView[] = [
  { ...base, id: 'd1', formCode: 'MBB01', status: 'issued', number: '12', symbol: 'BB-VPHC', issuedOn: '2026-11-17', signedOn: '2026-11-17', values: recordValues },
  { ...base, id: 'd2', formCode: 'MQĐ02', status: 'issued', number: '39', symbol: 'QĐ-XPHC', issuedOn: '2026-11-19', signer: { name: 'Y Bhiông Niê', title: 'chu-tich-ubnd-xa', deputy: false }, publicCode: 'k3Jx9QmT2bV7yHs4WnPz1A', values: { number: '39', issuedOn: '2026-11-19' } },
  { ...base, id: 'd3', formCode: 'MQĐ05', status: 'draft', values: {} },
  { ...base, id: 'd4', formCode: 'MQĐ20', status: 'deleted', deletedReason: 'Soạn nhầm hồ sơ', values: {} },
];

export const due: DueList = {
  on: '2026-11-22', state: 'decided',
  items: [
    { code: 'service', title: { vi: 'Gửi quyết định cho người bị xử phạt', en: 'Serve the decision' }, status: 'soon', dueOn: '2026-11-25', daysLeft: 3, citations: [citation] },
    { code: 'seizure', title: { vi: 'Hết thời hạn tạm giữ tang vật', en: 'End of the seizure' }, status: 'overdue', dueOn: '2026-11-20', daysLeft: -2, citations: [{ ...citation, rule: 'seizure', article: '125', clause: '8' }] },
    { code: 'record', title: { vi: 'Lập biên bản vi phạm hành chính', en: 'Make the record' }, status: 'done', dueOn: '2026-11-18', daysLeft: -4, citations: [] },
  ],
};

export const balance: BalanceView = {
  on: '2026-11-22', outstanding: 350_000, paid: 300_000,
  decisions: [{ documentId: 'd2', number: '39', fine: 650_000, reduced: 0, lateFee: 0, cost: 0, paid: { fine: 300_000, lateFee: 0, cost: 0 }, outstanding: 350_000, dueOn: '2026-12-03', instalments: [{ dueOn: '2026-11-20', amount: 300_000, paid: 300_000 }, { dueOn: '2026-12-20', amount: 350_000, paid: 0 }], citations: [{ ...citation, rule: 'late-fee', article: '78', clause: '1' }] }],
};

export const audit: readonly AuditRow[] = Array.from({ length: 8 }, (_, index) => ({
  id: `a${index}`, sequence: 100 - index, at: `2026-11-22T0${index}:12:00Z`, actor: { kind: 'user', id: 'user-1', name: 'Y Bhiông Niê' }, action: ['case.read', 'party-history.search', 'document.issue'][index % 3] ?? '', resource: 'case', resourceId: 'case-2', ...(index % 3 === 1 ? { purpose: 'Xác định tái phạm: hồ sơ 2026-000122' } : {}), sealed: index > 1,
}));

export const forms: readonly FormHead[] = codesOn('documentTypes', '2026-11-22').map(({ code, vi }) => ({ code, symbol: 'X', kind: code.startsWith('MBB') ? 'record' : 'decision', title: vi, validFrom: '2022-01-01', validTo: null }));
