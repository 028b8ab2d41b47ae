import type { AppDeps } from '../request.ts';

/** Sample cases of the sample units; called once, on a database that was empty. */
export async function seedCases(_deps: AppDeps): Promise<void> {
  await Promise.resolve();
}
