import type { Client } from '@xlvphc/sdk';
import type { CallOptions } from '../app/backend.ts';
import type { CatalogueBackend } from './catalogue-backend.ts';
import { importPatience } from './limits.ts';

const call = (options: CallOptions = {}): { signal?: AbortSignal; idempotencyKey?: string } => ({
  ...(options.signal ? { signal: options.signal } : {}), ...(options.idempotencyKey ? { idempotencyKey: options.idempotencyKey } : {}),
});

/** The administration of the catalogue over the SDK. */
export function sdkCatalogue(client: Client): CatalogueBackend {
  const { decrees } = client;
  return {
    decrees: async (on, options) => (await decrees.list({ on }, call(options))).items,
    imports: (cursor, options) => decrees.imports(cursor === undefined ? {} : { cursor }, call(options)),
    importFile: (file, options) => decrees.import({ body: { file } }, { ...call(options), timeout: importPatience }),
    getImport: (importId, on, options) => decrees.getImport({ importId, on }, call(options)),
    publish: ({ id, version }, body, options) => decrees.publish({ importId: id, ifMatch: version, body }, call(options)),
    withdraw: async (importId, reason, options) => void (await decrees.withdraw({ importId, body: { reason } }, call(options))),
    sheet: (decree, options) => decrees.sheet(decree === undefined ? {} : { decree }, call(options)),
  };
}
