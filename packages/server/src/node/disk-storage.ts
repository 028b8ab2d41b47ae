import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { randomUUID } from 'node:crypto';
import type { Storage } from '../app/ports.ts';

/** Path segments without dots; the last may end in one extension. No `..`, no hidden file. */
const safe = /^[A-Za-z0-9_-]+(?:\/[A-Za-z0-9_-]+)*(?:\.[a-z0-9]+)?$/;

/** Attachments as files; a file appears under its name only when it is whole and on the disk. */
export function diskStorage(directory: string): Storage {
  const place = (key: string): string => {
    if (!safe.test(key)) throw new Error('a storage key has letters, digits, dashes and slashes, and at most one extension');
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
