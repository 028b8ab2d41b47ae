import Stripe from 'stripe';

export const connect = (base) => {
  const { hostname, port } = new URL(base);
  const client = new Stripe('sk_test_bench', { host: hostname, port, protocol: 'http', httpClient: Stripe.createFetchHttpClient(), telemetry: false });
  return { read: () => client.customers.retrieve('c1'), create: () => client.customers.create({ name: 'x' }) };
};

/** By its documentation; not probed, because its lists have another shape. */
export const paging = 'iterator';
