import type { KitSource } from './loader.ts';

/** Name (beside the chunks, without ".js"), integrity, and the rows of its static imports. */
export type FileRow = readonly [name: string, integrity: string, imports: readonly number[]];
/** A file of rows; `entries` says in which row an element is, `next` is the file with the rows that are only needed later, when there is one. */
export interface FileTable {
  readonly rows: readonly FileRow[];
  readonly entries: Readonly<Record<string, number>>;
  readonly next?: FileRow;
}

/**
 * Files beside the script, each checked before it runs. `import()` takes no integrity, so every file of the static graph is fetched with its
 * hash first (WebKit ignores the hash of a preload, and Firefox never asks again for a module that failed once) and then preloaded with it
 * (what runs cannot be another answer than the checked one, in Chromium and Firefox).
 */
export function checkedSource(folder: string, first: FileRow, nonce: string): KitSource {
  const chunks = `${folder}chunks/`;
  const urlOf = (name: string): string => new URL(`${name}.js`, chunks).href;
  const checked = new Map<string, Promise<unknown>>();
  const rows: FileRow[] = [];
  const entries: Record<string, number> = {};
  let next: FileRow | undefined = first;
  let reading: Promise<unknown> | undefined;

  function checkFile([name, integrity]: FileRow): Promise<unknown> {
    const url = urlOf(name);
    const known = checked.get(url);
    if (known) return known;
    const check = fetch(url, { integrity }).then(() => preload(url, integrity, nonce));
    checked.set(url, check);
    check.catch(() => checked.delete(url));
    return check;
  }

  /** Rows that are not here yet are in the next file. */
  async function rowOf(wanted: string): Promise<FileRow> {
    for (;;) {
      const found = rows[entries[wanted]!] ?? rows.find(([name]) => urlOf(name) === wanted);
      if (found) return found;
      if (!next) throw new Error(`${wanted} is no file of this kit`);
      const file = next;
      reading ??= checkFile(file).then(() => import(urlOf(file[0]))).then((table: FileTable) => {
        rows.push(...table.rows);
        Object.assign(entries, table.entries);
        next = table.next;
      }).finally(() => (reading = undefined));
      await reading;
    }
  }

  /** Checks a file, named by its element or its address, with its whole static graph; answers the address. */
  async function check(wanted: string): Promise<string> {
    const row = await rowOf(wanted);
    const files = new Set([row]);
    // A set that grows while it is gone through.
    for (const [, , imports] of files) for (const index of imports) files.add(rows[index]!);
    await Promise.all([...files].map(checkFile));
    return urlOf(row[0]);
  }

  const load = async (entry: string): Promise<never> => import(await check(entry)) as Promise<never>;
  return { base: folder, check, load: (tag) => load(tag.slice('vphc-'.length)), secondCopy: () => load('second-copy') };
}

function preload(url: string, integrity: string, nonce: string): Promise<unknown> | undefined {
  const link = document.createElement('link');
  if (!link.relList.supports('modulepreload')) return undefined;
  return new Promise((done, fail) => {
    Object.assign(link, { rel: 'modulepreload', crossOrigin: '', integrity, nonce, href: url, onload: done, onerror: () => fail(new Error(url)) });
    document.head.append(link);
  }).finally(() => link.remove());
}
