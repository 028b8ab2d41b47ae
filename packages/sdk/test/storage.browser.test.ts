import { expect } from '@open-wc/testing';
import { browserDrafts, browserSessions, createSession } from '@xlvphc/sdk';
import type { Draft } from '@xlvphc/sdk';

// Mocha's, brought by the test runner.
declare const describe: (name: string, body: () => void) => void;
declare const it: (name: string, body: () => Promise<void>) => void;

const fresh = () => `xlvphc-test-${crypto.randomUUID()}`;
const draft: Draft = { values: { violator: { fullName: 'Nguyễn Thị Ửng' } }, sources: {}, savedAt: '2026-03-02T02:00:00Z' };

/** Everything in a database, as a script of the host page could read it. */
async function contents(name: string): Promise<unknown[]> {
  const request = indexedDB.open(name);
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error as Error);
  });
  const rows: unknown[] = [];
  for (const store of db.objectStoreNames) {
    const all = db.transaction(store).objectStore(store).getAll();
    await new Promise((resolve) => (all.onsuccess = resolve));
    rows.push(...(all.result as unknown[]));
  }
  db.close();
  return rows;
}

describe('drafts in the browser', () => {
  it('come back after the page is gone, and what lies in the database is sealed', async () => {
    const name = fresh();
    await browserDrafts('o1', name).save('case-1', draft);
    expect(await browserDrafts('o1', name).load('case-1')).to.deep.equal(draft);
    expect(await browserDrafts('o2', name).load('case-1')).to.equal(undefined);
    const rows = await contents(name);
    const sealed = rows.find((row) => typeof row === 'object' && row !== null && 'data' in row) as { data: ArrayBuffer };
    expect(new TextDecoder().decode(sealed.data)).not.to.contain('Nguyễn');
    const key = rows.find((row) => row instanceof CryptoKey) as CryptoKey;
    expect(key.extractable).to.equal(false);
  });

  it('are listed and cleared for one official only', async () => {
    const name = fresh();
    const mine = browserDrafts('o1', name);
    await mine.save('a', draft);
    await mine.save('b', draft);
    await browserDrafts('o10', name).save('c', draft);
    expect(await mine.keys()).to.deep.equal(['a', 'b']);
    await mine.clear();
    expect(await mine.keys()).to.deep.equal([]);
    expect(await browserDrafts('o10', name).keys()).to.deep.equal(['c']);
  });

  it('use one key even when two tabs save their first draft at the same time', async () => {
    const name = fresh();
    await Promise.all(['a', 'b', 'c', 'd'].map((key) => browserDrafts('o1', name).save(key, draft)));
    const loaded = await Promise.all(['a', 'b', 'c', 'd'].map((key) => browserDrafts('o1', name).load(key)));
    expect(loaded).to.deep.equal([draft, draft, draft, draft]);
  });
});

describe('a session in the browser', () => {
  const unit = { id: 'u1', kind: 'ubnd-xa', name: 'UBND', placeName: 'Ea Kly', version: 1 };
  const user = { id: 'o1', username: 'lan', fullName: 'Trần Thị Lan', unitId: 'u1', roles: [], status: 'active', mustChangePassword: false, version: 1, createdAt: '2026-01-01T00:00:00Z' };

  it('survives navigation with the key that it was bound to, which stays in the browser', async () => {
    const name = fresh();
    const thumbprints: unknown[] = [];
    let granted = 0;
    const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
      const request = new Request(input, init);
      const head = request.headers.get('DPoP')?.split('.')[0] ?? '';
      thumbprints.push((JSON.parse(atob(head.replaceAll('-', '+').replaceAll('_', '/'))) as { jwk: { x: string } }).jwk.x);
      granted += 1;
      return new Response(JSON.stringify({ accessToken: `a${granted}`, expiresAt: '2027-01-01T00:00:00Z', expiresIn: 900, refreshToken: `refresh-token-${granted}`, user, unit, roles: [], mustChangePassword: false }), { headers: { 'Content-Type': 'application/json' } });
    };
    const page = () => createSession({ baseUrl: '/', fetch, store: browserSessions(name) });
    await page().signIn({ username: 'lan', password: 'x' });
    const next = page();
    expect((await next.restore())?.user.id).to.equal('o1');
    expect(await next.token()).to.equal('a2');
    expect(thumbprints[0]).to.equal(thumbprints[1]);
    const [stored] = (await contents(name)) as { key: CryptoKeyPair; refreshToken: string }[];
    expect(stored?.key.privateKey.extractable).to.equal(false);
    expect(JSON.stringify(stored)).not.to.contain('Lan');
    await next.signOut().catch(() => undefined);
    expect(await page().restore()).to.equal(undefined);
  });
});
