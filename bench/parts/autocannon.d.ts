/** The part of autocannon that the bench uses; the package ships no types. */
declare module 'autocannon' {
  namespace autocannon {
    interface Request { readonly method?: string; readonly path?: string; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
    interface Result {
      readonly requests: { readonly average: number; readonly total: number };
      readonly latency: { readonly p50: number; readonly p97_5: number };
      readonly non2xx: number;
      readonly errors: number;
      readonly timeouts: number;
    }
    interface Options { readonly url: string; readonly connections: number; readonly duration: number; readonly requests: readonly { setupRequest(request: Request): Request }[] }
  }
  function autocannon(options: autocannon.Options): Promise<autocannon.Result>;
  export default autocannon;
}
