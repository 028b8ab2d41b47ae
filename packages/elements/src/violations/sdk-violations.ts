import type { Decree } from '@xlvphc/law/violations';
import type { Client } from '@xlvphc/sdk';
import type { CallOptions } from '../app/backend.ts';
import type { ViolationBackend } from './violation-backend.ts';

const signal = (options: CallOptions = {}): { signal?: AbortSignal } => (options.signal ? { signal: options.signal } : {});

/** The catalogue over the SDK. */
export function sdkViolations(client: Client): ViolationBackend {
  const { decrees } = client;
  return {
    decrees: async (on, options) => (await decrees.list({ on }, signal(options))).items,
    decree: async (decreeKey, version, options): Promise<Decree> => (await decrees.get({ decreeKey, version }, signal(options))).decree,
    async marks(options) {
      const { favourites, items } = await decrees.usage(undefined, signal(options));
      return { favourites, used: Object.fromEntries(items.map(({ act, count }) => [act, count])) };
    },
    setFavourite: async (act, favourite, options) => void (await (favourite ? decrees.addFavourite({ act }, signal(options)) : decrees.removeFavourite({ act }, signal(options)))),
  };
}
