/** A `fetch` that tells how much of a file has arrived, from 0 to 1, where the server says how long it is. */
export function countedFetch(send: typeof globalThis.fetch, told: (share: number) => void): typeof globalThis.fetch {
  return async (input, init) => {
    const response = await send(input, init);
    const total = Number(response.headers.get('Content-Length'));
    if (!response.ok || !response.body || !(total > 0)) return response;
    let arrived = 0;
    const counter = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, rest) {
        arrived += chunk.byteLength;
        told(Math.min(1, arrived / total));
        rest.enqueue(chunk);
      },
    });
    const { status, statusText, headers } = response;
    return new Response(response.body.pipeThrough(counter), { status, statusText, headers });
  };
}
