import { currentLocale } from '@xlvphc/forms/base';
import { memoryDrafts, type DraftStore, type FormValues } from '@xlvphc/forms';
import { browserDrafts, browserSessions, createClient, createSession, isXlvphcError, type Client, type GetToken, type Reply, type SignedIn, type Wire } from '@xlvphc/sdk';
import type { Backend, CallOptions } from './backend.ts';
import { sdkCatalogue } from '../violations-admin/sdk-catalogue.ts';
import { sdkViolations } from '../violations/sdk-violations.ts';
import { countedFetch } from './counted-fetch.ts';
import { pageLength, paperPatience, wantedMatches } from './limits.ts';
import type { CaseQuery, CaseRow, DocumentView, Page, SessionView, Versioned } from './views.ts';
import { daysBetween, today } from '../ui/format.ts';

export interface SdkBackendOptions {
  /** Where the backend is: `https://xlvphc.example.gov.vn/`, or `/` on the same origin. */
  readonly baseUrl: string;
  /** Tokens of a host with its own sign-in; without it the official signs in here. */
  readonly getToken?: GetToken | undefined;
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/** The screens' port over the SDK: the one place where the two meet. */
export function sdkBackend({ baseUrl, getToken, fetch }: SdkBackendOptions): Backend {
  const shared = { baseUrl, locale: currentLocale, ...(fetch ? { fetch } : {}) };
  const session = getToken ? undefined : createSession({ ...shared, store: browserSessions(storeName(baseUrl)) });
  const access = session ? { session } : { getToken: getToken as GetToken };
  const client = createClient({ ...shared, ...access });
  let officialId: string | undefined;

  const viewOf = (who: SignedIn | Wire.Principal): SessionView | undefined => {
    if (!who.user || !who.unit) return undefined;
    officialId = who.user.id;
    return { user: who.user, unit: who.unit, roles: who.roles, mustChangePassword: who.mustChangePassword, ...(who.trial ? { trial: true } : {}), delegations: who.delegations ?? [] };
  };
  const present = (view: SessionView | undefined): SessionView => {
    if (!view) throw new TypeError('The session names no official.');
    return view;
  };
  const drafts: DraftStore = officialDrafts(() => officialId, storeName(baseUrl));

  return {
    ...caseCalls(client),
    ...documentCalls(client),
    ...paperCalls(client, (told) => createClient({ ...shared, ...access, fetch: countedFetch(fetch ?? globalThis.fetch, told) })),
    ...officeCalls(client),
    violations: sdkViolations(client),
    catalogue: sdkCatalogue(client),
    drafts,
    statePage: new URL('/', new URL(baseUrl, location.href)).href,
    async whoAmI(options) {
      if (session) {
        const current = session.current ?? (await session.restore());
        return current && viewOf(current);
      }
      try {
        return viewOf(await client.session.get(undefined, call(options)));
      } catch (error) {
        if (isXlvphcError(error) && error.status === 401) return undefined;
        throw error;
      }
    },
    async signIn(username, password) {
      if (!session) throw new TypeError('The host signs in by its own means.');
      return present(viewOf(await session.signIn({ username, password })));
    },
    async changePassword(currentPassword, newPassword) {
      await (session ? session.changePassword({ currentPassword, newPassword }) : client.session.changePassword({ body: { currentPassword, newPassword } }));
      return present(viewOf(await client.session.get()));
    },
    async renewSession() {
      return present(viewOf(await client.session.get()));
    },
    async signOut(everywhere) {
      await (everywhere ? session?.signOutEverywhere() : session?.signOut());
      officialId = undefined;
    },
    ended(listener) {
      return session?.subscribe((_, change) => change === 'expired' && listener()) ?? (() => undefined);
    },
  };
}

/** One store a backend, so that a page with two backends keeps two sessions. */
const storeName = (baseUrl: string): string => `xlvphc ${new URL(baseUrl, location.href).origin}`;

/** Options without `undefined`, as the SDK's exact types want them. */
const call = (options: CallOptions = {}): { signal?: AbortSignal; idempotencyKey?: string } => ({
  ...(options.signal ? { signal: options.signal } : {}),
  ...(options.idempotencyKey ? { idempotencyKey: options.idempotencyKey } : {}),
});

const versioned = <T extends { readonly version: number }>({ data, etag }: Reply<T>): Versioned<T> => ({ value: data, etag: etag ?? `"${data.version}"` });
/** The contract leaves the values of a form open; the form's own schema, which the server applied, says what they are. */
const documentView = (document: Wire.Document): DocumentView => ({ ...document, values: document.values as FormValues });
const versionedDocument = (reply: Reply<Wire.Document>): Versioned<DocumentView> => {
  const { value, etag } = versioned(reply);
  return { value: documentView(value), etag };
};

/** Drafts of whoever is signed in, encrypted with his own key; nobody signed in: in memory. */
function officialDrafts(officialId: () => string | undefined, name: string): DraftStore {
  const memory = memoryDrafts();
  const stores = new Map<string, DraftStore>();
  const store = (): DraftStore => {
    const id = officialId();
    if (id === undefined || !('indexedDB' in globalThis) || !isSecureContext) return memory;
    const found = stores.get(id) ?? browserDrafts(id, name);
    stores.set(id, found);
    return found;
  };
  // A browser that refuses storage (private mode, full disk) keeps the draft as long as the page.
  return {
    load: (key) => store().load(key).catch(() => memory.load(key)),
    save: (key, draft) => store().save(key, draft).catch(() => memory.save(key, draft)),
    remove: (key) => store().remove(key).catch(() => memory.remove(key)),
  };
}

function caseCalls(client: Client) {
  return {
    listCases: async (query: CaseQuery, options?: CallOptions): Promise<Page<CaseRow>> => {
      const { due, ...body } = query;
      if (due === undefined) return client.cases.search({ body: { ...body, limit: pageLength } }, call(options));
      return dueCases(client, query, options);
    },
    getCase: async (caseId, options) => versioned(await client.cases.get.withResponse({ caseId }, call(options))),
    createCase: async (start, options) => versioned(await client.cases.create.withResponse({ body: start }, call(options))),
    dueItems: (caseId, options) => client.cases.dueItems({ caseId }, call(options)),
    balance: (caseId, options) => client.cases.balance({ caseId }, call(options)),
    addEvent: async (caseId, event, options) => void (await client.events.create({ caseId, body: event }, call(options))),
    recordPayment: async (caseId, payment, options) => void (await client.payments.create({ caseId, body: payment }, call(options))),
    searchPartyHistory: (query, options) => client.partyHistory.search({ body: query }, call(options)),
    decisionState: async (code, options) => {
      try {
        return await client.public.decisionState({ body: { code } }, call(options));
      } catch (error) {
        if (isXlvphcError(error) && error.status === 404) return undefined;
        throw error;
      }
    },
  } satisfies Partial<Backend>;
}

/** The contract has no filter by due day: rows are read until enough of them match. */
async function dueCases(client: Client, { due, cursor, ...body }: CaseQuery, options?: CallOptions): Promise<Page<CaseRow>> {
  const now = today();
  const matches = (row: CaseRow): boolean => {
    const left = row.nextDue?.dueOn === undefined ? undefined : daysBetween(now, row.nextDue.dueOn);
    return left !== undefined && (due === 'overdue' ? left < 0 : left >= 0 && left <= 7);
  };
  const found: CaseRow[] = [];
  let next = cursor;
  do {
    const page = await client.cases.search({ body: { ...body, limit: 200, ...(next === undefined ? {} : { cursor: next }) } }, call(options));
    found.push(...page.items.filter(matches));
    next = page.nextCursor;
  } while (next !== undefined && found.length < wantedMatches);
  return { items: found, ...(next === undefined ? {} : { nextCursor: next }) };
}

function documentCalls(client: Client) {
  const { documents } = client;
  return {
    listDocuments: async (caseId, options) => {
      const params = { caseId, deleted: true };
      const found: DocumentView[] = [];
      for await (const document of documents.list.all(params, call(options))) found.push(documentView(document));
      return found;
    },
    getDocument: async (documentId, options) => versionedDocument(await documents.get.withResponse({ documentId }, call(options))),
    createDocument: async (caseId, body, options) => versionedDocument(await documents.create.withResponse({ caseId, body }, call(options))),
    saveValues: async (documentId, ifMatch, content, options) => versionedDocument(await documents.saveValues.withResponse({ documentId, ifMatch, body: content }, call(options))),
    checkDocument: async (documentId, options) => (await documents.check({ documentId }, call(options))).findings,
    approve: async (documentId, ifMatch, options) => versionedDocument(await documents.approve.withResponse({ documentId, ifMatch, body: {} }, call(options))),
    issue: async (documentId, ifMatch, options) => versionedDocument(await documents.issue.withResponse({ documentId, ifMatch, body: {} }, call(options))),
    confirmSignature: async (documentId, ifMatch, body, options) => versionedDocument(await documents.confirmSignature.withResponse({ documentId, ifMatch, body }, call(options))),
    recordService: async (documentId, ifMatch, body, options) => versionedDocument(await documents.recordService.withResponse({ documentId, ifMatch, body }, call(options))),
    deleteDocument: async (documentId, ifMatch, reason, options) => void (await documents.delete({ documentId, ifMatch, body: { reason } }, call(options))),
    restoreDocument: async (documentId, ifMatch, options) => void (await documents.restore({ documentId, ifMatch }, call(options))),
    documentContent: (documentId, format, options) => documents.content({ documentId, format }, call(options)),
  } satisfies Partial<Backend>;
}

/** Papers and forms. A paper takes its time: what is drawn for a whole case is waited for longer than an answer. */
function paperCalls(client: Client, watched: (told: (share: number) => void) => Client) {
  return {
    caseContent: (caseId, documents, options = {}) => {
      const { progress, ...rest } = options;
      const by = progress ? watched(progress) : client;
      return by.cases.content({ caseId, ...(documents ? { documents: documents.join(',') } : {}) }, { ...call(rest), timeout: paperPatience });
    },
    listForms: async (on, options) => (await client.forms.list({ on }, call(options))).items,
    getForm: async (formCode, on, options) => (await client.forms.get({ formCode, on }, call(options))).definition,
    formContent: (formCode, format, options) => client.forms.content({ formCode, format }, call(options)),
  } satisfies Partial<Backend>;
}

function officeCalls(client: Client) {
  const { users, delegations, audit } = client;
  return {
    units: async (options) => (await client.units.list({ limit: 200 }, call(options))).items,
    listUsers: (cursor, options) => users.list(cursor === undefined ? {} : { cursor }, call(options)),
    createUser: (body, options) => users.create({ body }, call(options)),
    changeUser: (user, body, options) => users.update({ userId: user.id, ifMatch: user.version, body }, call(options)),
    resetPassword: (userId, options) => users.resetPassword({ userId }, call(options)),
    listDelegations: async (options) => (await delegations.list({ limit: 200 }, call(options))).items,
    createDelegation: (body, options) => delegations.create({ body }, call(options)),
    revokeDelegation: async (delegationId, reason, options) => void (await delegations.revoke({ delegationId, body: { reason } }, call(options))),
    listAudit: (cursor, options) => audit.list(cursor === undefined ? {} : { cursor }, call(options)),
    verifyAudit: (options) => audit.verify(undefined, call(options)),
  } satisfies Partial<Backend>;
}
