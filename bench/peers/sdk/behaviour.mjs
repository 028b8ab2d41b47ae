// What one client does against the script; runs in a process of its own: `node behaviour.mjs BUNDLE`, the result on standard output.
import { scripted } from './script.mjs';

const { connect, paging = 'none' } = await import(process.argv[2]);
const server = await scripted();
const api = connect(server.base);
/** How a call ended: `value`, or `error` whether thrown or returned. */
const ending = async (call, within = 15000) => {
  const start = performance.now();
  const late = Symbol('late');
  let end;
  try {
    const value = await Promise.race([call(), new Promise((done) => setTimeout(done, within, late).unref())]);
    const failed = value?.error ?? (value?.ok === false ? value : undefined);
    end = value === late ? { waits: true } : failed ? { error: failed, returned: true } : { value };
  } catch (error) {
    end = { error };
  }
  return { ...end, after: performance.now() - start, tries: server.asked().length };
};
const ok = ({ value }) => value !== undefined;
const nameOf = ({ error, returned }) => (error === undefined ? 'none' : returned && !(error instanceof Error) ? 'returned object' : (error.constructor?.name ?? typeof error));
const idOf = ({ error }) => JSON.stringify([error?.requestId, error?.requestID, error?.request_id]).includes('req-42');

const result = {};
server.play({ status: 503 }, { status: 503 });
const busy = await ending(() => api.read());
result.retry = ok(busy) ? `yes, ${busy.tries} tries` : `no, ${busy.tries} tr${busy.tries === 1 ? 'y' : 'ies'}`;
server.play({ status: 429, headers: { 'retry-after': '1' } });
const limited = await ending(() => api.read());
result.retryAfter = ok(limited) ? (limited.after > 900 && limited.after < 3000 ? `kept, ${(limited.after / 1000).toFixed(1)} s` : `tried again after ${(limited.after / 1000).toFixed(1)} s`) : 'fails';
server.play({ status: 503 });
const created = await ending(() => api.create());
const keys = server.asked().map(({ key }) => key);
result.creation = !ok(created) ? 'fails' : keys[0] === undefined ? '**tried again without a key**' : new Set(keys).size === 1 ? 'tried again, same key' : 'tried again, another key';
server.play({ status: 422 });
const refused = await ending(() => api.read());
result.error = nameOf(refused);
result.requestId = idOf(refused) ? 'yes' : 'no';
server.play({ body: { id: 5 } });
const wrong = await ending(() => api.read());
result.validation = ok(wrong) ? 'not noticed' : nameOf(wrong);
server.play({ delay: 60000 }, { delay: 60000 }, { delay: 60000 });
const aborting = new AbortController();
setTimeout(() => aborting.abort(), 300);
const aborted = await ending(() => api.read(aborting.signal), 3000);
result.cancel = aborted.waits ? 'no' : 'yes';
server.play(...Array.from({ length: 9 }, () => ({ delay: 60000 })));
const stalled = await ending(() => api.read(), 60000);
result.stall = stalled.waits ? 'waits over 60 s' : `ends after ${(stalled.after / 1000).toFixed(0)} s`;
result.pages = paging;
if (api.pages) {
  server.play({ body: { items: [], nextCursor: 'a' } }, { body: { items: [], nextCursor: 'b' } }, { body: { items: [] } });
  for await (const one of api.pages()) void one;
  result.pages = server.asked().length === 3 ? 'iterator' : 'stops early';
}
server.close();
const gone = await ending(() => api.read(), 20000);
result.offline = gone.waits ? 'waits' : nameOf(gone);
process.stdout.write(JSON.stringify(result));
process.exit(0);
