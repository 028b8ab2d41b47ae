import { PolarCore } from '@polar-sh/sdk/core.js';
import { customersCreate } from '@polar-sh/sdk/funcs/customersCreate.js';
import { customersGet } from '@polar-sh/sdk/funcs/customersGet.js';

export const connect = (base) => {
  const client = new PolarCore({ serverURL: base, accessToken: 'bench' });
  return { read: (signal) => customersGet(client, { id: 'c1' }, { fetchOptions: { signal } }), create: () => customersCreate(client, { email: 'a@b.vn' }) };
};

/** By its documentation; not probed, because its lists have another shape. */
export const paging = 'iterator';
