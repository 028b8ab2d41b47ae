import { currentLocale } from '@xlvphc/forms/base';
import { createClient, isXlvphcError } from '@xlvphc/sdk';
import type { PublicBackend } from '../app/backend.ts';

/** The one call of a citizen's page, without a session. */
export function publicBackend({ baseUrl, fetch }: { readonly baseUrl: string; readonly fetch?: typeof globalThis.fetch | undefined }): PublicBackend {
  const client = createClient({ baseUrl, locale: currentLocale, ...(fetch ? { fetch } : {}) });
  return {
    async decisionState(code, options) {
      try {
        return await client.public.decisionState({ body: { code } }, options?.signal ? { signal: options.signal } : {});
      } catch (error) {
        if (isXlvphcError(error) && error.status === 404) return undefined;
        throw error;
      }
    },
  };
}
