import { argon2Hasher } from '../app/accounts/argon2.ts';
import type { App } from '../app/app.ts';
import { seal } from '../app/audit/sealer.ts';
import { startArchiver } from '../app/documents/archiver.ts';
import { openApp, prepareDatabase, startBackground } from '../app/open.ts';
import type { Clock, Logger, TrustedIssuer } from '../app/ports.ts';
import type { AppDeps } from '../app/request.ts';
import { keepKitDecrees } from '../app/violations/kit-decrees.ts';
import { noMail, systemClock, timerScheduler, webRandom } from '../app/web-ports.ts';
import type { DatabaseHandle } from '../db/handle.ts';
import { MigrationError } from '../db/migrate.ts';
import { openEmbedded } from '../db/pglite.ts';
import { openPostgres } from '../db/postgres.ts';
import { seedSample } from '../seed/sample.ts';
import { openDataFolder, type DataFolder } from './data-folder.ts';
import { diskStorage } from './disk-storage.ts';
import { listen } from './http.ts';
import { pinoLog } from './pino-log.ts';
import { StartError } from './start-error.ts';
import { staticSite, type Mount } from './static-site.ts';

/** How a server is started. */
export interface ServerOptions {
  /** 0: any free port. */
  readonly port: number;
  readonly host?: string;
  /** Embedded database, attachments, audit key. */
  readonly dataDir: string;
  /** A PostgreSQL server (15 or later) instead of the embedded one. */
  readonly databaseUrl?: string | undefined;
  /** Static files: the portal, the kit. */
  readonly mounts?: readonly Mount[];
  /** Fills an empty database with the sample. */
  readonly sample?: boolean;
  /** Origins that the sample's units allow besides the server's own. */
  readonly origins?: readonly string[];
  readonly issuers?: readonly TrustedIssuer[];
  readonly clock?: Clock;
  readonly log?: Logger;
  readonly trustedProxies?: number;
  readonly version?: string;
  /** Page that the QR of a decision opens: a full address without a fragment, or a path on this server. */
  readonly publicPage?: string | undefined;
  /** On trial (chạy thử): every paper says so. */
  readonly trial?: boolean;
}

export interface RunningServer {
  readonly port: number;
  /** `http://127.0.0.1:8686`. */
  readonly address: string;
  /** Finishes what is under way, seals the audit log, closes the database. */
  stop(): Promise<void>;
}

async function openDatabase(options: ServerOptions, folder: DataFolder): Promise<DatabaseHandle> {
  let handle: DatabaseHandle | undefined;
  try {
    handle = options.databaseUrl === undefined ? await openEmbedded({ directory: folder.database }) : openPostgres(options.databaseUrl);
    await prepareDatabase(handle);
    return handle;
  } catch (error) {
    await handle?.close().catch(() => undefined);
    if (error instanceof MigrationError) throw new StartError(`Cơ sở dữ liệu không khớp phiên bản phần mềm này: ${error.message}`, 'The database does not fit this version.');
    if (options.databaseUrl === undefined) {
      throw new StartError(`Không mở được cơ sở dữ liệu trong ${folder.database}; hãy khôi phục từ bản sao lưu hoặc đổi tên thư mục này rồi chạy lại.`,
        `The database in ${folder.database} cannot be opened; restore it from a backup, or rename the folder and start again.`);
    }
    const code = error instanceof Error && 'code' in error ? ` ${String(error.code)}` : '';
    throw new StartError(`Không kết nối được PostgreSQL theo DATABASE_URL${code === '' ? '' : ` (mã${code})`}.`, `Cannot use PostgreSQL at DATABASE_URL${code}.`);
  }
}

/**
 * Starts the backend with the embedded database or a PostgreSQL server. The port is taken before the database is opened, so
 * that a taken one is told at once; requests that come meanwhile wait. Throws StartError with a sentence to print.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const undo: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const folder = await openDataFolder(options.dataDir);
    undo.push(folder.release);
    const site = staticSite(options.mounts ?? []);
    let resolve: (app: App) => void = () => undefined;
    let reject: (error: unknown) => void = () => undefined;
    const opened = new Promise<App>((...settle) => ([resolve, reject] = settle));
    // Nobody may be waiting for it when the start fails.
    opened.catch(() => undefined);
    const host = options.host ?? '127.0.0.1';
    const listening = await listen(async (request, remoteAddress) => {
      const { pathname } = new URL(request.url);
      return pathname === '/healthz' || pathname.startsWith('/v1/') || pathname.startsWith('/frame/') ? (await opened).fetch(request, { remoteAddress }) : site(request);
    }, { port: options.port, host, trustedProxies: options.trustedProxies ?? 0 });
    const address = `http://${host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${listening.port}`;
    undo.push(() => listening.close());
    try {
      const handle = await openDatabase(options, folder);
      // After the requests under way, before the folder is free.
      undo.splice(1, 0, () => handle.close());
      const deps: AppDeps = {
        db: handle.kysely, clock: options.clock ?? systemClock, storage: diskStorage(folder.attachments), mailer: noMail, log: options.log ?? pinoLog(),
        random: webRandom, hasher: argon2Hasher(webRandom), identity: { issuers: options.issuers ?? [] }, scheduler: timerScheduler, auditKey: folder.auditKey,
        version: options.version ?? '0.1.0', ...(options.publicPage === undefined ? {} : { publicPage: new URL(options.publicPage, address).href }), ...(options.trial ? { trial: true } : {}),
      };
      if (options.sample) await seedSample(deps, options.origins);
      await keepKitDecrees(deps);
      resolve(openApp(deps));
      const stopBackground = startBackground(deps);
      const stopArchiver = startArchiver(deps);
      undo.splice(2, 0, async () => {
        stopBackground();
        await stopArchiver();
        while (await seal(deps) > 0);
      });
      deps.log.info('started', { port: listening.port, database: handle.kind });
      return {
        port: listening.port,
        address,
        stop: async () => {
          await stop();
          deps.log.info('stopped');
        },
      };
    } catch (error) {
      reject(error);
      throw error;
    }
  } catch (error) {
    await stop();
    throw error;
  }
}
