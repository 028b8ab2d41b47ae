import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sealedDrafts } from '@xlvphc/sdk';
import type { Draft, DraftStore, DraftVault, SealedDraft } from '@xlvphc/sdk';
import type { DraftStore as FormDraftStore } from '@xlvphc/forms';

/** A vault in memory: what a thief of the disk would see is in `drafts`. */
function memoryVault() {
  const drafts = new Map<string, SealedDraft>();
  const keys = new Map<string, CryptoKey>();
  const vault: DraftVault = {
    async key(official, create) {
      const kept = keys.get(official) ?? (await create());
      keys.set(official, kept);
      return kept;
    },
    get: async (official, key) => drafts.get(`${official} ${key}`),
    put: async (official, key, draft) => void drafts.set(`${official} ${key}`, draft),
    delete: async (official, key) => void drafts.delete(`${official} ${key}`),
    keys: async (official) => [...drafts.keys()].filter((key) => key.startsWith(`${official} `)).map((key) => key.slice(official.length + 1)),
  };
  return { vault, drafts, keys };
}
const draft: Draft = { values: { violator: { fullName: 'Nguyễn Thị Ửng' } }, sources: { 'violator.fullName': { kind: 'typed' } }, savedAt: '2026-03-02T02:00:00Z', baseVersion: 3 };

test('a draft comes back as it was saved, whatever was typed', async () => {
  const { vault } = memoryVault();
  const drafts = sealedDrafts('o1', vault);
  await fc.assert(fc.asyncProperty(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean())), async (values) => {
    const typed: Draft = { ...draft, values: JSON.parse(JSON.stringify(values)) as Draft['values'] };
    await drafts.save('k', typed);
    assert.deepEqual(await drafts.load('k'), typed);
  }), { numRuns: 50 });
});

test('nothing typed can be read where drafts are kept, and the key cannot be taken out', async () => {
  const { vault, drafts, keys } = memoryVault();
  await sealedDrafts('o1', vault).save('case-1', draft);
  const bytes = Buffer.from([...drafts.values()][0]?.data ?? new ArrayBuffer(0)).toString('utf8');
  assert.doesNotMatch(bytes, /Nguyễn|fullName/);
  await assert.rejects(crypto.subtle.exportKey('raw', keys.get('o1') as CryptoKey));
});

test('another official on the same machine reads nothing, not even by moving the sealed draft to his name', async () => {
  const { vault, drafts } = memoryVault();
  await sealedDrafts('o1', vault).save('case-1', draft);
  const other = sealedDrafts('o2', vault);
  assert.equal(await other.load('case-1'), undefined);
  drafts.set('o2 case-1', drafts.get('o1 case-1') as SealedDraft);
  assert.equal(await other.load('case-1'), undefined);
});

test('a sealed draft that was moved to another case or changed counts as absent', async () => {
  const { vault, drafts } = memoryVault();
  const mine = sealedDrafts('o1', vault);
  await mine.save('case-1', draft);
  const sealed = drafts.get('o1 case-1') as SealedDraft;
  drafts.set('o1 case-2', sealed);
  assert.equal(await mine.load('case-2'), undefined);
  const changed = new Uint8Array(sealed.data.slice(0));
  changed[0] = (changed[0] ?? 0) ^ 1;
  drafts.set('o1 case-1', { ...sealed, data: changed.buffer });
  assert.equal(await mine.load('case-1'), undefined);
});

test('an official lists, removes and clears his own drafts only', async () => {
  const { vault } = memoryVault();
  const mine = sealedDrafts('o1', vault);
  const other = sealedDrafts('o2', vault);
  for (const key of ['a', 'b', 'c']) await mine.save(key, draft);
  await other.save('a', draft);
  await mine.remove('b');
  assert.deepEqual(await mine.keys(), ['a', 'c']);
  await mine.clear();
  assert.deepEqual([await mine.keys(), await other.keys()], [[], ['a']]);
});

// Checked by the compiler: a form takes the store as its own.
export const fits: FormDraftStore = sealedDrafts('o1', memoryVault().vault) satisfies DraftStore;
