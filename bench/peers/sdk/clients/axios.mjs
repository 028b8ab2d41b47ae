import axios from 'axios';

export const connect = (base) => {
  const client = axios.create({ baseURL: `${base}/v1` });
  return { read: (signal) => client.get('/cases/c1', { signal }), create: () => client.post('/cases', { mode: 'normal' }) };
};
