import { memoryDrafts } from '@xlvphc/forms';
import { BackendFailure, type Backend, type FailureKind } from '@xlvphc/elements';
import { audit, balance, documents, due, file, forms, official, others, rows, session, unit } from './sample.ts';

export type Fake = Backend & {
  /** Names of the calls that were made, in order. */
  readonly calls: string[];
  /** Idempotency keys by call. */
  readonly keys: [string, string | undefined][];
};

/** A backend that answers from sample data; `over` scripts single calls. */
export function fakeBackend(over: Partial<Backend> = {}): Fake {
  const calls: string[] = [];
  const keys: [string, string | undefined][] = [];
  const document = (id: string) => {
    const found = documents.find((one) => one.id === id);
    if (!found) throw new BackendFailure({ kind: 'not-found', code: 'VPHC-NOT-FOUND' });
    return { value: found, etag: `"${found.version}"` };
  };
  const backend: Backend = {
    drafts: memoryDrafts(),
    whoAmI: async () => session,
    signIn: async () => session,
    changePassword: async () => session,
    renewSession: async () => session,
    signOut: async () => undefined,
    listCases: async (query) => {
      const found = rows.filter((row) => (!query.text || `${row.violators.join()} ${row.reference} ${row.violation ?? ''}`.toLowerCase().includes(query.text.toLowerCase())) && (!query.state || row.state === query.state));
      return query.cursor ? { items: found.slice(15) } : { items: found.slice(0, 15), ...(found.length > 15 ? { nextCursor: 'next' } : {}) };
    },
    getCase: async () => ({ value: file, etag: '"9"' }),
    createCase: async ({ mode }) => ({ value: { ...file, id: 'case-new', mode, parties: [], violations: [], exhibits: [], events: [], payments: [] }, etag: '"1"' }),
    dueItems: async () => due,
    balance: async () => balance,
    addEvent: async () => undefined,
    listDocuments: async () => documents,
    getDocument: async (id) => document(id),
    createDocument: async (caseId, { formCode, values, sources }) => ({ value: { id: 'doc-new', caseId, formCode, status: 'draft', values: values ?? {}, sources: sources ?? {}, findings: [], version: 1, createdAt: '2026-11-22T03:00:00Z', updatedAt: '2026-11-22T03:00:00Z' }, etag: '"1"' }),
    saveValues: async (id, _, content) => {
      const found = documents.find((one) => one.id === id) ?? documents[2];
      if (!found) throw new BackendFailure({ kind: 'not-found' });
      return { value: { ...found, id, ...content, version: 2, updatedAt: '2026-11-22T03:05:00Z' }, etag: '"2"' };
    },
    checkDocument: async () => [],
    approve: async (id) => ({ value: { ...document(id).value, status: 'approved' }, etag: '"5"' }),
    issue: async (id) => ({ value: { ...document(id).value, status: 'issued' }, etag: '"6"' }),
    confirmSignature: async (id) => document(id),
    recordService: async (id) => document(id),
    deleteDocument: async () => undefined,
    restoreDocument: async () => undefined,
    documentContent: async () => new Blob(['%PDF']),
    caseContent: async () => new Blob(['%PDF']),
    listForms: async () => forms,
    getForm: async () => ({}),
    formContent: async () => new Blob(['%PDF']),
    recordPayment: async () => undefined,
    searchPartyHistory: async () => ({
      items: [
        { unitName: 'Ủy ban nhân dân xã Krông Pắc', decisionNumber: '17/QĐ-XPHC', decidedOn: '2026-03-04', field: 'an-ninh-trat-tu', act: 'Gây tiếng ồn tại khu dân cư', state: 'executed', mode: 'normal', cleared: false, clearedOn: '2026-09-10' },
        { unitName: unit.name, decisionNumber: '02/QĐ-XPHC', decidedOn: '2025-08-14', act: 'Vứt rác không đúng nơi quy định', state: 'executed', mode: 'historical', cleared: false, clearedOn: '2026-12-01', caseId: 'case-2' },
      ],
      hidden: { vi: 'Không hiện địa chỉ, số giấy tờ và nội dung chi tiết của hồ sơ thuộc đơn vị khác; không hiện những lần đã được coi là chưa bị xử phạt.', en: 'Addresses and details of other units are not shown.' },
    }),
    decisionState: async (code) =>
      code.startsWith('x') ? undefined : { state: 'served', stateText: { vi: 'Quyết định đã được giao, đang chờ nộp tiền', en: 'The decision was served; payment is awaited' }, amount: 650_000, paid: 300_000, outstanding: 350_000, lateFee: 0, dueOn: '2026-12-03', on: '2026-11-22', payment: { treasury: 'Kho bạc Nhà nước khu vực XIV', address: 'Số 1 đường Nguyễn Tất Thành, Đắk Lắk', account: '7111.0.1234567', reference: 'Nộp phạt QĐ 39/QĐ-XPHC' } },
    units: async () => [unit, { ...unit, id: 'unit-2', name: 'Công an xã Ea Kly' }],
    listUsers: async () => ({ items: others }),
    createUser: async () => ({ user: official, temporaryPassword: 'voi-xanh-buon-ho-27' }),
    changeUser: async (user) => user,
    resetPassword: async () => ({ temporaryPassword: 'voi-xanh-buon-ho-28' }),
    listDelegations: async () => [{ id: 'g1', fromUserId: 'user-1', toUserId: 'user-3', fromName: 'Y Bhiông Niê', toName: 'Trần Văn Lộc', of: 'chu-tich-ubnd-xa', number: '05/QĐ-GQXP', date: '2026-10-30', validFrom: '2026-11-01', validTo: '2026-12-31' }],
    createDelegation: async (draft) => ({ id: 'g2', of: 'chu-tich-ubnd-xa', ...draft }),
    revokeDelegation: async () => undefined,
    listAudit: async () => ({ items: audit }),
    verifyAudit: async () => ({ ok: true, sealed: 98, unsealed: 2, faults: [] }),
    ...over,
  };
  const watched = new Proxy(backend, {
    get(target, name, receiver) {
      if (name === 'calls') return calls;
      if (name === 'keys') return keys;
      const value: unknown = Reflect.get(target, name, receiver);
      if (typeof value !== 'function' || typeof name !== 'string') return value;
      return (...args: readonly unknown[]) => {
        calls.push(name);
        const options = args.findLast((arg) => typeof arg === 'object' && arg !== null && 'idempotencyKey' in arg) as { idempotencyKey?: string } | undefined;
        keys.push([name, options?.idempotencyKey]);
        return (value as (...all: readonly unknown[]) => unknown).apply(target, [...args]);
      };
    },
  });
  return watched as Fake;
}

/** A call that fails with `kind`. */
export const failing = (kind: FailureKind) => async (): Promise<never> => {
  throw new BackendFailure({ kind, code: `VPHC-TEST-${kind.toUpperCase()}`, requestId: 'req-1' });
};

/** A call that never answers. */
export const pending = (): Promise<never> => new Promise(() => undefined);
