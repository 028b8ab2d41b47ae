import { Octokit } from '@octokit/core';
import { paginateRest } from '@octokit/plugin-paginate-rest';
import { retry } from '@octokit/plugin-retry';

export const connect = (base) => {
  const client = new (Octokit.plugin(retry, paginateRest))({ baseUrl: `${base}/v1`, log: { debug() {}, info() {}, warn() {}, error() {} } });
  return {
    read: (signal) => client.request('GET /cases/{caseId}', { caseId: 'c1', request: { signal } }),
    create: () => client.request('POST /cases', { mode: 'normal' }),
  };
};

/** By its documentation; not probed, because its lists have another shape. */
export const paging = 'iterator';
