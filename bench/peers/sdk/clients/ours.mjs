import { createClient } from '@xlvphc/sdk';

export const connect = (base) => {
  const client = createClient({ baseUrl: `${base}/` });
  return {
    read: (signal) => client.cases.get({ caseId: 'c1' }, { signal }),
    create: () => client.cases.create({ body: { mode: 'normal', parties: [] } }),
    pages: () => client.cases.list.all({ limit: 1 }),
  };
};
