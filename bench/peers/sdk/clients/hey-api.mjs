// Generated from our contract into the cache by run.mjs, with its own client and its validators.
import { createCase, getCase } from '../../../../.cache/peers/hey-api/sdk.gen.ts';
import { client } from '../../../../.cache/peers/hey-api/client.gen.ts';

export const connect = (base) => {
  client.setConfig({ baseUrl: `${base}/v1` });
  return {
    read: (signal) => getCase({ path: { caseId: 'c1' }, signal }),
    create: () => createCase({ body: { mode: 'normal' } }),
  };
};
