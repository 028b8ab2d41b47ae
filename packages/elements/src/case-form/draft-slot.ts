/**
 * A place for the draft of a new document. Two tabs that write the same form at once get two places, so that neither
 * overwrites the other; a tab that crashed frees its place, so that the next one finds what was typed.
 */
export interface DraftSlot {
  readonly key: string;
  release(): void;
}

export async function draftSlot(name: string): Promise<DraftSlot> {
  const locks = (navigator as { locks?: LockManager }).locks;
  if (!locks) return { key: `${name}/1`, release: () => undefined };
  for (let n = 1; ; n += 1) {
    const key = `${name}/${n}`;
    const release = await hold(locks, `vphc-draft ${key}`);
    if (release) return { key, release };
  }
}

/** Takes the lock unless another tab holds it; gives back how to free it. */
function hold(locks: LockManager, name: string): Promise<(() => void) | undefined> {
  return new Promise((taken, failed) => {
    locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (!lock) return taken(undefined);
        return new Promise<void>((release) => taken(release));
      })
      .catch(failed);
  });
}
