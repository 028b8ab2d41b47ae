import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { operations } from '@xlvphc/openapi/operations';
import { roles, systemActor, type Role } from '../../src/app/actor.ts';
import { openApp } from '../../src/app/open.ts';
import { inTransaction } from '../../src/app/request.ts';
import { sampleClient, sampleUnitIds } from '../../src/seed/people.ts';
import { sampleClientSecret } from '../../src/seed/sample.ts';
import { expecting, list, openOffice, type Caller, type Office } from '../cases/office.ts';
import { landCase } from '../cases/story.ts';
import { databases, type TestDatabase } from '../databases.ts';

const everyone: readonly Role[] = roles;
const casework: readonly Role[] = ['clerk', 'recorder', 'competent', 'leader'];
const oversight: readonly Role[] = ['unit-admin', 'leader', 'auditor'];

/** Who may call each operation of the contract. An operation without a row fails the test below. */
const matrix: Readonly<Record<string, readonly Role[] | 'public'>> = {
  getHealth: 'public', signIn: 'public', refreshSession: 'public', issueToken: 'public', getDecisionState: 'public',
  listCodeLists: 'public', getCodeList: 'public', listForms: 'public', getForm: 'public', getFormContent: 'public', publishForm: ['unit-admin'],
  whoAmI: everyone, signOut: everyone, signOutEverywhere: everyone, changePassword: everyone,
  listUnits: everyone, getUnit: everyone, updateUnit: ['unit-admin'],
  listUsers: oversight, getUser: oversight, createUser: ['unit-admin'], updateUser: ['unit-admin'], resetPassword: ['unit-admin'],
  listDelegations: everyone, createDelegation: ['unit-admin'], revokeDelegation: ['unit-admin'],
  listClients: ['unit-admin'], createClient: ['unit-admin'], revokeClient: ['unit-admin'],
  listAudit: oversight, verifyAudit: oversight,
  listRegisters: everyone, listRegisterEntries: everyone,
  listCases: everyone, searchCases: everyone, getCase: everyone, getDueItems: everyone, getBalance: everyone, listEvents: everyone, listPayments: everyone,
  createCase: casework, updateCase: casework, createEvent: casework, createPayment: casework,
  createParty: casework, updateParty: casework, deleteParty: casework,
  createViolation: casework, updateViolation: casework, deleteViolation: casework,
  createExhibit: casework, updateExhibit: casework, deleteExhibit: casework,
  listDocuments: everyone, getDocument: everyone, getDocumentContent: everyone, getCaseContent: everyone, checkDocument: everyone,
  createDocument: casework, saveDocumentValues: casework, confirmSignature: casework, recordService: casework, deleteDocument: casework, restoreDocument: casework,
  approveDocument: ['recorder', 'competent', 'leader'], issueDocument: ['recorder', 'competent', 'leader'], revokeDocumentCode: ['recorder', 'competent', 'leader'],
  listAttachments: everyone, getAttachment: everyone, getAttachmentContent: everyone, createAttachment: casework, deleteAttachment: casework,
  listDecrees: 'public', getDecree: 'public', getDecreeSheet: everyone, getViolationUsage: everyone, addFavouriteAct: everyone, removeFavouriteAct: everyone,
  listDecreeImports: ['unit-admin'], importDecree: ['unit-admin'], getDecreeImport: ['unit-admin'], publishDecree: ['unit-admin'], withdrawDecree: ['unit-admin'],
  searchPartyHistory: ['recorder', 'competent', 'leader'],
};

const nothing = 'dddddddd-0000-7000-8000-00000000dead';
const table = Object.values(operations);

/** Changes that an official without the role would make if the row were wrong must not disturb the rest of the matrix. */
const ends = new Set(['signOut', 'signOutEverywhere']);

describe('authorisation matrix', () => {
  const [pglite] = databases;
  let opened: TestDatabase;
  let office: Office;
  const callers = new Map<Role, Caller>();
  let stranger: Caller;
  let client: Caller;
  let real: Record<string, string>;

  before(async () => {
    assert.ok(pglite);
    opened = await pglite.open();
    office = await openOffice(opened.handle);
    const add = async (username: string, unitId: string, held: readonly Role[]): Promise<void> => {
      const id = `eeeeeeee-0000-7000-8000-${String(callers.size + (unitId === sampleUnitIds.eaKly ? 1 : 100)).padStart(12, '0')}`;
      await inTransaction(office.deps, systemActor, async (tx) => {
        const like = await tx.selectFrom('credentials').select('password_hash').limit(1).executeTakeFirstOrThrow();
        await tx.insertInto('users').values({ id, unit_id: unitId, username, display_name: username, created_at: '2026-01-01T00:00:00Z' }).execute();
        await tx.insertInto('user_roles').values(held.map((role) => ({ user_id: id, unit_id: unitId, role }))).execute();
        await tx.insertInto('credentials').values({ user_id: id, password_hash: like.password_hash, changed_at: '2026-01-01T00:00:00Z' }).execute();
      });
    };
    for (const role of roles) {
      await add(`matrix.${role}`, sampleUnitIds.eaKly, [role]);
      callers.set(role, office.official(`matrix.${role}`));
    }
    await add('matrix.stranger', sampleUnitIds.krongPac, roles);
    stranger = office.official('matrix.stranger');
    const token = await office.anybody('POST', '/oauth/token', new URLSearchParams({ grant_type: 'client_credentials', client_id: sampleClient.id, client_secret: sampleClientSecret }).toString(),
      { 'content-type': 'application/x-www-form-urlencoded' });
    assert.equal(token.status, 200, JSON.stringify(token.body));
    const bearer = { authorization: `Bearer ${String(token.body['access_token'])}` };
    client = (method, path, body, headers = {}) => office.anybody(method, path, body, { ...bearer, ...headers });

    const recorder = office.official('eakly.lapbienban');
    const made = await expecting(201, recorder('POST', '/cases', landCase));
    const caseId = String(made.body['id']);
    const draft = await expecting(201, recorder('POST', `/cases/${caseId}/documents`, { formCode: 'MBB01' }));
    const registers = list((await office.official('eakly.vanthu')('GET', '/registers')).body['items']);
    real = {
      caseId, documentId: String(draft.body['id']), partyId: String(list(made.body['parties'])[0]?.['id']), violationId: String(list(made.body['violations'])[0]?.['id']),
      userId: 'bbbbbbbb-0000-7000-8000-000000000001', unitId: sampleUnitIds.eaKly, registerId: String(registers[0]?.['id'] ?? nothing),
    };
  });
  after(() => opened.close());

  const address = (path: string, ids: Readonly<Record<string, string>>): string =>
    path.replace(/^\/v1/, '').replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? (name === 'formCode' ? 'MBB01' : name === 'name' ? 'fields' : nothing));
  /** A call that is well-formed as far as the router looks before it asks who calls. */
  const call = (by: Caller, operation: (typeof table)[number], ids: Readonly<Record<string, string>> = {}) => by(
    operation.method, address(operation.path, ids), operation.body === undefined ? undefined : {}, operation.ifMatch ? { 'if-match': '"1"' } : {});

  it('has a row for every operation of the contract, and every operation has a handler', () => {
    assert.deepEqual(Object.keys(matrix).sort(), table.map((each) => each.id).sort());
    assert.deepEqual([...openApp(office.deps).operationIds].sort(), table.map((each) => each.id).sort());
  });

  for (const operation of table.filter((each) => each.path.startsWith('/v1/') && !ends.has(each.id))) {
    const row = matrix[operation.id];

    it(`${operation.id}: ${row === 'public' ? 'anybody' : (row ?? []).join(', ')}`, async () => {
      const anonymous = await call(office.anybody, operation);
      if (row === 'public') {
        assert.notEqual(anonymous.body['code'], 'VPHC-SIGN-IN-REQUIRED');
        return;
      }
      assert.equal(anonymous.body['code'], 'VPHC-SIGN-IN-REQUIRED');
      assert.equal(anonymous.status, 401);
      for (const [role, by] of callers) {
        const answer = await call(by, operation);
        if (row?.includes(role)) assert.notEqual(answer.body['code'], 'VPHC-FORBIDDEN', `${role} should be let in`);
        else assert.deepEqual([answer.status, answer.body['code']], [403, 'VPHC-FORBIDDEN'], `${role} should be refused`);
        assert.notEqual(answer.status, 500, JSON.stringify(answer.body));
      }
      const machine = await call(client, operation);
      if (operation.scopes === undefined) assert.equal(machine.body['code'], 'VPHC-FORBIDDEN', 'a machine client should be refused');
      else assert.notEqual(machine.body['code'], 'VPHC-FORBIDDEN', 'a machine client should be let in');
    });
  }

  for (const operation of table.filter((each) => each.path.includes('Id}') && each.id !== 'getUnit')) {
    it(`${operation.id} of another unit is not found, whatever the roles`, async () => {
      const answer = await call(stranger, operation, real);
      // A body is checked before the thing is looked for: an empty one may be refused first, which tells nothing either.
      assert.ok([403, 404, 400, 415].includes(answer.status), `${answer.status} ${JSON.stringify(answer.body)}`);
      if (operation.body === undefined && operation.id !== 'getDocumentContent') assert.ok([403, 404].includes(answer.status), `${answer.status}`);
    });
  }

  it('lets an official whose password has to change do nothing else', async () => {
    await inTransaction(office.deps, systemActor, (tx) => tx.updateTable('users').set({ must_change_password: true }).where('username', '=', 'matrix.stranger').execute());
    const free = new Set(['whoAmI', 'signOut', 'signOutEverywhere', 'changePassword']);
    for (const operation of table.filter((each) => matrix[each.id] !== 'public' && !ends.has(each.id))) {
      const answer = await call(stranger, operation);
      if (free.has(operation.id)) assert.notEqual(answer.body['code'], 'VPHC-PASSWORD-CHANGE-REQUIRED', operation.id);
      else assert.equal(answer.body['code'], 'VPHC-PASSWORD-CHANGE-REQUIRED', operation.id);
    }
  });
});
