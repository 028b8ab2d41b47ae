import { AnonymousAuthenticationProvider, HttpMethod, RequestInformation } from '@microsoft/kiota-abstractions';
import { DefaultRequestAdapter } from '@microsoft/kiota-bundle';

export const connect = (base) => {
  const adapter = new DefaultRequestAdapter(new AnonymousAuthenticationProvider());
  adapter.baseUrl = `${base}/v1`;
  const send = (method, template, body) => {
    const request = new RequestInformation();
    Object.assign(request, { httpMethod: method, urlTemplate: `{+baseurl}${template}`, pathParameters: { baseurl: adapter.baseUrl } });
    if (body) {
      request.content = new TextEncoder().encode(JSON.stringify(body)).buffer;
      request.headers.add('Content-Type', 'application/json');
    }
    return adapter.sendPrimitive(request, 'ArrayBuffer', undefined);
  };
  return { read: () => send(HttpMethod.GET, '/cases/c1'), create: () => send(HttpMethod.POST, '/cases', { mode: 'normal' }) };
};
