import { access, constants, mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { StartError } from './start-error.ts';

/** Where everything that has to survive a restart lives. */
export interface DataFolder {
  readonly path: string;
  /** Directory of the embedded database. */
  readonly database: string;
  readonly attachments: string;
  /** Key of the audit chain's heads. */
  readonly auditKey: Uint8Array;
  release(): Promise<void>;
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

function unusable(path: string, error: unknown): StartError {
  const code = codeOf(error);
  return new StartError(
    `Không dùng được thư mục dữ liệu ${path}${code === '' ? '' : ` (${code})`}: cần một thư mục ghi được.`, `The data folder ${path} is not usable; it has to be a writable folder.`);
}

/** Whether the process that left its number still runs. */
function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** Folders that this very process serves: in a container every start has the same process number, so the number alone does not tell. */
const held = new Set<string>();

function inUse(path: string, pid: number): StartError {
  return new StartError(`Thư mục dữ liệu ${path} đang được một máy chủ khác dùng (tiến trình ${pid}).`, `The data folder ${path} is in use by another server, process ${pid}.`);
}

/** One server a folder: the embedded database cannot be shared. A lock left by a killed server is taken over. */
async function lock(path: string): Promise<() => Promise<void>> {
  const file = join(path, 'server.pid');
  if (held.has(path)) throw inUse(path, process.pid);
  for (;;) {
    try {
      await writeFile(file, String(process.pid), { flag: 'wx' });
      held.add(path);
      return async () => {
        held.delete(path);
        await rm(file, { force: true });
      };
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw unusable(path, error);
      const pid = Number(await readFile(file, 'utf8').catch(() => ''));
      if (pid > 0 && pid !== process.pid && alive(pid)) throw inUse(path, pid);
      await rm(file, { force: true });
    }
  }
}

async function keyIn(path: string): Promise<Uint8Array> {
  const file = join(path, 'audit.key');
  try {
    await writeFile(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw unusable(path, error);
  }
  return new Uint8Array(Buffer.from((await readFile(file, 'utf8')).trim(), 'hex'));
}

/** A folder of the embedded database is empty, or was made by it in this major version. */
async function checkDatabase(path: string): Promise<void> {
  const names = await readdir(path).catch((): string[] => []);
  if (names.length === 0) return;
  const version = await readFile(join(path, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (version === undefined || !names.includes('global')) {
    throw new StartError(`Thư mục ${path} không chứa cơ sở dữ liệu dùng được; hãy khôi phục từ bản sao lưu hoặc đổi tên thư mục này rồi chạy lại.`,
      `The folder ${path} holds no usable database; restore it from a backup, or rename it and start again.`);
  }
}

/** Opens the data folder, making what is missing. Throws StartError. */
export async function openDataFolder(directory: string): Promise<DataFolder> {
  const path = resolve(directory);
  const database = join(path, 'database');
  const attachments = join(path, 'attachments');
  try {
    await mkdir(database, { recursive: true });
    await mkdir(attachments, { recursive: true });
    if (!(await stat(path)).isDirectory()) throw new Error('not a folder');
    await access(path, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw unusable(path, error);
  }
  const release = await lock(path);
  try {
    await checkDatabase(database);
    return { path, database, attachments, auditKey: await keyIn(path), release };
  } catch (error) {
    await release();
    throw error;
  }
}
