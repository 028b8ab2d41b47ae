import OpenAI from 'openai';

export const connect = (base) => {
  const client = new OpenAI({ apiKey: 'bench', baseURL: `${base}/v1`, dangerouslyAllowBrowser: true });
  return { read: (signal) => client.models.retrieve('c1', { signal }), create: () => client.post('/cases', { body: { mode: 'normal' } }) };
};

/** By its documentation; not probed, because its lists have another shape. */
export const paging = 'iterator';
