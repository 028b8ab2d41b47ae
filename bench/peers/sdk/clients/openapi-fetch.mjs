import createClient from 'openapi-fetch';

export const connect = (base) => {
  const client = createClient({ baseUrl: `${base}/v1` });
  return {
    read: (signal) => client.GET('/cases/{caseId}', { params: { path: { caseId: 'c1' } }, signal }),
    create: () => client.POST('/cases', { body: { mode: 'normal' } }),
  };
};
