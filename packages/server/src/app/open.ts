import type { DatabaseHandle } from '../db/handle.ts';
import { migrate } from '../db/migrate.ts';
import { migrations } from '../db/migrations/index.ts';
import { createApp, type App } from './app.ts';
import { startSweeper } from './accounts/sweep.ts';
import { startSealer } from './audit/sealer.ts';
import { contract } from './contract-gen.ts';
import type { AppDeps } from './request.ts';
import { routes } from './routes.ts';

/** Brings the database to this version's schema. */
export const prepareDatabase = (handle: DatabaseHandle): Promise<readonly number[]> => migrate(handle, migrations);

/** The app with all its operations. */
export const openApp = (deps: AppDeps): App => createApp(deps, contract, routes);

/** Work that goes on beside requests; answers how to stop it. */
export function startBackground(deps: AppDeps): () => void {
  const stops = [startSealer(deps), startSweeper(deps)];
  return () => stops.forEach((stop) => stop());
}
