import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { requireStorageKey, type Storage } from '../app/ports.ts';

/** Attachments as files; a file appears under its name only when it is whole and on the disk. */
export function diskStorage(directory: string): Storage {
  const place = (key: string): string => {
    requireStorageKey(key);
    return join(directory, key);
  };
  return {
    put: async (key, bytes) => {
      const target = place(key);
      await mkdir(dirname(target), { recursive: true });
      const part = `${target}.${randomUUID()}.part`;
      const file = await open(part, 'wx', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(part, target);
    },
    get: async (key) => {
      try {
        return new Uint8Array(await readFile(place(key)));
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
        throw error;
      }
    },
    delete: (key) => rm(place(key), { force: true }),
  };
}
